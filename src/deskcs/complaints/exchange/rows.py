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
    texts = [_text(cell) for cell in row]
    if not any(texts):
        raise Unfit(said("空行"))
    _check_width(row, texts, columns)

    width = len(texts)
    there = {name: texts[place] for name, place in columns.by_field.items() if place < width}

    def cell(field: str) -> str:
        return there.get(field, "")

    if cell("dossier"):
        try:
            return whole_rows.parse(line, cell, columns.by_field, now, zone)
        except DeskError as error:
            raise Unfit.because(error) from None
    _check_masked(cell("phone"))
    _check_required(cell("customer"), cell("what"), row, columns)
    try:
        received = _time(row, columns, "received_at", zone)
        if received is None:
            raise Unfit(said("缺少登记时间"))
        if received > now:
            raise Unfit(said("登记时间在将来：{at}", at=cell("received_at")[:40]))
        if received.year < 2000:
            raise Unfit(said("登记时间太早：{at}", at=cell("received_at")[:40]))
        return _row(line, row, texts, cell, columns, received, zone)
    except DeskError as error:
        raise Unfit.because(error) from None


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
        words = said(
            "订单号被表格软件改成了 {orders}，后几位已丢失，请把该列设为文本",
            orders=cell("orders")[:30],
        )
        raise Unfit(words)
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
        raise Unfit(said("电话打了码，这是不带个人信息的导出。请组长导出带完整信息的文件再导入"))


def _check_width(row: Sequence[object], texts: list[str], columns: Columns) -> None:
    surplus = [text for text in texts[len(columns.names) :] if text]
    if surplus:
        words = said(
            "这一行有 {count} 列，表头只有 {names} 列", count=len(row), names=len(columns.names)
        )
        raise Unfit(words)
    if "\ufffd" in "".join(texts):
        raise Unfit(said("有无法识别的字节，请核对文件的编码"))


def _check_required(customer: str, what: str, row: Sequence[object], columns: Columns) -> None:
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
        words = said(
            "{name}“{text}”应当是 {first} 到 {last}",
            name=retold(name),
            text=text[:20],
            first=allowed.start,
            last=allowed.stop - 1,
        )
        raise Unfit(words)
    return int(text)
