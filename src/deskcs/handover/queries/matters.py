"""Reads of what goes from hand to hand until it is settled."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import Connection

from deskcs.handover.filling import Matter
from deskcs.handover.item_shapes import Severity
from deskcs.handover.queries.moments import moment


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """Where an unsettled matter stands."""

    id: int
    sheet_id: int
    item_id: int
    holder: str
    is_pending: bool
    is_open: bool


def open_matters(connection: Connection) -> list[Matter]:
    """Return all unsettled matters with what was last said of them, the oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT m.id, m.kind, m.complaint, m.carried, m.holder, i.severity, i.text, i.done,"
        " i.next_step, i.due_at, i.happened_at, i.fields, i.contingency, i.links, m.source,"
        " (SELECT t.text FROM handover_step t WHERE t.item_id = i.id AND t.kind = 'accepted'"
        "  AND t.text <> ''), i.complaint"
        " FROM handover_matter m INDEXED BY ix_handover_matter_open"
        " JOIN handover_item i ON i.id = m.item_id WHERE m.is_open = 1 ORDER BY m.id"
    )
    return [
        Matter(
            id=row[0],
            kind=row[1],
            complaint=row[2],
            carried=row[3],
            holder=row[4],
            severity=Severity(row[5]),
            text=row[6],
            done=row[7],
            next_step=row[15] or row[8],
            due_at=moment(row[9]),
            happened_at=moment(row[10]),
            fields=json.loads(row[11]) if row[11] else {},
            contingency=row[12],
            links=_links(row[13], row[2], row[16]),
            source=row[14],
        )
        for row in rows
    ]


def _links(stored: str, case: str, written: str) -> tuple[str, ...]:
    """Return the links of a line, its case among them where another line bears that."""
    links = json.loads(stored) if stored else []
    return tuple(dict.fromkeys([*([written] if written and not case else []), *links]))


def matter_of(connection: Connection, item_id: int) -> OpenMatter | None:
    """Return the matter whose newest item this is, or None when a later sheet has it."""
    return _matter(connection, "item_id = ?", item_id)


def matter_by_source(connection: Connection, source: str) -> OpenMatter | None:
    """Return the open matter that another list of this room put into a handover."""
    return _matter(connection, "source = ? AND is_open = 1", source)


def _matter(connection: Connection, where: str, value: int | str) -> OpenMatter | None:
    row = connection.exec_driver_sql(
        "SELECT id, sheet_id, item_id, holder, is_pending, is_open FROM handover_matter"
        f" WHERE {where}",
        (value,),
    ).fetchone()
    if row is None:
        return None
    return OpenMatter(row[0], row[1], row[2], row[3], bool(row[4]), bool(row[5]))


def open_sources(connection: Connection, prefix: str) -> list[str]:
    """Return the sources of open matters that begin so."""
    rows = connection.exec_driver_sql(
        "SELECT source FROM handover_matter WHERE is_open = 1 AND source >= ? AND source < ?",
        (prefix, prefix + "\uffff"),
    )
    return [row[0] for row in rows]


def known_articles(connection: Connection) -> dict[str, str]:
    """Return the wording (digest) of each article that the last signed sheet knew."""
    rows = connection.exec_driver_sql("SELECT article, digest FROM handover_article")
    return {row[0]: row[1] for row in rows}
