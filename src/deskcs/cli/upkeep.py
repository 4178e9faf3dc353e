"""Verbs that look after the file: backup, restore, doctor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from deskcs.cli import context
from deskcs.cli.columns import table
from deskcs.cli.speaking import spoken, translate
from deskcs.errors import NotAllowed
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.storage.doctor import Check

DAMAGED = 3
_ONLY_LEAD = QT_TRANSLATE_NOOP("errors", "只有组长和主管可以恢复备份。请找组长或主管办理。")


def register(app: typer.Typer) -> None:
    """Add `backup`, `restore`, `doctor`."""
    app.command("backup")(back_up)
    app.command("restore")(restore)
    app.command("doctor")(doctor)


def back_up(
    to: Annotated[Path | None, typer.Option(help="备份到这个文件，默认放在备份文件夹")] = None,
) -> None:
    """做一份经过校验的备份。"""
    from deskcs.clock import SystemClock
    from deskcs.storage import backup, schema

    database, out = context.settings().database_path, context.output()
    schema.current(database)  # says of a file that is none of ours what it is
    made = backup.back_up(database, to, now=SystemClock().now())
    seq, digest = made.journal_head or (0, "")
    if out.is_json:
        head = {"seq": seq, "hash": digest}
        out.json({"path": str(made.path), "bytes": made.bytes, "journal_head": head})
    done = translate("Cli", "已备份并校验：{path}（{size:.1f} MB，流水 {seq} 条）")
    out.text(done.format(path=made.path, size=made.bytes / 1e6, seq=seq))


def restore(file: Annotated[Path, typer.Argument(readable=False, help="备份文件")]) -> None:
    """从备份恢复；现有的数据库先另存一份，绝不直接覆盖。"""
    from deskcs.clock import SystemClock
    from deskcs.storage import backup

    database, out = context.settings().database_path, context.output()
    _require_right()
    kept = backup.restore(file, database, now=SystemClock().now())
    if out.is_json:
        out.json({"restored": str(file), "to": str(database), "kept": kept and str(kept)})
    out.text(translate("Cli", "已恢复：{file} → {path}").format(file=file, path=database))
    if kept:
        out.text(translate("Cli", "原来的数据库另存为：{path}").format(path=kept))


def doctor(
    salvage: Annotated[
        Path | None, typer.Option(help="把损坏的数据库里还读得出的内容救到这个新文件")
    ] = None,
    rebuild: Annotated[bool, typer.Option("--rebuild-index", help="重建检索索引")] = False,
) -> None:
    """检查数据库、流水、索引、备份和手册，说明该怎么办。"""
    from deskcs.checkup import examine_all, rebuild_index
    from deskcs.clock import SystemClock

    out = context.output()
    if salvage is not None:
        _salvage(salvage, out)
        return
    if rebuild:
        count = rebuild_index(context.settings(), SystemClock())
        if out.is_json:
            out.json({"indexed": count})
        out.text(translate("Cli", "已重建索引：{count} 条记录").format(count=count))
        return
    checks = list(examine_all(context.settings(), SystemClock()))
    is_well = all(check.ok for check in checks if check.is_fatal)
    if out.is_json:
        rows = [{"name": c.name, "ok": c.ok, "detail": c.detail} for c in checks]
        out.json({"ok": is_well, "checks": rows})
    for line in table([(f"{_sign(c)} {c.name}", spoken(c.detail)) for c in checks]):
        out.text(line)
    if not is_well:
        raise typer.Exit(DAMAGED)


def _sign(check: Check) -> str:
    return "✓" if check.ok else "✗" if check.is_fatal else "!"


def _salvage(target: Path, out: context.Output) -> None:
    from deskcs.clock import SystemClock
    from deskcs.storage.salvage import salvage

    done = salvage(context.settings().database_path, target, now=SystemClock().now())
    if out.is_json:
        tables = {name: {"kept": kept, "lost": lost} for name, (kept, lost) in done.tables.items()}
        left_over = done.left_over and str(done.left_over)
        out.json(
            {
                "salvaged": str(target),
                "tables": tables,
                "left_over": left_over,
                "journal": done.journal,
            }
        )
    for name, (kept, lost) in done.tables.items():
        words = translate("Cli", "救出 {kept} 行")
        if lost:
            words = translate("Cli", "救出 {kept} 行，丢失 {lost} 行")
        out.text(f"{'!' if lost else '✓'} {name:<20} {words.format(kept=kept, lost=lost)}")
    if done.left_over:
        words = translate("Cli", "读得出但放不回去的行另存在：{path}")
        out.text(words.format(path=done.left_over))
    if done.journal:
        words = translate("Cli", "流水记录对不上：{problem}")
        out.text(words.format(problem=spoken(done.journal)))
    words = translate(
        "Cli",
        "已救到：{path}。核对后用 deskcs restore 换上，再运行 deskcs doctor --rebuild-index。",
    )
    out.text(words.format(path=target))


def _require_right() -> None:
    """A sound database asks who restores; a damaged or missing one cannot be asked."""
    from deskcs.actor import Role
    from deskcs.errors import StorageError

    if not context.settings().database_path.exists():
        return
    try:
        with context.session(writes=True) as command:
            is_allowed = command.actor.is_at_least(Role.LEAD)
    except StorageError:
        return
    if not is_allowed:
        raise NotAllowed(_ONLY_LEAD)
