"""What each field of the query language means in SQL."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TypeAlias

from sqlalchemy import Connection

from deskcs.complaints import times
from deskcs.complaints.conditions import Piece
from deskcs.complaints.grammar import DONE, ME, NOBODY, OPEN, SEEN, UNSEEN, YES
from deskcs.complaints.index import KIND
from deskcs.complaints.shapes import Status
from deskcs.complaints.stopwatch import millis
from deskcs.search import index
from deskcs.search.fields import Range, Value
from deskcs.search.folding import fold
from deskcs.storage import quick

# The ids of so many cases are a condition on a list; of more, each case is looked at.
MANY = 20_000
_A_DAY = len("TS20261122")
# So many values of a field that begin alike are asked for one by one.
_HANDFUL = 20
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Part:
    """One value of a field as it was asked for, and who asks, when and where."""

    operator: str
    value: Value
    connection: Connection
    me: str
    now: datetime
    zone: tzinfo

    @property
    def text(self) -> str:
        """Return the value as text."""
        return str(self.value)

    @property
    def spellings(self) -> tuple[str, ...]:
        """Return the text as typed and, where that differs, in Simplified Chinese.

        The names that the program gives are kept in Simplified Chinese; whoever reads it in
        Traditional types them so. Letters stay as they are.
        """
        plain = "".join(fold(char) if "\u3400" <= char <= "\u9fff" else char for char in self.text)
        return tuple(dict.fromkeys((self.text, plain)))


Reader: TypeAlias = Callable[[Part], Piece]


def read(part: Part, field: str) -> Piece:
    """Return what is asked of a field."""
    return _READERS[field](part)


def _refs(connection: Connection, typed: str) -> frozenset[int] | None:
    found = index.refs(connection, [typed], KIND, MANY)
    return None if found is None else frozenset(found)


def _status(part: Part) -> Piece:
    if part.value == OPEN:
        return Piece("c.is_open = 1")
    if part.value == DONE:
        return Piece("c.is_open = 0")
    return Piece("c.status = ?", (Status(part.text).value,))


def _person(column: str) -> Reader:
    def of(part: Part) -> Piece:
        if part.value in (ME, NOBODY):
            return Piece(f"c.{column} = ?", (part.me if part.value == ME else "",))
        return _beginning(part, column)

    return of


def _named(column: str) -> Reader:
    return lambda part: _beginning(part, column)


def _beginning(part: Part, column: str) -> Piece:
    """Return the cases whose value is or begins with what was typed, by the values there are.

    A handful of values is read off the index one by one, so that equality can use it.
    """
    known = [(typed, _known(part.connection, column, typed)) for typed in part.spellings]
    exact = {typed for typed, values in known if typed in values}
    if not exact and any(len(values) == _HANDFUL for _, values in known):
        check = _any(f"c.{column} >= ? AND c.{column} < ?", part.spellings)
        ends = ((typed, typed + _LAST) for typed in part.spellings)
        return Piece(check, tuple(end for pair in ends for end in pair))
    found = tuple(dict.fromkeys(exact or (value for _, values in known for value in values)))
    if not found:
        return Piece("c.id = -1")  # a plain 0 leaves SQLite without a plan beside INDEXED BY
    if len(found) == 1 and exact:
        return Piece(f"c.{column} = ?", found)
    return Piece(f"c.{column} IN ({','.join('?' * len(found))})", found)


def _known(connection: Connection, column: str, typed: str) -> tuple[str, ...]:
    """Return the values that begin with what was typed."""
    end = typed + _LAST
    rows = quick.rows(
        connection,
        f"WITH RECURSIVE known(v) AS (SELECT min({column}) FROM complaint WHERE {column} >= ?"
        f" UNION ALL SELECT (SELECT min({column}) FROM complaint WHERE {column} > known.v)"
        f" FROM known WHERE known.v < ?) SELECT v FROM known WHERE v < ? LIMIT {_HANDFUL}",
        (typed, end, end),
    )
    return tuple(row[0] for row in rows)


def _holding(column: str) -> Reader:
    """Return the cases whose column holds the words; the text index narrows them down."""

    def of(part: Part) -> Piece:
        where = _any(f"instr(lower(c.{column}), lower(?)) > 0", part.spellings)
        return Piece(where, part.spellings, _refs(part.connection, part.text))

    return of


def _inside(column: str) -> Reader:
    return lambda part: Piece(_any(f"instr(c.{column}, ?) > 0", part.spellings), part.spellings)


def _any(check: str, spellings: tuple[str, ...]) -> str:
    """Return the check of each spelling, of which one is enough."""
    return check if len(spellings) == 1 else f"({' OR '.join([check] * len(spellings))})"


def _order(part: Part) -> Piece:
    check = (
        "EXISTS (SELECT 1 FROM complaint_order o WHERE o.complaint_id = c.id"
        " AND instr(lower(o.order_number), lower(?)) > 0)"
    )
    return Piece(check, (part.text,), _refs(part.connection, part.text))


def _tag(part: Part) -> Piece:
    rows = quick.rows(
        part.connection,
        f"SELECT complaint_id FROM complaint_tag WHERE {_any('tag = ?', part.spellings)} LIMIT ?",
        (*part.spellings, MANY + 1),
    )
    if len(rows) <= MANY:
        return Piece("1", (), frozenset(row[0] for row in rows))
    return Piece(
        "EXISTS (SELECT 1 FROM complaint_tag t"
        f" WHERE {_any('t.tag = ?', part.spellings)} AND t.complaint_id = c.id)",
        part.spellings,
    )


def _number(part: Part) -> Piece:
    said = part.text.upper()
    if not said.startswith("TS"):
        return Piece("instr(c.number, ?) > 0", (said,))
    # Less than a day is most of the list, which is better walked in its order.
    column = "c.number" if len(said) >= _A_DAY else "+c.number"
    return Piece(f"{column} >= ? AND {column} < ?", (said, said + "\uffff"))


def _amount(column: str) -> Reader:
    def of(part: Part) -> Piece:
        if isinstance(part.value, Range):
            ends = ((">=", part.value.low), ("<=", part.value.high))
            said = [(f"c.{column} {sign} ?", end) for sign, end in ends if end is not None]
            where = " AND ".join(text for text, _ in said)
            return Piece(where, tuple(end for _, end in said))
        sign = "=" if part.operator == ":" else part.operator
        return Piece(f"c.{column} {sign} ?", (part.value,))

    return of


def _past(column: str) -> Reader:
    """Read a time that lies behind: 登记:7d are the last seven days, 登记>7d what is older."""
    return lambda part: Piece(
        *times.since(f"c.{column}", part.operator, part.value, part.now, part.zone)
    )


def _due(part: Part) -> Piece:
    where, params = times.until("c.next_due", part.operator, part.value, part.now, part.zone)
    return Piece(f"c.is_open = 1 AND {where}", params)


def _overdue(part: Part) -> Piece:
    late = "c.is_open = 1 AND c.next_due < ?"
    said = late if part.value else f"NOT coalesce(({late}), 0)"
    return Piece(said, (millis(part.now),))


def _serious(part: Part) -> Piece:
    if part.value == UNSEEN:  # a case that was closed or merged waits for nobody
        return Piece("c.is_open = 1 AND c.is_flagged = 1 AND c.flag_state = 'raised'")
    if part.value == SEEN:
        return Piece("c.is_flagged = 1 AND c.flag_state = 'acknowledged'")
    return Piece(f"c.is_flagged = {int(part.value == YES)}")


def _flag(column: str) -> Reader:
    return lambda part: Piece(f"c.{column} = {int(bool(part.value))}")


_READERS: Mapping[str, Reader] = {
    "status": _status,
    "owner": _person("owner"),
    "registered_by": _person("registered_by"),
    "severity": _amount("severity"),
    "satisfaction": _amount("satisfaction"),
    "tag": _tag,
    "channel": _named("channel"),
    "shop": _named("shop"),
    "category": _named("category"),
    "cause": _inside("cause"),
    "wanted": _inside("wanted"),
    "order": _order,
    "customer": _holding("customer"),
    "phone": _holding("phone"),
    "goods": _holding("goods"),
    "number": _number,
    "received": _past("received_at"),
    "closed": _past("closed_at"),
    "due": _due,
    "overdue": _overdue,
    "serious": _serious,
    "exempt": _flag("is_exempt"),
    "justified": _flag("justified"),
}
