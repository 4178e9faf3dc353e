"""Keeps the index of the handbook between starts, so that the first question waits for nothing.

What is kept belongs to this computer alone and can be thrown away at any time: it is taken only
when it was made by these modules out of these very files (path, size, time of change), and made
anew otherwise. It is marshalled like the compiled modules that Python keeps, cut into parts that
are read at first need.
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
from deskcs.handbook.finding import HandbookIndex, Parts, SectionText
from deskcs.handbook.lexicon import KeptLexicon
from deskcs.handbook.postings import Postings
from deskcs.search.synonyms import Synonyms

log = logging.getLogger(__name__)
MAGIC = b"DeskCS handbook index 1\n"
_MODULES = ("handbook", "search")


def stamp_of(folders: Sequence[Path], files: Sequence[Path]) -> bytes:
    """Return what tells one state of the handbook's files, and of these modules, from another."""
    package = Path(__file__).resolve().parents[1]
    told = [__version__, sys.version, *_told(files)]
    for module in _MODULES:
        told += sorted(_told((package / module).glob("*.py")))
    for folder in folders:
        told += sorted(_walked(str(folder)))
    return "\n".join(told).encode("utf-8", "surrogateescape")


def _told(files: Iterable[Path]) -> Iterator[str]:
    for file in files:
        try:
            yield _state(str(file), file.stat())
        except OSError:
            yield f"{file} -"


def _walked(folder: str) -> Iterator[str]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        try:
            if entry.is_dir():
                yield from _walked(entry.path)
            elif entry.name.endswith(".md"):
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
            body = memoryview(kept)[len(head) + 4 :]
            if zlib.crc32(body) != int.from_bytes(kept[len(head) : len(head) + 4], "big"):
                return None
            return _unpacked(marshal.loads(body))
        except (OSError, EOFError, ValueError, TypeError, KeyError) as error:
            if not isinstance(error, FileNotFoundError):
                log.info("the kept index was not taken: %s", type(error).__name__)
            return None

    def write(self, stamp: bytes, index: HandbookIndex) -> None:
        """Keep the index, in place of an earlier one. Works out what the first pinyin needs."""
        body = marshal.dumps(_packed(index))
        folder = self._file.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=folder, prefix=f"{self._file.name}-")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(_head(stamp))
                    file.write(zlib.crc32(body).to_bytes(4, "big"))
                    file.write(body)
                os.replace(name, self._file)
            except BaseException:
                Path(name).unlink()
                raise
        except OSError as error:
            log.info("the index was not kept: %s", type(error).__name__)


def _head(stamp: bytes) -> bytes:
    return MAGIC + len(stamp).to_bytes(4, "big") + stamp


def _packed(index: HandbookIndex) -> dict[str, Any]:
    """Return everything as simple values; the parts not needed by each question as bytes."""
    parts, synonyms = index.parts, index.synonyms
    return {
        "sections": [marshal.dumps(_fields(section)) for section in index.sections],
        "own": (dict(parts.own.lists), parts.own.size),
        "told": (dict(parts.told.lists), parts.told.size),
        "articles": list(parts.article_of),
        "phrases": dict(parts.phrases),
        "weights": marshal.dumps(dict(parts.lexicon.weights)),
        "spoken": marshal.dumps(parts.lexicon.spoken),
        "others": dict(synonyms.others),
        "english": dict(synonyms.english),
        "fillers": synonyms.fillers,
    }


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


def _unpacked(kept: dict[str, Any]) -> HandbookIndex:
    def part(name: str) -> Any:
        return marshal.loads(kept[name])

    return HandbookIndex(
        _KeptSections(kept["sections"]),
        Synonyms(kept["others"], kept["english"], kept["fillers"]),
        Parts(
            own=Postings(*kept["own"]),
            told=Postings(*kept["told"]),
            article_of=kept["articles"],
            phrases=kept["phrases"],
            lexicon=KeptLexicon(part),
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
