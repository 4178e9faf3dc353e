"""What a question asks for: concepts, each with the ways to say it."""

from __future__ import annotations

from typing import NamedTuple


class Way(NamedTuple):
    """One way to say a thing, and how far it counts."""

    word: str
    weight: float


class Concept(NamedTuple):
    """A thing asked for; the best of its ways counts.

    `is_open` says that its ways are different things that were perhaps meant: letters of pinyin.
    """

    ways: tuple[Way, ...]
    is_open: bool = False


class Question(NamedTuple):
    """What was asked: its concepts, and what it asks besides in words the handbook lacks."""

    concepts: tuple[Concept, ...]
    missing: float = 0.0
