"""The list on the left: sheets under the days on which their shifts began."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from deskcs.handover.sheet_shapes import SheetRow
from deskcs.handover.ui.captioned import CaptionedModel, Index

PAGE = 60
MOST_PAGES = 8  # the service gives no more sheets at once


class SheetsModel(CaptionedModel):
    """Rows are sheets, newest first, and, as text, the days above them."""

    def __init__(
        self,
        day_words: Callable[[str], str],
        spoken: Callable[[SheetRow], str],
        parent: Any = None,
    ) -> None:
        super().__init__(parent)
        self._day_words, self._spoken = day_words, spoken

    def set_sheets(self, sheets: Sequence[SheetRow], has_more: bool) -> None:
        """Show these sheets; while they are the same ones nothing is reset."""
        self.set_rows(self._laid_out(sheets), has_more)

    def add_sheets(self, sheets: Sequence[SheetRow], has_more: bool) -> None:
        """Show older sheets below those that stand there."""
        self.add_rows(self._laid_out(sheets), has_more)

    @property
    def sheets(self) -> list[SheetRow]:
        """Return the sheets that are listed, newest first."""
        return [row for row in self._rows if not isinstance(row, str)]

    def sheet_at(self, index: Index) -> SheetRow | None:
        """Return the sheet at an index; None for a day."""
        sheet: SheetRow | None = self.row_at(index)
        return sheet

    def title_of(self, row: SheetRow) -> str:
        return row.code

    def spoken_of(self, row: SheetRow) -> str:
        return self._spoken(row)

    def hint_of(self, row: SheetRow) -> str:
        return self._spoken(row)

    def _laid_out(self, sheets: Sequence[SheetRow]) -> list[SheetRow | str]:
        rows: list[SheetRow | str] = []
        day = ""
        for sheet in sheets:
            if sheet.day != day:
                day = sheet.day
                rows.append(self._day_words(day))
            rows.append(sheet)
        return rows
