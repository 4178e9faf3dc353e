"""Turns one row of a file into a complaint, or says why it cannot be one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from deskcs.complaints.exchange import cells, dates, whole_rows, written
from deskcs.complaints.exchange.headers import Columns
from deskcs.complaints.exchange.whole_rows import WholeRow
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.numbers import parts
from deskcs.complaints.shapes import KINDS, STATUS_NAMES, Status
from deskcs.complaints.texts import clean_line
from deskcs.errors import DeskError

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


@dataclass(frozen=True, slots=True)
class ParsedRow:
    """A row that can be imported. `extra` holds the columns that no field takes."""

    line: int
    intake: ComplaintIntake
    received: datetime
    number: str
    status: Status
    closed_at: datetime | None
    answered_at: datetime | None
    solved_at: datetime | None
    satisfaction: int | None
    owner: str
    found: str
    tags: tuple[str, ...]
    extra: str
    accountable: str = ""
    justified: bool | None = None
    breach_reason: str = ""

    @property
    def content(self) -> str:
        """Return what makes two rows the same complaint: minute, customer, orders, words."""
        minute = dates.minute(self.received)
        return "\x1f".join((minute, self.intake.customer, *self.intake.orders, self.intake.what))


class Unfit(Exception):
    """The row is rejected; the text is the reason, in one line whatever the row holds."""

    def __init__(self, reason: str) -> None:
        super().__init__(clean_line(reason))


def parse(
    line: int, row: Sequence[object], columns: Columns, now: datetime, zone: tzinfo
) -> ParsedRow | WholeRow:
    """Return the complaint of a row; raise Unfit with one line of reason."""
    texts = [_text(cell) for cell in row]
    if not any(texts):
        raise Unfit("空行")
    _check_width(row, texts, columns)

    width = len(texts)
    said = {name: texts[place] for name, place in columns.by_field.items() if place < width}

    def cell(field: str) -> str:
        return said.get(field, "")

    if cell("dossier"):
        try:
            return whole_rows.parse(line, cell, columns.by_field, now, zone)
        except DeskError as error:
            raise Unfit(str(error).rstrip("。")) from None
    _check_masked(cell("phone"))
    _check_required(cell("customer"), cell("what"), row, columns)
    try:
        received = _time(row, columns, "received_at", zone)
        if received is None:
            raise Unfit("缺少登记时间")
        if received > now:
            raise Unfit(f"登记时间在将来：{cell('received_at')[:40]}")
        if received.year < 2000:
            raise Unfit(f"登记时间太早：{cell('received_at')[:40]}")
        return _row(line, row, texts, cell, columns, received, zone)
    except DeskError as error:
        raise Unfit(str(error).rstrip("。")) from None


def _row(
    line: int,
    row: Sequence[object],
    texts: list[str],
    cell: Callable[[str], str],
    columns: Columns,
    received: datetime,
    zone: tzinfo,
) -> ParsedRow:
    orders = _parts(_SPLIT, cell("orders"))
    if any(_LOST_DIGITS.fullmatch(order) for order in orders):
        raise Unfit(f"订单号被表格软件改成了 {cell('orders')[:30]}，后几位已丢失，请把该列设为文本")
    intake = ComplaintIntake(
        customer=cell("customer"),
        what=cell("what"),
        orders=orders,
        goods=cell("goods"),
        channel=cell("channel"),
        shop=cell("shop"),
        phone=cell("phone"),
        honorific=cell("honorific"),
        wanted=_parts(_BETWEEN_WISHES, cell("wanted")),
        received_at=received,
        severity=_whole(cell("severity"), "级别", range(1, 5)),
        flag_reason=cell("flag_reason"),
        cause=cell("cause"),
        category=cell("category"),
        registered_by=cell("registered_by"),
        batch=cell("batch"),
        kind=_KINDS.get(cell("kind"), "complaint"),
        contacts=_parts(_BETWEEN_WISHES, cell("contacts")),
        order_remark=cell("order_remark"),
    )
    number = cell("number").upper()
    extra = ";".join(
        f"{name}：{texts[position]}"
        for position, name in columns.others.items()
        if position < len(texts) and texts[position]
    )
    return ParsedRow(
        line=line,
        intake=intake,
        received=received,
        number=number if parts(number) else "",
        status=_STATUSES.get(cell("status"), Status.RECEIVED),
        closed_at=_time(row, columns, "closed_at", zone),
        answered_at=_time(row, columns, "first_response_at", zone),
        solved_at=_time(row, columns, "resolved_at", zone),
        satisfaction=_whole(cell("satisfaction"), "满意度", range(1, 6)),
        owner=cell("owner")[:40],
        found=cell("found"),
        tags=tuple(part[:20] for part in _parts(_SPLIT, cell("tags"))),
        extra=extra[:4000],
        accountable=cell("accountable")[:40],
        justified=_JUDGED.get(cell("justified")),
        breach_reason=cell("breach_reason")[:200],
    )


def _parts(between: re.Pattern[str], text: str) -> tuple[str, ...]:
    return tuple(part for part in between.split(text) if part.strip()) if text else ()


def _check_masked(phone: str) -> None:
    if "****" in phone:
        raise Unfit("电话打了码，这是不带个人信息的导出。请组长导出带完整信息的文件再导入")


def _check_width(row: Sequence[object], texts: list[str], columns: Columns) -> None:
    surplus = [text for text in texts[len(columns.names) :] if text]
    if surplus:
        raise Unfit(f"这一行有 {len(row)} 列，表头只有 {len(columns.names)} 列")
    if "\ufffd" in "".join(texts):
        raise Unfit("有无法识别的字节，请核对文件的编码")


def _check_required(customer: str, what: str, row: Sequence[object], columns: Columns) -> None:
    missing = [name for name, text in (("客户", customer), ("问题描述", what)) if not text]
    if missing:
        short = len(row) < len(columns.names)
        hint = f"（这一行只有 {len(row)} 列，表头有 {len(columns.names)} 列）" if short else ""
        raise Unfit(f"缺少{'和'.join(missing)}{hint}")


def _time(row: Sequence[object], columns: Columns, field: str, zone: tzinfo) -> datetime | None:
    position = columns.by_field.get(field)
    if position is None or position >= len(row):
        return None
    value = row[position]
    if value is None or (isinstance(value, str) and not _text(value)):
        return None
    return dates.read(_text(value) if isinstance(value, str) else value, zone)


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        text = cell.strip()
        return cells.original(text) if text.startswith(cells.MARK) else text
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
    if not text.isdecimal() or int(text[:4]) not in allowed:
        raise Unfit(f"{name}“{text[:20]}”应当是 {allowed.start} 到 {allowed.stop - 1}")
    return int(text)
