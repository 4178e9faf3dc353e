"""Turns one row of a file into a complaint, or says why it cannot be one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, tzinfo
from functools import partial
from typing import Any, NamedTuple, TypeAlias

from deskcs.complaints.exchange import cells, dates, whole_rows, written
from deskcs.complaints.exchange.headers import Columns
from deskcs.complaints.exchange.whole_rows import WholeRow
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.numbers import parts
from deskcs.complaints.shapes import KINDS, STATUS_NAMES, Status
from deskcs.complaints.texts import clean_line, optional
from deskcs.complaints.texts import line as line_of
from deskcs.errors import DeskError
from deskcs.wording import Said, retold, said

_SPLIT = re.compile(r"[,，、;；|\s]+")
_LOST_DIGITS = re.compile(r"\d(?:\.\d+)?[eE]\+\d+")
_BETWEEN_WISHES = re.compile(r"[、;；\n]")
_STATUSES = (
    {name: status for status, name in STATUS_NAMES.items()}
    | {status.value: status for status in Status}
    | {
        "已完结": Status.CLOSED,
        "已完成": Status.CLOSED,
        "已结案": Status.CLOSED,
        "已解决": Status.CLOSED,
    }
)
_KINDS = {name: key for key, name in KINDS.items()}
_JUDGED = {written.YES: True, written.NO: False}
_EXACT_FLOAT = 1e15
_AS_WRITTEN = frozenset(
    {
        *("customer", "what", "goods", "channel", "shop", "phone", "honorific", "flag_reason"),
        *("cause", "category", "registered_by", "batch", "order_remark"),
    }
)


class ParsedRow(NamedTuple):
    """A row that can be imported. `extra` holds the columns that no field takes."""

    line: int
    intake: ComplaintIntake
    received: datetime
    extra: str
    closed_at: datetime | None
    answered_at: datetime | None
    solved_at: datetime | None
    number: str = ""
    status: Status = Status.RECEIVED
    satisfaction: int | None = None
    owner: str = ""
    found: str = ""
    tags: tuple[str, ...] = ()
    accountable: str = ""
    justified: bool | None = None
    breach_reason: str = ""

    @property
    def content(self) -> str:
        """Return what makes two rows the same complaint: minute, customer, orders, words."""
        minute = dates.minute(self.received)
        return "\x1f".join((minute, self.intake.customer, *self.intake.orders, self.intake.what))


class Unfit(Exception):
    """The row is rejected; `reason` says why, in one line whatever the row holds."""

    def __init__(self, reason: str) -> None:
        self.reason = _one_line(reason)
        super().__init__(self.reason)

    @classmethod
    def because(cls, error: DeskError) -> Unfit:
        """Return the rejection for what does not fit a field."""
        return cls(retold(error.template, error.params))


def _one_line(reason: str) -> str:
    if not isinstance(reason, Said):
        return clean_line(reason)
    cleaned = {
        name: clean_line(value) if isinstance(value, str) and not isinstance(value, Said) else value
        for name, value in reason.params.items()
    }
    line = Said(clean_line(reason).rstrip("。"))
    line.template, line.params = reason.template, cleaned
    return line


def parse(
    line: int, row: Sequence[object], columns: Columns, now: datetime, zone: tzinfo
) -> ParsedRow | WholeRow:
    """Return the complaint of a row; raise Unfit with one line of reason."""
    texts = [cell.strip() if isinstance(cell, str) else _text(cell) for cell in row]
    whole = "\t".join(texts)
    if not whole.strip("\t"):
        raise Unfit(said("空行"))
    if cells.MARK in whole:
        texts = [cells.original(text) for text in texts]
    _check_width(row, texts, columns)
    if "\ufffd" in whole:
        raise Unfit(said("有无法识别的字节，请核对文件的编码"))
    width = len(texts)
    there = {
        field: texts[place]
        for field, place in columns.by_field.items()
        if place < width and texts[place]
    }
    try:
        if "dossier" in there:
            return whole_rows.parse(
                line, lambda field: there.get(field, ""), columns.by_field, now, zone
            )
        _check_masked(there.get("phone", ""))
        _check_required("customer" in there, "what" in there, row, columns)
        return _row(line, row, texts, there, columns, now, zone)
    except DeskError as error:
        raise Unfit.because(error) from None


def _row(
    line: int,
    row: Sequence[object],
    texts: list[str],
    there: Mapping[str, str],
    columns: Columns,
    now: datetime,
    zone: tzinfo,
) -> ParsedRow:
    def time(field: str) -> datetime | None:
        if field not in there:
            return None
        value = row[columns.by_field[field]]
        return dates.read(there[field] if isinstance(value, str) else value, zone)

    received = time("received_at")
    if received is None:
        raise Unfit(said("缺少登记时间"))
    if received > now:
        raise Unfit(said("登记时间在将来：{at}", at=there["received_at"][:40]))
    if received.year < 2000:
        raise Unfit(said("登记时间太早：{at}", at=there["received_at"][:40]))
    taken = {field: read(there[field]) for field, read in _TAKEN.items() if field in there}
    told = {field: read(there[field]) for field, read in _TOLD.items() if field in there}
    for field in _AS_WRITTEN & there.keys():
        taken[field] = there[field]
    return ParsedRow(
        line=line,
        intake=ComplaintIntake(received_at=received, **taken),
        received=received,
        extra=_others(texts, columns),
        closed_at=time("closed_at"),
        answered_at=time("first_response_at"),
        solved_at=time("resolved_at"),
        **told,
    )


def _orders(text: str) -> tuple[str, ...]:
    orders = _parts(_SPLIT, text)
    if any(map(_LOST_DIGITS.fullmatch, orders)):
        words = said(
            "订单号被表格软件改成了 {orders}，后几位已丢失，请把该列设为文本", orders=text[:30]
        )
        raise Unfit(words)
    return orders


def _others(texts: Sequence[str], columns: Columns) -> str:
    """Return what stands in columns that no field takes, with their names."""
    if not columns.others:
        return ""
    said = ";".join(
        f"{name}：{texts[place]}"
        for place, name in columns.others.items()
        if place < len(texts) and texts[place]
    )
    return optional(said, "extra", "其他各列")


def _parts(between: re.Pattern[str], text: str) -> tuple[str, ...]:
    return tuple(part for part in between.split(text) if part.strip()) if text else ()


def _check_masked(phone: str) -> None:
    if "****" in phone:
        raise Unfit(said("电话打了码，这是不带个人信息的导出。请组长导出带完整信息的文件再导入"))


def _check_width(row: Sequence[object], texts: list[str], columns: Columns) -> None:
    if any(texts[len(columns.names) :]):
        words = said(
            "这一行有 {count} 列，表头只有 {names} 列", count=len(row), names=len(columns.names)
        )
        raise Unfit(words)


def _check_required(customer: bool, what: bool, row: Sequence[object], columns: Columns) -> None:
    if customer and what:
        return
    if not customer and not what:
        missing = said("缺少客户和问题描述")
    else:
        missing = said("缺少问题描述") if customer else said("缺少客户")
    if len(row) >= len(columns.names):
        raise Unfit(missing)
    words = said(
        "{missing}（这一行只有 {count} 列，表头有 {names} 列）",
        missing=missing,
        count=len(row),
        names=len(columns.names),
    )
    raise Unfit(words)


def _text(cell: object) -> str:
    """Return what a workbook holds beside texts, as it is read there."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell)) if abs(cell) < _EXACT_FLOAT else f"{cell:.5E}"
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M:%S")
    return str(cell)


