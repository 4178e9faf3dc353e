"""A title, named facts and what was done, as text one can read, select and copy."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QByteArray, QUrl, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from deskcs.qt.theme import Theme

LONGEST_SHOWN = 4_000
Named = tuple[str, str]


class StoryView(QTextBrowser):
    """Nothing in the text is ever a link or loads anything."""

    def __init__(self, name: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setStyleSheet("QTextBrowser { border: none; padding: 0; background: transparent; }")
        self._theme = theme
        self._told: tuple[str, Sequence[Named], Sequence[Named], str] = ("", (), (), "")
        theme.changed.connect(self._on_theme_changed)

    def tell(
        self, title: str, facts: Sequence[Named], steps: Sequence[Named] = (), heading: str = ""
    ) -> None:
        """Show a title, facts by name (empty ones are left out) and steps under a heading."""
        self._told = (title, facts, steps, heading)
        self.document().setDefaultStyleSheet(self._style())
        place = self.verticalScrollBar().value()
        parts = [f'<p class="title">{_lines(title)}</p>']
        for name, said in facts:
            if said:
                parts.append(f'<p class="name">{escape(name)}</p><p>{_lines(said)}</p>')
        if steps and heading:
            parts.append(f'<p class="name">{escape(heading)}</p>')
        parts += [_step(head, said) for head, said in steps]
        self.setHtml("".join(parts))
        self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return QByteArray()

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002
    ) -> None:
        """Go nowhere."""

    def _style(self) -> str:
        def colour(name: str) -> str:
            return self._theme.color(name).name()

        return f"""
p {{ margin: 0 0 6px 0; line-height: 145%; color: {colour("text")}; }}
.title {{ font-size: 16px; font-weight: 600; margin-bottom: 10px; color: {colour("strong")}; }}
.name {{ color: {colour("muted")}; font-size: 12px; margin: 4px 0 0 0; }}
.when {{ color: {colour("muted")}; font-size: 12px; margin: 0; }}
table {{ margin-bottom: 4px; }}
td.in {{ border-left: 3px solid {colour("line")}; }}
"""

    @Slot()
    def _on_theme_changed(self) -> None:
        self.tell(*self._told)


def _step(head: str, said: str) -> str:
    text = f"<p>{_lines(said)}</p>" if said else ""
    return (
        '<table width="100%" cellspacing="0" cellpadding="6"><tr><td class="in">'
        f'<p class="when">{escape(head)}</p>{text}</td></tr></table>'
    )


def _lines(text: str) -> str:
    shown = text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
    return escape(shown).replace("\n", "<br/>")
