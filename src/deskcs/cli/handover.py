"""Verbs on handover sheets that go from hand to hand: sign, accept, ask, settle, read, review."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from deskcs.cli import context, shift
from deskcs.cli import handover_output as shown
from deskcs.cli.case_clock_output import short
from deskcs.cli.handover_draft import check, edit
from deskcs.cli.handover_lines import proof_lines
from deskcs.cli.handover_reading import list_sheets, print_sheet, show, verify
from deskcs.cli.handover_sheet import Item, SheetId, on_sheet, say
from deskcs.cli.shift import ShiftName, shift_meant
from deskcs.cli.speaking import labelled, translate
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_ALL_OR_ITEM = QT_TRANSLATE_NOOP("errors", "请写 --all 接下全部，或 --item 编号 逐条接。")


def register(app: typer.Typer) -> None:
    """Add `handover …` and `shift …`."""
    verbs = typer.Typer(help="交接班：草稿、签字、接班。", no_args_is_help=True)
    for name, verb in _VERBS.items():
        verbs.command(name)(verb)
    app.add_typer(verbs, name="handover")
    shift.register(app)


def draft(shift_name: ShiftName = "") -> None:
    """打开本班的草稿；没有就建一张，并自动填好。"""
    with context.session(writes=True) as command:
        command.desk.handover.watch_handovers()
        card = command.desk.handover.draft(command.actor, shift_meant(command, shift_name))
        say(command, card, "草稿")


def sign(
    sheet: SheetId,
    summary: Annotated[str, typer.Option(help="本班概况；没有事项时写“无交接事项”")] = "",
    version: Annotated[int | None, typer.Option(help="看到的版本号；别人先改过时不签")] = None,
    override: Annotated[str, typer.Option("--override", help="放行理由（组长或主管）")] = "",
    behalf: Annotated[str, typer.Option("--for", help="代谁签（组长或主管）")] = "",
    reason: Annotated[str, typer.Option("--reason", help="代签的理由")] = "",
) -> None:
    """签字：内容从此固定。"""
    from deskcs.handover.rules import NOTHING

    # What the rules look for, however the user's language writes it.
    summary = summary.replace(translate("Handover", "无交接事项"), NOTHING)
    with context.session(writes=True) as command:
        number = command.desk.handover.sheet_id(sheet)
        card = command.desk.handover.sign(
            command.actor, number, summary, version, override, behalf, reason
        )
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json(shown.sheet_dict(card, zone))
        signed = f"{card.code}  {short(card.signed_at, zone)}"
        command.out.text(labelled(translate("Cli", "已签字"), signed))
        for line in proof_lines(card):
            command.out.text(line)


def accept(
    sheet: SheetId,
    everything: Annotated[bool, typer.Option("--all", help="接下全部（危急的除外）")] = False,
    item: Item = None,
    restate: Annotated[str, typer.Option(help="危急事项：用自己的话写下一步")] = "",
    to: Annotated[str, typer.Option("--to", help="转给谁")] = "",
    override: Annotated[str, typer.Option("--override", help="放行理由（组长或主管）")] = "",
) -> None:
    """接班：逐条接，或一次接下不危急的。"""
    with context.session(writes=True) as command:
        handover = command.desk.handover
        number = handover.sheet_id(sheet)
        if item is not None:
            card = handover.accept_item(command.actor, number, item, restate, to, override)
        elif everything:
            card = handover.accept_all(command.actor, number, restate, override)
        else:
            raise Invalid(_ALL_OR_ITEM, field="--all")
        say(command, card, "已接")


def ask(
    sheet: SheetId,
    item: Annotated[int, typer.Option("--item", help="事项编号")],
    text: Annotated[str, typer.Option("--text", help="问题")],
) -> None:
    """向写交接的人提问。"""
    on_sheet("已提问", sheet, lambda c, n: c.desk.handover.ask(c.actor, n, item, text))


def answer(
    sheet: SheetId,
    item: Annotated[int, typer.Option("--item", help="事项编号")],
    text: Annotated[str, typer.Option("--text", help="回答")],
) -> None:
    """回答提问。"""
    on_sheet("已回答", sheet, lambda c, n: c.desk.handover.answer(c.actor, n, item, text))


def settle(
    sheet: SheetId,
    item: Annotated[int, typer.Option("--item", help="事项编号")],
    text: Annotated[str, typer.Option("--text", help="结果")] = "",
) -> None:
    """办结一条事项，不再结转。"""
    on_sheet("已办结", sheet, lambda c, n: c.desk.handover.settle(c.actor, n, item, text))


def addendum(sheet: SheetId, text: Annotated[str, typer.Option("--text", help="更正")]) -> None:
    """签字之后补充或更正。"""
    on_sheet("已补充", sheet, lambda c, n: c.desk.handover.add_addendum(c.actor, n, text))


def read(sheet: SheetId) -> None:
    """确认读过这张交接单。"""
    on_sheet("已阅", sheet, lambda c, n: c.desk.handover.confirm_read(c.actor, n))


def review(
    sheet: SheetId,
    text: Annotated[str, typer.Option("--text", help="意见，如没完成的原因")] = "",
) -> None:
    """审阅一张交接单（组长或主管）。"""
    on_sheet("已审阅", sheet, lambda c, n: c.desk.handover.review_sheet(c.actor, n, text))


_VERBS: dict[str, Callable[..., None]] = {
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
