"""A title, named facts and what was done, as text one can read, select and copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import QByteArray, QUrl, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser

from deskcs.qt.theme import Theme

LONGEST_SHOWN = 4_000
NAME_WIDTH = 76
Named = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody did: a line over it, the text, and whether it waits for an answer."""

    head: str
    text: str
    is_question: bool = False


class StoryView(QTextBrowser):
    """Nothing in the text is ever a link or loads anything."""

    def __init__(self, name: str, words: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setStyleSheet("QTextBrowser { background: transparent; }")
        self._theme = theme
        self._shown: tuple[str, Sequence[Named], Sequence[Told], str, str] = ("", (), (), "", "")
        theme.changed.connect(self._on_theme_changed)

    def tell(
        self,
        title: str,
        facts: Sequence[Named],
        steps: Sequence[Told] = (),
        heading: str = "",
        foot: str = "",
    ) -> None:
        """Show a title, facts by name (empty ones are left out), and steps under a heading."""
        self._shown = (title, facts, steps, heading, foot)
        self.document().setDefaultStyleSheet(self._style())
        place = self.verticalScrollBar().value()
        rows = [_fact(name, said) for name, said in facts if said]
        parts = [f'<p class="title">{_lines(title)}</p>']
        if rows:
            parts.append(f'<table cellspacing="0" cellpadding="0">{"".join(rows)}</table>')
        if foot:
            parts.append(f'<p class="foot">{escape(foot)}</p>')
        if steps and heading:
            parts.append(f'<p class="name">{escape(heading)}</p>')
        parts += [_step(step) for step in steps]
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
.title {{ font-size: 16px; font-weight: 700; line-height: 125%; margin-bottom: 12px; }}
.title {{ color: {colour("strong")}; }}
.name {{ color: {colour("muted")}; font-size: 12px; margin: 8px 0 4px 0; }}
.foot {{ color: {colour("muted")}; font-size: 12px; margin-top: 10px; }}
.when {{ color: {colour("muted")}; font-size: 12px; margin: 0; }}
td.fact {{ color: {colour("muted")}; font-size: 12px; padding: 3px 10px 5px 0; }}
td.said {{ color: {colour("text")}; padding: 1px 0 5px 0; }}
table.step {{ margin-bottom: 4px; }}
td.in {{ border-left: 3px solid {colour("line")}; }}
td.ask {{ border-left: 3px solid {colour("warn")}; background-color: {colour("warn_surface")}; }}
"""

    @Slot()
    def _on_theme_changed(self) -> None:
        self.tell(*self._shown)


def _fact(name: str, said: str) -> str:
    return (
        f'<tr><td class="fact" width="{NAME_WIDTH}">{escape(name)}</td>'
        f'<td class="said">{_lines(said)}</td></tr>'
    )


def _step(step: Told) -> str:
    text = f"<p>{_lines(step.text)}</p>" if step.text else ""
    kind = "ask" if step.is_question else "in"
    return (
        '<table class="step" width="100%" cellspacing="0" cellpadding="6"><tr>'
        f'<td class="{kind}"><p class="when">{escape(step.head)}</p>{text}</td></tr></table>'
    )


def _lines(text: str) -> str:
    shown = text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
    return escape(shown).replace("\n", "<br/>")
