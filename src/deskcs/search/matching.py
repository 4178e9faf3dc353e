"""What a search means in SQL: grams narrow down by the index, the folded copy decides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from deskcs.search.choosing import Shares, chosen
from deskcs.search.folding import fold
from deskcs.search.grams import is_beginning, required

_BEGINS = "t.folded GLOB ? OR t.folded GLOB ?"


Checks: TypeAlias = Sequence[tuple[str, tuple[str, ...]]]


class Narrowed(NamedTuple):
    """The pieces of a query over `search_gram g` and `search_text t`.

    `match` is what FTS5 is asked, empty when no term has a gram; `tokens` are the grams of it that
    every record must hold. `checks` are (condition, values) on the folded copy for what the grams
    leave open; `shown` are the texts to mark. Of each of `groups` a text holds one, by `refusals`
    it is left out.
    """

    match: str
    tokens: tuple[str, ...]
    checks: Checks
    shown: tuple[str, ...]
    groups: Sequence[Sequence[str]]
    refusals: Checks

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

    @property
    def on_copy(self) -> tuple[str, tuple[str, ...]]:
        """Return the whole search as a condition on the folded copy `t` alone, with its values."""
        return _all_of([*map(_any_holds, self.groups), *self.refusals])

    def params(self, low: int, high: int) -> tuple[str | int, ...]:
        """Return the values for `where` between two places."""
        match = (self.match,) if self.match else ()
        return (*match, low, high, *(value for _, values in self.checks for value in values))


Terms = Sequence[str | tuple[str, ...]]


def narrowed(terms: Terms, without: Iterable[str], rarity: Shares) -> Narrowed:
    """Return what finds every term and none of `without`. Terms need not be folded."""
    said = _groups(terms)
    groups = _needed(said)
    tokens = [[required(word) for word in group] for group in groups]
    picked = chosen([token for parts in tokens if len(parts) == 1 for token in parts[0]], rarity)
    asked = [f'"{token}"' for token in picked]
    checks = []
    for group, parts in zip(groups, tokens, strict=True):
        if len(parts) > 1 and all(parts):
            asked.append(_any_of(parts, rarity))
            is_exact = parts == [[word] for word in group]
        else:
            is_exact = len(group) == 1 and group[0] in picked
        if not is_exact:
            checks.append(_any_holds(group))
    refusals = _refusals(without)
    shown = tuple([word for group in said for word in group])
    return Narrowed(" AND ".join(asked), picked, checks + refusals, shown, groups, refusals)


def on_text(terms: Terms, without: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """Return the whole search as a condition on the folded copy `t` alone, with its values."""
    return _all_of([*map(_any_holds, _needed(_groups(terms))), *_refusals(without)])


def _all_of(checks: Checks) -> tuple[str, tuple[str, ...]]:
    conditions = " AND ".join(f"({check})" for check, _ in checks) or "1"
    return conditions, tuple(value for _, values in checks for value in values)


def _groups(terms: Terms) -> list[list[str]]:
    each = ((term,) if isinstance(term, str) else term for term in terms)
    return [group for words in each if (group := [fold(word) for word in words if word])]


def _needed(groups: Sequence[list[str]]) -> list[list[str]]:
    """Leave out what holds wherever another holds: 退款 beside 要退款."""
    if len(groups) == 1:
        return [*groups]
    kept: list[list[str]] = []
    for place, group in enumerate(groups):
        others = (*kept, *groups[place + 1 :])
        if not any(_implies(other, group) for other in others):
            kept.append(group)
    return kept


def _implies(group: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether a text that holds a word of the one holds a word of the other."""
    return group == other or all(
        any(part in word and not is_beginning(part) for part in other) for word in group
    )


def _any_of(words: Sequence[Sequence[str]], rarity: Shares) -> str:
    """Return what FTS5 is asked for one of several words, of each of which the tokens are given."""
    parts = [" AND ".join([f'"{token}"' for token in chosen(word, rarity)]) for word in words]
    return f"({' OR '.join([f'({part})' for part in parts])})"


def _refusals(without: Iterable[str]) -> list[tuple[str, tuple[str, ...]]]:
    held = [_any_holds([fold(word)]) for word in without if word]
    return [(f"NOT ({condition})", values) for condition, values in held]


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
