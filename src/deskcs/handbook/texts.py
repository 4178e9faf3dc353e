"""Makes what was typed or pasted fit to be kept in a file and in the database."""

from __future__ import annotations

import re

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def storable(text: str) -> str:
    """Return the text with plain line ends, without control characters and half surrogates."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    return _CONTROLS.sub("", lines).encode("utf-8", "replace").decode("utf-8")
