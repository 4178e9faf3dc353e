"""How a case is printed for scripts: JSON, the same in every language."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING, Any

from deskcs.cli.case_clock_output import clock_dict, moment, telling_dict
from deskcs.cli.case_work_output import work_dict

if TYPE_CHECKING:
    from deskcs.complaints.shapes import (
        ComplaintCard,
        ComplaintPage,
        ComplaintRow,
        TimelineEntry,
    )


def row_dict(row: ComplaintRow, zone: tzinfo) -> dict[str, Any]:
    """Return one item of a list."""
    return {
        "number": row.number,
        "received_at": moment(row.received_at, zone),
        "customer": row.customer,
        "title": row.title,
        "status": row.status.value,
        "severity": row.severity,
        "flagged": row.is_flagged,
        "owner": row.owner,
        "first_response_due": moment(row.first_response_due, zone),
        "resolution_due": moment(row.resolution_due, zone),
        "overdue": row.is_overdue,
    }


def listed(page: ComplaintPage, zone: tzinfo) -> dict[str, Any]:
    """Return a page."""
    return {
        "total": page.total,
        "capped": page.capped,
        "items": [row_dict(row, zone) for row in page.rows],
        "next": page.next,
    }


def as_dict(card: ComplaintCard, zone: tzinfo) -> dict[str, Any]:
    """Return a whole case."""
    return {
        **row_dict(card, zone),
        "flag_state": card.flag_state,
        "flag_reason": card.flag_reason,
        "first_response_at": moment(card.first_response_at, zone),
        "resolved_at": moment(card.resolved_at, zone),
        "honorific": card.honorific,
        "phone": card.phone,
        "channel": card.channel,
        "shop": card.shop,
        "orders": list(card.orders),
        "goods": card.goods,
        "what": card.what,
        "found": card.found,
        "wanted": list(card.wanted),
        "wishes": [_wish(text) for text in card.wanted],
        "cause": card.cause,
        "category": card.category,
        "justified": card.justified,
        "satisfaction": card.satisfaction,
        "cycle": card.cycle,
        "exempt": card.is_exempt,
        "merged_into": card.merged_into,
        "tags": list(card.tags),
        "registered_by": card.registered_by,
        "kind": card.kind,
        "batch": card.batch,
        "accountable": card.accountable,
        "contacts": list(card.contacts),
        "order_remark": card.order_remark,
        "breached": list(card.breached),
        "breach_reason": card.breach_reason,
        "needs_breach_reason": card.needs_breach_reason,
        "flag_proposed": card.is_flag_proposed,
        "version": card.version,
        **work_dict(card, zone),
        "signals": [{"kind": s.kind, "text": s.text} for s in card.signals],
        "timeline": [_entry(entry, zone) for entry in card.timeline],
        "clocks": [clock_dict(reading, zone) for reading in card.clocks],
        "ahead": [telling_dict(one, zone) for one in card.ahead],
    }


_INNER = ("hours", "since", "policy")


def _entry(entry: TimelineEntry, zone: tzinfo) -> dict[str, Any]:
    return {
        "seq": entry.seq,
        "at": moment(entry.at, zone),
        "author": entry.author,
        "kind": entry.kind,
        "text": entry.text,
        "data": {name: value for name, value in entry.data.items() if name not in _INNER},
        "visible_to_customer": entry.visible_to_customer,
    }


def _wish(text: str) -> dict[str, Any]:
    from deskcs.complaints import wishes

    wish = wishes.read(text)
    return {"kind": wish.kind, "yuan": wish.yuan}
