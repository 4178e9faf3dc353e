"""One act on many cases: each its own transaction, what cannot be done is told case by case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.actor import Actor, Role
from deskcs.complaints.shapes import ComplaintRow
from deskcs.errors import DeskError
from deskcs.qt.language import translate, translate_error

if TYPE_CHECKING:
    from deskcs.complaints.service import ComplaintService
    from deskcs.complaints.ui.presenter import Rooms
    from deskcs.qt.surroundings import Surroundings

MOST = 500
Act = Callable[[], object]


@dataclass(slots=True)
class Outcome:
    """What became of an act on many cases, and how to take it back."""

    words: str
    done: int = 0
    refused: list[tuple[str, DeskError]] = field(default_factory=list)
    undo: list[Act] = field(default_factory=list)


class Bulk(QObject):
    """Runs bulk acts in the worker; what is done is told in passing, with undo where there is one.

    `refused` tells in one line what could not be done.
    """

    refused = Signal(str)

    def __init__(self, rooms: Rooms, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms, self._around = rooms, around

    def assign(self, ids: Sequence[int], name: str) -> None:
        """Give many cases to somebody."""
        self._run(self._assign, ids, name)

    def tag(self, ids: Sequence[int], tag: str) -> None:
        """Put a tag on many cases."""
        self._run(self._tag, ids, tag)

    def _run(self, work: Callable[..., Outcome], ids: Sequence[int], word: str) -> None:
        if len(ids) > MOST:
            words = translate("Complaints", "一次最多处理 {most} 件,选了 {count} 件。请少选些。")
            self.refused.emit(words.format(most=MOST, count=len(ids)))
            return
        self._around.tasks.run(
            work,
            self._around.session.actor,
            tuple(ids),
            word,
            owner=self,
            done=self._on_done,
            failed=self._on_failed,
        )

    def _assign(self, actor: Actor, ids: Sequence[int], name: str) -> Outcome:
        cases = self._rooms.complaints
        outcome = Outcome(translate("Complaints", "已把 {count} 件指派给 {name}"))
        for row in cases.rows_by_ids(ids):
            is_new = row.owner != name
            is_done = is_new and _tried(outcome, row, _assigning(cases, actor, row.number, name))
            if is_done and row.owner and actor.is_at_least(Role.LEAD):
                outcome.undo.append(_assigning(cases, actor, row.number, row.owner))
        outcome.words = outcome.words.format(count=outcome.done, name=name)
        return outcome

    def _tag(self, actor: Actor, ids: Sequence[int], tag: str) -> Outcome:
        cases = self._rooms.complaints
        outcome = Outcome(translate("Complaints", "已给 {count} 件加上“{tag}”"))
        for row in cases.rows_by_ids(ids):
            is_new = tag not in cases.card(actor, row.number).tags
            if is_new and _tried(outcome, row, _tagging(cases, actor, row.number, tag)):
                outcome.undo.append(_untagging(cases, actor, row.number, tag))
        outcome.words = outcome.words.format(count=outcome.done, tag=tag)
        return outcome

    @Slot(object)
    def _on_done(self, outcome: Outcome) -> None:
        if outcome.done:
            is_whole = len(outcome.undo) == outcome.done
            self._around.toast(outcome.words, self._undoing(outcome) if is_whole else None)
        if outcome.refused:
            number, error = outcome.refused[0]
            words = translate("Complaints", "{count} 件没有改。{number}:{reason}")
            self.refused.emit(
                words.format(
                    count=len(outcome.refused), number=number, reason=translate_error(error)
                )
            )

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.refused.emit(translate_error(error))

    def _undoing(self, outcome: Outcome) -> Callable[[], object]:
        def undo() -> None:
            self._around.tasks.run(
                _all, outcome.undo, owner=self, done=None, failed=self._on_failed
            )

        return undo


def _all(acts: Iterable[Act]) -> None:
    for act in acts:
        act()


def _tried(outcome: Outcome, row: ComplaintRow, act: Act) -> bool:
    try:
        act()
    except DeskError as error:
        outcome.refused.append((row.number, error))
        return False
    outcome.done += 1
    return True


def _assigning(cases: ComplaintService, actor: Actor, number: str, name: str) -> Act:
    return lambda: cases.assign(actor, number, name)


def _tagging(cases: ComplaintService, actor: Actor, number: str, tag: str) -> Act:
    return lambda: cases.tag(actor, number, add=(tag,))


def _untagging(cases: ComplaintService, actor: Actor, number: str, tag: str) -> Act:
    return lambda: cases.tag(actor, number, remove=(tag,))
