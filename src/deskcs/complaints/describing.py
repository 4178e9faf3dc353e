"""What is known of a case beside its moves: tags, hidden data, why it was late."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from deskcs.actor import Actor, Role
from deskcs.complaints import numbers, queries, texts
from deskcs.complaints.cards import contacts_of
from deskcs.complaints.change import Change
from deskcs.complaints.correcting import Correcting
from deskcs.complaints.room import done
from deskcs.complaints.shapes import ComplaintCard, TimelineEntry
from deskcs.complaints.timeline import REPLACED
from deskcs.errors import NotAllowed
from deskcs.wording import QT_TRANSLATE_NOOP

_NOT_YOURS = QT_TRANSLATE_NOOP(
    "errors", "只有负责人、登记人或组长可以查看投诉 {number} 的完整联系方式。"
)


@dataclass(frozen=True, slots=True)
class Contact:
    """The personal data of a case in clear; showing it was journalled.

    `earlier` are telephone numbers and contacts that a correction has replaced.
    """

    customer: str
    honorific: str
    phone: str
    orders: tuple[str, ...]
    contacts: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()


class Describing(Correcting):
    """Use cases on what is written in a case; each is an entry, nothing is lost."""

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

        Raises NotAllowed for others. Journalled by the names of the fields, never by their values.
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
            entries = queries.entries(unit.connection, row["id"])
        phone, contacts = row["phone"], contacts_of(row)
        earlier = tuple(one for one in _replaced(entries) if one not in (phone, *contacts))
        return Contact(row["customer"], row["honorific"], phone, orders, contacts, earlier)

    def explain_breach(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Say why a deadline was missed; without it a late case cannot be closed."""
        why = texts.filled(reason, "reason", "超时原因")
        with self._changing(actor, number, version) as outcome:
            outcome.change.set(breach_reason=why)
            outcome.change.add("breach_explained", why)
        return done(outcome)


def _replaced(entries: Iterable[TimelineEntry]) -> tuple[str, ...]:
    """Return the personal values that corrections have replaced, each one once."""
    found: dict[str, None] = {}
    for entry in entries:
        before = entry.data.get(REPLACED, ())
        found |= dict.fromkeys([before] if isinstance(before, str) else before)
    return tuple(found)


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
