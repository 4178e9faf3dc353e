"""Chooses fonts with Chinese shapes, or loads the one that comes with the program."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale
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
# Before those where the program speaks Traditional Chinese: its shapes differ in many characters.
TRADITIONAL = (
    "Microsoft JhengHei UI",
    "PingFang TC",
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Source Han Sans TC",
)
LATIN = ("Segoe UI", "SF Pro Text", "Inter", "Noto Sans", "DejaVu Sans")


def families() -> tuple[str, ...]:
    """Return the families to use, a Simplified Chinese one among them whatever the system has.

    The bundled one has the Traditional shapes too; articles and records are in either script.
    """
    chinese = next(filter(QFontDatabase.hasFamily, WANTED), "")
    return (
        *_traditional(),
        *((chinese,) if chinese else _bundled()),
        *filter(QFontDatabase.hasFamily, LATIN),
    )


def _traditional() -> tuple[str, ...]:
    is_spoken = QLocale().name() == "zh_TW"
    return tuple(filter(QFontDatabase.hasFamily, TRADITIONAL))[:1] if is_spoken else ()


@cache
def _bundled() -> tuple[str, ...]:
    """Load it once: Qt would take it in again with every change of language, and throw away all
    that it knows of fonts each time.
    """
    file = paths.resources() / "fonts" / "DeskCSFallback-SC.otf"
    number = QFontDatabase.addApplicationFont(str(file))
    return tuple(QFontDatabase.applicationFontFamilies(number)) if number >= 0 else ()
