"""What the cells of the case list show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import Qt

from deskcs.complaints import masking
from deskcs.complaints.shapes import ComplaintRow, Status
from deskcs.complaints.ui.columns import COLUMNS, column_title
from deskcs.complaints.ui.words import (
    TimeLeft,
    answer_left,
    due_words,
    severity_short,
    severity_tone,
    severity_words,
    short_number,
    solution_left,
    status_tone,
    status_words,
    when_words,
)
from deskcs.qt.cells import PLAIN, Cell, Look
from deskcs.qt.language import translate
from deskcs.qt.paged_model import PagedModel

MUTED = Look(tone="muted")


class CaseListModel(PagedModel):
    """A million cases, of which only those looked at are held. Times count from `set_now`."""

    def __init__(self, zone: tzinfo, now: datetime, parent: Any = None) -> None:
        super().__init__([column_title(column.key) for column in COLUMNS], parent)
        self._zone, self._now = zone, now
        # The same few cells come by in every row.
        self._known: dict[tuple[object, str], Cell] = {}
        self._texts: Mapping[str, Callable[[ComplaintRow], str]] = {
            "severity": lambda row: severity_short(row.severity),
            "number": lambda row: short_number(row.number, self._now, self._zone),
            "customer": lambda row: row.customer,
            "title": lambda row: masking.text(row.title),
            "status": lambda row: status_words(row.status),
            "answer": lambda row: answer_left(row, self._now).words,
            "solution": lambda row: solution_left(row, self._now).words,
            "owner": lambda row: row.owner or "—",
            "received_at": lambda row: when_words(row.received_at, self._now, self._zone),
            "goods": lambda row: row.goods,
            "channel": lambda row: row.channel,
            "shop": lambda row: row.shop,
        }

    def set_now(self, now: datetime) -> None:
        """Count the times down to a moment."""
        self._now = now
        self.repaint()

    def cell(self, row: ComplaintRow, column: int, role: int) -> Any:
        """Return what a cell shows in a role."""
        key = COLUMNS[column].key
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[key](row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(row, key)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column_title(key)} {self._hint(row, key) or self._texts[key](row)}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            if 0 <= section < len(COLUMNS) and COLUMNS[section].order:
                return translate("Complaints", "点一下按这一列排序；右键选要显示的列")
            return translate("Complaints", "右键选要显示的列")
        return super().headerData(section, orientation, role)

    def look(self, row: ComplaintRow, column: int) -> Cell:
        """Return what is painted of a cell."""
        key = COLUMNS[column].key
        if key in ("answer", "solution"):
            left = (answer_left if key == "answer" else solution_left)(row, self._now)
            return Cell(left.words, _time_look(left))
        if key == "severity":
            return self._severity(row.severity, row.flag_state if row.is_flagged else "")
        if key == "status":
            return self._status(row.status)
        is_plain = key == "customer" or (key == "title" and row.status.is_open)
        return Cell(self._texts[key](row), PLAIN if is_plain else MUTED)

    def _severity(self, severity: int, flag: str) -> Cell:
        known = self._known.get((severity, flag))
        if known is None:
            is_raised = flag == "raised"
            tone = "danger" if is_raised else severity_tone(severity)
            look = Look(tone, icon="flag" if flag else "", is_bold=is_raised)
            known = self._known[severity, flag] = Cell(severity_short(severity), look)
        return known

    def _status(self, status: Status) -> Cell:
        known = self._known.get((status, ""))
        if known is None:
            look = Look(status_tone(status), is_pill=True)
            known = self._known[status, ""] = Cell(status_words(status), look)
        return known

    def _hint(self, row: ComplaintRow, key: str) -> str | None:
        if key == "severity":
            return self._severity_hint(row)
        if key == "number":
            return row.number
        if key == "title":
            return masking.text(row.title)
        if key == "customer":
            return f"{row.customer} {row.honorific}".strip()
        due = {"answer": row.first_response_due, "solution": row.resolution_due}.get(key)
        if due is None:
            return None
        words = translate("Complaints", "期限 {time}")
        return words.format(time=due_words(due, self._now, self._zone))

    def _severity_hint(self, row: ComplaintRow) -> str:
        words = severity_words(row.severity)
        if not row.is_flagged:
            return words
        if row.flag_state == "raised":
            return f"{words} · {translate('Complaints', '严重，待知悉')}"
        return f"{words} · {translate('Complaints', '严重，已知悉')}"


def _time_look(left: TimeLeft) -> Look:
    is_running = left.share > 0
    return Look(
        tone=left.tone,
        share=left.share if is_running else None,
        is_bold=left.share >= 1,
    )