def _whole(text: str, name: str, allowed: range) -> int | None:
    if not text:
        return None
    if not text.isdecimal() or len(text) > 4 or int(text) not in allowed:
        words = said(
            "{name}“{text}”应当是 {first} 到 {last}",
            name=retold(name),
            text=text[:20],
            first=allowed.start,
            last=allowed.stop - 1,
        )
        raise Unfit(words)
    return int(text)


_Reading: TypeAlias = Mapping[str, Callable[[str], Any]]
_TAKEN: _Reading = {
    "orders": _orders,
    "wanted": partial(_parts, _BETWEEN_WISHES),
    "contacts": partial(_parts, _BETWEEN_WISHES),
    "severity": lambda text: _whole(text, "级别", range(1, 5)),
    "kind": lambda text: _KINDS.get(text, "complaint"),
}
"""How the cell of a field is read for what is taken down of a complaint."""

_TOLD: _Reading = {
    "number": lambda text: text.upper() if parts(text.upper()) else "",
    "status": lambda text: _STATUSES.get(text, Status.RECEIVED),
    "satisfaction": lambda text: _whole(text, "满意度", range(1, 6)),
    "owner": lambda text: line_of(text, "owner", "责任人", 40),
    "found": lambda text: optional(text, "found", "查明情况"),
    "tags": lambda text: tuple(line_of(part, "tags", "标签", 20) for part in _parts(_SPLIT, text)),
    "accountable": lambda text: line_of(text, "accountable", "首问负责", 40),
    "justified": _JUDGED.get,
    "breach_reason": lambda text: line_of(text, "breach_reason", "超时原因"),
}
"""How the cell of a field is read for what became of the complaint."""
