"""Corrections of what was taken down: each is a new entry, and what stood there is kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence

from deskcs.actor import Actor
from deskcs.complaints import masking, queries, texts, wishes
from deskcs.complaints.cards import contacts_of
from deskcs.complaints.change import Change
from deskcs.complaints.entry_lines import NOTHING
from deskcs.complaints.registering import INSERT_ORDER
from deskcs.complaints.room import Room, done
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.timeline import REPLACED
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP, joined

_UNKNOWN_FIELD = QT_TRANSLATE_NOOP("errors", "“{name}”不能更正。可以更正：{known}。")
_TOO_MANY = QT_TRANSLATE_NOOP("errors", "{name}最多 {limit} 个，这里有 {count} 个。")
_MOST = 50


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
_MASKED: Mapping[str, Callable[[str], str]] = {"phone": masking.phone}
LISTS: Mapping[str, tuple[str, int]] = {
    "orders": ("订单号", 64),
    "wanted": ("客户诉求", texts.LINE_LIMIT),
    "contacts": ("联系方式", texts.LINE_LIMIT),
}
"""Fields that hold several things: what they are called, and how long each may be."""


class Correcting(Room):
    """Use cases on what was taken down; nothing is edited in place, nothing is lost."""

    def correct(
        self, actor: Actor, number: str, changes: Mapping[str, str], version: int | None = None
    ) -> ComplaintCard:
        """Correct fields by name; what stood there before is kept in the timeline.

        Of `orders`, `wanted` and `contacts` the text holds all there are, with commas between.
        """
        cleaned: dict[str, str | tuple[str, ...]] = {}
        for name, text in changes.items():
            if name in LISTS:
                cleaned[name] = _several(texts.parts(text), name)
            elif name in _FIELDS:
                cleaned[name] = _FIELDS[name][1](text, name)
            else:
                known = joined("、", (*_FIELDS, *LISTS))
                raise Invalid(_UNKNOWN_FIELD, field=name, name=name, known=known)
        with self._changing(actor, number, version) as outcome:
            for name, value in cleaned.items():
                if isinstance(value, str):
                    _put(outcome.change, name, value)
                else:
                    _PUT_LISTS[name](outcome.change, value)
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
        """Write down the order numbers of a case, in place of those known so far."""
        return self._put_all(actor, number, "orders", orders, version)

    def set_wanted(
        self, actor: Actor, number: str, wanted: Iterable[str], version: int | None = None
    ) -> ComplaintCard:
        """Write down what the customer wants, in place of what was known so far."""
        return self._put_all(actor, number, "wanted", wanted, version)

    def set_contacts(
        self, actor: Actor, number: str, contacts: Iterable[str], version: int | None = None
    ) -> ComplaintCard:
        """Write down the further ways to reach the customer, in place of those known so far.

        The timeline shows them masked; `reveal` tells also those that were replaced.
        """
        return self._put_all(actor, number, "contacts", contacts, version)

    def _put_all(
        self, actor: Actor, number: str, name: str, values: Iterable[str], version: int | None
    ) -> ComplaintCard:
        kept = _several(values, name)
        with self._changing(actor, number, version) as outcome:
            _PUT_LISTS[name](outcome.change, kept)
        return done(outcome)


def _several(values: Iterable[str], name: str) -> tuple[str, ...]:
    label, length = LISTS[name]
    kept = dict.fromkeys(texts.line(value, name, label, length) for value in values)
    kept.pop("", None)
    if len(kept) > _MOST:
        raise Invalid(_TOO_MANY, field=name, name=label, limit=_MOST, count=len(kept))
    return tuple(kept)


def _put(change: Change, name: str, text: str) -> None:
    before = change.row[name]
    if before == text:
        return
    change.set(**{name: text})
    hide = _MASKED.get(name, str)
    hidden = {REPLACED: before} if name in _MASKED and before else {}
    _tell(change, name, _FIELDS[name][0], hide(before), hide(text), hidden)


def _put_orders(change: Change, orders: Sequence[str]) -> None:
    new = [order for order in orders if order not in change.orders]
    gone = [order for order in change.orders if order not in orders]
    connection, case_id = change.unit.connection, change.row["id"]
    if new:
        connection.exec_driver_sql(INSERT_ORDER, [(order, case_id) for order in new])
    if gone:
        connection.exec_driver_sql(
            "DELETE FROM complaint_order WHERE order_number = ? AND complaint_id = ?",
            [(order, case_id) for order in gone],
        )
    before, change.orders = change.orders, queries.orders_of(connection, case_id)
    if gone:
        _tell(change, "orders", LISTS["orders"][0], _row(before), _row(orders))
    elif new:
        change.add("orders_added", _row(new))


def _put_wanted(change: Change, wanted: Sequence[str]) -> None:
    kept = tuple(wishes.read(text).written for text in wanted)
    before = queries.wanted_of(change.row["wanted"])
    if kept != before:
        change.set(wanted=json.dumps(kept, ensure_ascii=False) if kept else "")
        _tell(change, "wanted", LISTS["wanted"][0], _row(before), _row(kept))


def _put_contacts(change: Change, contacts: Sequence[str]) -> None:
    before = contacts_of(change.row)
    if tuple(contacts) == before:
        return
    change.set(contacts=json.dumps(contacts, ensure_ascii=False) if contacts else "")
    was, now = (_row(map(masking.contact, those)) for those in (before, contacts))
    hidden = {REPLACED: list(before)} if before else {}
    _tell(change, "contacts", LISTS["contacts"][0], was, now, hidden)


def _tell(
    change: Change,
    name: str,
    label: str,
    before: str,
    after: str,
    hidden: Mapping[str, object] | None = None,
) -> None:
    words = f"{label}：{before or NOTHING} → {after or NOTHING}"
    change.add("corrected", words, {"field": name, **(hidden or {})})


def _row(values: Iterable[str]) -> str:
    return "、".join(values)


_PUT_LISTS: Mapping[str, Callable[[Change, Sequence[str]], None]] = {
    "orders": _put_orders,
    "wanted": _put_wanted,
    "contacts": _put_contacts,
}
