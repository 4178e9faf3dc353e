"""Orders of the case list and the cursors that go on where a page ended."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP, joined

_UNKNOWN_ORDER = QT_TRANSLATE_NOOP("errors", "不能按“{order}”排序。可以用：{known}。")
_BAD_CURSOR = QT_TRANSLATE_NOOP("errors", "“接着上一页”的标记已失效，请从第一页重新列出。")

# Each ends in a unique column and has an index with the same beginning.
_COLUMNS: dict[str, tuple[str, ...]] = {
    "received_at": ("received_at", "id"),
    # The day first: TS20261125-1000 comes after TS20261125-999.
    "number": ("substr(c.number, 1, 10)", "length(c.number)", "number"),
    "customer": ("customer", "id"),
    "status": ("status", "received_at", "id"),
    "severity": ("severity", "received_at", "id"),
    "owner": ("owner", "received_at", "id"),
    "first_response_due": ("first_response_due", "received_at", "id"),
    "resolution_due": ("resolution_due", "received_at", "id"),
    "next_due": ("next_due", "received_at", "id"),
}
_MAY_LACK = frozenset({"first_response_due", "resolution_due", "next_due"})


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a list that one index walk gives; `index` is the one to walk, if any must be."""

    where: str
    params: tuple[Any, ...]
    order_by: str
    index: str = ""

    def source(self, source: str) -> str:
        """Return a FROM clause with the index named, unless the cases are known already."""
        is_whole = source == "complaint c" and self.index
        return f"complaint c INDEXED BY {self.index}" if is_whole else source


@dataclass(frozen=True, slots=True)
class Order:
    """Sort columns, all in one direction, so that an index can be walked either way.

    Cases that lack the sorted time come last in both directions, as a segment of their own.
    """

    columns: tuple[str, ...]
    is_descending: bool
    may_lack: bool

    @property
    def key_columns(self) -> str:
        """Return the select list of the sort values."""
        return ", ".join(map(_in_sql, self.columns))

    def segments(self, after: Sequence[Any] | None) -> Iterator[Segment]:
        """Yield the stretches that follow the sort values `after`, or all of them.

        Cases that lack the time are listed by receipt, as many indexes of fields are.
        """
        if not self.may_lack:
            yield self._segment("1", self.columns, after)
            return
        due, received, number = self.columns
        if after is None or after[0] is not None:
            present = f"c.{due} IS NOT NULL"
            if due == "next_due":
                present = f"c.is_open = 1 AND {present}"  # only open cases have one
            values = None if after is None else (after[0], after[2])
            segment = self._segment(present, (due, number), values)
            is_short = due == "next_due"  # open cases are few; other indexes are of all cases
            yield replace(segment, index="ix_complaint_open_due") if is_short else segment
        rest = None if after is None or after[0] is not None else after[1:]
        # The sign keeps SQLite from collecting all cases without this time, to sort them.
        yield self._segment(f"+c.{due} IS NULL", (received, number), rest)

    def _segment(
        self, where: str, columns: tuple[str, ...], after: Sequence[Any] | None
    ) -> Segment:
        direction = " DESC" if self.is_descending else ""
        order_by = ", ".join(f"{_in_sql(name)}{direction}" for name in columns)
        if after is None:
            return Segment(where, (), order_by)
        names = ", ".join(map(_in_sql, columns))
        marks = ", ".join("?" * len(columns))
        sign = "<" if self.is_descending else ">"
        beyond, values = f"({names}) {sign} ({marks})", tuple(after)
        if "(" in columns[0]:  # of several SQLite takes up an index for columns only, not for such
            beyond, values = f"{columns[0]} {sign}= ? AND {beyond}", (values[0], *values)
        return Segment(f"{where} AND {beyond}", values, order_by)


def _in_sql(column: str) -> str:
    return column if "(" in column else f"c.{column}"


def parse(text: str) -> Order:
    """Return the order for a column name, `-` before it for descending; raise Invalid."""
    name = text.removeprefix("-")
    if name not in _COLUMNS:
        raise Invalid(_UNKNOWN_ORDER, field="order", order=text, known=joined("、", _COLUMNS))
    return Order(_COLUMNS[name], text.startswith("-"), name in _MAY_LACK)


def cursor_of(values: Sequence[Any]) -> str:
    """Return the sort values of the last row as a text for the next request."""
    return base64.urlsafe_b64encode(json.dumps(list(values)).encode()).decode().rstrip("=")


def values_of(cursor: str, order: Order) -> list[Any]:
    """Return the sort values in a cursor; raise Invalid when it does not fit the order."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        values = json.loads(base64.urlsafe_b64decode(padded.encode("ascii")))
    except (ValueError, binascii.Error, UnicodeError):
        values = None
    if not isinstance(values, list) or len(values) != len(order.columns):
        raise Invalid(_BAD_CURSOR, field="after")
    if not all(isinstance(value, int | str | None) for value in values):
        raise Invalid(_BAD_CURSOR, field="after")
    return values
