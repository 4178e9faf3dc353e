"""Chooses a font with Simplified Chinese shapes, or loads the one that comes with the program."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from deskcs import paths

WANTED = (
    "Microsoft YaHei UI",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
)
LATIN = ("Segoe UI", "SF Pro Text", "Inter", "Noto Sans", "DejaVu Sans")


def families() -> tuple[str, ...]:
    """Return the families to use, a Simplified Chinese one among them whatever the system has."""
    chinese = next(filter(QFontDatabase.hasFamily, WANTED), "")
    return (*((chinese,) if chinese else _bundled()), *filter(QFontDatabase.hasFamily, LATIN))


def _bundled() -> tuple[str, ...]:
    file = paths.resources() / "fonts" / "DeskCSFallback-SC.otf"
    number = QFontDatabase.addApplicationFont(str(file))
    return tuple(QFontDatabase.applicationFontFamilies(number)) if number >= 0 else ()
