"""Verbs that bring files in and take lists out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from deskcs.cli import context
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.complaints.shapes import ImportReport

_BAD_MAP = QT_TRANSLATE_NOOP("errors", "--map 要写成 字段=列名，如 --map customer=买家。")


def register(app: typer.Typer) -> None:
    """Add `import …` and `export …`."""
    bring = typer.Typer(help="导入文件。", no_args_is_help=True)
    bring.command("complaints")(import_complaints)
    app.add_typer(bring, name="import")
    take = typer.Typer(help="导出为 .csv、.xlsx 或 .json。", no_args_is_help=True)
    take.command("complaints")(export_complaints)
    for name, verb in _other_exports().items():
        take.command(name)(verb)
    app.add_typer(take, name="export")


def import_complaints(
    file: Annotated[
        Path,
        typer.Argument(help=".csv（UTF-8、GB18030 自动识别）、.xlsx 或 .json", readable=False),
    ],
    mapping: Annotated[list[str] | None, typer.Option("--map", help="字段=列名，可写多次")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只看结果，不保存")] = False,
    history: Annotated[bool, typer.Option("--history", help="都作为已关闭的旧案导入")] = False,
) -> None:
    """导入投诉：每一行要么导入，要么是重复，要么带行号和原因被拒绝。"""
    with context.session(writes=True) as command:
        for problem in command.desk.complaints.problems:
            command.out.note(str(problem))
        report = command.desk.complaints.import_file(
            command.actor,
            file,
            _pairs(mapping or []),
            is_dry_run=dry_run,
            is_history=history,
            progress=_progress(),
        )
    if command.out.is_json:
        command.out.json(_as_dict(report, dry_run))
    for line in _lines(report, dry_run):
        command.out.text(line)


def export_complaints(
    to: Annotated[Path, typer.Option("--to", help="写到哪个文件")],
    query: Annotated[list[str] | None, typer.Argument(help="和搜索框一样的查询")] = None,
    columns: Annotated[str, typer.Option(help="列名，用逗号隔开")] = "",
    reveal: Annotated[
        bool,
        typer.Option(
            "--reveal", help="不打码个人信息，并带上可以原样导回的完整经过（组长或主管，留痕）"
        ),
    ] = False,
) -> None:
    """导出投诉。"""
    from deskcs.complaints.shapes import ComplaintQuery

    with context.session(writes=True) as command:
        asked = ComplaintQuery(" ".join(query or ()), order="received_at", me=command.actor.name)
        count = command.desk.complaints.export_file(
            command.actor,
            asked,
            to,
            columns=tuple(name.strip() for name in columns.split(",") if name.strip()),
            is_revealed=reveal,
        )
    if command.out.is_json:
        command.out.json({"exported": count, "file": str(to)})
    command.out.text(f"已导出 {count} 条到 {to}")


def export_journal(
    to: Annotated[Path, typer.Option("--to", help="写到哪个文件")],
    query: Annotated[
        list[str] | None, typer.Argument(help="只要操作、对象或人员里有这些字的")
    ] = None,
) -> None:
    """导出操作日志（组长或主管）。"""
    from deskcs.cli.journal_export import write_journal

    with context.session(writes=True) as command:
        count = write_journal(command.desk, command.actor, to, " ".join(query or ()))
    if command.out.is_json:
        command.out.json({"exported": count, "file": str(to)})
    command.out.text(f"已导出 {count} 条到 {to}")


def export_handovers(
    to: Annotated[Path, typer.Option("--to", help="写到哪个文件")],
) -> None:
    """导出交接班。"""
    from deskcs.cli.handover_export import write_handovers

    with context.session(writes=True) as command:
        count = write_handovers(command.desk, command.actor, to)
    if command.out.is_json:
        command.out.json({"exported": count, "file": str(to)})
    command.out.text(f"已导出 {count} 条到 {to}")


def _other_exports() -> dict[str, Callable[..., None]]:
    return {"journal": export_journal, "handovers": export_handovers}


def _pairs(mapping: list[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for text in mapping:
        field, equals, column = text.partition("=")
        if not (field.strip() and equals and column.strip()):
            raise Invalid(_BAD_MAP, field="--map")
        pairs[field.strip()] = column.strip()
    return pairs


def _progress() -> Callable[[int, float], None] | None:
    """Show how far an import is, when somebody watches."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, fraction: float) -> None:
        part = f" {fraction:.0%}" if fraction else ""
        print(f"\r已处理 {done} 行{part}", end="", file=sys.stderr, flush=True)

    return show


def _as_dict(report: ImportReport, is_dry_run: bool) -> dict[str, object]:
    return {
        "imported": report.imported,
        "duplicates": report.duplicates,
        "rejected": [{"line": r.line, "reason": r.reason} for r in report.rejected],
        "flagged": report.flagged,
        "seconds": report.seconds,
        "rejected_file": report.rejected_file or None,
        "dry_run": is_dry_run,
    }


def _lines(report: ImportReport, is_dry_run: bool) -> list[str]:
    done = "可导入" if is_dry_run else "已导入"
    lines = [
        f"{done} {report.imported} 条，重复 {report.duplicates} 条，"
        f"拒绝 {len(report.rejected)} 条，用时 {report.seconds:.1f} 秒"
    ]
    if report.flagged:
        lines.append(f"其中 {report.flagged} 条标为严重，请组长确认")
    lines += [f"第 {r.line} 行：{r.reason}" for r in report.rejected[:20]]
    if len(report.rejected) > 20:
        lines.append(f"……另有 {len(report.rejected) - 20} 行")
    if report.rejected_file:
        lines.append(f"拒绝的行写在 {report.rejected_file}")
    return lines
