"""The articles that come with the program, read as an editor would before they go out."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from typing import Any

import pytest

from deskcs import paths
from deskcs.handbook.loader import load
from deskcs.handbook.rendering import render
from deskcs.handbook.rules import read_remarks
from deskcs.handbook.shapes import Article, Library

REMARKS = paths.resources() / "rules" / "remarks.toml"
CHAPTERS = (
    "入门与岗位", "考勤与纪律", "服务理念与素质", "礼仪", "电话用语", "在线接待", "服务忌语",
    "售前与促成", "客户类型", "订单跟进与备注", "汇款流程", "售后与退换", "投诉处理", "回访与个案",
    "平台规则与扣分", "法规要点", "交接班与信息反馈", "服务指标", "客户价值", "术语",
)  # fmt: skip
# Three screens of a reader of ordinary width.
LONGEST = 1_200
LONGEST_OPENING = 120
NOTICE = re.compile(r"^> 注意[:：].*以.*(现行规则|现行法律).*为准", re.MULTILINE)
POINTS = re.compile(r"(?:扣|罚|赔)\s*\*{0,2}\s*\d+(?:[–-]\d+)?\s*分")
SAY = re.compile(r"^> 建议[:：]\s*(.+)$", re.MULTILINE)
AVOID = re.compile(r"^> 避免[:：]\s*(.+)$", re.MULTILINE)
LEFTOVERS = re.compile(
    r"TODO|TBD|FIXME|待补|某某公司|有限公司|400-?\d{3}|(?<!\d)1[3-9]\d{9}(?!\d)"
    r"|https?://|www\.|[\w.]+@[\w.]+\.\w+|�",
    re.IGNORECASE,
)
# What the handbook forbids, its own recommended phrases do not say.
FORBIDDEN_WORDS = re.compile(
    r"绝对|保证|肯定|百分百|百分之百|(?<!请您)尽快|我不知道|我不清楚|全网|最低价|亲亲|你(?!们)"
)


@pytest.fixture(scope="module")
def library() -> Library:
    remarks, problems = read_remarks((REMARKS,))
    assert problems == []
    return load((paths.bundled_handbook(),), {name: one.template for name, one in remarks.items()})


def length(article: Article) -> int:
    return sum(len(section.heading) + len(section.text) for section in article.sections)


def test_nothing_is_wrong_with_any_article(library: Library) -> None:
    assert [(p.file.name, p.line, p.reason) for p in library.problems] == []


def test_every_chapter_is_there_in_its_order(library: Library) -> None:
    assert library.chapters() == CHAPTERS


def test_every_file_is_named_after_its_article_and_no_id_comes_twice(library: Library) -> None:
    files = sorted(paths.bundled_handbook().rglob("*.md"))
    assert sorted(article.summary.id for article in library.articles) == sorted(
        file.stem for file in files
    )
    folders = {(a.summary.file.parent.name, a.summary.chapter) for a in library.articles}
    assert len(folders) == len(CHAPTERS)


def test_titles_tell_the_articles_apart(library: Library) -> None:
    titles = Counter(article.summary.title for article in library.articles)
    assert [title for title, count in titles.items() if count > 1] == []


def test_no_article_is_longer_than_three_screens(library: Library) -> None:
    assert {a.summary.id: length(a) for a in library.articles if length(a) > LONGEST} == {}


def test_every_article_answers_in_its_first_sentence(library: Library) -> None:
    for article in library.articles:
        opening = article.markdown.partition("\n\n")[0]
        assert not opening.startswith(("#", ">", "|", "-", "1.")), article.summary.id
        assert len(opening) <= LONGEST_OPENING, article.summary.id
        assert "**" in opening, f"{article.summary.id}: 第一句没有把要点标出来"


def test_every_article_has_sections_that_can_be_found_alone(library: Library) -> None:
    for article in library.articles:
        headings = [section.heading for section in article.sections if section.heading]
        assert headings, article.summary.id
        assert len(set(headings)) == len(headings), article.summary.id
        assert all(s.text for s in article.sections), f"{article.summary.id}: 有空的小节"


def test_every_article_was_read_over_on_a_known_day(library: Library) -> None:
    assert [a.summary.id for a in library.articles if a.summary.reviewed is None] == []


def test_platform_rules_and_law_say_how_long_they_can_be_trusted(library: Library) -> None:
    for article in library.articles:
        summary = article.summary
        if summary.expires:
            assert summary.reviewed is not None
            assert summary.reviewed < summary.expires, summary.id
        if summary.chapter == "平台规则与扣分" or POINTS.search(article.markdown):
            assert summary.expires, f"{summary.id}: 有平台分值却没有 expires"
        elif summary.chapter != "法规要点" or not summary.expires:
            continue
        assert NOTICE.search(article.markdown), f"{summary.id}: 没有“以现行…为准”"


def test_nothing_of_the_sources_own_names_is_left(library: Library) -> None:
    found = {
        (article.summary.id, match[0])
        for article in library.articles
        for match in LEFTOVERS.finditer(article.markdown)
    }
    assert found == set()


def test_recommended_phrases_keep_the_handbooks_own_rules(library: Library) -> None:
    found = {
        (article.summary.id, match[0], phrase)
        for article in library.articles
        for phrase in SAY.findall(article.markdown)
        if (match := FORBIDDEN_WORDS.search(phrase))
    }
    assert found == set()


def test_recommended_phrases_leave_no_field_open(library: Library) -> None:
    for article in library.articles:
        for phrase in SAY.findall(article.markdown) + AVOID.findall(article.markdown):
            assert phrase.count("{") == phrase.count("}"), (article.summary.id, phrase)
            assert "{}" not in phrase, article.summary.id


def test_every_article_can_be_shown_and_its_phrases_copied(library: Library) -> None:
    for article in library.articles:
        shown = render(article)
        remarks = re.findall(r"^```remark\n(.+)\n```$", article.markdown, re.MULTILINE)
        assert len(shown.phrases) == len(SAY.findall(article.markdown)) + len(remarks)
        assert set(remarks) <= set(shown.phrases), f"{article.summary.id}: 模板不能照样复制"
        assert shown.html.count("deskcs:copy/") == len(shown.phrases), article.summary.id
        assert "{{remark:" not in shown.html


def test_the_words_that_search_shows_hold_no_signs_of_markdown(library: Library) -> None:
    found = {
        (article.summary.id, section.heading)
        for article in library.articles
        for section in article.sections
        if re.search(r"\*\*|```|^remark$|^>|\]\(", section.text, re.MULTILINE)
    }
    assert found == set()


def test_what_is_house_advice_is_told_from_what_the_sources_say(library: Library) -> None:
    """An article with nothing but research behind it says that it is the shop's own advice."""
    silent = [
        article.summary.id
        for article in library.articles
        if not any(is_from_the_sources(source) for source in article.summary.sources)
        and not re.search(r"本店建议|依据|以现行|网上|以公布为准", article.markdown)
    ]
    assert silent == []


