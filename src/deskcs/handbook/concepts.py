"""What a question asks for: concepts, each with the ways to say it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """One way to say a thing, and how far it counts."""

    word: str
    weight: float


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing asked for; the best of its ways counts.

    `is_open` says that its ways are different things that were perhaps meant: letters of pinyin.
    """

    ways: tuple[Way, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked: its concepts, and what it asks besides in words the handbook lacks."""

    concepts: tuple[Concept, ...]
    missing: float = 0.0
