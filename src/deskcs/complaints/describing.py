"""What is known of a case beside its moves: corrections, findings, tags, hidden data."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from deskcs.actor import Actor, Role
from deskcs.complaints import numbers, queries, texts
from deskcs.complaints.cards import contacts_of
from deskcs.complaints.change import Change
from deskcs.complaints.registering import INSERT_ORDER
from deskcs.complaints.room import Room, done
from deskcs.complaints.shapes import ComplaintCard
from deskcs.errors import Invalid, NotAllowed
from deskcs.wording import QT_TRANSLATE_NOOP

_UNKNOWN_FIELD = QT_TRANSLATE_NOOP("errors", "“{name}”不能更正。可以更正：{known}。")
_NOT_YOURS = QT_TRANSLATE_NOOP(
    "errors", "只有负责人、登记人或组长可以查看投诉 {number} 的完整联系方式。"
)


@dataclass(frozen=True, slots=True)
class Contact:
    """The personal data of a case in clear; showing it was journalled."""

    customer: str
    honorific: str
    phone: str
    orders: tuple[str, ...]
    contacts: tuple[str, ...] = ()


def _single(label: str, limit: int = texts.LINE_LIMIT) -> Callable[[str, str], str]:
    return lambda text, name: texts.line(text, name, label, limit)


_FIELDS: Mapping[str, tuple[str, Callable[[str, str], str]]] = {
    "customer": (
        "客户",
        lambda text, name: texts.required(texts.line(text, name, "客户", 100), name, "客户"),
    ),
    "honorific": ("称呼", _single("称呼")),
    "phone": ("电话", texts.phone),
    "channel": ("渠道", _single("渠道")),
    "shop": ("店铺", _single("店铺")),
    "goods": ("商品", _single("商品")),
    "cause": ("原因", _single("原因")),
    "category": ("分类", _single("分类")),
    "batch": ("批号", _single("批号")),
    "order_remark": (
        "订单备注",
        lambda text, name: texts.optional(text, name, "订单备注"),
    ),
    "found": (
        "查明情况",
        lambda text, name: texts.within(texts.clean(text), texts.TEXT_LIMIT, name, "查明情况"),
    ),
}


class Describing(Room):
    """Use cases on what is written in a case; each is an entry, nothing is lost."""

    def correct(
        self, actor: Actor, number: str, changes: Mapping[str, str], version: int | None = None
    ) -> ComplaintCard:
        """Correct fields by name; what stood there before is kept in the timeline."""
        cleaned: dict[str, str] = {}
        for name, text in changes.items():
            if name not in _FIELDS:
                known = "、".join(_FIELDS)
                raise Invalid(_UNKNOWN_FIELD, field=name, name=name, known=known)
            cleaned[name] = _FIELDS[name][1](text, name)
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            for name, text in cleaned.items():
                before = change.row[name]
                if before == text:
                    continue
                change.set(**{name: text})
                said = f"{_FIELDS[name][0]}：{before or '(空)'} → {text or '(空)'}"
                change.add("corrected", said, {"field": name})
        return done(outcome)

    def judge(
        self, actor: Actor, number: str, justified: bool | None, version: int | None = None
    ) -> ComplaintCard:
        """Say whether the complaint is justified; only justified ones count for satisfaction."""
        with self._changing(actor, number, version) as outcome:
            value = None if justified is None else int(justified)
            outcome.change.set(justified=value)
            outcome.change.add("judged", "", {"justified": justified})
        return done(outcome)

    def set_orders(
        self, actor: Actor, number: str, orders: Iterable[str], version: int | None = None
    ) -> ComplaintCard:
        """Add order numbers to a case; those written down before stay."""
        kept = [texts.line(order, "orders", "订单号", 64) for order in orders]
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            new = [order for order in dict.fromkeys(kept) if order and order not in change.orders]
            if new:
                change.unit.connection.exec_driver_sql(
                    INSERT_ORDER, [(order, change.row["id"]) for order in new]
                )
                change.orders = (*change.orders, *new)
                change.add("orders_added", "、".join(new))
        return done(outcome)

    def set_wanted(
        self, actor: Actor, number: str, wanted: Iterable[str], version: int | None = None
    ) -> ComplaintCard:
        """Write down which remedies the customer wants."""
        kept = [texts.line(text, "wanted", "客户诉求") for text in wanted]
        packed = json.dumps([text for text in kept if text], ensure_ascii=False)
        with self._changing(actor, number, version) as outcome:
            before = "、".join(queries.wanted_of(outcome.change.row["wanted"]))
            outcome.change.set(wanted=packed)
            said = f"客户诉求：{before or '(空)'} → {'、'.join(kept) or '(空)'}"
            outcome.change.add("corrected", said, {"field": "wanted"})
        return done(outcome)

    def tag(
        self,
        actor: Actor,
        number: str,
        add: Iterable[str] = (),
        remove: Iterable[str] = (),
        version: int | None = None,
    ) -> ComplaintCard:
        """Put tags on a case and take others off."""
        wanted = [texts.line(text, "tag", "标签", 20) for text in add]
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            new = [text for text in dict.fromkeys(wanted) if text and text not in change.tags]
            gone = [text for text in remove if text in change.tags]
            write_tags(change, new, gone)
            if new or gone:
                change.add("tagged", "", {"added": new, "removed": gone})
        return done(outcome)

    def reveal(self, actor: Actor, number: str) -> Contact:
        """Show the personal data of a case to its owner, who took it down, or a lead.

        Journalled by the names of the fields, never by their values.
        """
        with self._store.write(actor) as unit:
            row = queries.case_row(unit.connection, numbers.typed(number))
            if actor.name not in (row["owner"], row["registered_by"]) and not actor.is_at_least(
                Role.LEAD
            ):
                raise NotAllowed(_NOT_YOURS, number=row["number"])
            fields = ["customer", "honorific", "phone", "orders", "contacts"]
            unit.journal("complaint.reveal", f"complaint:{row['number']}", after={"fields": fields})
            orders = queries.orders_of(unit.connection, row["id"])
        return Contact(row["customer"], row["honorific"], row["phone"], orders, contacts_of(row))

    def set_contacts(
        self, actor: Actor, number: str, contacts: Iterable[str], version: int | None = None
    ) -> ComplaintCard:
        """Write down the further ways to reach the customer, in place of those known so far.

        The timeline says that they changed, and not what they are.
        """
        kept = [texts.line(text, "contacts", "联系方式") for text in contacts]
        packed = json.dumps([text for text in kept if text], ensure_ascii=False)
        with self._changing(actor, number, version) as outcome:
            outcome.change.set(contacts=packed if packed != "[]" else "")
            outcome.change.add("corrected", "联系方式", {"field": "contacts"})
        return done(outcome)

    def explain_breach(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Say why a deadline was missed; without it a late case cannot be closed."""
        why = texts.required(texts.line(reason, "reason", "超时原因"), "reason", "超时原因")
        with self._changing(actor, number, version) as outcome:
            outcome.change.set(breach_reason=why)
            outcome.change.add("breach_explained", why)
        return done(outcome)


def write_tags(change: Change, new: Sequence[str], gone: Sequence[str]) -> None:
    """Write tags of a case; its entry is the caller's to add."""
    connection, case_id = change.unit.connection, change.row["id"]
    if new:
        connection.exec_driver_sql(
            "INSERT INTO complaint_tag(tag, complaint_id) VALUES (?, ?)",
            [(text, case_id) for text in new],
        )
    if gone:
        connection.exec_driver_sql(
            "DELETE FROM complaint_tag WHERE tag = ? AND complaint_id = ?",
            [(text, case_id) for text in gone],
        )
    change.tags = tuple(text for text in (*change.tags, *new) if text not in gone)
