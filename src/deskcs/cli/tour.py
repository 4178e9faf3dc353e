"""`tour`: the desk's main job without a display, with a picture of each screen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Literal

import typer

from deskcs.cli import context, speaking
from deskcs.errors import Invalid
from deskcs.reasons import reason_of
from deskcs.wording import QT_TRANSLATE_NOOP

DEFAULT = Path("docs") / "pictures"
_NOT_THERE = QT_TRANSLATE_NOOP(
    "errors", "图片写不到这个文件夹：{path}，{reason}。请用 --to 换一个。"
)


def register(app: typer.Typer) -> None:
    """Add `tour`."""
    app.command("tour")(tour)


def tour(
    to: Annotated[Path, typer.Option(help="图片放在这个文件夹")] = DEFAULT,
    language: Annotated[
        Literal["zh_CN", "zh_TW", "en"] | None, typer.Option(help="界面用哪种语言；默认按设置")
    ] = None,
) -> None:
    """不用显示器，在临时的演示数据上把主要工作做一遍，每个界面存一张浅色、一张深色的图片。"""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        to.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Invalid(_NOT_THERE, field="to", path=to, reason=reason_of(error)) from error
    from deskcs.shell.tour import run_tour

    out = context.output()
    made = run_tour(to, out.note, language or speaking.language())
    if out.is_json:
        out.json({"pictures": [str(path) for path in made]})
    for path in made:
        out.text(str(path))
