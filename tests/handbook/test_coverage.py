"""Every fact has its article: the handbook against the committed list of fact numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from deskcs import paths
from deskcs.handbook.loader import load
from deskcs.handbook.rules import read_remarks
from deskcs.handbook.shapes import Article

LIST = Path(__file__).with_name("facts.txt")
FIGURES = Path(__file__).with_name("figures.txt")
SHARED = Path(__file__).resolve().parents[3] / "shared" / "facts"
REMARKS = paths.resources() / "rules" / "remarks.toml"

# Where two sources disagree, one article sets both versions side by side.
CONFLICTS = {
    "能否替买家关闭订单": "T-47 T-48 T-49 N-24 N-26 N-33 N-39 R-04",
    "违规关闭的分值": "T-50",
    "拒绝信用卡的分值": "T-43",
    "货到付款的分值": "T-59",
    "承诺包邮又收运费的分值": "T-45",
    "泄露他人信息的分值": "T-61",
    "答没有发票的处罚": "T-27",
    "发票寄送": "T-32",
    "偏远地区运费": "T-46",
    "总表与正文": "T-68 T-43 T-45 T-50 T-59 T-61",
    "站外汇款": "R-20 T-54",
    "QQ": "A-17 T-67 D-26 R-03 R-09 P-21",
    "工作总结": "H-04",
    "特殊客户上报对象": "H-03",
    "回复时限": "S-04 S-05 W-09",
    "无声电话": "P-08 P-09",
    "当班饮食": "A-04 E-38",
    "接电话姿势": "E-15",
    "称呼": "P-05",
    "素质要求": "Q-10",
    "质量问题": "C-03 G-06",
    "主观不满的退换": "G-07 G-09",
    "退换期限": "G-11 G-12",
    "缺货是否告知": "O-14 N-39 N-40 N-41",
    "诚信与诱导": "K-09 T-20 M-01 M-02 M-06 M-07",
}


def listed() -> dict[str, set[str]]:
    """Return the numbers of the list by the name of their part."""
    parts: dict[str, set[str]] = {}
    part = ""
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            part = line.strip("[]")
        elif line and not line.startswith("#"):
            parts.setdefault(part, set()).update(line.split())
    return parts


@pytest.fixture(scope="module")
def articles() -> tuple[Article, ...]:
    remarks, _ = read_remarks((REMARKS,))
    templates = {name: remark.template for name, remark in remarks.items()}
    return load((paths.bundled_handbook(),), templates).articles


def cited(articles: Iterable[Article]) -> set[str]:
    return {source for article in articles for source in article.summary.sources}


def test_the_list_holds_every_area() -> None:
    parts = listed()
    areas = {number.split("-")[0] for number in parts["sources"]}
    assert areas == set("ACDEFGHKLMNOPQRSTUVWXY")
    assert len(parts["sources"]) == 637
    assert not parts["sources"] & parts["research"]


def test_every_fact_has_an_article(articles: tuple[Article, ...]) -> None:
    parts = listed()
    assert sorted((parts["sources"] | parts["research"]) - cited(articles)) == []


def test_every_figure_of_a_fact_stands_in_an_article_that_names_it(
    articles: tuple[Article, ...],
) -> None:
    missing = []
    for line in FIGURES.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        number, *figures = line.split()
        naming = [a.markdown for a in articles if number in a.summary.sources]
        for figure in figures:
            pattern = rf"(?<!\d){re.escape(figure)}(?!\d)"
            if not any(re.search(pattern, markdown) for markdown in naming):
                missing.append((number, figure))
    assert missing == []


def test_every_source_an_article_names_exists(articles: tuple[Article, ...]) -> None:
    parts = listed()
    known = parts["sources"] | parts["research"]
    unknown = {
        (article.summary.id, source)
        for article in articles
        for source in article.summary.sources
        if source not in known
    }
    assert unknown == set()


def test_no_article_names_a_source_twice(articles: tuple[Article, ...]) -> None:
    twice = [
        article.summary.id
        for article in articles
        if len(set(article.summary.sources)) != len(article.summary.sources)
    ]
    assert twice == []


def test_every_article_names_its_sources(articles: tuple[Article, ...]) -> None:
    assert [article.summary.id for article in articles if not article.summary.sources] == []


@pytest.mark.parametrize(("topic", "numbers"), CONFLICTS.items(), ids=CONFLICTS.keys())
def test_both_versions_stand_side_by_side(
    articles: tuple[Article, ...], topic: str, numbers: str
) -> None:
    wanted = set(numbers.split())
    showing = [
        article.summary.id
        for article in articles
        if wanted <= set(article.summary.sources) and re.search(r"\|\s*说法", article.markdown)
    ]
    assert showing, f"没有哪一篇把“{topic}”的两种说法并排写出"


def test_each_version_of_a_conflict_tells_its_source_and_day(
    articles: tuple[Article, ...],
) -> None:
    undated = []
    for article in articles:
        for table in re.findall(r"(?:^\|.*\n?)+", article.markdown, re.MULTILINE):
            header, _, rows = table.partition("\n")
            if "说法一" not in header or "总表" in header:
                continue
            sources = [row for row in rows.splitlines() if "来源" in row]
            cells = [cell for row in sources for cell in row.strip("| ").split("|")]
            if not cells or not all(re.search(r"20\d\d|日期|现行", cell) for cell in cells):
                undated.append((article.summary.id, header))
    assert undated == []


def test_the_list_is_the_list_of_the_facts() -> None:
    if not SHARED.is_dir():
        pytest.skip("事实库不在这台机器上")
    text = "\n".join(file.read_text(encoding="utf-8") for file in sorted(SHARED.glob("*.md")))
    numbers = set(re.findall(r"^- \[([A-Z](?:-[A-Z])?-J?\d+)\]", text, re.MULTILINE))
    parts = listed()
    assert parts["sources"] == {number for number in numbers if number.count("-") == 1}
    assert parts["research"] <= numbers


def test_every_remark_of_the_facts_is_a_template_letter_for_letter() -> None:
    if not SHARED.is_dir():
        pytest.skip("事实库不在这台机器上")
    remarks, problems = read_remarks((REMARKS,))
    assert problems == []
    kept = {remark.template for remark in remarks.values()}
    for name in ("N-order-remarks.md", "R-remittance.md"):
        text = (SHARED / name).read_text(encoding="utf-8")
        # N-03 only names the two ways of ending a remark.
        facts = re.findall(r"^- \[(?!N-03)[A-Z]-\d+\] .*", text, re.MULTILINE)
        templates = {found for fact in facts for found in re.findall(r"`([^`]+)`", fact)}
        assert templates - kept == set()
