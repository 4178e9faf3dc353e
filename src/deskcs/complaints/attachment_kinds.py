"""Says whether a content is what the ending of its name promises. Pure."""

from __future__ import annotations

# Programs are known by these, whatever the name says.
_PROGRAMS = (
    b"MZ", b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe",
    b"\xfe\xed\xfa", b"L\x00\x00\x00\x01\x14\x02\x00",
)  # fmt: skip
_SCRIPT, _AMR = b"#!", b"#!AMR"
_BEGINNINGS: dict[str, tuple[bytes, ...]] = {
    "png": (b"\x89PNG\r\n\x1a\n",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "gif": (b"GIF87a", b"GIF89a"),
    "bmp": (b"BM",),
    "pdf": (b"%PDF",),
    "xlsx": (b"PK\x03\x04",),
    "docx": (b"PK\x03\x04",),
    "amr": (_AMR,),
    "mp3": (b"ID3", *(bytes((0xFF, second)) for second in range(0xE0, 0x100))),
}
# Where further in the file something must stand: its place and what may stand there.
_INSIDE: dict[str, tuple[int, tuple[bytes, ...]]] = {
    "webp": (8, (b"WEBP",)),
    "wav": (8, (b"WAVE",)),
    "mp4": (4, (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide")),
    "mov": (4, (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide")),
    "m4a": (4, (b"ftyp",)),
}
_OFFICE = {"xlsx": b"xl/", "docx": b"word/"}
_TEXTS = frozenset({"txt", "csv"})
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


def fits(kind: str, content: bytes) -> bool:
    """Return whether a content may lie under an ending; one without a rule takes all but programs.

    Texts must not hold what no text holds, so that nothing else hides behind their ending.
    """
    if content.startswith(_PROGRAMS) or (content.startswith(_SCRIPT) and kind != "amr"):
        return False
    if not content.startswith(_BEGINNINGS.get(kind, (b"",))):
        return False
    place, words = _INSIDE.get(kind, (0, (b"",)))
    if not content[place:].startswith(words):
        return False
    if kind in _OFFICE:
        return b"[Content_Types].xml" in content and _OFFICE[kind] in content
    if kind in _TEXTS:
        return content.startswith(_WIDE_MARKS) or b"\0" not in content
    return True
