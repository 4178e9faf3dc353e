"""What the shift log tells after a change is on disk."""

from __future__ import annotations

from dataclasses import dataclass

from deskcs.events import Event


@dataclass(frozen=True, slots=True)
class ShiftStarted(Event):
    """Somebody came on duty, went on a break or came back from one."""

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
    """An item is in somebody's hands now, or settled; `item_id` 0: a sheet without any was read."""

    sheet_id: int
    item_id: int


@dataclass(frozen=True, slots=True)
class HandoverQuestionAsked(Event):
    """Somebody wants to know something of the writer: of an item, or a lead of the sheet (0)."""

    sheet_id: int
    item_id: int


@dataclass(frozen=True, slots=True)
class HandoverQuestionAnswered(Event):
    """The writer has answered, what was asked of an item or of the sheet (0)."""

    sheet_id: int
    item_id: int


@dataclass(frozen=True, slots=True)
class HandoverCarriedOften(Event):
    """These items were carried over so often that a lead must see them."""

    sheet_id: int
    item_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class HandoverPublished(Event):
    """Nobody signed in time: the sheet is fixed as it stood, marked unsigned; leads are told."""

    sheet_id: int
    code: str


@dataclass(frozen=True, slots=True)
class HandoverOverdue(Event):
    """Nobody accepted in time; leads are told."""

    sheet_id: int
    code: str


@dataclass(frozen=True, slots=True)
class HandoverRead(Event):
    """Somebody of the shift has read a sheet, or a lead has seen it."""

    sheet_id: int
    person: str


@dataclass(frozen=True, slots=True)
class LogWritten(Event):
    """The work log has a new line, or one was closed."""

    line_id: int


@dataclass(frozen=True, slots=True)
class FeedbackChanged(Event):
    """A piece of feedback was raised or went on."""

    feedback_id: int


@dataclass(frozen=True, slots=True)
class RosterChanged(Event):
    """Who is planned for which shift has changed; `day` (ISO) is one of the week's days."""

    day: str
