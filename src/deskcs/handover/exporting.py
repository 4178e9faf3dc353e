"""Taking the shift log out: one row an item, masked unless a lead asks for personal data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from deskcs.actor import Actor, Role
from deskcs.complaints import masking
from deskcs.complaints.exchange import tables
from deskcs.errors import NotAllowed
from deskcs.handover import queries
from deskcs.handover.attaching import Attaching
from deskcs.handover.item_shapes import ITEM_STATE_NAMES, SEVERITY_NAMES, ItemCard
from deskcs.handover.sheet_shapes import SheetCard, state_name
from deskcs.wording import QT_TRANSLATE_NOOP

_ONLY_LEAD = QT_TRANSLATE_NOOP("errors", "只有组长或主管可以导出完整的个人信息。")

COLUMNS = (
    "交接单",
    "日期",
    "班次",
    "状态",
    "交班人",
    "签字时间",
    "接班人",
    "接班时间",
    "概况",
    "轻重",
    "类型",
    "投诉编号",
    "事项",
    "已做",
    "下一步",
    "责任人",
    "期限",
    "结转次数",
    "事项状态",
    "记录人",
    "记录时间",
    "栏目",
    "校验值",
    "日志头",
)


class _Cancelled(Exception):
    """The person stopped the export."""


class Exporting(Attaching):
    """The use case of taking sheets out."""

    def export_file(
        self,
        actor: Actor,
        path: Path,
        *,
        is_revealed: bool = False,
        progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> int:
        """Write every item of every sheet to a .csv, .xlsx or .json file; return the rows.

        A sheet without items is one row. Long numbers in the texts are masked unless
        `is_revealed`, which needs a lead; the export is journalled. 0 when cancelled.
        """
        kind = tables.kind_of(path)
        if is_revealed and not actor.is_at_least(Role.LEAD):
            raise NotAllowed(_ONLY_LEAD)
        with self._store.read() as connection:
            numbers = queries.sheet_ids(connection)
        with self._store.write(actor) as unit:
            shown = {"fields": ["text"]} if is_revealed else {}
            unit.journal(
                "handover.export",
                "export:handovers",
                after={"sheets": len(numbers), "as": kind, **shown},
            )
        rows = self._exported(numbers, is_revealed, progress, is_cancelled)
        try:
            return tables.write(path, COLUMNS, rows)
        except _Cancelled:
            return 0

    def _exported(
        self,
        numbers: list[int],
        is_revealed: bool,
        progress: Callable[[int, int], None] | None,
        is_cancelled: Callable[[], bool] | None,
    ) -> Iterator[list[str]]:
        for position, number in enumerate(numbers, 1):
            if is_cancelled is not None and is_cancelled():
                raise _Cancelled
            with self._store.read() as connection:
                card = queries.sheet(connection, number, self.rules)
            for item in card.items or (None,):
                yield self._row(card, item, is_revealed)
            if progress is not None:
                progress(position, len(numbers))

    def _row(self, card: SheetCard, item: ItemCard | None, is_revealed: bool) -> list[str]:
        def text(said: str) -> str:
            return said if is_revealed else masking.text(said)

        head = [
            card.code,
            card.day,
            card.shift_name,
            state_name(card),
            card.signed_by or card.author,
            self._exact(card.signed_at),
            "、".join(card.accepted_by),
            self._exact(card.accepted_at),
            text(card.summary),
        ]
        proof = [card.content_hash, card.journal_head]
        if item is None:
            return [*head, *[""] * (len(COLUMNS) - len(head) - len(proof)), *proof]
        return [
            *head,
            SEVERITY_NAMES[item.severity],
            item.kind_name,
            item.complaint,
            text(item.text),
            text(item.done),
            text(item.next_step),
            item.holder,
            self._exact(item.due_at),
            str(item.carried),
            ITEM_STATE_NAMES[item.state],
            item.author,
            self._exact(item.written_at),
            text("；".join(f"{name}：{said}" for name, said in item.fields.items())),
            *proof,
        ]

    def _exact(self, at: datetime | None) -> str:
        return "" if at is None else at.astimezone(self.zone).isoformat(sep=" ")
