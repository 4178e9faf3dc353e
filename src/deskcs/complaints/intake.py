"""What is taken down of a complaint, and what the program proposes meanwhile: frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from deskcs.complaints import texts, wishes
from deskcs.complaints.shapes import KINDS, SEVERITY_NAMES, EarlierCase, Signal
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_BAD_SEVERITY = QT_TRANSLATE_NOOP("errors", "级别只有 1 到 4，没有“{severity}”。")
_BAD_KIND = QT_TRANSLATE_NOOP("errors", "类型只有 complaint（投诉）和 case（个案），没有“{kind}”。")
_NO_ZONE = QT_TRANSLATE_NOOP("errors", "收到时间缺少时区，请写成 2026-11-22T09:30+08:00。")
_TOO_MANY = QT_TRANSLATE_NOOP("errors", "{name}最多 {limit} 个，这里有 {count} 个。")


def to_the_millisecond(at: datetime) -> datetime:
    """Return an aware time in UTC as exactly as it is kept."""
    utc = at if at.tzinfo is UTC else at.astimezone(UTC)
    beyond = utc.microsecond % 1000
    return utc.replace(microsecond=utc.microsecond - beyond) if beyond else utc


def _several(values: tuple[str, ...], field_name: str, name: str, length: int) -> tuple[str, ...]:
    if not values:
        return ()
    kept = dict.fromkeys(texts.line(value, field_name, name, length) for value in values)
    kept.pop("", None)
    if len(kept) > 50:
        raise Invalid(_TOO_MANY, field=field_name, name=name, limit=50, count=len(kept))
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class ComplaintIntake:
    """A complaint as it is taken down. Cleans and checks itself; raises Invalid(field=…).

    `what` is in the customer's words, up to 20,000 characters. `received_at` is aware and may lie
    in the past; None means now. `severity` None leaves it to the signals in the text. A
    `flag_reason` raises the serious-case flag by hand. `kind` is `complaint`, or `case` for a
    question that wants an answer within three days (个案). `wanted` are one or several wishes, with
    their amount at the end (补偿 50 元). `contacts` are further ways to reach
    the customer, `order_remark` the linked remark, `batch` the goods' batch number, `transcript`
    the pasted chat, kept as evidence, `parent` the number of the case this one follows up.
    """

    customer: str
    what: str
    orders: tuple[str, ...] = ()
    goods: str = ""
    channel: str = ""
    shop: str = ""
    phone: str = ""
    honorific: str = ""
    wanted: tuple[str, ...] = ()
    received_at: datetime | None = None
    severity: int | None = None
    flag_reason: str = ""
    cause: str = ""
    category: str = ""
    registered_by: str = ""
    batch: str = ""
    kind: str = "complaint"
    contacts: tuple[str, ...] = ()
    order_remark: str = ""
    transcript: str = ""
    parent: str = ""

    def __post_init__(self) -> None:
        put = partial(object.__setattr__, self)
        put("customer", texts.line(self.customer, "customer", "客户", 100))
        texts.required(self.customer, "customer", "客户")
        put("what", texts.body(self.what, "what", "问题描述"))
        if self.orders:
            put("orders", _several(self.orders, "orders", "订单号", 64))
        if self.wanted:
            wanted = _several(self.wanted, "wanted", "客户诉求", texts.LINE_LIMIT)
            put("wanted", tuple(wishes.read(text).written for text in wanted))
        if self.phone:
            put("phone", texts.phone(self.phone))
        if self.contacts:
            put("contacts", _several(self.contacts, "contacts", "联系方式", texts.LINE_LIMIT))
        if self.transcript:
            put("transcript", texts.optional(self.transcript, "transcript", "聊天记录"))
        if self.order_remark:
            put("order_remark", texts.optional(self.order_remark, "order_remark", "订单备注"))
        if self.kind not in KINDS:
            raise Invalid(_BAD_KIND, field="kind", kind=self.kind)
        for name, label in _LINES:
            if said := getattr(self, name):
                put(name, texts.line(said, name, label))
        if self.severity is not None and self.severity not in SEVERITY_NAMES:
            raise Invalid(_BAD_SEVERITY, field="severity", severity=self.severity)
        if self.received_at is not None:
            if self.received_at.tzinfo is None:
                raise Invalid(_NO_ZONE, field="received_at")
            put("received_at", to_the_millisecond(self.received_at))


_LINES = (
    ("goods", "商品"),
    ("channel", "渠道"),
    ("shop", "店铺"),
    ("honorific", "称呼"),
    ("flag_reason", "严重原因"),
    ("cause", "原因"),
    ("category", "分类"),
    ("registered_by", "登记人"),
    ("batch", "批号"),
    ("parent", "上级个案"),
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the intake screen shows while somebody types. Nothing of it is saved.

    `opening` is the first sentence to say, `article` the id of the handbook article on it, `steps`
    that of the article with the steps to go,
    `category` one of the policy's, empty where the words say nothing.
    """

    signals: tuple[Signal, ...]
    severity: int
    earlier: tuple[EarlierCase, ...]
    should_flag: bool = False
    category: str = ""
    opening: str = ""
    article: str = ""
    steps: str = ""
