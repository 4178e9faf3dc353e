"""`search`: the handbook, complaints and handovers, one query or a file of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from deskcs.cli import context
from deskcs.cli.speaking import translate
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP, joined

SCOPES = ("handbook", "complaints", "handover", "phrases", "all")

_SCOPE = QT_TRANSLATE_NOOP("errors", "没有“{scope}”这个范围，可以是 {known}。")
_NOTHING = QT_TRANSLATE_NOOP("errors", "请写出要找的词，或用 --batch 给一个每行一个查询的文件。")
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "读不了这个文件：{path}。请核对路径，文件要用 UTF-8 编码。"
)


def register(app: typer.Typer) -> None:
    """Add `search QUERY`."""
    app.command("search")(search)


def search(
    query: Annotated[str, typer.Argument(help="要找的词，可用拼音或首字母")] = "",
    scope: Annotated[
        str, typer.Option(help="handbook、complaints、handover、phrases 或 all")
    ] = "all",
    limit: Annotated[int, typer.Option(min=1, max=1000, help="最多几条")] = 10,
    batch: Annotated[Path | None, typer.Option(help="每行一个查询的文件")] = None,
) -> None:
    """搜索。--json 给出整段正文；--batch 每行一个对象。"""
    if scope not in SCOPES:
        raise Invalid(_SCOPE, field="scope", scope=scope, known=joined("、", SCOPES))
    queries = [query] if batch is None else _lines(batch)
    if batch is None and not query.strip():
        raise Invalid(_NOTHING, field="query")
    if scope == "handbook":
        from deskcs.finder import Finder
        from deskcs.handbook.opening import open_handbook

        handbook = open_handbook()
        _answer_all(Finder(handbook).search, queries, scope, limit, batch is not None)
        handbook.keep_index()
        return
    with context.session() as command:
        _answer_all(command.desk.finder.search, queries, scope, limit, batch is not None)
        if scope == "all":
            command.desk.handbook.keep_index()


def _answer_all(
    find: Callable[[str, str, int], Any], queries: list[str], scope: str, limit: int, is_batch: bool
) -> None:
    out = context.output()
    for query in queries:
        answer = find(query, scope, limit)
        if out.is_json or is_batch:
            out.json(answer.as_dict())
            continue
        for hit in answer.hits:
            place = " › ".join(part for part in (hit.article or _kind(hit), hit.section) if part)
            out.text(f"{hit.title}  [{place}]\n    {hit.snippet}")
        if not answer.hits:
            nothing = translate("Cli", "没有找到“{query}”。可以换一个词，或用拼音首字母。")
            out.text(nothing.format(query=query))


def _kind(hit: Any) -> str:
    if hit.kind == "complaint":
        return translate("Complaints", "投诉")
    return translate("Cli", "交接单")


def _lines(file: Path) -> list[str]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Invalid(_UNREADABLE, field="batch", path=file) from error
    return [line for line in text.splitlines() if line.strip()]
