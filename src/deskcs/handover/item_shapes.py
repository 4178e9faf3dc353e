"""One line of a sheet as it is written and as it is shown: frozen values, safe between threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from deskcs.complaints import texts
from deskcs.errors import Invalid
from deskcs.handover.instants import instant
from deskcs.wording import QT_TRANSLATE_NOOP

TEXT_LIMIT, STEP_LIMIT, NAME_LIMIT, LINK_LIMIT = 500, 1000, 40, 120


class Severity(StrEnum):
    """How urgent an item is; critical ones are accepted one by one, in one's own words."""

    STABLE = "stable"
    WATCH = "watch"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """Return 0 for the most urgent."""
        return _RANKS[self]


_RANKS = {Severity.CRITICAL: 0, Severity.WATCH: 1, Severity.STABLE: 2}

SEVERITY_NAMES: Mapping[Severity, str] = {
    Severity.STABLE: QT_TRANSLATE_NOOP("Handover", "稳定"),
    Severity.WATCH: QT_TRANSLATE_NOOP("Handover", "关注"),
    Severity.CRITICAL: QT_TRANSLATE_NOOP("Handover", "危急"),
}


class ItemState(StrEnum):
    """What became of an item after signing."""

    OPEN = "open"
    ASKED = "asked"
    ACCEPTED = "accepted"
    SETTLED = "settled"
    CARRIED = "carried"


ITEM_STATE_NAMES: Mapping[ItemState, str] = {
    ItemState.OPEN: QT_TRANSLATE_NOOP("Handover", "待接"),
    ItemState.ASKED: QT_TRANSLATE_NOOP("Handover", "有疑问"),
    ItemState.ACCEPTED: QT_TRANSLATE_NOOP("Handover", "已接"),
    ItemState.SETTLED: QT_TRANSLATE_NOOP("Handover", "已办结"),
    ItemState.CARRIED: QT_TRANSLATE_NOOP("Handover", "未接，已结转"),
}

# Where a case stands when nobody has to do anything about it any more.
CASE_OVER = ("closed", "merged", "invalid")

# Kinds the program fills in by itself; all others are item types of the rule file.
FLAGGED, DUE, COMPLAINT = "flagged", "due", "complaint"
CASE_KINDS: Mapping[str, str] = {
    FLAGGED: QT_TRANSLATE_NOOP("Handover", "严重投诉"),
    DUE: QT_TRANSLATE_NOOP("Handover", "将到期投诉"),
    COMPLAINT: QT_TRANSLATE_NOOP("Handover", "未结投诉"),
}
# What a due case is called whose time had run out already when it was written down.
OVERDUE_NAME = QT_TRANSLATE_NOOP("Handover", "已超时投诉")
# The field of a case that names the clocks that have run out.
IS_BREACHED = QT_TRANSLATE_NOOP("Handover", "已超时")

_BAD_SEVERITY = QT_TRANSLATE_NOOP(
    "errors", "没有“{value}”这个轻重，可以是 stable（稳定）、watch（关注）、critical（危急）。"
)
_FIELDS = QT_TRANSLATE_NOOP("errors", "附加栏太多：最多 20 栏。")
_LINKS = QT_TRANSLATE_NOOP("errors", "关联太多：最多 20 个。")


def severity_of(value: str) -> Severity:
    """Return the severity for its word; raise Invalid."""
    try:
        return Severity(value)
    except ValueError:
        raise Invalid(_BAD_SEVERITY, field="severity", value=value[:40]) from None


