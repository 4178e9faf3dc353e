"""`article`: the handbook's table of contents, or one article."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from deskcs.cli import context
from deskcs.cli.speaking import spoken, translate


def register(app: typer.Typer) -> None:
    """Add `article [ID]`."""
    app.command("article")(article)


def article(
    article_id: Annotated[str, typer.Argument(metavar="ID", help="文章编号；不写就列出全部")] = "",
    problems: Annotated[bool, typer.Option("--problems", help="列出读不出来的文件")] = False,
) -> None:
    """列出手册文章，或显示一篇。不需要数据库。"""
    from deskcs.handbook.opening import open_handbook

    handbook, out = open_handbook(), context.output()
    if article_id:
        _show(handbook, article_id, out)
    elif problems:
        found = handbook.problems()
        rows = [{"file": str(p.file), "line": p.line, "reason": p.reason} for p in found]
        if out.is_json:
            out.json({"problems": rows})
        for problem in found:
            out.text(f"{problem.file}:{problem.line}  {spoken(problem.reason)}")
        if not found:
            out.text(translate("Cli", "手册没有问题。"))
    else:
        _list(handbook, out)


def _list(handbook: Any, out: context.Output) -> None:
    summaries = handbook.articles()
    if out.is_json:
        out.json({"articles": [_head(summary) for summary in summaries]})
    chapter = before = ""
    for summary in summaries:
        if summary.chapter != chapter:
            chapter = summary.chapter
            out.text(f"{before}{chapter}")
            before = "\n"
        out.text(f"  {summary.id:<32} {summary.title}  {summary.reviewed or ''}")
    for problem in handbook.problems():
        out.note(f"{problem.file}:{problem.line}  {spoken(problem.reason)}")


def _show(handbook: Any, article_id: str, out: context.Output) -> None:
    found = handbook.article(article_id)
    if out.is_json:
        sections = [
            {"anchor": s.anchor, "heading": s.heading, "text": s.text} for s in found.sections
        ]
        out.json({**_head(found.summary), "markdown": found.markdown, "sections": sections})
    out.text(f"# {found.summary.title}\n\n{found.markdown}")


def _head(summary: Any) -> dict[str, Any]:
    return {
        "id": summary.id,
        "title": summary.title,
        "chapter": summary.chapter,
        "tags": list(summary.tags),
        "reviewed": summary.reviewed and summary.reviewed.isoformat(),
        "expires": summary.expires and summary.expires.isoformat(),
    }
