from __future__ import annotations

import tomllib

import pytest

from deskcs import paths
from deskcs.qt.colours import NAMES, read_tokens


@pytest.mark.parametrize("name", NAMES)
def test_a_theme_has_the_colours_of_its_file(name: str) -> None:
    file = paths.resources() / "themes" / f"{name}.toml"
    assert read_tokens(name) == tomllib.loads(file.read_text(encoding="utf-8"))


WORDS = ("text", "strong", "muted", "accent", "ok", "warn", "danger")
GROUNDS = ("surface", "raised", "rail", "selected", "hover")


def _light(colour: str) -> float:
    """Return the relative luminance of a colour, as WCAG reckons it."""
    parts = [value / 255 for value in bytes.fromhex(colour.removeprefix("#"))]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    darker, lighter = sorted((_light(one), _light(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_words_can_be_read_on_every_ground_and_where_the_keys_are_is_seen(name: str) -> None:
    colours = read_tokens(name)
    pairs = [(words, ground) for words in WORDS for ground in GROUNDS]
    pairs += [(tone, f"{tone}_surface") for tone in ("ok", "warn", "danger")]
    pairs += [("accent_text", "accent"), ("accent_text", "accent_hover"), ("text", "mark")]
    pairs += [("muted", "line"), ("surface", "strong")]
    faint = {pair for pair in pairs if _contrast(*map(colours.__getitem__, pair)) < 4.5}
    assert faint == set()
    rings = {ground for ground in GROUNDS if _contrast(colours["focus"], colours[ground]) < 3}
    assert rings == set()
