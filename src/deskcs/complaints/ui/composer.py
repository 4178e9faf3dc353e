"""Where a note, a reply or a solution is written; what is half written for each case is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.complaints.shapes import Status
from deskcs.complaints.ui.editor import Editor
from deskcs.complaints.ui.window_draft import Values, WindowDraft
from deskcs.qt.flow import FlowLayout, Whole
from deskcs.qt.language import translate

KINDS = ("note", "reply", "customer_said", "resolve")
_KIND = "/kind"
HEIGHT = 64


class Composer(Whole):
    """Tabs for the kind, a text, one button. The text stays until the entry is on disk.

    What is half written goes into the draft, under the case's number.
    """

    send_requested = Signal(str, tuple)

    def __init__(self, draft: WindowDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._sent: dict[tuple[WindowDraft, str], str] = {}  # by draft and case, while under way
        self._draft = draft
        self._texts = draft.adopt(both_texts)
        self._kinds = QButtonGroup(self)
        self._kinds.setExclusive(True)
        self._kept = QLabel()
        self._kept.setProperty("role", "caption")
        self._kept.setTextFormat(Qt.TextFormat.PlainText)
        self._build()
        self._connect()
        self._kinds.button(0).setChecked(True)

    def set_case(self, number: str) -> None:
        """Write about another case; the half-written text of the last one is kept."""
        if number == self._number:
            return
        self._number = ""
        self.editor.setPlainText(self._texts.get(number, ""))
        kind = self._texts.get(number + _KIND, KINDS[0])
        self._kinds.button(KINDS.index(kind) if kind in KINDS else 0).setChecked(True)
        self._number = number
        self._kept.clear()
        self.send.setEnabled((self._draft, number) not in self._sent)

    def take_left_behind(self) -> None:
        """Take what another window of this person has left half written since."""
        number, self._number = self._number, ""
        self._remember_as(number)
        self._draft.save_now()
        self._texts = self._draft.adopt(both_texts)
        if number and self._texts.get(number, "") != self.editor.toPlainText():
            self.editor.setPlainText(self._texts.get(number, ""))
        self._number = number

    def serve(self, draft: WindowDraft) -> bool:
        """Write for whoever sits here now; what the last one has half written is kept for them.
        Return False where it is the same person.
        """
        if draft is self._draft:
            return False
        number, self._number = self._number, ""
        self._remember_as(number)
        self._draft.save_now()
        self._draft.kept.disconnect(self._on_kept)
        self._draft.not_kept.disconnect(self._on_not_kept)
        self._draft = draft
        self._listen()
        self._texts = draft.adopt(both_texts)
        self.set_case(number)
        return True

    def set_status(self, status: Status) -> None:
        """Offer the kinds that a case in this state takes; a note is always possible."""
        is_at_work = status.is_open and status is not Status.ANSWERED
        can = (True, status.is_open or status is Status.CLOSED, status.is_open, is_at_work)
        for position, is_possible in enumerate(can):
            self._kinds.button(position).setEnabled(is_possible)
        chosen = self._kinds.checkedButton()
        if chosen is None or not chosen.isEnabled():
            self._kinds.button(0).setChecked(True)

    def choose(self, kind: str) -> None:
        """Write a note, a reply, what the customer said, or the solution."""
        self._kinds.button(KINDS.index(kind)).setChecked(True)
        self.editor.setFocus()

    def settle(self, draft: WindowDraft, number: str, *, is_saved: bool) -> None:
        """What was sent of a case is not under way any more. Saved, it is let go: it is in the
        timeline. What was written since stays, and all of it where it was refused.
        """
        sent = self._sent.pop((draft, number), "")
        is_shown = draft is self._draft and number == self._number
        if is_shown:
            self.send.setEnabled(True)
        if not is_saved:
            return
        if draft is not self._draft:
            _let_go(draft, number, sent)
            return
        if is_shown:
            self.editor.setPlainText(_unsent(self.editor.toPlainText(), sent))
            self.editor.moveCursor(QTextCursor.MoveOperation.End)
            if not self.editor.toPlainText():
                self._kinds.button(0).setChecked(True)
        elif left := _unsent(self._texts.get(number, ""), sent):
            self._texts[number] = left
        else:
            self._forget(number)
        self._draft.keep(self._texts)
        self._draft.save_now()

    @Slot()
    def send_now(self) -> None:
        """Ask for the text to be saved."""
        text = self.editor.toPlainText().strip()
        if text and self.send.isEnabled():
            self.send.setEnabled(False)
            self._sent[self._draft, self._number] = text
            self.send_requested.emit(KINDS[self._kinds.checkedId()], (text,))

    def keep_now(self) -> None:
        """Write the draft at once."""
        self._draft.save_now()

    def _build(self) -> None:
        self.editor = Editor("complaint.composer")
        self.editor.setAccessibleName(translate("Complaints", "写备注或答复"))
        self.editor.setFixedHeight(HEIGHT)
        self.send = QPushButton(translate("Complaints", "记下"))
        self.send.setObjectName("complaint.send")
        self.send.setToolTip("Ctrl+Enter")
        self.send.setProperty("primary", True)
        self.send.setProperty("compact", True)
        names = (
            translate("Complaints", "备注"),
            translate("Complaints", "答复客户"),
            translate("Complaints", "客户来信"),
            translate("Complaints", "告知方案"),
        )
        self._tabs = FlowLayout(gap=4)
        for position, words in enumerate(names):
            tab = QPushButton(words)
            tab.setObjectName(f"complaint.kind.{KINDS[position]}")
            tab.setCheckable(True)
            tab.setProperty("tab", True)
            tab.setToolTip(f"Alt+{position + 1}")
            keys = QShortcut(QKeySequence(f"Alt+{position + 1}"), self)
            keys.setProperty("position", position)
            keys.activated.connect(self._on_keys)
            self._kinds.addButton(tab, position)
            self._tabs.addWidget(tab)
        head = QHBoxLayout()
        head.addLayout(self._tabs, 1)
        head.addWidget(self.send, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 4)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self._kept)

    def _connect(self) -> None:
        self.editor.send_pressed.connect(self.send_now)
        self.editor.textChanged.connect(self._on_typed)
        self.send.clicked.connect(self.send_now)
        self._kinds.idToggled.connect(self._on_kind)
        self._kinds.idClicked.connect(self._on_clicked)
        self._listen()

    def _listen(self) -> None:
        self._draft.kept.connect(self._on_kept)
        self._draft.not_kept.connect(self._on_not_kept)

    def _remember(self) -> None:
        if self._number:
            self._remember_as(self._number)

    def _remember_as(self, number: str) -> None:
        if not number:
            return
        text, kind = self.editor.toPlainText(), KINDS[max(0, self._kinds.checkedId())]
        if text.strip():
            self._texts |= {number: text, number + _KIND: kind}
        else:
            self._forget(number)
        self._draft.keep(self._texts)

    def _forget(self, number: str) -> None:
        self._texts.pop(number, None)
        self._texts.pop(number + _KIND, None)

    @Slot()
    def _on_keys(self) -> None:
        """Alt and a number: from wherever one is at the case, unless it takes no such words."""
        keys = self.sender()
        position = int(keys.property("position")) if keys is not None else 0
        if self._kinds.button(position).isEnabled():
            self.choose(KINDS[position])

    @Slot(int)
    def _on_clicked(self, kind: int) -> None:
        self.editor.setFocus()

    @Slot(int, bool)
    def _on_kind(self, kind: int, is_chosen: bool) -> None:
        if not is_chosen:
            return
        hints = (
            translate("Complaints", "内部备注，客户看不到，不算答复"),
            translate("Complaints", "已经告诉客户的话；第一条停止首次答复的计时"),
            translate("Complaints", "客户又说了什么；再次联系从这时起计时"),
            translate("Complaints", "告诉客户的解决方案；解决的计时停止，等客户确认"),
        )
        self.editor.setPlaceholderText(hints[kind])
        self._remember()

    @Slot()
    def _on_typed(self) -> None:
        self._kept.clear()
        self._remember()

    @Slot()
    def _on_kept(self) -> None:
        if self.editor.toPlainText().strip():
            self._kept.setText(translate("Complaints", "草稿已存"))

    @Slot(str)
    def _on_not_kept(self, reason: str) -> None:
        self._kept.setText(translate("Complaints", "草稿没存上：{reason}").format(reason=reason))


def _let_go(draft: WindowDraft, number: str, sent: str) -> None:
    """Take what is saved out of the draft of somebody who does not sit here any more."""
    texts = draft.read()
    if left := _unsent(texts.get(number, ""), sent):
        texts[number] = left
    else:
        texts.pop(number, None)
        texts.pop(number + _KIND, None)
    draft.keep(texts)
    draft.save_now()


def _unsent(text: str, sent: str) -> str:
    """Return what is left of a text when a part of it that was sent is saved."""
    written = text.strip()
    return written.removeprefix(sent).lstrip() if written.startswith(sent) else text


def both_texts(own: Values, left: Values) -> dict[str, str]:
    """Return the half-written texts of two windows, both where they wrote about one case."""
    together = dict(left) | dict(own)
    for name, text in left.items():
        mine = own.get(name, "")
        if not name.endswith(_KIND) and mine and text not in mine:
            together[name] = f"{mine}\n\n{text}"
    return together
