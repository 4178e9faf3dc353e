"""The timeline of a case as text one can read, select and copy; nothing in it is ever a link."""

from __future__ import annotations

from datetime import datetime, tzinfo
from html import escape
from typing import Any

from PySide6.QtCore import QByteArray, QUrl, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser

from deskcs.complaints.shapes import ComplaintCard, TimelineEntry
from deskcs.complaints.ui.entry_lines import entry_lines
from deskcs.complaints.ui.entry_words import entry_words
from deskcs.complaints.ui.words import entry_detail, entry_title, when_words
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme

LONGEST_SHOWN = 4_000


class TimelineView(QTextBrowser):
    """Shows the entries, newest last, so that a case reads like a story."""

    def __init__(self, theme: Theme, zone: tzinfo) -> None:
        super().__init__()
        self.setObjectName("complaint.timeline")
        self.setAccessibleName(translate("Complaints", "时间线"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(16)
        self._theme, self._zone = theme, zone
        self._shown: tuple[str, int] = ("", 0)
        self._last: tuple[ComplaintCard, datetime] | None = None
        theme.changed.connect(self._on_theme_changed)

    def show_case(self, card: ComplaintCard, now: datetime) -> None:
        """Show a case; the place stays when the same case has only grown."""
        bar = self.verticalScrollBar()
        is_same = self._shown[0] == card.number
        has_grown = is_same and len(card.timeline) > self._shown[1]
        place = bar.value()
        self._last = card, now
        self._shown = (card.number, len(card.timeline))
        self.document().setDefaultStyleSheet(self._style())
        self.setHtml(self._story(card, now))
        bar.setValue(bar.maximum() if has_grown or not is_same else place)

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._last is not None:
            self.show_case(*self._last)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return QByteArray()

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002
    ) -> None:
        """Go nowhere."""

    def _story(self, card: ComplaintCard, now: datetime) -> str:
        parts = [
            f'<p class="head">{escape(translate("Complaints", "客户的话"))}</p>',
            f'<p class="said">{self._with_signals(card)}</p>',
        ]
        if card.found:
            parts.append(f'<p class="head">{escape(translate("Complaints", "我们查到的"))}</p>')
            parts.append(f"<p>{_lines(card.found)}</p>")
        parts.append(f'<p class="head">{escape(translate("Complaints", "时间线"))}</p>')
        parts += [self._entry(entry, now) for entry in card.timeline]
        return "".join(parts)

    def _entry(self, entry: TimelineEntry, now: datetime) -> str:
        when = when_words(entry.at, now, self._zone)
        detail = entry_detail(entry, now, self._zone)
        title = " ".join(part for part in (entry_title(entry), detail) if part)
        kind = "out" if entry.visible_to_customer else "in"
        seen = translate("Complaints", "客户可见") if entry.visible_to_customer else ""
        line = f"{when} · {entry.author}" + (f" · {seen}" if seen else "")
        text = f"<p>{_lines(entry_words(entry))}</p>" if entry.text else ""
        text += "".join(
            f'<p class="more">{_lines(line)}</p>' for line in entry_lines(entry, now, self._zone)
        )
        return (
            f'<table width="100%" cellspacing="0" cellpadding="6"><tr><td class="{kind}">'
            f'<p class="what">{escape(title)} <span class="when">{escape(line)}</span></p>{text}'
            f"</td></tr></table>"
        )

    def _with_signals(self, card: ComplaintCard) -> str:
        text, out, at = card.what[:LONGEST_SHOWN], [], 0
        for signal in sorted(card.signals, key=lambda signal: signal.start):
            if signal.start < at or signal.end > len(text):
                continue
            out.append(_lines(text[at : signal.start]))
            out.append(f'<span class="signal">{escape(text[signal.start : signal.end])}</span>')
            at = signal.end
        out.append(_lines(text[at:]))
        if len(card.what) > LONGEST_SHOWN:
            more = translate("Complaints", "…（共 {count} 字，导出可看全文）")
            out.append(escape(more.format(count=len(card.what))))
        return "".join(out)

    def _style(self) -> str:
        def colour(name: str) -> str:
            return self._theme.color(name).name()

        return f"""
p {{ margin: 0 0 4px 0; line-height: 130%; color: {colour("text")}; }}
.head {{ color: {colour("muted")}; font-size: 12px; margin-top: 8px; }}
.said {{ margin-bottom: 8px; }}
.what {{ font-weight: 700; }}
.more {{ color: {colour("muted")}; }}
.when {{ color: {colour("muted")}; font-size: 12px; font-weight: 400; }}
.signal {{ background-color: {colour("warn_surface")}; color: {colour("warn")}; font-weight: 700; }}
table {{ margin-bottom: 4px; }}
td.in {{ border-left: 3px solid {colour("line")}; }}
td.out {{ border-left: 3px solid {colour("accent")}; background-color: {colour("raised")}; }}
"""


def _lines(text: str) -> str:
    shown = text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
    return escape(shown).replace("\n", "<br/>")
