"""Verbs on the shift log: `handover …` and `shift …`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from deskcs.cli import context
from deskcs.cli import handover_output as shown
from deskcs.errors import Invalid, NotAllowed
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.cli.context import Command
    from deskcs.handover.shapes import ItemCard, ItemInput, SheetCard

_WHAT = QT_TRANSLATE_NOOP(
    "errors", "请写要做什么:--add 事项,或 --item 编号 加 --text、--next、--remove 等。"
)
_ALL_OR_ITEM = QT_TRANSLATE_NOOP("errors", "请写 --all 接下全部,或 --item 编号 逐条接。")
_BAD_TIME = QT_TRANSLATE_NOOP(
    "errors", "{option} 的时间“{text}”看不懂,请写成 2026-11-22T09:30 或带时区的 ISO 8601。"
)
_BAD_FIELD = QT_TRANSLATE_NOOP("errors", "--field 要写成 栏目=内容,如 --field 金额=320。")
_NO_ITEM = QT_TRANSLATE_NOOP("errors", "交接单 {sheet} 里没有编号为 {item} 的事项,请核对编号。")
_OTHER_SHIFT = QT_TRANSLATE_NOOP("errors", "{name} 现在当的是{shift},不是“{asked}”。")

SheetId = Annotated[str, typer.Argument(help="交接单的编号或单号")]
Item = Annotated[int | None, typer.Option("--item", help="事项编号")]
Shift = Annotated[str, typer.Option("--shift", help="班次名,如 早班;默认现在的班次")]


def register(app: typer.Typer) -> None:
    """Add `handover …` and `shift …`."""
    verbs = typer.Typer(help="交接班:草稿、签字、接班。", no_args_is_help=True)
    for name, verb in _HANDOVER.items():
        verbs.command(name)(verb)
    app.add_typer(verbs, name="handover")
    shifts = typer.Typer(help="上班、下班、谁在当班。", no_args_is_help=True)
    for name, verb in _SHIFT.items():
        shifts.command(name)(verb)
    app.add_typer(shifts, name="shift")


def draft(shift: Shift = "") -> None:
    """打开本班的草稿;没有就建一张,并自动填好。"""
    with context.session(writes=True) as command:
        _say(command, command.desk.handover.draft(command.actor, shift), "草稿")


def edit(
    sheet: SheetId,
    add: Annotated[str, typer.Option("--add", help="加一条事项")] = "",
    item: Item = None,
    text: Annotated[str, typer.Option("--text", help="改成的内容")] = "",
    severity: Annotated[str, typer.Option(help="stable、watch 或 critical")] = "",
    kind: Annotated[str, typer.Option(help="事项类型,如 callback")] = "",
    done: Annotated[str, typer.Option(help="已做了什么")] = "",
    next_step: Annotated[str, typer.Option("--next", help="下一步")] = "",
    holder: Annotated[str, typer.Option(help="谁来办")] = "",
    due: Annotated[str, typer.Option(help="什么时候之前,ISO 8601")] = "",
    complaint: Annotated[str, typer.Option(help="相关投诉的编号")] = "",
    field: Annotated[list[str] | None, typer.Option(help="栏目=内容,可写多次")] = None,
    remove: Annotated[bool, typer.Option("--remove", help="移出这一条")] = False,
    reason: Annotated[str, typer.Option(help="移出的原因")] = "",
    version: Annotated[int | None, typer.Option(help="看到的事项版本号")] = None,
) -> None:
    """在草稿上加一条、改一条或移出一条。"""
    with context.session(writes=True) as command:
        handover = command.desk.handover
        number = handover.sheet_id(sheet)
        kind_known = handover.rules.item_type(kind)
        given = {
            "text": add or text,
            "severity": severity or (kind_known.severity.value if add and kind_known else ""),
            "kind": kind,
            "done": done,
            "next_step": next_step,
            "holder": holder,
            "complaint": complaint,
        }
        moment = _time(command, due, "--due") if due else None
        fields = _pairs(field or [])
        if add:
            wanted = _input(given, moment, fields)
            _say(command, handover.add_item(command.actor, number, wanted), "已添加")
            return
        if item is None:
            raise Invalid(_WHAT, field="--add")
        if remove:
            _say(command, handover.remove_item(command.actor, number, item, reason), "已移出")
            return
        wanted = _input(given, moment, fields, _line(handover.sheet(number), item))
        card = handover.change_item(command.actor, number, item, wanted, version)
        _say(command, card, "已修改")


def check(
    sheet: SheetId,
    key: Annotated[str, typer.Argument(help="核对项,如 phone")],
    state: Annotated[str, typer.Argument(help="ok、bad 或 na")],
    note: Annotated[str, typer.Option(help="异常的情况")] = "",
) -> None:
    """核对清单里的一项。"""
    _on_sheet("已核对", sheet, lambda c, n: c.desk.handover.check(c.actor, n, key, state, note))


def sign(
    sheet: SheetId,
    summary: Annotated[str, typer.Option(help="本班概况;没有事项时写“无交接事项”")] = "",
    version: Annotated[int | None, typer.Option(help="看到的版本号;别人先改过时不签")] = None,
    override: Annotated[str, typer.Option("--override", help="放行理由(组长或主管)")] = "",
) -> None:
    """签字:内容从此固定。"""
    with context.session(writes=True) as command:
        number = command.desk.handover.sheet_id(sheet)
        card = command.desk.handover.sign(command.actor, number, summary, version, override)
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json(shown.sheet_dict(card, zone))
        command.out.text(f"已签字:{card.code}  {shown.short(card.signed_at, zone)}")
        command.out.text(f"校验值 {card.content_hash}")
        command.out.text(f"日志头 {card.journal_head}")


def show(sheet: SheetId) -> None:
    """查看一张交接单。"""
    with context.session() as command:
        _print_sheet(command, command.desk.handover.sheet(command.desk.handover.sheet_id(sheet)))


def accept(
    sheet: SheetId,
    everything: Annotated[bool, typer.Option("--all", help="接下全部(危急的除外)")] = False,
    item: Item = None,
    restate: Annotated[str, typer.Option(help="危急事项:用自己的话写下一步")] = "",
    to: Annotated[str, typer.Option("--to", help="转给谁")] = "",
) -> None:
    """接班:逐条接,或一次接下不危急的。"""
    with context.session(writes=True) as command:
        handover = command.desk.handover
        number = handover.sheet_id(sheet)
        if item is not None:
            card = handover.accept_item(command.actor, number, item, restate, to)
        elif everything:
            card = handover.accept_all(command.actor, number, restate)
        else:
            raise Invalid(_ALL_OR_ITEM, field="--all")
        _say(command, card, "已接")


def ask(
    sheet: SheetId,
    item: Annotated[int, typer.Option("--item", help="事项编号")],
    text: Annotated[str, typer.Option("--text", help="问题")],
) -> None:
    """向写交接的人提问。"""
    _on_sheet("已提问", sheet, lambda c, n: c.desk.handover.ask(c.actor, n, item, text))


def answer(
    sheet: SheetId,
    item: Annotated[int, typer.Option("--item", help="事项编号")],
    text: Annotated[str, typer.Option("--text", help="回答")],
) -> None:
    """回答提问。"""
    _on_sheet("已回答", sheet, lambda c, n: c.desk.handover.answer(c.actor, n, item, text))


def settle(
    sheet: SheetId,
    item: Annotated[int, typer.Option("--item", help="事项编号")],
    text: Annotated[str, typer.Option("--text", help="结果")] = "",
) -> None:
    """办结一条事项,不再结转。"""
    _on_sheet("已办结", sheet, lambda c, n: c.desk.handover.settle(c.actor, n, item, text))


def addendum(sheet: SheetId, text: Annotated[str, typer.Option("--text", help="更正")]) -> None:
    """签字之后补充或更正。"""
    _on_sheet("已补充", sheet, lambda c, n: c.desk.handover.add_addendum(c.actor, n, text))


def list_sheets(
    limit: Annotated[int, typer.Option(min=1, max=500, help="最多几张")] = 30,
    before: Annotated[int | None, typer.Option(help="只列编号更小的")] = None,
) -> None:
    """列出交接单,新的在前。"""
    with context.session() as command:
        rows = command.desk.handover.sheets(limit, before)
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json({"items": [shown.row_dict(row, zone) for row in rows]})
        for row in rows:
            command.out.text(shown.row_line(row))
        if not rows:
            command.out.text("还没有交接单。用 deskcs handover draft 开始一张。")


def print_sheet(
    sheet: SheetId,
    to: Annotated[Path | None, typer.Option("--to", help="写成 PDF 文件")] = None,
    language: Annotated[str, typer.Option(help="zh_CN 或 en;默认按设置")] = "",
) -> None:
    """打印:一页 A4 的 PDF,或者文字。"""
    with context.session() as command:
        card = command.desk.handover.sheet(command.desk.handover.sheet_id(sheet))
        if to is None:
            _print_sheet(command, card)
            return
        from deskcs.handover.ui.printing import write_pdf_without_screen

        settings = command.desk.settings
        left_out = write_pdf_without_screen(
            card,
            to,
            zone=settings.zone_info,
            desk_name=command.desk.staff.desk_name(),
            language=language or settings.language,
        )
        if command.out.is_json:
            command.out.json({"id": card.id, "file": str(to), "left_out": left_out})
        command.out.text(f"已写成 {to}")


def verify(
    sheet: Annotated[str, typer.Argument(help="编号或单号;不写就验全部")] = "",
) -> None:
    """验证签了字的交接单没有被改动。"""
    with context.session() as command:
        handover = command.desk.handover
        found = [handover.verify(handover.sheet_id(sheet))] if sheet else handover.verify_all()
        wrong = [check for check in found if not check.is_genuine]
        if command.out.is_json:
            command.out.json(
                {
                    "ok": not wrong,
                    "sheets": len(found),
                    "findings": [
                        {"id": one.sheet_id, "code": one.code, "findings": list(one.findings)}
                        for one in wrong
                    ],
                }
            )
        for one in wrong:
            command.out.text(f"{one.code}:{';'.join(one.findings)}")
        if not wrong:
            command.out.text(f"{len(found)} 张交接单都与签字时一致。")
    if wrong:
        raise typer.Exit(1)


def start(shift: Shift = "") -> None:
    """上班。"""
    with context.session(writes=True) as command:
        card = command.desk.handover.start_shift(command.actor, shift)
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json(shown.shift_dict(card, zone))
        command.out.text(f"已上班:{shown.shift_line(card, zone)}")


def end(shift: Shift = "") -> None:
    """下班。"""
    with context.session(writes=True) as command:
        running = command.desk.handover.current_shift(command.actor)
        if shift and running is not None and running.name != shift:
            raise NotAllowed(
                _OTHER_SHIFT, name=command.actor.name, shift=running.name, asked=shift[:40]
            )
        card = command.desk.handover.end_shift(command.actor)
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json(shown.shift_dict(card, zone))
        command.out.text(f"已下班:{shown.shift_line(card, zone)}")


def show_shifts() -> None:
    """谁在当班。"""
    with context.session() as command:
        on_duty = command.desk.handover.on_duty()
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json({"on_duty": [shown.shift_dict(card, zone) for card in on_duty]})
        for card in on_duty:
            command.out.text(shown.shift_line(card, zone))
        if not on_duty:
            command.out.text("现在没有人当班。上班用 deskcs shift start。")


_HANDOVER: dict[str, Callable[..., None]] = {
    "draft": draft,
    "edit": edit,
    "check": check,
    "sign": sign,
    "show": show,
    "accept": accept,
    "ask": ask,
    "answer": answer,
    "settle": settle,
    "addendum": addendum,
    "list": list_sheets,
    "print": print_sheet,
    "verify": verify,
}
_SHIFT: dict[str, Callable[..., None]] = {"start": start, "end": end, "show": show_shifts}


def _on_sheet(said: str, sheet: str, act: Callable[[Command, int], SheetCard]) -> None:
    with context.session(writes=True) as command:
        _say(command, act(command, command.desk.handover.sheet_id(sheet)), said)


def _say(command: Command, card: SheetCard, said: str) -> None:
    command.out.text(f"{said}:{card.code}")
    _print_sheet(command, card)


def _print_sheet(command: Command, card: SheetCard) -> None:
    zone = command.desk.settings.zone_info
    if command.out.is_json:
        command.out.json(shown.sheet_dict(card, zone))
        return
    for line in shown.sheet_lines(card, zone):
        command.out.text(line)


def _line(sheet: SheetCard, item: int) -> ItemCard:
    for card in sheet.items:
        if card.id == item:
            return card
    raise Invalid(_NO_ITEM, field="--item", sheet=sheet.id, item=item)


def _input(
    given: dict[str, str],
    due_at: datetime | None,
    fields: dict[str, str],
    old: ItemCard | None = None,
) -> ItemInput:
    """Return the item as asked for; what was not given stays as it was."""
    from deskcs.handover.shapes import ItemInput

    if old is None:
        values = {name: value for name, value in given.items() if value}
        return ItemInput(**values, due_at=due_at, fields=fields)  # type: ignore[arg-type]
    kept = {
        "text": old.text,
        "severity": old.severity.value,
        "kind": old.kind,
        "done": old.done,
        "next_step": old.next_step,
        "holder": old.holder,
        "complaint": old.complaint,
    }
    values = {name: given[name] or kept[name] for name in kept}
    return ItemInput(
        **values,
        due_at=due_at or old.due_at,
        happened_at=old.happened_at,
        fields={**old.fields, **fields},
    )


def _pairs(said: list[str]) -> dict[str, str]:
    pairs = {}
    for text in said:
        name, equals, value = text.partition("=")
        if not (name.strip() and equals):
            raise Invalid(_BAD_FIELD, field="--field")
        pairs[name.strip()] = value.strip()
    return pairs


def _time(command: Command, text: str, option: str) -> datetime:
    from deskcs.complaints.exchange import dates

    try:
        return dates.read(text, command.desk.settings.zone_info)
    except Invalid:
        raise Invalid(_BAD_TIME, field=option, option=option, text=text[:40]) from None
