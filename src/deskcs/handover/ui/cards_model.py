"""A list of cards under captions: lines of the log, feedback, sheets that were found."""

from __future__ import annotations

from dataclasses import dataclass

from deskcs.handover.ui.captioned import CaptionedModel, Index

Toned = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Card:
    """What a row shows: a title with pills, a line, a line of facts; each word with its tone.

    `stripe` colours the edge; `is_lacking` is a middle that only says what is not there.
    """

    id: int
    title: str
    pills: tuple[Toned, ...] = ()
    middle: str = ""
    facts: tuple[Toned, ...] = ()
    stripe: str = "line"
    is_over: bool = False
    is_lacking: bool = False

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

    def title_of(self, row: Card) -> str:
        return row.title

    def spoken_of(self, row: Card) -> str:
        return row.spoken
