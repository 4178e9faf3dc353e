"""Pieces of SQL that say which cases are meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from deskcs.complaints.index import KIND
from deskcs.search import index

# So few cases are read one by one and sorted.
FEW = 8_000
# Open cases are few too: of more ids than so many, those are walked and not each id looked up.
FEWER = 200
# Open cases are read whole and sorted. Left to itself, SQLite walks all cases in the order that is
# asked for until enough open ones have come by.
OPEN_CASES = "complaint c INDEXED BY ix_complaint_open_due"
OPEN_OF_ONE = "complaint c INDEXED BY ix_complaint_open_owner"
OPEN_SERIOUS = "complaint c INDEXED BY ix_complaint_open_flagged"
BY_RECEIPT = "ix_complaint_received_at"


@dataclass(frozen=True, slots=True)
class Words:
    """Texts that a case must hold, and texts that it must not hold.

    A text may stand for a tag too: `borne` are the tags that each of the wanted ones stands for,
    nothing at all where none does; `refused` are those of the unwanted ones.
    """

    wanted: tuple[index.Term, ...]
    unwanted: tuple[str, ...] = ()
    borne: tuple[tuple[str, ...], ...] = ()
    refused: tuple[str, ...] = ()

    @property
    def tags(self) -> tuple[str, ...]:
        """Return the tags that a case may bear in place of a text."""
        return tuple(dict.fromkeys(tag for tags in self.borne for tag in tags))

    @property
    def untagged(self) -> tuple[index.Term, ...]:
        """Return the wanted texts for which no tag will do."""
        if not self.tags:
            return self.wanted
        return tuple(term for term, tags in zip(self.wanted, self.borne, strict=True) if not tags)

    @property
    def is_one(self) -> bool:
        """Return whether a single text is wanted."""
        return len(self.wanted) == 1

    @property
    def checks(self) -> Iterator[tuple[str, tuple[Any, ...]]]:
        """Yield the conditions on the text and the tags of a case, all of which must hold."""
        untagged = self.untagged
        if untagged or self.unwanted:
            yield index.holds(untagged, KIND, "c.id", self.unwanted)
        for term, tags in zip(self.wanted, self.borne, strict=False):
            if tags:
                text, values = index.holds([term], KIND, "c.id")
                yield f"({_bears(tags)} OR {text})", (*tags, *values)
        if self.refused:
            yield f"NOT {_bears(self.refused)}", self.refused

    def rest(self, is_sure: bool) -> Words:
        """Return what is still to be looked for where the wanted ones may be there for sure."""
        return replace(self, wanted=(), borne=()) if is_sure else self

    def narrow(self, condition: Condition) -> Condition:
        """Return a condition narrowed to cases whose text is so."""
        for check in self.checks:
            condition = condition.also(*check)
        return condition


@dataclass(frozen=True, slots=True)
class Path:
    """An index that has the cases of one of the conditions in the order of receipt."""

    index: str
    where: str
    params: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """Which cases `c` are meant. `source` is the FROM clause.

    `words` are texts that very many cases hold, so that how to look for them is still open; `paths`
    are ways that the conditions offer.
    """

    where: str
    params: tuple[Any, ...] = ()
    source: str = "complaint c"
    words: Words | None = None
    paths: tuple[Path, ...] = ()

    @property
    def since(self) -> int | None:
        """Return when the oldest case that may be meant was received, if that is known."""
        asked = [path.params[0] for path in self.paths if path.index == BY_RECEIPT]
        return max(asked, default=None)

    @property
    def is_open(self) -> bool:
        """Return whether the open cases alone are walked."""
        return self.source in (OPEN_CASES, OPEN_OF_ONE, OPEN_SERIOUS)

    def also(self, where: str, params: tuple[Any, ...] = ()) -> Condition:
        """Return this condition narrowed by another."""
        joined = where if self.where == "1" else f"{self.where} AND {where}"
        return replace(self, where=joined, params=(*self.params, *params))

    def over(self, ids: Iterable[int] | None) -> Condition:
        """Return this condition on those of these few cases that it is true for."""
        if ids is None:
            return self
        known = tuple(ids)
        if self.is_open and len(known) > FEWER:
            return self.also(among(known))
        source = f"json_each('{listed(known)}') f CROSS JOIN complaint c ON c.id = f.value"
        return replace(self, source=source)


@dataclass(frozen=True, slots=True)
class Piece:
    """One condition: text with its values, and the ids it is limited to, if these are known."""

    where: str
    params: tuple[Any, ...] = ()
    among: frozenset[int] | None = None

    @property
    def is_few(self) -> bool:
        """Return whether the cases are so few that the list is best read from them."""
        return self.among is not None and len(self.among) <= FEW

    @property
    def text(self) -> str:
        """Return the whole condition as text."""
        return self.where if self.among is None else f"{among(self.among)} AND {self.where}"


def _bears(tags: tuple[str, ...]) -> str:
    """Return the condition of bearing one of these tags."""
    marks = ",".join("?" * len(tags))
    return (
        f"EXISTS (SELECT 1 FROM complaint_tag m WHERE m.tag IN ({marks}) AND m.complaint_id = c.id)"
    )


def among(ids: Iterable[int]) -> str:
    """Return the condition of being one of these, which leaves the order of the list alone."""
    # The sign keeps SQLite from leaving the order of the list for the order of the ids.
    return f"+c.id IN (SELECT value FROM json_each('{listed(ids)}'))"


def listed(ids: Iterable[int]) -> str:
    """Return the ids as SQL reads them."""
    return f"[{','.join(map(str, sorted(ids)))}]"
