"""What goes into the work log and what comes out: frozen values, safe between threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from deskcs.complaints import texts
from deskcs.errors import Invalid
from deskcs.handover.instants import instant
from deskcs.wording import QT_TRANSLATE_NOOP

WORK, NOTICE, INCIDENT = "work", "notice", "incident"
LOG_KINDS: Mapping[str, str] = {
    WORK: QT_TRANSLATE_NOOP("Handover", "工作日志"),
    NOTICE: QT_TRANSLATE_NOOP("Handover", "通知"),
    INCIDENT: QT_TRANSLATE_NOOP("Handover", "系统异常"),
}

_NO_KIND = QT_TRANSLATE_NOOP(
    "errors", "没有“{kind}”这种日志，可以是 work（工作）、notice（通知）、incident（系统异常）。"
)


@dataclass(frozen=True, slots=True)
class LogInput:
    """A line for the work log as it is written. Cleans and checks itself; raises Invalid(field=…).

    `needs_follow_up` keeps a line of work open, so that it stands in the next handovers until it
    is closed; incidents are open until they are over, notices until `ends_at`. `is_special` marks
    a special customer, who is told to the next shift once.
    """

    text: str
    kind: str = WORK
    category: str = ""
    customer: str = ""
    result: str = ""
    is_special: bool = False
    needs_follow_up: bool = False
    complaint: str = ""
    happened_at: datetime | None = None
    ends_at: datetime | None = None

    def __post_init__(self) -> None:
        def put(name: str, value: object) -> None:
            object.__setattr__(self, name, value)

        if self.kind not in LOG_KINDS:
            raise Invalid(_NO_KIND, field="kind", kind=self.kind[:40])
        put("text", texts.body(self.text, "text", "内容"))
        put("result", texts.line(self.result, "result", "结果", 1000))
        for name, label, limit in (
            ("category", "分类", 40),
            ("customer", "客户", 100),
            ("complaint", "投诉编号", 40),
        ):
            put(name, texts.line(getattr(self, name), name, label, limit))
        put("happened_at", instant(self.happened_at, "happened_at"))
        put("ends_at", instant(self.ends_at, "ends_at"))


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of the work log. `closing` says how it ended, if it was open."""

    id: int
    kind: str
    day: str
    shift_name: str
    happened_at: datetime
    written_at: datetime
    author: str
    category: str
    customer: str
    text: str
    result: str
    is_special: bool
    is_open: bool
    complaint: str
    ends_at: datetime | None
    closed_at: datetime | None
    closed_by: str
    closing: str
    version: int


@dataclass(frozen=True, slots=True)
class LogQuery:
    """Which lines. `text` is words, all of which must be found, or pinyin of names.

    `day` is one day; `since` and `until` are days that count in; an empty value asks nothing.
    """

    text: str = ""
    day: str = ""
    since: str = ""
    until: str = ""
    shift_name: str = ""
    kind: str = ""
    person: str = ""
    is_special: bool = False
    is_open: bool = False
