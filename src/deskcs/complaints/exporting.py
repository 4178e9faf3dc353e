"""Exporting lists of cases: masked unless a lead asks for personal data, which is journalled."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import Any

from deskcs.actor import Actor, Role
from deskcs.complaints import filters, masking, ordering, queries, whole_cases
from deskcs.complaints.exchange import dossier, tables
from deskcs.complaints.exchange.column_names import NAMES
from deskcs.complaints.exchange.written import cell_of
from deskcs.complaints.room import Room, require_role
from deskcs.complaints.shapes import ComplaintQuery
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_NO_COLUMN = QT_TRANSLATE_NOOP("errors", "没有“{name}”这一列可导出。可以用：{known}。")
_CHUNK = 500
_MASKED = QT_TRANSLATE_NOOP(
    "errors", "“{name}”一列里有个人信息，要带完整信息（组长或主管）才能导出。"
)
_PERSONAL = ("customer", "phone", "contacts", "orders", "order_remark")

DOSSIER = NAMES["dossier"][0]

# Column name → stored field, in the order of the file. The importer knows each of the first names.
COLUMNS: Mapping[str, str] = {
    **{
        NAMES[field][0]: field
        for field in (
            "number", "received_at", "channel", "shop", "customer", "honorific", "phone",
            "contacts", "orders", "order_remark", "goods", "batch", "what", "wanted", "kind",
            "registered_by", "status", "severity", "flag_reason", "owner", "accountable",
            "category", "cause", "justified", "found", "breach_reason", "tags",
        )
    },
    "录入时间": "registered_at",
    "轮次": "cycle",
    "等待原因": "waiting_reason",
    "等到": "waiting_until",
    "并入": "merged_into",
    "答复期限": "first_response_due",
    "首次答复": "first_response_at",
    "解决期限": "resolution_due",
    "解决时间": "resolved_at",
    "关闭时间": "closed_at",
    "满意度": "satisfaction",
    DOSSIER: "dossier",
}  # fmt: skip


class Exporting(Room):
    """The use case of taking lists out."""

    def export_file(
        self,
        actor: Actor,
        query: ComplaintQuery,
        path: Path,
        *,
        columns: tuple[str, ...] = (),
        only: Sequence[int] = (),
        is_revealed: bool = False,
        progress: Callable[[int, float], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> int:
        """Write the cases of a query to a .csv, .xlsx or .json file and return how many.

        `columns` are names of COLUMNS, all by default; `only` are ids of cases to take instead of
        all of the query. Customer, phone and order numbers are masked, in the texts too, unless
        `is_revealed`, which needs a lead and is journalled. With the whole case in its last column,
        which only a revealed file may hold, it can be imported again without loss. When cancelled,
        no file is left and the answer is 0.
        """
        kind = tables.kind_of(path)
        names = self._chosen(columns, is_revealed=is_revealed)
        if is_revealed:
            require_role(actor, Role.LEAD, "导出完整的个人信息")
        order, soon = ordering.parse(query.order), self.policy.deadlines.due_soon_minutes
        with self._store.read() as connection:
            condition = filters.of_query(connection, query, self._clock.now(), self._zone, soon)
            ids = array("q", only) or queries.ids(connection, condition, order)
        self._journal_export(actor, kind, len(ids), is_revealed)
        rows = self._rows(ids, names, is_revealed, progress, is_cancelled)
        try:
            return tables.write(path, names, rows, DOSSIER)
        except _Cancelled:
            return 0

    def _chosen(self, columns: tuple[str, ...], *, is_revealed: bool) -> tuple[str, ...]:
        by_field = {field: name for name, field in COLUMNS.items()}
        names = tuple(dict.fromkeys(by_field.get(name, name) for name in columns))
        for name in names:
            if name not in COLUMNS:
                known = "、".join(COLUMNS)
                raise Invalid(_NO_COLUMN, field="columns", name=name, known=known)
        if DOSSIER in names and not is_revealed:
            raise Invalid(_MASKED, field="columns", name=DOSSIER)
        if not names:
            names = tuple(COLUMNS) if is_revealed else tuple(COLUMNS)[:-1]
        if DOSSIER in names:
            # It is found by the number, and stands last.
            number = by_field["number"]
            names = (number, *(n for n in names if n not in (number, DOSSIER)), DOSSIER)
        return names

    def _journal_export(self, actor: Actor, kind: str, count: int, is_revealed: bool) -> None:
        shown = {"fields": list(_PERSONAL)} if is_revealed else {}
        with self._store.write(actor) as unit:
            unit.journal(
                "complaint.export", "export:complaints", after={"rows": count, "as": kind, **shown}
            )

    def _rows(
        self,
        ids: Any,
        names: tuple[str, ...],
        is_revealed: bool,
        progress: Callable[[int, float], None] | None,
        is_cancelled: Callable[[], bool] | None,
    ) -> Iterator[list[str]]:
        for start in range(0, len(ids), _CHUNK):
            if is_cancelled is not None and is_cancelled():
                raise _Cancelled
            chunk = ids[start : start + _CHUNK].tolist()
            with self._store.read() as connection:
                cases = queries.whole_rows(connection, chunk)
                whole = whole_cases.dossiers_of(connection, cases) if DOSSIER in names else {}
            for case_id in chunk:
                if case_id in cases:
                    row = cases[case_id]
                    if case_id in whole:
                        row["dossier"] = dossier.packed(whole[case_id])
                    yield [_shown(row, COLUMNS[name], is_revealed, self._zone) for name in names]
            if progress is not None:
                done = min(start + _CHUNK, len(ids))
                progress(done, done / len(ids))


class _Cancelled(Exception):
    """The person stopped the export."""


def _shown(row: Mapping[str, Any], field: str, is_revealed: bool, zone: tzinfo) -> str:
    text = cell_of(row, field, zone)
    hide = None if is_revealed else _HIDDEN.get(field)
    return hide(text) if hide and text else text


def _each(hide: Callable[[str], str], mark: str) -> Callable[[str], str]:
    return lambda text: mark.join(map(hide, text.split(mark)))


_HIDDEN: Mapping[str, Callable[[str], str]] = {
    "customer": masking.customer,
    "phone": masking.phone,
    "contacts": _each(masking.contact, "、"),
    "orders": _each(masking.order, " "),
    "order_remark": masking.text,
    "what": masking.text,
    "wanted": masking.text,
    "found": masking.text,
    "flag_reason": masking.text,
    "breach_reason": masking.text,
    "waiting_reason": masking.text,
}
