from __future__ import annotations

import os
from pathlib import Path

import pytest

from deskcs.handbook.loader import load
from deskcs.handbook.rendering import render
from deskcs.handbook.service import HandbookService
from deskcs.handbook.shapes import Library

GOOD = """---
id: {id}
title: {title}
chapter: 投诉处理
order: {order}
tags: [投诉, 时限]
also: [多久解决]
sources: [S-04]
reviewed: 2026-11-22
---
投诉须在 **12 小时**内答复。

## 答复要多久

接到投诉后 **12 小时**内答复,见[流程](complaint-flow#第一步)。

> 建议:您好,我这就为您核实,{{时间}}前给您答复。

> 避免:我不知道。

## 为什么

等得越久越生气。
"""


def article(folder: Path, name: str, text: str | None = None, **values: object) -> Path:
    file = folder / "13-complaints" / f"{name}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    defaults = {"id": name, "title": "投诉时限", "order": 10} | values
    file.write_text(text if text is not None else GOOD.format(**defaults), encoding="utf-8")
    return file


def reasons(library: Library) -> list[tuple[str, int, str]]:
    return [(problem.file.name, problem.line, problem.reason) for problem in library.problems]


def test_an_article_is_read_with_its_head_and_sections(tmp_path: Path) -> None:
    article(tmp_path, "complaint-deadlines")
    library = load([tmp_path])
    found = library.by_id["complaint-deadlines"]
    assert found.summary.title == "投诉时限"
    assert found.summary.also == ("多久解决",)
    assert str(found.summary.reviewed) == "2026-11-22"
    assert [section.heading for section in found.sections] == ["", "答复要多久", "为什么"]
    assert found.sections[0].text == "投诉须在 12 小时内答复。"
    assert "12 小时内答复,见流程" in found.sections[1].text
    assert "建议:您好" in found.sections[1].text


def test_articles_stand_in_the_order_of_folder_and_place(tmp_path: Path) -> None:
    article(tmp_path, "b-second", order=20)
    article(tmp_path, "z-first", order=10)
    early = tmp_path / "01-start"
    early.mkdir()
    text = GOOD.format(id="hello", title="入门", order=90).replace("投诉处理", "入门与岗位")
    (early / "hello.md").write_text(text, encoding="utf-8")
    library = load([tmp_path])
    assert [a.summary.id for a in library.articles] == ["hello", "z-first", "b-second"]
    assert library.chapters() == ("入门与岗位", "投诉处理")


def test_the_shops_own_article_goes_over_the_bundled_one(tmp_path: Path) -> None:
    bundled, own = tmp_path / "bundled", tmp_path / "own"
    article(bundled, "complaint-deadlines")
    article(bundled, "other")
    article(own, "complaint-deadlines", title="本店时限")
    library = load([bundled, own])
    assert library.by_id["complaint-deadlines"].summary.title == "本店时限"
    assert library.by_id["complaint-deadlines"].summary.is_overlay
    assert len(library.articles) == 2


def test_a_broken_article_of_the_shop_leaves_the_bundled_one_in_force(tmp_path: Path) -> None:
    bundled, own = tmp_path / "bundled", tmp_path / "own"
    article(bundled, "complaint-deadlines")
    article(own, "complaint-deadlines", "---\nid: complaint-deadlines\n坏的一行\n---\n正文")
    library = load([bundled, own])
    assert library.by_id["complaint-deadlines"].summary.title == "投诉时限"
    assert ("complaint-deadlines.md", 3, "应当是“名称: 值”") in reasons(library)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("没有开头", 1, "缺少开头的 ---"),
        ("", 1, "缺少开头的 ---"),
        ("---\nid: a\ntitle: t\nchapter: c\n", 5, "缺少结束的 ---"),
        ("---\nid: a\n---\n", 3, "缺少 title、chapter"),
        ("---\nid: A B\n---\n", 2, "id 应当是小写字母、数字和连字符"),
        ("---\nid: a\nid: b\n---\n", 3, "id 写了两次"),
        ("---\nreviewed: 昨天\n---\n", 2, "reviewed 应当是 2026-11-22 这样的日期"),
        ("---\ntags: 投诉\n---\n", 2, "tags 应当写成 [甲, 乙]"),
        ("---\ncolour: red\n---\n", 2, "不认识的名称 colour"),
        ("---\norder: -1\n---\n", 2, "order 应当是整数"),
    ],
)
def test_a_slip_in_the_head_is_told_by_file_line_and_reason(
    tmp_path: Path, text: str, line: int, reason: str
) -> None:
    article(tmp_path, "good")
    article(tmp_path, "bad", text)
    library = load([tmp_path])
    assert [a.summary.id for a in library.articles] == ["good"]
    assert ("bad.md", line, reason) in reasons(library)


