"""What stands on the screen, read from the file in which Xvfb keeps it (an X window dump)."""

from __future__ import annotations

import re
import struct
import tomllib
from pathlib import Path

THEMES = Path(__file__).resolve().parents[2] / "resources" / "themes"
HEADER, COLOUR_BYTES = struct.Struct(">25I"), 12


class Picture:
    """The screen at one moment."""

    def __init__(self, file: Path) -> None:
        self._whole = file.read_bytes()
        head = HEADER.unpack_from(self._whole)
        is_little, pixel_bits, colours = head[7] == 0, head[11], head[19]
        assert is_little
        assert pixel_bits == 32
        self._start = head[0] + colours * COLOUR_BYTES

    def count(self, colour: str) -> int:
        """Return how many pixels have a colour of the light theme."""
        tokens = tomllib.loads((THEMES / "light.toml").read_text("utf-8"))
        red, green, blue = bytes.fromhex(tokens[colour].removeprefix("#"))
        wanted = re.escape(bytes((blue, green, red))) + b"[\x00\xff]"
        found = re.finditer(wanted, self._whole[self._start :], re.DOTALL)
        return sum(1 for match in found if match.start() % 4 == 0)

    def differs(self, other: Picture) -> int:
        """Return how many bytes are otherwise than in another picture."""
        ours = int.from_bytes(self._whole[self._start :], "little")
        theirs = int.from_bytes(other._whole[other._start :], "little")
        changed = (ours ^ theirs).to_bytes(len(self._whole), "little")
        return len(changed) - changed.count(0)
