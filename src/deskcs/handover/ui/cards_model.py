"""A list of cards under captions: lines of the log, feedback, sheets that were found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from deskcs.handover.ui.captioned import ROW, CaptionedModel, Index

Toned = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Card:
    """What a row shows: a title with pills, a line, a line of facts; each word with its tone.

    `stripe` colours the edge.
    """

    id: int
    title: str
    pills: tuple[Toned, ...] = ()
    middle: str = ""
    facts: tuple[Toned, ...] = ()
    stripe: str = "line"
    is_over: bool = False

    @property
    def spoken(self) -> str:
        """Return the card as a screen reader says it."""
        parts = (self.title, *(words for words, _ in self.pills), self.middle)
        return ",".join(part for part in (*parts, *(words for words, _ in self.facts)) if part)


class CardsModel(CaptionedModel):
    """Rows are `Card`s and, as text, captions."""

    def card_at(self, index: Index) -> Card | None:
        """Return the card at an index; None for a caption."""
        card: Card | None = self.row_at(index)
        return card

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Card) else row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title[:500] if isinstance(row, Card) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if isinstance(row, Card) else row
        return None