def test_hostile_files_never_hide_the_rest(tmp_path: Path) -> None:
    article(tmp_path, "good")
    folder = tmp_path / "13-complaints"
    (folder / "bytes.md").write_bytes(b"\xff\xfe\x00")
    (folder / "huge.md").write_bytes(b"x" * (10 * 1024 * 1024))
    (folder / "dangling.md").symlink_to(folder / "nowhere")
    (folder / "folder.md").mkdir()
    library = load([tmp_path, tmp_path / "no-such-folder"])
    assert [a.summary.id for a in library.articles] == ["good"]
    assert {name for name, _, _ in reasons(library)} >= {
        "bytes.md",
        "huge.md",
        "dangling.md",
        "folder.md",
    }


def test_two_articles_with_one_id_are_told_and_the_first_stays(tmp_path: Path) -> None:
    article(tmp_path, "a-first", id="same", title="第一")
    article(tmp_path, "b-second", id="same", title="第二")
    library = load([tmp_path])
    assert library.by_id["same"].summary.title == "第一"
    assert ("b-second.md", 1, "编号 same 已被 a-first.md 使用，这一篇没有载入") in reasons(library)


def test_a_link_to_nowhere_is_told_with_its_line(tmp_path: Path) -> None:
    article(tmp_path, "complaint-deadlines")
    library = load([tmp_path])
    assert reasons(library) == [
        ("complaint-deadlines.md", 15, "链接指向不存在的文章 complaint-flow")
    ]


def test_a_remark_template_stands_letter_for_letter(tmp_path: Path) -> None:
    text = GOOD.format(id="remarks", title="备注", order=1) + "\n{{remark:refund}}\n"
    article(tmp_path, "remarks", text)
    template = "退款 <金额>元 *已登记*  日期 工号"
    library = load([tmp_path], {"refund": template})
    assert template in library.by_id["remarks"].markdown
    shown = render(library.by_id["remarks"]).html
    assert "退款 &lt;金额&gt;元 *已登记*  日期 工号" in shown
    missing = load([tmp_path])
    assert any("没有名为 refund 的备注模板" in reason for _, _, reason in reasons(missing))


HOSTILE = {
    "stars": "*" * 200_000,
    "brackets": "[" * 200_000,
    "quotes": "> " * 100_000,
    "backticks": "`" * 200_000,
    "links": "[a](" * 50_000,
    "angle": "<" * 200_000,
    "nested list": "\n".join(" " * n + "- a" for n in range(600)),
    "underscores": "_a_" * 60_000,
    "emphasis lines": ("*a " * 1_000 + "\n") * 60,
    "table": ("|" * 3_000 + "\n") * 60,
    "headings": "# a\n" * 50_000,
    "headings up to the limit": "# a\n" * 2_900,
    "items up to the limit": "- a\n" * 2_900,
    "quotes up to the limit": "> a\n\n" * 1_400,
    "numbered up to the limit": "1. a\n   - b\n" * 1_400,
    "rules up to the limit": "***\n" * 2_900,
    "tildes": "~~~\n" * 2_900,
    "ampersands": "&" * 3_900,
}


OUTSIDE = {
    "![图](file:///etc/passwd)": "图片不会显示，请改用文字",
    "![](huge-30000x30000.png)": "图片不会显示，请改用文字",
    "<IMG SRC='http://x/y.png'>": "图片不会显示，请改用文字",
    "见[网页](http://evil.example)": "外部链接（http:）不能打开，请改成文章链接或写成文字",
    "见[文件](file:///etc/passwd)": "外部链接（file:）不能打开，请改成文章链接或写成文字",
    "[点](javascript:alert(1))": "外部链接（javascript:）不能打开，请改成文章链接或写成文字",
    "<script>alert(1)</script>": "HTML 标记不起作用，请改用 Markdown",
    "<!-- 注释 -->": "HTML 标记不起作用，请改用 Markdown",
}


@pytest.mark.parametrize(("line", "reason"), OUTSIDE.items())
def test_what_is_never_loaded_is_told_with_its_line(tmp_path: Path, line: str, reason: str) -> None:
    article(
        tmp_path, "outside", f"---\nid: outside\ntitle: 甲\nchapter: 乙\n---\n好的。\n\n{line}\n"
    )
    library = load([tmp_path])
    assert reasons(library) == [("outside.md", 8, reason)]
    assert [a.summary.id for a in library.articles] == ["outside"]


