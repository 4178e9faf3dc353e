"""The words a shop has set that the screen offers for choice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lists:
    """Read in the worker whenever the page comes to the front; empty before."""

    people: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    shops: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    pauses: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
