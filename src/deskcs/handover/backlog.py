"""Which cases a draft lists one by one where there are more than a sheet can hold.

Rule: handbook article 交接写什么: serious cases and those in somebody's hands always stand on the
sheet; of the others the most urgent, and one line says that there are more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from deskcs.complaints.shapes import ComplaintRow
from deskcs.handover.filling import Filled
from deskcs.handover.item_shapes import Severity
from deskcs.handover.room import DraftSource, DraftSpan, Room
from deskcs.wording import QT_TRANSLATE_NOOP

UNLISTED = "cases:unlisted"


class Backlog(Room):
    """A file of old complaints that was imported must not push today's off the sheet."""

    def _own_sources(self) -> list[DraftSource]:
        return [*super()._own_sources(), self._unlisted]

    def _listed(self, numbers: Iterable[str]) -> list[ComplaintRow]:
        """Return the most pressing open cases and, of these numbers, all that are open."""
        pressing = self._complaints.pressing_rows(self.rules.most_cases)
        found = {row.number: row for row in pressing}
        others = self._complaints.rows_by_numbers(sorted(set(numbers) - found.keys()))
        return [*pressing, *(row for row in others if row.status.is_open)]

    def _unlisted(self, span: DraftSpan) -> Sequence[Filled]:
        count, most = self._complaints.open_count(), self.rules.most_cases
        if count <= most:
            return []
        return [
            Filled(
                kind="note",
                severity=Severity.WATCH,
                text=f"未结投诉共 {count} 件，这张单只逐条列出严重的、有人负责的和最急的",
                holder="",
                next_step=QT_TRANSLATE_NOOP("Handover", "其余的在“投诉”的“未关闭”里，按时限处理"),
                source=UNLISTED,
            )
        ]
