"""One item as text one can read, select and copy: facts, then what was said about it."""

from __future__ import annotations

from datetime import datetime, tzinfo
from html import escape
from typing import Any

from PySide6.QtCore import QByteArray, QUrl, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from deskcs.handover.shapes import ItemCard, SheetCard, Step
from deskcs.handover.ui.words import case_words, kind_words, step_words, when_words
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme

LONGEST_SHOWN = 4_000


class ItemView(QTextBrowser):
    """Nothing in the text is ever a link or loads anything."""

    def __init__(self, theme: Theme, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handover.item")
        self.setAccessibleName(translate("Handover", "这一条"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setStyleSheet("QTextBrowser { border: none; padding: 0; background: transparent; }")
        self._theme, self._zone = theme, zone
        self._shown: tuple[SheetCard, ItemCard, datetime] | None = None
        theme.changed.connect(self._on_theme_changed)

    def show_item(self, sheet: SheetCard, item: ItemCard, now: datetime) -> None:
        """Show an item as it stands; the place stays when only its talk has grown."""
        self._shown = (sheet, item, now)
        self.document().setDefaultStyleSheet(self._style())
        place = self.verticalScrollBar().value()
        self.setHtml(self._story(sheet, item, now))
        self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return QByteArray()

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002
    ) -> None:
        """Go nowhere."""

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._shown is not None:
            self.show_item(*self._shown)

    def _story(self, sheet: SheetCard, item: ItemCard, now: datetime) -> str:
        parts = [f'<p class="title">{_lines(item.text)}</p>']
        for name, said in self._facts(item, now):
            if said:
                parts.append(f'<p class="name">{escape(name)}</p><p>{_lines(said)}</p>')
        parts.append(f'<p class="foot">{escape(self._origin(item, now))}</p>')
        if item.steps:
            parts.append(f'<p class="name">{escape(translate("Handover", "经过"))}</p>')
        parts += [self._step(step, now) for step in item.steps]
        return "".join(parts)

    def _facts(self, item: ItemCard, now: datetime) -> list[tuple[str, str]]:
        def when(at: datetime | None) -> str:
            return when_words(at, now, self._zone)

        return [
            (translate("Handover", "下一步"), item.next_step),
            (translate("Handover", "预案"), item.contingency),
            (translate("Handover", "已做"), item.done),
            (translate("Handover", "责任人"), item.holder),
            (translate("Handover", "时限"), when(item.due_at)),
            (translate("Handover", "投诉"), case_words(item)),
            *item.fields.items(),
            (translate("Handover", "发生时间"), when(item.happened_at)),
        ]

    def _origin(self, item: ItemCard, now: datetime) -> str:
        words = translate("Handover", "{kind} · {author} 写于 {time}").format(
            kind=kind_words(item),
            author=item.author,
            time=when_words(item.written_at, now, self._zone),
        )
        if item.carried:
            often = translate("Handover", "结转 {count} 次").format(count=item.carried)
            words += f" · {often}"
        return words

    def _step(self, step: Step, now: datetime) -> str:
        head = f"{step.actor} {step_words(step)} · {when_words(step.at, now, self._zone)}"
        text = f"<p>{_lines(step.text)}</p>" if step.text else ""
        kind = "ask" if step.kind == "asked" else "in"
        return (
            f'<table width="100%" cellspacing="0" cellpadding="6"><tr><td class="{kind}">'
            f'<p class="when">{escape(head)}</p>{text}</td></tr></table>'
        )

    def _style(self) -> str:
        def colour(name: str) -> str:
            return self._theme.color(name).name()

        return f"""
p {{ margin: 0 0 6px 0; line-height: 145%; color: {colour("text")}; }}
.title {{ font-size: 16px; font-weight: 600; margin-bottom: 10px; color: {colour("strong")}; }}
.name {{ color: {colour("muted")}; font-size: 12px; margin: 4px 0 0 0; }}
.foot {{ color: {colour("muted")}; font-size: 12px; margin-top: 10px; }}
.when {{ color: {colour("muted")}; font-size: 12px; margin: 0; }}
table {{ margin-bottom: 4px; }}
td.in {{ border-left: 3px solid {colour("line")}; }}
td.ask {{ border-left: 3px solid {colour("warn")}; background-color: {colour("warn_surface")}; }}
"""


def _lines(text: str) -> str:
    shown = text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
    return escape(shown).replace("\n", "<br/>")
