"""A row of our own export: the whole case, with what somebody mended in the table since."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from typing import Any

from deskcs.complaints import texts
from deskcs.complaints.exchange import cells, dates, dossier, tables
from deskcs.complaints.exchange.dossier import Dossier
from deskcs.complaints.exchange.dossier_checks import Unreadable
from deskcs.complaints.exchange.written import cell_of
from deskcs.complaints.stopwatch import moment
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "“完整经过”读不懂（{why}）。请重新导出，或删去这一列再导入"
)
_FUTURE = QT_TRANSLATE_NOOP("errors", "登记时间在将来：{at}")
_SKEW = timedelta(minutes=1)
_BETWEEN = re.compile(r"[,，、;；|\s]+")
_BETWEEN_WISHES = re.compile(r"[、;；\n]")
_LOST_DIGITS = re.compile(r".*\d(?:\.\d+)?[eE]\+\d+.*")


@dataclass(frozen=True, slots=True)
class WholeRow:
    """A case that comes back as it was, but for the fields `mended` in the table."""

    line: int
    whole: Dossier
    mended: tuple[str, ...] = ()

    @property
    def number(self) -> str:
        """Return the number it had and keeps."""
        return str(self.whole.row["number"])

    @property
    def received(self) -> datetime:
        """Return when the complaint came in."""
        return moment(self.whole.row["received_at"])

    @property
    def content(self) -> str:
        """Return what makes two rows the same complaint, as of any other row."""
        row, minute = self.whole.row, dates.minute(self.received)
        return "\x1f".join((minute, row["customer"], *self.whole.orders, row["what"]))


def parse(
    line: int, cell: Callable[[str], str], there: Collection[str], now: datetime, zone: tzinfo
) -> WholeRow:
    """Return the case of a row whose fields `there` are columns; `cell` reads one of them.

    Raises Invalid for a broken case, or for what was mended into something that does not fit.
    """
    try:
        whole = dossier.read(cell("dossier"))
    except Unreadable as error:
        raise Invalid(_UNREADABLE, field="dossier", why=str(error)) from None
    received = moment(whole.row["received_at"])
    if received > now + _SKEW:
        raise Invalid(_FUTURE, field="received_at", at=received.astimezone(zone))
    row: dict[str, Any] = {**whole.row, "orders": whole.orders, "tags": whole.tags}
    mended: list[str] = []
    for field, read in _MENDABLE.items():
        if field in there and not _is_same(cell(field), cell_of(row, field, zone)):
            row[field] = read(cell(field))
            mended.append(field)
    orders, tags = row.pop("orders"), row.pop("tags")
    return WholeRow(line, replace(whole, row=row, orders=orders, tags=tags), tuple(mended))


def _is_same(cell: str, shown: str) -> bool:
    """Return whether a cell still says what was written, whatever a program made of it."""
    said, kept = _plain(cell), _plain(shown)
    if said == kept or _LOST_DIGITS.fullmatch(said):
        return True
    if said.isdecimal() and kept.isdecimal():
        return said.lstrip("0") == kept.lstrip("0")
    is_long = len(shown) > tables.MOST_CELL // 2
    return is_long and said == _plain(cells.original(tables.fitting(cells.neutral(shown))))


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _line(name: str, label: str, limit: int = texts.LINE_LIMIT) -> Callable[[str], str]:
    return lambda text: texts.line(text, name, label, limit)


def _several(name: str, label: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        found = _each(_BETWEEN_WISHES, text, name, label, texts.LINE_LIMIT)
        return json.dumps(found, ensure_ascii=False) if found else ""

    return read


def _words(name: str, label: str, limit: int) -> Callable[[str], tuple[str, ...]]:
    return lambda text: _each(_BETWEEN, text, name, label, limit)


def _each(
    between: re.Pattern[str], text: str, name: str, label: str, limit: int
) -> tuple[str, ...]:
    found = dict.fromkeys(texts.line(part, name, label, limit) for part in between.split(text))
    return tuple(filter(None, found))


_MENDABLE: Mapping[str, Callable[[str], Any]] = {
    "customer": lambda text: texts.filled(text, "customer", "客户", 100),
    "what": lambda text: texts.body(text, "what", "问题描述"),
    "found": lambda text: texts.optional(text, "found", "查明情况"),
    "order_remark": lambda text: texts.optional(text, "order_remark", "订单备注"),
    "phone": texts.phone,
    "honorific": _line("honorific", "称呼"),
    "channel": _line("channel", "渠道"),
    "shop": _line("shop", "店铺"),
    "goods": _line("goods", "商品"),
    "batch": _line("batch", "批号"),
    "category": _line("category", "分类"),
    "cause": _line("cause", "原因"),
    "owner": _line("owner", "责任人", 40),
    "wanted": _several("wanted", "客户诉求"),
    "contacts": _several("contacts", "联系方式"),
    "orders": _words("orders", "订单号", 64),
    "tags": _words("tags", "标签", 20),
}
