"""What an empty dashboard offers: the next steps of who sits there, the likeliest first."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from deskcs.actor import Actor, Role
from deskcs.qt.empty import EmptyState
from deskcs.qt.language import translate
from deskcs.today.shapes import Board

# Commands of the window, by their names there.
NEW, IMPORT, PEOPLE, SHIFT = "new", "import", "people", "shift.start"
MOST = 3


def steps_of(board: Board, actor: Actor) -> tuple[str, ...]:
    """Return what somebody may begin with where nothing waits for them."""
    is_boss = actor.is_at_least(Role.SUPERVISOR)
    shift = () if is_boss or board.is_on_shift else (SHIFT,)
    if not board.is_fresh or not actor.is_at_least(Role.LEAD):
        return (NEW, *shift)
    return (IMPORT, *((PEOPLE,) if is_boss else ()), NEW, *shift)


def step_words(step: str) -> str:
    """Return the words of a step's button."""
    words = {
        NEW: translate("Today", "登记新投诉"),
        IMPORT: translate("Today", "导入以前的投诉…"),
        PEOPLE: translate("Today", "添加同事"),
        SHIFT: translate("Shell", "开始当班"),
    }
    return words[step]


class FirstSteps(EmptyState):
    """A button for each step below the words; the first is the main one."""

    step_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__("check", "", "", step_words(NEW))
        self._buttons = [self.button]
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        for _ in range(MOST - 1):
            place = column.indexOf(self._buttons[-1]) + 1
            self._buttons.append(QPushButton())
            column.insertWidget(place, self._buttons[-1], 0, Qt.AlignmentFlag.AlignHCenter)
        for button in self._buttons:
            button.clicked.connect(self._on_clicked)

    def show_steps(self, board: Board, actor: Actor) -> None:
        """Offer the next steps; keys on a button that goes pass to the first."""
        steps = steps_of(board, actor)
        self.say(*_words(board, actor), step_words(steps[0]))
        for button, step in zip_longest(self._buttons, steps):
            if step is None and button.hasFocus():
                self.button.setFocus()
            button.setVisible(step is not None)
            button.setText(step_words(step) if step else "")
            button.setObjectName(f"today.step.{step}")
            button.setProperty("step", step)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.step_requested.emit(str(button.property("step")))


def _words(board: Board, actor: Actor) -> tuple[str, str]:
    """Return what is said above the buttons."""
    if not board.is_fresh:
        return (
            translate("Today", "眼下没有要做的"),
            translate("Today", "您负责的、没人受理的投诉和接下的事项会按剩余时间列在这里。"),
        )
    title = translate("Today", "客服台刚建好，还没有投诉")
    if actor.is_at_least(Role.SUPERVISOR):
        return title, translate(
            "Today", "先导入以前的表格，把同事加上；之后要做的会按剩余时间列在这里。"
        )
    return title, translate("Today", "客户一开口就登记；之后要做的会按剩余时间列在这里。")
