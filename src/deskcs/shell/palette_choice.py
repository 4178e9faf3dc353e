"""Which commands and hits stand in the palette, and in which order. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from deskcs.complaints import masking

MOST_RECENT = 8


class PaletteRow(NamedTuple):
    """A command or a hit: its kind is `command` or the page it opens on. `tone` tints the icon."""

    kind: str
    target: str
    title: str
    aside: str = ""
    text: str = ""
    tone: str = "muted"


class Command(NamedTuple):
    """Something the window can do, by its words and keys."""

    name: str
    words: str
    keys: str
    run: Callable[[], object]
    pinyin: str = ""


def rows_for(
    text: str, commands: Sequence[Command], recent: Sequence[str], hits: list[PaletteRow]
) -> list[PaletteRow]:
    """Return the rows for what was typed: a command that is meant, the hits, the other commands."""
    fitting = _matching(text, commands, recent)
    if not text:
        return fitting
    meant = {c.name for c in commands if _begins_with(c, text)} if hits else set()
    first = [row for row in fitting if row.target in meant]
    return first + hits + [row for row in fitting if row.target not in meant]


def _matching(text: str, commands: Sequence[Command], recent: Sequence[str]) -> list[PaletteRow]:
    wanted = text.casefold()
    found = [
        command
        for command in commands
        if not wanted
        or wanted in command.words.casefold()
        or wanted in command.name
        or wanted in command.pinyin
    ]
    if not wanted:
        order = {name: place for place, name in enumerate(recent)}
        found.sort(key=lambda command: order.get(command.name, MOST_RECENT))
    return [PaletteRow("command", command.name, command.words, command.keys) for command in found]


def _begins_with(command: Command, text: str) -> bool:
    """Return whether so much of a command was typed that it is meant, and no article."""
    wanted = text.casefold()
    if wanted.isascii():
        return len(wanted) > 2 and any(word.startswith(wanted) for word in command.pinyin.split())
    return len(wanted) > 1 and command.words.casefold().startswith(wanted)


def hit_row(hit: Any) -> PaletteRow:
    """Return the row of something found, with the page it opens on."""
    pages = {"handbook": "handbook", "complaint": "complaints", "handover": "handover"}
    target = f"{hit.article}#{hit.anchor}" if hit.kind == "handbook" else str(hit.id)
    page, place = pages.get(hit.kind, hit.kind), hit.section or ""
    if hit.kind == "handbook":
        return PaletteRow(page, target, hit.title, place, hit.snippet)
    # The number of a case or sheet stands first and is nobody's secret.
    number, space, words = hit.title.partition(" ")
    title = f"{number}{space}{masking.text(words)}"
    return PaletteRow(page, target, title, place, masking.text(hit.snippet))
