"""Verbs on the shift log: `handover …` and `shift …`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from deskcs.cli import context, shift
from deskcs.cli import handover_output as shown
from deskcs.cli.shift import ShiftName
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.cli.context import Command
    from deskcs.handover.item_shapes import ItemCard, ItemInput
    from deskcs.handover.sheet_shapes import SheetCard

_WHAT = QT_TRANSLATE_NOOP(
    "errors", "请写要做什么:--add 事项，或 --item 编号 加 --text、--next、--remove 等。"
)
_ALL_OR_ITEM = QT_TRANSLATE_NOOP("errors", "请写 --all 接下全部，或 --item 编号 逐条接。")
_BAD_TIME = QT_TRANSLATE_NOOP(
    "errors", "{option} 的时间“{text}”看不懂，请写成 2026-11-22T09:30 或带时区的 ISO 8601。"
)
_BAD_FIELD = QT_TRANSLATE_NOOP("errors", "--field 要写成 栏目=内容，如 --field 金额=320。")
_NO_ITEM = QT_TRANSLATE_NOOP("errors", "交接单 {sheet} 里没有编号为 {item} 的事项，请核对编号。")

SheetId = Annotated[str, typer.Argument(help="交接单的编号或单号")]
Item = Annotated[int | None, typer.Option("--item", help="事项编号")]


def register(app: typer.Typer) -> None:
    """Add `handover …` and `shift …`."""
    verbs = typer.Typer(help="交接班：草稿、签字、接班。", no_args_is_help=True)
    for name, verb in _HANDOVER.items():
        verbs.command(name)(verb)
    app.add_typer(verbs, name="handover")
    shift.register(app)


def draft(shift_name: ShiftName = "") -> None:
    """打开本班的草稿;没有就建一张,并自动填好。"""
    with context.session(writes=True) as command:
        command.desk.handover.watch_handovers()
        _say(command, command.desk.handover.draft(command.actor, shift_name), "草稿")


def edit(
    sheet: SheetId,
    add: Annotated[str, typer.Option("--add", help="加一条事项")] = "",
    item: Item = None,
    text: Annotated[str, typer.Option("--text", help="改成的内容")] = "",
    severity: Annotated[str, typer.Option(help="stable、watch 或 critical")] = "",
    kind: Annotated[str, typer.Option(help="事项类型，如 callback")] = "",
    done: Annotated[str, typer.Option(help="已做了什么")] = "",
    next_step: Annotated[str, typer.Option("--next", help="下一步")] = "",
    holder: Annotated[str, typer.Option(help="谁来办")] = "",
    due: Annotated[str, typer.Option(help="什么时候之前，ISO 8601")] = "",
    complaint: Annotated[str, typer.Option(help="相关投诉的编号")] = "",
    field: Annotated[list[str] | None, typer.Option(help="栏目=内容，可写多次")] = None,
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
    key: Annotated[str, typer.Argument(help="核对项，如 phone")],
    state: Annotated[str, typer.Argument(help="ok、bad 或 na")],
    note: Annotated[str, typer.Option(help="异常的情况")] = "",
    count: Annotated[int | None, typer.Option("--count", help="清点的数目")] = None,
) -> None:
    """核对清单里的一项;按数目交接的写 --count。"""
    _on_sheet(
        "已核对", sheet, lambda c, n: c.desk.handover.check(c.actor, n, key, state, note, count)
    )


def sign(
    sheet: SheetId,
    summary: Annotated[str, typer.Option(help="本班概况；没有事项时写“无交接事项”")] = "",
    version: Annotated[int | None, typer.Option(help="看到的版本号；别人先改过时不签")] = None,
    override: Annotated[str, typer.Option("--override", help="放行理由（组长或主管）")] = "",
    behalf: Annotated[str, typer.Option("--for", help="代谁签（组长或主管）")] = "",
    reason: Annotated[str, typer.Option("--reason", help="代签的理由")] = "",
) -> None:
    """签字:内容从此固定。"""
    with context.session(writes=True) as command:
        number = command.desk.handover.sheet_id(sheet)
        card = command.desk.handover.sign(
            command.actor, number, summary, version, override, behalf, reason
        )
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json(shown.sheet_dict(card, zone))
        command.out.text(f"已签字：{card.code}  {shown.short(card.signed_at, zone)}")
        command.out.text(f"校验值 {card.content_hash}")
        command.out.text(f"日志头 {card.journal_head}")


def show(sheet: SheetId) -> None:
    """查看一张交接单。"""
    with context.session() as command:
        _print_sheet(command, command.desk.handover.sheet(command.desk.handover.sheet_id(sheet)))


def accept(
    sheet: SheetId,
    everything: Annotated[bool, typer.Option("--all", help="接下全部（危急的除外）")] = False,
    item: Item = None,
    restate: Annotated[str, typer.Option(help="危急事项：用自己的话写下一步")] = "",
    to: Annotated[str, typer.Option("--to", help="转给谁")] = "",
    override: Annotated[str, typer.Option("--override", help="放行理由（组长或主管）")] = "",
) -> None:
    """接班:逐条接,或一次接下不危急的。"""
    with context.session(writes=True) as command:
        handover = command.desk.handover
        number = handover.sheet_id(sheet)
        if item is not None:
            card = handover.accept_item(command.actor, number, item, restate, to, override)
        elif everything:
            card = handover.accept_all(command.actor, number, restate, override)
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
    query: Annotated[list[str] | None, typer.Argument(help="交接单里的词，可用拼音")] = None,
    since: Annotated[str, typer.Option(help="从哪一天起，如 2026-11-01")] = "",
    until: Annotated[str, typer.Option(help="到哪一天止")] = "",
    shift_name: ShiftName = "",
    person: Annotated[str, typer.Option(help="谁写、签或接的")] = "",
    case: Annotated[str, typer.Option(help="提到哪一条投诉")] = "",
    limit: Annotated[int, typer.Option(min=1, max=500, help="最多几张")] = 30,
    before: Annotated[int | None, typer.Option(help="只列编号更小的")] = None,
) -> None:
    """列出交接单,新的在前;可按词、日期、班次、人、投诉来找。"""
    from deskcs.handover.finding import SheetQuery

    with context.session() as command:
        asked = SheetQuery(" ".join(query or ()), since, until, shift_name, person, case)
        rows = command.desk.handover.find_sheets(asked, limit, before)
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json({"items": [shown.row_dict(row, zone) for row in rows]})
        for row in rows:
            command.out.text(shown.row_line(row))
        if not rows and asked != SheetQuery():
            command.out.text("没有找到这样的交接单。")
        elif not rows:
            command.out.text("还没有交接单。用 deskcs handover draft 开始一张。")


def print_sheet(
    sheet: SheetId,
    to: Annotated[Path | None, typer.Option("--to", help="写成 PDF 文件")] = None,
    language: Annotated[str, typer.Option(help="zh_CN 或 en；默认按设置")] = "",
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
    sheet: Annotated[str, typer.Argument(help="编号或单号；不写就验全部")] = "",
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
                        {
                            "id": one.sheet_id,
                            "code": one.code,
                            "findings": list(one.findings),
                            "changes": [asdict(change) for change in one.differences],
                        }
                        for one in wrong
                    ],
                }
            )
        for one in wrong:
            command.out.text(f"{one.code}：{'；'.join(one.findings)}")
            for change in one.differences:
                command.out.text(f"    {change.place}:{change.signed} → {change.found}")
        if not wrong:
            command.out.text(f"{len(found)} 张交接单都与签字时一致。")
    if wrong:
        raise typer.Exit(1)


def read(sheet: SheetId) -> None:
    """确认读过这张交接单。"""
    _on_sheet("已阅", sheet, lambda c, n: c.desk.handover.confirm_read(c.actor, n))


def review(
    sheet: SheetId,
    text: Annotated[str, typer.Option("--text", help="意见，如没完成的原因")] = "",
) -> None:
    """审阅一张交接单(组长或主管)。"""
    _on_sheet("已审阅", sheet, lambda c, n: c.desk.handover.review_sheet(c.actor, n, text))


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
    "read": read,
    "review": review,
    "list": list_sheets,
    "print": print_sheet,
    "verify": verify,
}


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
    from deskcs.handover.item_shapes import ItemInput

    if old is None:
        return ItemInput(**_said(given), due_at=due_at, fields=fields)
    kept = {
        "text": old.text,
        "severity": old.severity.value,
        "kind": old.kind,
        "done": old.done,
        "next_step": old.next_step,
        "holder": old.holder,
        "complaint": old.complaint,
    }
    return ItemInput(
        **_said({name: given[name] or kept[name] for name in kept}),
        due_at=due_at or old.due_at,
        happened_at=old.happened_at,
        fields={**old.fields, **fields},
        contingency=old.contingency,
        links=old.links,
    )


def _said(values: dict[str, str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}


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
