"""Verbs that bring files in and take lists out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from deskcs.cli import context, speaking
from deskcs.cli.speaking import spoken, translate
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
            command.out.note(speaking.told(problem))
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
    _say_exported(command.out, count, to)


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
    _say_exported(command.out, count, to)


def export_handovers(
    to: Annotated[Path, typer.Option("--to", help="写到哪个文件")],
) -> None:
    """导出交接班。"""
    from deskcs.cli.handover_export import write_handovers

    with context.session(writes=True) as command:
        count = write_handovers(command.desk, command.actor, to)
    _say_exported(command.out, count, to)


def _say_exported(out: context.Output, count: int, to: Path) -> None:
    if out.is_json:
        out.json({"exported": count, "file": str(to)})
    out.text(translate("Cli", "已导出 {count} 条到 {path}").format(count=count, path=to))


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
        line = translate("Cli", "已处理 {count} 行").format(count=done)
        print(f"\r{line}{part}", end="", file=sys.stderr, flush=True)

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
    words = translate(
        "Cli",
        "已导入 {imported} 条，重复 {duplicates} 条，拒绝 {rejected} 条，用时 {seconds:.1f} 秒",
    )
    if is_dry_run:
        words = translate(
            "Cli",
            "可导入 {imported} 条，重复 {duplicates} 条，拒绝 {rejected} 条，用时 {seconds:.1f} 秒",
        )
    lines = [
        words.format(
            imported=report.imported,
            duplicates=report.duplicates,
            rejected=len(report.rejected),
            seconds=report.seconds,
        )
    ]
    if report.flagged:
        words = translate("Cli", "其中 {count} 条标为严重，请组长确认")
        lines.append(words.format(count=report.flagged))
    words = translate("Cli", "第 {line} 行：{reason}")
    lines += [words.format(line=r.line, reason=spoken(r.reason)) for r in report.rejected[:20]]
    if len(report.rejected) > 20:
        words = translate("Cli", "……另有 {count} 行")
        lines.append(words.format(count=len(report.rejected) - 20))
    if report.rejected_file:
        words = translate("Cli", "拒绝的行写在 {path}")
        lines.append(words.format(path=report.rejected_file))
    return lines
