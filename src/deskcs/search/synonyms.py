"""Words that mean the same to a service desk, and words that mean nothing in a question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from deskcs.search.folding import fold
from deskcs.wording import said


@dataclass(frozen=True)
class Synonyms:
    """`others` leads from a folded word to those of its groups and to what it is a case of;
    `english` from a typed word.
    """

    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    english: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fillers: frozenset[str] = frozenset()

    def known_in(self, run: str) -> Iterator[tuple[int, str]]:
        """Yield (place, word) for the longest words and fillers in a run of characters."""
        at = 0
        while at < len(run):
            for end in range(min(len(run), at + self._longest), at, -1):
                word = run[at:end]
                if word in self.others or word in self.fillers:
                    yield at, word
                    at = end - 1
                    break
            at += 1

    @cached_property
    def _longest(self) -> int:
        return max(map(len, (*self.others, *self.fillers)), default=0)


def read_synonyms(files: Iterable[Path]) -> tuple[Synonyms, list[tuple[Path, int, str]]]:
    """Return what the files say together, and (file, line, reason) for those that say nothing.

    A file that is not there is no problem.
    """
    import tomllib  # needed only where the handbook's index is not kept

    groups: list[Sequence[str]] = []
    cases: list[tuple[str, Sequence[str]]] = []
    english: dict[str, tuple[str, ...]] = {}
    fillers: set[str] = set()
    problems: list[tuple[Path, int, str]] = []
    for file in files:
        try:
            content = tomllib.loads(file.read_text(encoding="utf-8-sig"))
            new_groups = [_words(group) for group in content.get("same", [])]
            new_cases = [
                (fold(word), _words(listed)) for word, listed in content.get("cases", {}).items()
            ]
            new_english = {
                fold(word): _words(content["english"][word]) for word in content.get("english", {})
            }
            new_fillers = _words(content.get("fillers", []))
        except FileNotFoundError:
            continue
        except tomllib.TOMLDecodeError as error:
            line = str(error).partition("line ")[2].partition(",")[0] or "1"
            problems.append((file, int(line), said("不是有效的 TOML")))
        except (OSError, UnicodeDecodeError, TypeError, AttributeError):
            problems.append((file, 1, said("读不出来，或不是“词的列表”")))
        else:
            groups += new_groups
            cases += new_cases
            english |= new_english
            fillers.update(new_fillers)
    return Synonyms(_others(groups, cases), english, frozenset(fillers)), problems


def _words(listed: Any) -> tuple[str, ...]:
    if not isinstance(listed, list) or not all(isinstance(word, str) for word in listed):
        raise TypeError(listed)
    return tuple(dict.fromkeys(fold(word) for word in listed if word.strip()))


def _others(
    groups: Iterable[Sequence[str]], cases: Iterable[tuple[str, Sequence[str]]]
) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for group in groups:
        for word in group:
            found.setdefault(word, {}).update(dict.fromkeys(o for o in group if o != word))
    for wider, words in cases:
        for word in words:
            found.setdefault(word, {})[wider] = None
    return {word: tuple(others) for word, others in found.items()}