@pytest.mark.parametrize(
    "line",
    [
        "`<b>` 是标记",
        "见[流程](outside#甲)",
        "数量 < 5 且 > 3",
        "[甲](deskcs://outside)",
        "```\n<b>\n```",
    ],
)
def test_ordinary_signs_are_no_problem(tmp_path: Path, line: str) -> None:
    text = f"---\nid: outside\ntitle: 甲\nchapter: 乙\n---\n## 甲\n\n{line}\n"
    article(tmp_path, "outside", text)
    assert reasons(load([tmp_path])) == []


def test_a_thousand_pictures_do_not_drown_the_rest(tmp_path: Path) -> None:
    body = "![](a.png)\n" * 1_000
    article(tmp_path, "many", f"---\nid: many\ntitle: 甲\nchapter: 乙\n---\n{body}")
    assert len(reasons(load([tmp_path]))) == 20


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_text_is_still_shown_without_delay(tmp_path: Path, body: str) -> None:
    head = GOOD.format(id="hostile", title="坏文章", order=1).split("---\n")[1]
    article(tmp_path, "hostile", f"---\n{head}---\n{body}")
    rendered = render(load([tmp_path]).by_id["hostile"])
    assert rendered.html


def test_nothing_outside_the_program_is_named_in_what_is_shown(tmp_path: Path) -> None:
    body = (
        "<script>alert(1)</script>\n\n<img src='http://x/y.png'>\n\n![图](file:///etc/passwd)\n\n"
        "[网页](http://evil.example) [文件](file:///etc/passwd) [脚本](javascript:alert(1))\n\n"
        "<a href='data:text/html,x' onclick='x()'>x</a> [好的](complaint-flow)\n\n"
        "<iframe src='//x'></iframe><style>*{display:none}</style>"
    )
    head = GOOD.format(id="hostile", title="坏文章", order=1).split("---\n")[1]
    article(tmp_path, "hostile", f"---\n{head}---\n{body}")
    shown = render(load([tmp_path]).by_id["hostile"]).html
    for bad in (
        "<script",
        "<img",
        "http:",
        "file:",
        "javascript:",
        "data:",
        "onclick",
        "<iframe",
        "<style",
    ):
        assert bad not in shown
    assert 'href="complaint-flow"' in shown


def test_a_phrase_to_say_and_one_to_avoid_become_cards_with_a_copy_link(tmp_path: Path) -> None:
    article(tmp_path, "complaint-deadlines")
    rendered = render(load([tmp_path]).by_id["complaint-deadlines"])
    assert rendered.phrases == ("您好,我这就为您核实,{时间}前给您答复。",)
    assert 'href="deskcs:copy/0"' in rendered.html
    assert rendered.html.count('class="say"') == 1
    assert rendered.html.count('class="avoid"') == 1
    assert [heading for _, heading in rendered.outline] == ["答复要多久", "为什么"]


def test_related_articles_are_those_linked_first(tmp_path: Path) -> None:
    article(tmp_path, "complaint-deadlines")
    article(tmp_path, "complaint-flow", title="流程", order=5)
    article(tmp_path, "zzz", title="别的", order=50)
    service = HandbookService([tmp_path])
    assert service.related("complaint-deadlines")[0].id == "complaint-flow"


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ('"订单 #3 处理"', "订单 #3 处理"),
        ("订单 # 以后再写", "订单"),
        ("'甲' # 乙", "甲"),
    ],
)
def test_a_sign_of_a_remark_within_quotes_is_text(tmp_path: Path, written: str, title: str) -> None:
    article(tmp_path, "a", title=written)
    assert load([tmp_path]).by_id["a"].summary.title == title


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (f"title: {'长' * 201}", "title 超过 200 个字"),
        (f"tags: [{'退,' * 301}]", "tags 超过 300 个"),
    ],
)
def test_a_head_without_end_is_told_by_its_line(tmp_path: Path, line: str, reason: str) -> None:
    article(tmp_path, "a", f"---\nid: a\n{line}\n---\n文字\n")
    assert reasons(load([tmp_path])) == [("a.md", 3, reason)]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    folder = article(tmp_path, "a").parent
    os.mkfifo(folder / "b.md")
    library = load([tmp_path])
    assert ("b.md", 1, "读不出来") in reasons(library)
    assert "a" in library.by_id
