"""What the shift log tells after a change is on disk."""

from __future__ import annotations

from dataclasses import dataclass

from deskcs.events import Event


@dataclass(frozen=True, slots=True)
class ShiftStarted(Event):
    """Somebody came on duty."""

    shift_id: int
    person: str


@dataclass(frozen=True, slots=True)
class ShiftEnded(Event):
    """Somebody went off duty."""

    shift_id: int
    person: str


@dataclass(frozen=True, slots=True)
class HandoverDrafted(Event):
    """A draft was made or changed."""

    sheet_id: int


@dataclass(frozen=True, slots=True)
class HandoverSigned(Event):
    """A sheet is fixed and waits to be accepted."""

    sheet_id: int


@dataclass(frozen=True, slots=True)
class HandoverItemAccepted(Event):
    """An item is in somebody's hands now, or settled."""

    sheet_id: int
    item_id: int


@dataclass(frozen=True, slots=True)
class HandoverQuestionAsked(Event):
    """The incoming person wants to know something of the writer."""

    sheet_id: int
    item_id: int


@dataclass(frozen=True, slots=True)
class HandoverQuestionAnswered(Event):
    """The writer has answered."""

    sheet_id: int
    item_id: int


@dataclass(frozen=True, slots=True)
class HandoverCarriedOften(Event):
    """These items were carried over so often that a lead must see them."""

    sheet_id: int
    item_ids: tuple[int, ...]
