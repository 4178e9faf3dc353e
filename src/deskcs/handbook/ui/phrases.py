"""A phrase on its way to the customer: into the clipboard, and what is to be filled in before."""

from __future__ import annotations

import re

from PySide6.QtGui import QGuiApplication

from deskcs.qt.language import translate

_BLANK = re.compile(r"\{([^{}\n]{1,12})\}")


def take_phrase(phrase: str) -> str:
    """Put a phrase into the clipboard; return what is to be said of it."""
    QGuiApplication.clipboard().setText(phrase)
    blanks = dict.fromkeys(_BLANK.findall(phrase))
    if not blanks:
        return translate("Handbook", "话术已复制，可以粘贴到聊天窗口")
    words = translate("Handbook", "话术已复制，发之前先填：{names}")
    return words.format(names="、".join(blanks))
