"""Broken and hostile articles are shown at once, load nothing, and hide nothing."""

from __future__ import annotations

import pytest

from deskcs.handbook.ui.article_view import MOST_MARKS
from deskcs.handbook.ui.page import HandbookPage

from ..conftest import Shelf, write

HOSTILE = {
    "stars": "*" * 200_000,
    "one long word": "长" * 200_000,
    "many columns": ("|" * 3_000 + "\n") * 60,
    "many rows": "| 甲 | 乙 |\n|---|---|\n" + "| 一 | 二 |\n" * 2_900,
    "many headings": "## 标题\n" * 2_900,
    "deep quotes": "> " * 100_000,
    "picture": "![图](huge-30000x30000.png)\n\n<img src='file:///etc/passwd' width='30000'>",
    "addresses": "[网页](http://evil.example) [文件](file:///etc/passwd)",
    "markup": "<script>alert(1)</script><iframe src='//x'></iframe><style>*{color:red}</style>",
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_article_is_shown_and_the_rest_too(
    page: HandbookPage, shelf: Shelf, body: str
) -> None:
    write(shelf.own, "hostile", body, title="坏文章")
    shelf.handbook.reload()
    page.open("hostile")
    assert "坏文章" in page.reading.view.toPlainText()
    page.reading.view.grab()
    assert [problem.file.name for problem in shelf.handbook.problems()] or body.startswith("##")
    html = page.reading.view.toHtml()
    for bad in ("http://evil", "file:///etc", "<script", "<iframe", "<img"):
        assert bad not in html
    page.open("flow")
    assert "投诉分七步" in page.reading.view.toPlainText()


def test_a_word_that_stands_everywhere_is_marked_within_bounds(
    page: HandbookPage, shelf: Shelf
) -> None:
    write(shelf.own, "long", "长" * 3_000, title="长文")
    shelf.handbook.reload()
    page.open("long")
    assert page.reading.view.mark(["长"]) == MOST_MARKS


def test_a_long_plain_text_says_how_much_is_left_out(page: HandbookPage, shelf: Shelf) -> None:
    write(shelf.own, "long", "字" * 100_000, title="长文")
    shelf.handbook.reload()
    page.open("long")
    assert "后面还有 40000 个字没有显示" in page.reading.view.toPlainText()
