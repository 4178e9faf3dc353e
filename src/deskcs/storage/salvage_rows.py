"""Reads what can still be read of one table in a damaged file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Row = tuple[Any, ...]

# A lost page costs some hundred probes; a table whose root is lost must not take for ever.
_MOST_PROBES = 200_000
_MOST_ROWS_A_PAGE = 512


@dataclass(frozen=True, slots=True)
class Table:
    """A table as the sound schema has it. `key` is what SQLite numbers its rows by, or empty."""

    name: str
    columns: tuple[str, ...]
    key: str

    @property
    def stored(self) -> tuple[str, ...]:
        """Return the columns to carry over, the row's number among them."""
        if not self.key or self.key in self.columns:
            return self.columns
        return (self.key, *self.columns)


def quoted(name: str) -> str:
    """Return `name` as SQL takes it for a name."""
    return '"' + name.replace('"', '""') + '"'


def tables_of(connection: Any) -> list[Table]:
    """Return the ordinary tables, without the ones that belong to a full-text index."""
    listed = connection.execute("PRAGMA table_list").fetchall()
    names = [
        (row[1], bool(row[4]))
        for row in listed
        if row[0] == "main" and row[2] == "table" and not row[1].startswith("sqlite_")
    ]
    return [_table(connection, name, has_no_rowid) for name, has_no_rowid in sorted(names)]


def _table(connection: Any, name: str, has_no_rowid: bool) -> Table:
    facts = connection.execute(f"PRAGMA table_xinfo({quoted(name)})").fetchall()
    columns = tuple(fact[1] for fact in facts if fact[6] == 0)
    keys = [fact for fact in facts if fact[5]]
    if has_no_rowid:
        return Table(name, columns, "")
    if len(keys) == 1 and keys[0][2].upper() == "INTEGER":
        return Table(name, columns, keys[0][1])
    return Table(name, columns, "rowid")


@dataclass(slots=True)
class Reader:
    """Gives the rows of a table in ranges of row numbers, halved around what cannot be read.

    `unreadable` counts the numbers that were given up: at most that many rows are lost.
    `error` is the driver's exception class for damage.
    """

    connection: Any
    error: type[Exception]
    table: Table
    unreadable: int = 0
    _probes: int = field(default=0, init=False)

    def rows(self) -> Iterator[Row]:
        """Yield every row that can be read, as `table.stored` has it."""
        if not self.table.key:
            yield from self._until_damage()
            return
        bounds = self._bounds()
        ranges = [bounds] if bounds else []
        while ranges:
            low, high = ranges.pop()
            last = low - 1
            try:
                for number, *row in self._between(low, high):
                    if not last < number <= high:
                        raise self.error("row numbers out of order")
                    yield tuple(row)
                    last = number
            except self.error:
                ranges += self._halves(last + 1, high)

    def expected(self) -> int | None:
        """Return how many rows there were, by the table or one of its indexes; None if unknown."""
        return self._ask_everywhere("count(*)")

    def _halves(self, low: int, high: int) -> list[tuple[int, int]]:
        """Return the two halves to try next, the lower one last, or give the range up."""
        if low > high:
            return []
        if low == high or self._probes >= _MOST_PROBES:
            self.unreadable += high - low + 1
            return []
        middle = (low + high) // 2
        return [(middle + 1, high), (low, middle)]

    def _between(self, low: int, high: int) -> Iterator[Row]:
        self._probes += 1
        key = quoted(self.table.key)
        columns = ", ".join(map(quoted, self.table.stored))
        yield from self.connection.execute(
            f"SELECT {key}, {columns} FROM {quoted(self.table.name)}"
            f" WHERE {key} BETWEEN ? AND ? ORDER BY {key}",
            (low, high),
        )

    def _until_damage(self) -> Iterator[Row]:
        columns = ", ".join(map(quoted, self.table.stored))
        try:
            yield from self.connection.execute(
                f"SELECT {columns} FROM {quoted(self.table.name)} NOT INDEXED"
            )
        except self.error:
            self.unreadable += 1

    def _bounds(self) -> tuple[int, int] | None:
        """Return the lowest and highest number to try; None for a table that is empty."""
        key = quoted(self.table.key)
        low, high = self._ask_everywhere(f"min({key})"), self._ask_everywhere(f"max({key})")
        if low is None and high is None and self.expected() == 0:
            return None
        pages = self.connection.execute("PRAGMA page_count").fetchone()[0]
        low = 1 if low is None else min(low, 1)
        return low, max(low, pages * _MOST_ROWS_A_PAGE if high is None else high)

    def _ask_everywhere(self, what: str) -> int | None:
        """Ask the table, then each of its indexes: a page lost in one is whole in another."""
        table = quoted(self.table.name)
        for place in ("NOT INDEXED", *(f"INDEXED BY {quoted(name)}" for name in self._indexes())):
            try:
                answer = self.connection.execute(f"SELECT {what} FROM {table} {place}").fetchone()
            except self.error:
                continue
            return None if answer[0] is None else int(answer[0])
        return None

    def _indexes(self) -> list[str]:
        try:
            rows = self.connection.execute(f"PRAGMA index_list({quoted(self.table.name)})")
            return [row[1] for row in rows.fetchall() if not row[4]]
        except self.error:
            return []
