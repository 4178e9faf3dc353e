"""Makes the text in a PDF that Qt wrote the text that was written.

Fonts for Chinese draw a character and its radical with one glyph (用 and U+2F64), and Qt notes the
radical as what the glyph means: text copied from the file, or searched in it, is then another.
Only the tables of meanings are touched, byte for byte in place, so that nothing else moves.
"""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

_TABLE = re.compile(rb"begincmap.*?endcmap", re.S)
_RADICAL = re.compile(rb"<(2[eEfF][0-9a-fA-F]{2})>")
# What Unicode does not say of the simplified ones.
_SIMPLIFIED = dict(
    zip(
        (
            0x2E9F, 0x2EA0, 0x2EC1, 0x2EC4, 0x2EC5, 0x2EC6, 0x2EC9, 0x2ECB, 0x2ED3, 0x2ED4, 0x2ED8,
            0x2ED9, 0x2EDA, 0x2EDB, 0x2EDC, 0x2EDD, 0x2EE2, 0x2EE3, 0x2EE4, 0x2EE5, 0x2EE6, 0x2EE8,
            0x2EE9, 0x2EEC, 0x2EEE, 0x2EF0, 0x2EF3, 0x2F3E,
        ),
        "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟户",
        strict=True,
    )
)  # fmt: skip
LONGEST_BYTES = 64 * 1024 * 1024


def use_common_characters(file: Path) -> None:
    """Let the radicals of a written PDF mean the characters they look like."""
    if file.stat().st_size > LONGEST_BYTES:
        return
    written = file.read_bytes()
    mended = _TABLE.sub(lambda table: _RADICAL.sub(_common, table[0]), written)
    if mended != written:
        part = file.with_name(file.name + ".part")
        part.write_bytes(mended)
        os.replace(part, file)


def _common(match: re.Match[bytes]) -> bytes:
    code = int(match[1], 16)
    plain = _SIMPLIFIED.get(code) or unicodedata.normalize("NFKC", chr(code))
    return b"<%04X>" % ord(plain) if len(plain) == 1 and plain < "\U00010000" else match[0]
