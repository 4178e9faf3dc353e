"""What goes into information feedback and what comes out: frozen values, safe between threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from deskcs.complaints import texts
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP


class FeedbackState(StrEnum):
    """Where a piece of feedback stands; open until the customer was told or it was dropped."""

    RAISED = "raised"
    SENT = "sent"
    ANSWERED = "answered"
    TOLD = "told"
    DROPPED = "dropped"


FEEDBACK_STATE_NAMES: Mapping[FeedbackState, str] = {
    FeedbackState.RAISED: QT_TRANSLATE_NOOP("Handover", "待转达"),
    FeedbackState.SENT: QT_TRANSLATE_NOOP("Handover", "已转达，等回复"),
    FeedbackState.ANSWERED: QT_TRANSLATE_NOOP("Handover", "已答复，待告知"),
    FeedbackState.TOLD: QT_TRANSLATE_NOOP("Handover", "已告知"),
    FeedbackState.DROPPED: QT_TRANSLATE_NOOP("Handover", "不再跟进"),
}
NEXT_OF: Mapping[FeedbackState, str] = {
    FeedbackState.RAISED: QT_TRANSLATE_NOOP("Handover", "转给有关部门"),
    FeedbackState.SENT: QT_TRANSLATE_NOOP("Handover", "催部门答复"),
    FeedbackState.ANSWERED: QT_TRANSLATE_NOOP("Handover", "告知提出的人"),
}
CUSTOMER, STAFF = "customer", "staff"

_ORIGIN = QT_TRANSLATE_NOOP("errors", "来源只有 customer（客户）、staff（同事），没有“{origin}”。")


@dataclass(frozen=True, slots=True)
class FeedbackInput:
    """A view, suggestion or message as it is taken down. Raises Invalid(field=…).

    `origin` is customer or staff; `suggestion` is what should be done better.
    """

    subject: str
    text: str
    origin: str = CUSTOMER
    channel: str = ""
    customer: str = ""
    suggestion: str = ""
    department: str = ""
    complaint: str = ""

    def __post_init__(self) -> None:
        def put(name: str, value: object) -> None:
            object.__setattr__(self, name, value)

        if self.origin not in (CUSTOMER, STAFF):
            raise Invalid(_ORIGIN, field="origin", origin=self.origin[:40])
        put("subject", texts.line(self.subject, "subject", "主题", 100))
        texts.required(self.subject, "subject", "主题")
        put("text", texts.body(self.text, "text", "内容"))
        put("suggestion", texts.line(self.suggestion, "suggestion", "建议", 1000))
        for name, label in (
            ("channel", "渠道"),
            ("customer", "客户"),
            ("department", "部门"),
            ("complaint", "投诉编号"),
        ):
            put(name, texts.line(getattr(self, name), name, label, 100))


@dataclass(frozen=True, slots=True)
class FeedbackStep:
    """What somebody did: raised, sent, answered, told, dropped or note; never changed."""

    at: datetime
    actor: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class FeedbackCard:
    """A piece of feedback with what became of it. `holder` must see to the next step."""

    id: int
    state: FeedbackState
    origin: str
    channel: str
    customer: str
    subject: str
    text: str
    suggestion: str
    department: str
    complaint: str
    holder: str
    raised_by: str
    raised_at: datetime
    answer: str
    is_open: bool
    version: int
    steps: tuple[FeedbackStep, ...] = ()
