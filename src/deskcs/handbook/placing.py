"""Puts articles into the shop's folder so that neither a crash nor a full disk parts them from
their history.

The text is written beside its place and is on the disk before the database commits, and is moved
into its place after. What a crash leaves between the two is finished at the next look: it is put in
place if the history has it, and thrown away otherwise.
"""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from deskcs.handbook import frontmatter
from deskcs.handbook.shapes import Article

log = logging.getLogger(__name__)
PART, AWAY = ".part", ".away"


@dataclass(frozen=True, slots=True)
class Piece:
    """One article to be written: its text, where it came from, and the file it goes to.

    `is_as_bundled` takes the shop's file away instead, so that later versions show again.
    """

    article: Article
    text: str
    origin: str
    file: Path
    is_as_bundled: bool = False


class Parts:
    """Texts beside their places, each under a name of its own: two may save at once."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = [(piece, _part_of(piece)) for piece in pieces]

    def write(self) -> None:
        """Write all texts to disk beside their places."""
        for piece, part in self._pieces:
            _write(piece.text, part)
        for folder in {part.parent for _, part in self._pieces}:
            _sync_folder(folder)

    def place(self) -> None:
        """Put them in their places, and take away what is left to the program again."""
        for piece, part in self._pieces:
            if not part.exists():  # another program has just begun and thrown it away
                _write(piece.text, part)
            _place(part, piece.file)

    def clear(self) -> None:
        """Leave nothing beside."""
        for _, part in self._pieces:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def finish(folder: Path, newest_text: Callable[[str], str]) -> tuple[set[str], set[str]]:
    """Finish what was begun: return the ids of articles that came into their places, and of those
    that still cannot. `newest_text` gives the text of an article's newest revision.
    """
    placed, waiting = set[str](), set[str]()
    for part in sorted([*folder.rglob(f"*.md.*{PART}"), *folder.rglob(f"*.md.*{AWAY}")]):
        name = part.name.partition(".")[0]
        try:
            text = part.read_bytes().decode("utf-8")
            name = str(frontmatter.read(text.split("\n")).values["id"])
            if newest_text(name) == text:
                _place(part, part.with_name(part.name.rsplit(".", 2)[0]))
                placed.add(name)
            else:
                part.unlink()
        except (frontmatter.BadFrontMatter, UnicodeDecodeError):
            with contextlib.suppress(OSError):
                part.unlink()  # cut off in the middle: the history has no such text
        except OSError as error:
            log.warning("an article is not in its place yet: %s", type(error).__name__)
            waiting.add(name)
    return placed, waiting


def _part_of(piece: Piece) -> Path:
    ending = AWAY if piece.is_as_bundled else PART
    return piece.file.with_name(f"{piece.file.name}.{secrets.token_hex(4)}{ending}")


def _write(text: str, part: Path) -> None:
    part.parent.mkdir(parents=True, exist_ok=True)
    with part.open("w", encoding="utf-8", errors="replace", newline="\n") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())


def _place(part: Path, file: Path) -> None:
    if part.suffix == AWAY:
        file.unlink(missing_ok=True)
        part.unlink()
    else:
        os.replace(part, file)


def _sync_folder(folder: Path) -> None:
    """Bring the names of new files to the disk, where a folder can be opened for that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
