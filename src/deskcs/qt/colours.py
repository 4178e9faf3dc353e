"""The colours of a theme, by name, from its file in `resources/themes`."""

from __future__ import annotations

from deskcs import paths

NAMES = ("light", "dark")


def read_tokens(name: str) -> dict[str, str]:
    """Return the colours of a theme by name.

    The files are the program's own, a `name = "#rrggbb"` a line. The window waits for them, and
    Python's reader of TOML takes longer to import than everything here.
    """
    file = paths.resources() / "themes" / f"{name}.toml"
    tokens = dict[str, str]()
    for line in file.read_text(encoding="utf-8").splitlines():
        token, is_set, colour = line.partition(" = ")
        if is_set and not token.startswith("#"):
            tokens[token] = colour.strip('"')
    return tokens
