"""Keeps the index of the handbook between starts, so that the first question waits for nothing.

What is kept belongs to this computer alone and can be thrown away at any time: it is taken only
when it was made by these modules out of these very files (path, size, time of change), and made
anew otherwise. It is marshalled like the compiled modules that Python keeps. What is large is cut
into bundles by the first character of a word, and what only pinyin needs lies behind the rest, as
it is in the file, until somebody types pinyin.
"""

from __future__ import annotations

import logging
import marshal
import os
import sys
import tempfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, overload

from deskcs import __version__
from deskcs.handbook.bundles import Bundles
from deskcs.handbook.finding import HandbookIndex
from deskcs.handbook.lexicon import KeptLexicon
from deskcs.handbook.parts import Parts, SectionText
from deskcs.handbook.postings import Postings
from deskcs.search.synonyms import Synonyms

log = logging.getLogger(__name__)
MAGIC = b"DeskCS handbook index 2\n"
_NUMBER = 4  # bytes of a checksum or a length
_MODULES = ("handbook", "search")


def stamp_of(folders: Sequence[Path], files: Sequence[Path]) -> bytes:
    """Return what tells one state of the handbook's files, and of these modules, from another."""
    package = Path(__file__).resolve().parents[1]
    told = [__version__, sys.version, *_told(files)]
    for module in _MODULES:
        told += sorted(_walked(str(package / module), ".py"))
    for folder in folders:
        told += sorted(_walked(str(folder), ".md"))
    return "\n".join(told).encode("utf-8", "surrogateescape")


def _told(files: Iterable[Path]) -> Iterator[str]:
    for file in files:
        try:
            yield _state(str(file), file.stat())
        except OSError:
            yield f"{file} -"


def _walked(folder: str, ending: str) -> Iterator[str]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        try:
            if entry.is_dir():
                yield from _walked(entry.path, ending)
            elif entry.name.endswith(ending):
                yield _state(entry.path, entry.stat())
        except OSError:
            yield f"{entry.path} -"


def _state(file: str, stat: os.stat_result) -> str:
    return f"{file} {stat.st_size} {stat.st_mtime_ns}"


class KeptIndex:
    """The file in which the index lies. Whatever is wrong with it is as if it were not there."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self, stamp: bytes) -> HandbookIndex | None:
        """Return the index that was made of just these files, or None."""
        try:
            kept = self._file.read_bytes()
            head = _head(stamp)
            if not kept.startswith(head):
                return None
            rest = memoryview(kept)[len(head) :]
            body = rest[_NUMBER:]
            return _unpacked(body) if zlib.crc32(body) == _number(rest) else None
        except (OSError, EOFError, ValueError, TypeError, KeyError) as error:
            if not isinstance(error, FileNotFoundError):
                log.info("the kept index was not taken: %s", type(error).__name__)
            return None

    def write(self, stamp: bytes, index: HandbookIndex) -> None:
        """Keep the index, in place of an earlier one. Works out what the first pinyin needs."""
        body = _packed(index)
        folder = self._file.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=folder, prefix=f"{self._file.name}-")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(_head(stamp))
                    file.write(zlib.crc32(body).to_bytes(_NUMBER, "big"))
                    file.write(body)
                os.replace(name, self._file)
            except BaseException:
                Path(name).unlink()
                raise
        except OSError as error:
            log.info("the index was not kept: %s", type(error).__name__)


def _head(stamp: bytes) -> bytes:
    return MAGIC + len(stamp).to_bytes(_NUMBER, "big") + stamp


def _number(head: bytes | memoryview) -> int:
    return int.from_bytes(head[:_NUMBER], "big")


def _packed(index: HandbookIndex) -> bytes:
    """Return the length of what every question needs, this, and behind it what is spoken."""
    parts, synonyms = index.parts, index.synonyms
    needed = marshal.dumps(
        {
            "sections": [marshal.dumps(_fields(section)) for section in index.sections],
            "own": (Bundles.packed(parts.own.lists), parts.own.size),
            "told": (Bundles.packed(parts.told.lists), parts.told.size),
            "articles": list(parts.article_of),
            "phrases": Bundles.packed(parts.phrases),
            "weights": Bundles.packed(parts.lexicon.weights),
            "others": dict(synonyms.others),
            "english": dict(synonyms.english),
            "fillers": synonyms.fillers,
        }
    )
    spoken = marshal.dumps(parts.lexicon.spoken)
    return len(needed).to_bytes(_NUMBER, "big") + needed + spoken


def _fields(section: SectionText) -> tuple[Any, ...]:
    return (
        section.article_id,
        section.anchor,
        section.title,
        section.heading,
        section.text,
        section.chapter,
        section.tags,
        section.also,
        section.position,
    )


def _unpacked(body: memoryview) -> HandbookIndex:
    end = _NUMBER + _number(body)
    kept: dict[str, Any] = marshal.loads(body[_NUMBER:end])

    def postings(name: str) -> Postings:
        lists, size = kept[name]
        return Postings(Bundles[bytes](*lists), size)

    return HandbookIndex(
        _KeptSections(kept["sections"]),
        Synonyms(kept["others"], kept["english"], kept["fillers"]),
        Parts(
            own=postings("own"),
            told=postings("told"),
            article_of=kept["articles"],
            phrases=Bundles[list[int]](*kept["phrases"]),
            lexicon=KeptLexicon(
                Bundles[float](*kept["weights"]), lambda: marshal.loads(body[end:])
            ),
        ),
    )


class _KeptSections(Sequence[SectionText]):
    """The sections, each read when somebody wants to see it."""

    def __init__(self, kept: list[bytes]) -> None:
        self._kept = kept
        self._read = lru_cache(maxsize=512)(self._section)

    def __len__(self) -> int:
        return len(self._kept)

    @overload
    def __getitem__(self, place: int) -> SectionText: ...
    @overload
    def __getitem__(self, place: slice) -> list[SectionText]: ...
    def __getitem__(self, place: int | slice) -> SectionText | list[SectionText]:
        if isinstance(place, slice):
            return [self._read(at) for at in range(*place.indices(len(self)))]
        return self._read(place)

    def _section(self, place: int) -> SectionText:
        return SectionText(*marshal.loads(self._kept[place]))
