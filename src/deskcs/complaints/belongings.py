"""Reads links and attachments of a case."""

from __future__ import annotations

from sqlalchemy import Connection

from deskcs.complaints.queries import title_of
from deskcs.complaints.stopwatch import moment
from deskcs.complaints.work_shapes import Attachment, Belongings, Link, turned
from deskcs.storage import quick


def of_case(connection: Connection, case_id: int) -> Belongings:
    """Return what is kept of a case beside its timeline."""
    return Belongings(_links(connection, case_id), attachments(connection, case_id))


def _links(connection: Connection, case_id: int) -> tuple[Link, ...]:
    rows = quick.rows(
        connection,
        "SELECT c.number, l.kind, substr(c.what, 1, 120), c.status, 0 FROM complaint_link l"
        " JOIN complaint c ON c.id = l.other_id WHERE l.complaint_id = ?"
        " UNION ALL SELECT c.number, l.kind, substr(c.what, 1, 120), c.status, 1"
        " FROM complaint_link l JOIN complaint c ON c.id = l.complaint_id WHERE l.other_id = ?",
        (case_id, case_id),
    )
    links = [
        Link(number, turned(kind) if is_turned else kind, title_of(what), status)
        for number, kind, what, status, is_turned in rows
    ]
    return tuple(sorted(links, key=lambda link: link.number))


def attachments(connection: Connection, case_id: int) -> tuple[Attachment, ...]:
    """Return the files of a case in the order they came, removed ones left out."""
    rows = quick.rows(
        connection,
        "SELECT a.seq, a.name, a.kind, a.size, a.digest, e.author, e.at"
        " FROM complaint_attachment a JOIN complaint_entry e ON e.seq = a.seq"
        " WHERE a.complaint_id = ? AND a.is_removed = 0 ORDER BY a.seq",
        (case_id,),
    )
    return tuple(
        Attachment(seq, name, kind, size, digest, author, moment(at))
        for seq, name, kind, size, digest, author, at in rows
    )


def all_attachments(connection: Connection) -> list[tuple[str, Attachment]]:
    """Return every file of every case with the case's number."""
    rows = connection.exec_driver_sql(
        "SELECT c.number, a.seq, a.name, a.kind, a.size, a.digest, e.author, e.at"
        " FROM complaint_attachment a JOIN complaint_entry e ON e.seq = a.seq"
        " JOIN complaint c ON c.id = a.complaint_id WHERE a.is_removed = 0 ORDER BY a.seq"
    )
    return [
        (number, Attachment(seq, name, kind, size, digest, author, moment(at)))
        for number, seq, name, kind, size, digest, author, at in rows
    ]