def is_from_the_sources(number: str) -> bool:
    return number.count("-") == 1 and not number.startswith("X-")


def remark_entries() -> list[dict[str, Any]]:
    return list(tomllib.loads(REMARKS.read_text(encoding="utf-8"))["remark"])


def test_every_remark_template_is_shown_in_the_article_it_names(library: Library) -> None:
    shown = {
        (match[1], file.stem)
        for file in paths.bundled_handbook().rglob("*.md")
        for match in re.finditer(r"^\{\{remark:(.+?)\}\}$", file.read_text("utf-8"), re.MULTILINE)
    }
    assert shown == {(entry["id"], entry["article"]) for entry in remark_entries()}


def test_remark_templates_come_from_that_one_place_only() -> None:
    """A template written out in an article would drift from the one people copy."""
    templates = [entry["template"] for entry in remark_entries() if "+" in entry["template"]]
    copies = [
        (file.stem, template)
        for file in paths.bundled_handbook().rglob("*.md")
        for template in templates
        if template in file.read_text(encoding="utf-8")
    ]
    assert copies == []


def test_every_article_that_a_rule_file_points_to_exists(library: Library) -> None:
    named = {
        (file.name, match[1])
        for file in REMARKS.parent.glob("*.toml")
        for match in re.finditer(r'^article = "([^"#]+)', file.read_text("utf-8"), re.MULTILINE)
    }
    assert named
    assert {(file, article) for file, article in named if article not in library.by_id} == set()


def test_the_choices_of_a_template_are_words_of_it() -> None:
    for entry in remark_entries():
        for choice in entry.get("choice", ()):
            assert entry["template"].count(choice["text"]) == 1, entry["id"]
            assert len(choice["options"]) >= 2, entry["id"]


def test_remarks_are_told_apart_by_id_and_by_title() -> None:
    entries = remark_entries()
    assert len({entry["id"] for entry in entries}) == len(entries)
    assert len({(entry["group"], entry["title"]) for entry in entries}) == len(entries)


def test_the_bundled_files_are_plain_utf8_with_unix_line_ends() -> None:
    for file in [*paths.bundled_handbook().rglob("*.md"), REMARKS]:
        raw = file.read_bytes()
        assert b"\r" not in raw, file.name
        assert not raw.startswith(b"\xef\xbb\xbf"), file.name
        assert raw.endswith(b"\n"), file.name


def test_links_lead_on_and_no_article_stands_alone(library: Library) -> None:
    targets = {target.partition("#")[0] for a in library.articles for target in a.links}
    alone = [
        article.summary.id
        for article in library.articles
        if article.summary.id not in targets and not article.links
    ]
    assert alone == []


def test_the_folder_holds_articles_only() -> None:
    folders = sorted(paths.bundled_handbook().iterdir())
    assert all(re.fullmatch(r"\d\d-[a-z-]+", folder.name) for folder in folders)
    others = [file for folder in folders for file in folder.iterdir() if file.suffix != ".md"]
    assert others == []
