"""One act on many cases: all of them or none, told in passing with a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.actor import Actor
from deskcs.complaints.ui.answers import Answers
from deskcs.errors import DeskError
from deskcs.qt.language import translate, translate_error

if TYPE_CHECKING:
    from deskcs.complaints.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings

MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Undone:
    """What became of taking an act back; `left` are cases that somebody changed meanwhile."""

    words: str
    count: int
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an act on many cases; `undo` takes it back."""

    words: str
    done: int
    left_out: int
    undo: Callable[[], Undone]
    tag: str = ""


class Bulk(QObject):
    """Runs bulk acts in the worker. `refused` tells in one line what could not be done, `tagged`
    that a tag is where it was wanted.
    """

    refused = Signal(str)
    tagged = Signal(str)

    def __init__(
        self,
        rooms: Rooms,
        around: Surroundings,
        answers: Answers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rooms, self._around, self._answers = rooms, around, answers

    def assign(self, ids: Sequence[int], name: str) -> None:
        """Give many cases to somebody."""
        self._run(self._assign, ids, name)

    def tag(self, ids: Sequence[int], tag: str) -> None:
        """Put a tag on many cases."""
        self._run(self._tag, ids, tag)

    def _run(self, work: Callable[..., Outcome], ids: Sequence[int], word: str) -> None:
        self._around.tasks.run(
            work,
            self._around.session.actor,
            tuple(ids),
            word,
            owner=self,
            done=self._answers.done(self._on_done),
            failed=self._answers.refused(self._on_failed),
        )

    def _assign(self, actor: Actor, ids: Sequence[int], name: str) -> Outcome:
        cases = self._rooms.complaints
        rows = cases.rows_by_ids(ids)
        moved = cases.assign_many(actor, [row.number for row in rows], name)

        def undo() -> Undone:
            left = cases.take_back(actor, moved)
            words = translate("Complaints", "已撤销，{count} 件回到原来的责任人")
            return Undone(words.format(count=len(moved) - len(left)), len(moved), tuple(left))

        words = translate("Complaints", "已把 {count} 件指派给 {name}")
        left_out = sum(row.owner != name for row in rows) - len(moved)
        return Outcome(words.format(count=len(moved), name=name), len(moved), left_out, undo)

    def _tag(self, actor: Actor, ids: Sequence[int], tag: str) -> Outcome:
        cases = self._rooms.complaints
        numbers = [row.number for row in cases.rows_by_ids(ids)]
        changed = cases.tag_many(actor, numbers, add=(tag,))

        def undo() -> Undone:
            gone = cases.tag_many(actor, changed, remove=(tag,))
            words = translate("Complaints", "已撤销，{count} 件去掉了“{tag}”")
            return Undone(words.format(count=len(gone), tag=tag), len(gone))

        words = translate("Complaints", "已给 {count} 件加上“{tag}”")
        return Outcome(words.format(count=len(changed), tag=tag), len(changed), 0, undo, tag)

    @Slot(object)
    def _on_done(self, outcome: Outcome) -> None:
        if outcome.tag:
            self.tagged.emit(outcome.tag)
        if outcome.done:
            self._around.toast(outcome.words, self._undoing(outcome.undo))
        if outcome.left_out > 0:
            words = translate("Complaints", "{count} 件没有改：已经关闭，或由别人负责。")
            self.refused.emit(words.format(count=outcome.left_out))

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.refused.emit(translate_error(error))

    @Slot(object)
    def _on_undone(self, undone: Undone) -> None:
        if undone.count > len(undone.left):
            self._around.toast(undone.words)
        if undone.left:
            words = translate("Complaints", "{count} 件没有撤销，已经有人改动过：{numbers}")
            more = "…" if len(undone.left) > MOST_NAMED else ""
            numbers = "、".join(undone.left[:MOST_NAMED]) + more
            self.refused.emit(words.format(count=len(undone.left), numbers=numbers))

    def _undoing(self, work: Callable[[], Undone]) -> Callable[[], object]:
        def undo() -> None:
            done = self._answers.done(self._on_undone)
            failed = self._answers.refused(self._on_failed)
            self._around.tasks.run(work, owner=self, done=done, failed=failed)

        return undo
