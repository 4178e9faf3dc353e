"""Verbs that read sheets: one, many, on paper, and whether they are what was signed."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Literal

import typer

from deskcs.cli import context
from deskcs.cli import handover_output as shown
from deskcs.cli.columns import table
from deskcs.cli.handover_lines import row_cells
from deskcs.cli.handover_sheet import SheetId, print_card
from deskcs.cli.shift import ShiftName, shift_meant
from deskcs.cli.speaking import labelled, spoken, spoken_parts, translate


def show(sheet: SheetId) -> None:
    """查看一张交接单。"""
    with context.session() as command:
        print_card(command, command.desk.handover.sheet(command.desk.handover.sheet_id(sheet)))


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
    """列出交接单，新的在前；可按词、日期、班次、人、投诉来找。"""
    from deskcs.handover.finding import SheetQuery

    with context.session() as command:
        shift = shift_meant(command, shift_name)
        asked = SheetQuery(" ".join(query or ()), since, until, shift, person, case)
        rows = command.desk.handover.find_sheets(asked, limit, before)
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json({"items": [shown.row_dict(row, zone) for row in rows]})
        for line in table([row_cells(row) for row in rows]):
            command.out.text(line)
        if not rows and asked != SheetQuery():
            command.out.text(translate("Cli", "没有找到这样的交接单。"))
        elif not rows:
            command.out.text(translate("Cli", "还没有交接单。用 deskcs handover draft 开始一张。"))


def print_sheet(
    sheet: SheetId,
    to: Annotated[Path | None, typer.Option("--to", help="写成 PDF 文件")] = None,
    language: Annotated[
        Literal["zh_CN", "zh_TW", "en"] | None, typer.Option(help="PDF 用哪种语言；默认按设置")
    ] = None,
) -> None:
    """打印：一页 A4 的 PDF，或者文字。"""
    with context.session() as command:
        card = command.desk.handover.sheet(command.desk.handover.sheet_id(sheet))
        if to is None:
            print_card(command, card)
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
        command.out.text(translate("Cli", "已写成 {path}").format(path=to))


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
            findings = spoken("；").join(map(spoken, one.findings))
            command.out.text(labelled(one.code, findings))
            for change in one.differences:
                place = f"    {spoken_parts(change.place)}"
                command.out.text(labelled(place, f"{change.signed} → {change.found}"))
        if not wrong:
            words = translate("Cli", "{count} 张交接单都与签字时一致。")
            command.out.text(words.format(count=len(found)))
    if wrong:
        raise typer.Exit(1)
