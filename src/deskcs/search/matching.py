"""What a search means in SQL: grams narrow down by the index, the folded copy decides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from deskcs.search.folding import fold
from deskcs.search.grams import is_beginning, required

_BEGINS = "t.folded GLOB ? OR t.folded GLOB ?"


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The pieces of a query over `search_gram g` and `search_text t`.

    `match` is what FTS5 is asked, empty when no term has a gram. `checks` are (condition, values)
    on the folded copy for what the grams leave open; `shown` are the texts to mark.
    """

    match: str
    checks: tuple[tuple[str, tuple[str, ...]], ...]
    exact: tuple[tuple[str, tuple[str, ...]], ...]
    shown: tuple[str, ...]

    @property
    def place(self) -> str:
        """Return the column of the record's place."""
        return "g.rowid" if self.match else "t.id"

    @property
    def source_text(self) -> str:
        """Return FROM with the folded copy."""
        joined = "search_gram g CROSS JOIN search_text t ON t.id = g.rowid"
        return joined if self.match else "search_text t"

    @property
    def source(self) -> str:
        """Return FROM with as little as the conditions need."""
        return "search_gram g" if self.match and not self.checks else self.source_text

    @property
    def where(self) -> str:
        """Return the conditions; their values come from `params`."""
        place = f"{self.place} BETWEEN ? AND ?"
        match = ["search_gram MATCH ?"] if self.match else []
        return " AND ".join([*match, place, *(f"({check})" for check, _ in self.checks)])

    def params(self, low: int, high: int) -> tuple[str | int, ...]:
        """Return the values for `where` between two places."""
        match = (self.match,) if self.match else ()
        return (*match, low, high, *(value for _, values in self.checks for value in values))

    def by_text(self) -> tuple[str, tuple[str, ...]]:
        """Return the whole search as a condition on the folded copy alone, with its values."""
        conditions = " AND ".join(f"({check})" for check, _ in self.exact) or "1"
        return conditions, tuple(value for _, values in self.exact for value in values)


def narrowed(terms: Sequence[str | tuple[str, ...]], without: Iterable[str] = ()) -> Narrowed:
    """Return what finds every term and none of `without`. Terms need not be folded."""
    groups = [
        [fold(word) for word in ((term,) if isinstance(term, str) else term) if word]
        for term in terms
    ]
    refused = [fold(word) for word in without if word]
    matches, checks, exact = [], [], []
    for group in filter(None, groups):
        tokens = [required(word) for word in group]
        if all(tokens):
            matches.append(" OR ".join(_all_of(part) for part in tokens))
        condition = _any_holds(group)
        exact.append(condition)
        if any(part != [word] for part, word in zip(tokens, group, strict=True)):
            checks.append(condition)
    for word in refused:
        held, values = _any_holds([word])
        exact.append((f"NOT ({held})", values))
        checks.append((f"NOT ({held})", values))
    match = " AND ".join(f"({part})" for part in matches)
    shown = tuple(word for group in groups for word in group)
    return Narrowed(match, tuple(checks), tuple(exact), shown)


def _all_of(tokens: Sequence[str]) -> str:
    return "(" + " AND ".join(f'"{token}"' for token in tokens) + ")"


def _any_holds(words: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    conditions, values = [], list[str]()
    for word in words:
        if is_beginning(word):
            conditions.append(_BEGINS)
            values += [f"{word}*", f"*[^0-9a-z]{word}*"]
        else:
            conditions.append("instr(t.folded, ?) > 0")
            values.append(word)
    return " OR ".join(conditions), tuple(values)
