"""What is said of a case in a line or two."""

from __future__ import annotations

from collections.abc import Sequence

from deskcs.complaints import wishes
from deskcs.complaints.describing import Contact
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.entry_words import signal_words
from deskcs.complaints.ui.words import justified_words, severity_words
from deskcs.qt.language import spoken, translate


def fact_line(card: ComplaintCard, contact: Contact | None = None) -> str:
    """Return who has the case, whose it is, and what it is about, a line each.

    What was revealed stands in the place of what is masked.
    """
    phone = contact.phone if contact else card.phone
    contacts = contact.contacts if contact else card.contacts
    owner = translate("Complaints", "还没有责任人")
    if card.owner:
        owner = translate("Complaints", "责任人 {name}").format(name=card.owner)
    orders = "、".join(card.orders)
    lines = (
        (card.number, severity_words(card.severity), owner, _accountable(card)),
        (
            f"{card.customer} {card.honorific}".strip(),
            phone,
            *contacts,
            _earlier(contact.earlier if contact else ()),
        ),
        (
            translate("Complaints", "订单 {orders}").format(orders=orders) if orders else "",
            card.goods,
            card.batch,
            card.channel,
            card.shop,
        ),
        (spoken(card.category), spoken(card.cause), _tags(card)),
        (_remark(card),),
    )
    joined = (" · ".join(part for part in parts if part) for parts in lines)
    return "\n".join(line for line in joined if line)


def wish_line(card: ComplaintCard) -> str:
    """Return what the customer wants and what the case waits for."""
    wanted = "、".join(map(wish_words, card.wanted))
    parts = (
        (translate("Complaints", "要求：{words}"), wanted),
        (translate("Complaints", "严重原因：{words}"), signal_words(card.flag_reason)),
        (translate("Complaints", "等待：{words}"), spoken(card.waiting_reason)),
        (translate("Complaints", "已并入 {words}"), card.merged_into),
    )
    said = [template.format(words=words) for template, words in parts if words]
    if card.justified is not None:
        said.append(justified_words(card.justified))
    return " · ".join(said)


def wish_words(text: str) -> str:
    """Return a wish with its amount in the user's language."""
    wish = wishes.read(text)
    kind = spoken(wish.kind)
    if not wish.fen:
        return kind
    amount = translate("Complaints", "{yuan} 元").format(yuan=wish.yuan)
    return f"{kind} {amount}".strip()


def _earlier(values: Sequence[str]) -> str:
    words = translate("Complaints", "以前：{words}")
    return words.format(words="、".join(values)) if values else ""


def _remark(card: ComplaintCard) -> str:
    words = translate("Complaints", "订单备注：{words}")
    return words.format(words=card.order_remark) if card.order_remark else ""


def _accountable(card: ComplaintCard) -> str:
    """Return who answers for the case to its end, where that is not who has it now."""
    if card.accountable in ("", card.owner):
        return ""
    return translate("Complaints", "负责到底 {name}").format(name=card.accountable)


def _tags(card: ComplaintCard) -> str:
    return " ".join(f"#{tag}" for tag in card.tags)
