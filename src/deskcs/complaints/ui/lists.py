"""The words a shop has set that the screen offers for choice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lists:
    """Read in the worker at the first sight of the page; empty before."""

    people: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    pauses: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
