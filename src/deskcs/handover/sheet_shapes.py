"""Sheets, whole and in a list, and what proves them: frozen values, safe between threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from deskcs.handover.item_shapes import ItemCard, Step
from deskcs.wording import QT_TRANSLATE_NOOP


class SheetState(StrEnum):
    """Where a sheet stands. `accepted` is a signed one with nothing left to accept.

    `carried` is one that nobody accepted before the next sheet took its items over.
    """

    DRAFT = "draft"
    SIGNED = "signed"
    ACCEPTED = "accepted"
    CARRIED = "carried"


SHEET_STATE_NAMES: Mapping[SheetState, str] = {
    SheetState.DRAFT: QT_TRANSLATE_NOOP("Handover", "草稿"),
    SheetState.SIGNED: QT_TRANSLATE_NOOP("Handover", "待接班"),
    SheetState.ACCEPTED: QT_TRANSLATE_NOOP("Handover", "已接班"),
    SheetState.CARRIED: QT_TRANSLATE_NOOP("Handover", "未接，已结转"),
}
_NOT_SIGNED = QT_TRANSLATE_NOOP("Handover", "未签字")
_NOT_TAKEN = QT_TRANSLATE_NOOP("Handover", "超时未接")


@dataclass(frozen=True, slots=True)
class CheckCard:
    """One line of the checklist. `state` is empty, ok, bad or na; bad needs a note.

    Things handed over by count have a `unit`, the number that was there last time in `expected`
    and the number found now in `counted`.
    """

    key: str
    name: str
    state: str = ""
    note: str = ""
    unit: str = ""
    expected: int | None = None
    counted: int | None = None

    @property
    def is_counted(self) -> bool:
        """Return whether this is handed over by count."""
        return bool(self.unit)

    @property
    def is_off(self) -> bool:
        """Return whether more or fewer were counted than there should be."""
        return None not in (self.expected, self.counted) and self.expected != self.counted


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One sheet in the list."""

    id: int
    code: str
    day: str
    shift_name: str
    state: SheetState
    author: str
    signed_by: str
    signed_at: datetime | None
    item_count: int
    critical_count: int
    pending_count: int
    asked_count: int
    is_unsigned: bool = False
    is_overdue: bool = False
    is_reviewed: bool = False
    planned_end: datetime | None = None


@dataclass(frozen=True, slots=True)
class SheetCard:
    """A whole sheet. `content` is what was signed, as canonical JSON; empty for a draft.

    `is_unsigned` marks one that was published because nobody signed it in time: it is fixed like a
    signed one, `signed_by` is empty. `is_overdue`: nobody accepted in time. `reviews` are what a
    lead said of it, questions among them.
    """

    id: int
    code: str
    day: str
    shift_name: str
    state: SheetState
    author: str
    created_at: datetime
    planned_end: datetime
    horizon: datetime
    cut_off_at: datetime | None
    signed_at: datetime | None
    signed_by: str
    summary: str
    override_reason: str
    content: str
    content_hash: str
    journal_seq: int
    journal_head: str
    version: int
    items: tuple[ItemCard, ...]
    removed: tuple[ItemCard, ...] = ()
    checks: tuple[CheckCard, ...] = ()
    addenda: tuple[Step, ...] = ()
    accepted_by: tuple[str, ...] = ()
    accepted_at: datetime | None = None
    on_behalf_of: str = ""
    behalf_reason: str = ""
    is_unsigned: bool = False
    is_overdue: bool = False
    read_by: tuple[str, ...] = ()
    reviews: tuple[Step, ...] = ()

    @property
    def writers(self) -> tuple[str, ...]:
        """Return who signed, and on whose behalf; who began the sheet if nobody signed."""
        signers = (self.signed_by, self.on_behalf_of)
        return tuple(dict.fromkeys(name for name in signers if name)) or (self.author,)

    @property
    def is_draft(self) -> bool:
        """Return whether it can still be edited."""
        return self.state is SheetState.DRAFT


def state_name(sheet: SheetRow | SheetCard) -> str:
    """Return how a sheet stands: that nobody signed it, or took it in time, else its state."""
    if sheet.is_unsigned:
        return _NOT_SIGNED
    return _NOT_TAKEN if sheet.is_overdue else SHEET_STATE_NAMES[sheet.state]


@dataclass(frozen=True, slots=True)
class SigningView:
    """What signing will fix, shown before: what forbids it and what should be looked at."""

    sheet: SheetCard
    cut_off_at: datetime
    problems: tuple[str, ...]
    warnings: tuple[str, ...]
    is_empty: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a sheet differs from what was signed: the place in words, then and now."""

    place: str
    signed: str
    found: str


@dataclass(frozen=True, slots=True)
class SheetCheck:
    """The result of proving a sheet. `findings` is empty when all is as it was signed.

    `differences` show what was changed where the signed text is still to be had.
    """

    sheet_id: int
    code: str
    findings: tuple[str, ...]
    differences: tuple[Difference, ...] = ()

    @property
    def is_genuine(self) -> bool:
        """Return whether the sheet is what was signed."""
        return not self.findings
