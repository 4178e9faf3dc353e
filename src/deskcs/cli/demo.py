"""The verb that fills an empty database with invented work."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from deskcs.cli import context
from deskcs.cli.speaking import translate


def register(app: typer.Typer) -> None:
    """Add `demo`."""
    app.command("demo")(demo)


def demo(
    rows: Annotated[
        int, typer.Option(help="投诉件数；超过一千件时，多出的直接写成三年来的历史")
    ] = 240,
    seed: Annotated[int, typer.Option(help="同一个数写出同样的内容")] = 1,
) -> None:
    """用一个月编出来的工作填满一个空的数据库：人员、班次、投诉、交接。"""
    from deskcs.clock import SystemClock
    from deskcs.demo.filling import fill

    out, told = context.output(), 0

    def progress(done: int, total: int) -> None:
        nonlocal told
        if done * 10 // total > told:
            told = done * 10 // total
            out.note(f"{done}/{total}")

    report = fill(
        context.settings(), rows=rows, seed=seed, now=SystemClock().now(), progress=progress
    )
    if out.is_json:
        out.json(asdict(report))
    written = translate(
        "Cli",
        "已写入 {complaints} 件投诉（未结 {open} 件）、{handovers} 张交接单、{people} 个人，"
        "用时 {seconds} 秒。人员都没有 PIN。",
    )
    out.text(written.format(**asdict(report)))
