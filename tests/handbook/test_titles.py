"""Who types a title, or as far as one remembers it, finds that article first."""

from __future__ import annotations

from deskcs import paths
from deskcs.handbook.finding import HandbookIndex
from deskcs.handbook.parts import SectionText
from deskcs.handbook.service import HandbookService
from deskcs.search.synonyms import Synonyms


def _opening(title: str, text: str) -> SectionText:
    return SectionText(title, "", title, "", text, "某章", (), (), 0)


INDEX = HandbookIndex(
    (
        _opening("客户投诉处理要求", "投诉处理，投诉处理，还是投诉处理。"),
        _opening("投诉处理七步", "先听，再查。"),
        _opening("投诉处理", "见别处。"),
        _opening("发票", "付过款就提供。"),
    ),
    Synonyms(),
)


def test_the_title_itself_comes_first_then_those_that_begin_so_then_the_others() -> None:
    found = [hit.section.title for hit in INDEX.find("投诉处理", 5)]
    assert found == ["投诉处理", "投诉处理七步", "客户投诉处理要求"]


def test_titles_that_begin_alike_stand_by_how_much_they_say_of_it() -> None:
    sections = (
        _opening("发票寄送", "挂号信寄出。"),
        _opening("发票规则", "发票要开，发票不收钱，发票照实开。"),
        *(_opening(f"别的{n}", "无关") for n in range(5)),
    )
    found = HandbookIndex(sections, Synonyms()).find("发票", 2)
    assert [hit.section.title for hit in found] == ["发票规则", "发票寄送"]


def test_titles_that_say_as_much_of_it_stand_as_the_handbook_has_them() -> None:
    sections = (
        _opening("投诉时限", "投诉多久答复，多久解决。"),
        _opening("投诉分类", "投诉分几类，怎么分。"),
        *(_opening(f"别的{n}", "无关") for n in range(5)),
    )
    found = HandbookIndex(sections, Synonyms()).find("投诉", 2)
    assert [hit.section.title for hit in found] == ["投诉时限", "投诉分类"]


def test_each_bundled_article_is_found_by_its_title() -> None:
    handbook = HandbookService(
        [paths.bundled_handbook()], synonym_files=[paths.resources() / "rules" / "synonyms.toml"]
    )
    titles = [article.title for article in handbook.articles()]
    assert [handbook.find(title, 1)[0].section.title for title in titles] == titles
