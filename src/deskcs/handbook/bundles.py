"""A large mapping that is kept in bundles, of which a question reads only those that it needs."""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

Value = TypeVar("Value")


class Bundles(Mapping[str, Value]):
    """Words and what belongs to them; those that begin with the same character lie together.

    Never changed, so safe in threads: two that read one bundle at a time read the same.
    """

    def __init__(self, kept: Mapping[str, bytes], size: int) -> None:
        self._kept, self._size = kept, size
        self._read: dict[str, dict[str, Value]] = {}

    @staticmethod
    def packed(words: Mapping[str, Any]) -> tuple[dict[str, bytes], int]:
        """Return what can be kept of a mapping, and is given back to make this of."""
        bundles: dict[str, dict[str, Any]] = {}
        for word, value in words.items():
            bundles.setdefault(word[:1], {})[word] = value
        kept = {first: marshal.dumps(bundle) for first, bundle in bundles.items()}
        return kept, sum(map(len, bundles.values()))

    def __getitem__(self, word: str) -> Value:
        return self._bundle(word[:1])[word]

    def get(self, word: str, default: Any = None) -> Any:
        """Return what belongs to a word; written out, since each question asks a hundred times."""
        return self._bundle(word[:1]).get(word, default)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word in self._bundle(word[:1])

    def __iter__(self) -> Iterator[str]:
        for first in self._kept:
            yield from self._bundle(first)

    def __len__(self) -> int:
        return self._size

    def _bundle(self, first: str) -> dict[str, Value]:
        bundle = self._read.get(first)
        if bundle is None:
            kept = self._kept.get(first)
            bundle = self._read[first] = {} if kept is None else marshal.loads(kept)
        return bundle