@dataclass(frozen=True, slots=True)
class ItemInput:
    """An item as it is written. Cleans and checks itself; raises Invalid(field=…).

    `text` is one line of up to 500 characters; `fields` are those of the item's type.
    `contingency` says what to do if something happens ("if X then Y"). `links` are numbers of
    further cases and articles, the latter as `article:complaint-deadlines`.
    """

    text: str
    kind: str = "note"
    severity: str = Severity.STABLE.value
    done: str = ""
    next_step: str = ""
    holder: str = ""
    due_at: datetime | None = None
    happened_at: datetime | None = None
    complaint: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    contingency: str = ""
    links: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        def put(name: str, value: object) -> None:
            object.__setattr__(self, name, value)

        text = texts.line(self.text, "text", "事项", TEXT_LIMIT)
        put("text", texts.required(text, "text", "事项"))
        put("severity", severity_of(self.severity))
        put("done", texts.line(self.done, "done", "已做", STEP_LIMIT))
        put("next_step", texts.line(self.next_step, "next_step", "下一步", STEP_LIMIT))
        put("contingency", texts.line(self.contingency, "contingency", "预案", STEP_LIMIT))
        put("holder", texts.line(self.holder, "holder", "责任人", NAME_LIMIT))
        links = dict.fromkeys(texts.line(said, "links", "关联", LINK_LIMIT) for said in self.links)
        links.pop("", None)
        if len(links) > 20:
            raise Invalid(_LINKS, field="links")
        put("links", tuple(links))
        put("complaint", texts.line(self.complaint, "complaint", "投诉编号", NAME_LIMIT))
        put("due_at", instant(self.due_at, "due_at"))
        put("happened_at", instant(self.happened_at, "happened_at"))
        if len(self.fields) > 20:
            raise Invalid(_FIELDS, field="fields")
        cleaned = {
            texts.line(name, "fields", "栏目", NAME_LIMIT): texts.line(said, name, "栏目内容")
            for name, said in self.fields.items()
        }
        put("fields", {name: said for name, said in cleaned.items() if said})


@dataclass(frozen=True, slots=True)
class Step:
    """What somebody did to a sheet or item after it was signed; never changed.

    `kind` is accepted, settled, asked, answered, addendum, read (somebody else of the shift has
    read it), reviewed (a lead has seen it), review_asked, review_answered, or overdue (nobody
    accepted in time, the lead was told).
    """

    seq: int
    item_id: int | None
    at: datetime
    actor: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class FileCard:
    """A file that goes with an item. `sha256` is fixed with the sheet."""

    id: int
    name: str
    size: int
    sha256: str
    added_by: str


@dataclass(frozen=True, slots=True)
class ItemCard:
    """One line of a sheet. `case_status` is that of the cut-off, `live_status` that of now.

    `carried` counts the sheets it has been on before this one. `source` names what the program
    took it from (`feedback:3`, `notice:5`, `article:…`); empty for what people wrote and for cases,
    which are known by `complaint`.
    """

    id: int
    sheet_id: int
    kind: str
    kind_name: str
    severity: Severity
    text: str
    done: str
    next_step: str
    holder: str
    due_at: datetime | None
    happened_at: datetime | None
    written_at: datetime
    author: str
    complaint: str
    case_status: str
    live_status: str
    carried: int
    state: ItemState
    position: int
    version: int
    matter_id: int | None = None
    is_pending: bool = False
    is_often_carried: bool = False
    is_edited: bool = False
    removed_reason: str = ""
    removed_by: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    contingency: str = ""
    links: tuple[str, ...] = ()
    source: str = ""
    changed_by: str = ""
    files: tuple[FileCard, ...] = ()

    @property
    def is_removed(self) -> bool:
        """Return whether it was taken off the draft."""
        return bool(self.removed_by)

    @property
    def needs_reason_to_remove(self) -> bool:
        """Return whether it may only be taken off with a reason."""
        return self.kind in (FLAGGED, DUE) or self.carried > 0 or self.severity is Severity.CRITICAL

    @property
    def needs_restating(self) -> bool:
        """Return whether who accepts it must say the next step in their own words."""
        return self.severity is Severity.CRITICAL and not self.is_case_done

    @property
    def is_case_done(self) -> bool:
        """Return whether its case was closed, merged or judged invalid meanwhile."""
        return self.live_status in CASE_OVER
