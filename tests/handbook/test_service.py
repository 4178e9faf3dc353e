from __future__ import annotations

from datetime import date

from deskcs.handbook.loader import load

from .conftest import Shelf, write


def test_the_service_finds_sections_and_knows_new_articles_after_a_reload(shelf: Shelf) -> None:
    assert shelf.handbook.find("答复要多久", 3)[0].section.article_id == "deadlines"
    assert all(hit.nearest for hit in shelf.handbook.find("起火冒烟", 3))
    write(
        shelf.own, "fire", "先断电。\n\n## 起火冒烟\n\n马上上报。", title="起火冒烟", chapter="安全"
    )
    shelf.handbook.reload()
    assert shelf.handbook.find("起火冒烟", 3)[0].section.article_id == "fire"


def test_whole_sections_are_handed_out_not_snippets(shelf: Shelf) -> None:
    long = "退款说明。" * 200
    write(shelf.own, "long", f"开头。\n\n## 退款说明\n\n{long}", title="长文")
    shelf.handbook.reload()
    hit = next(h for h in shelf.handbook.find("退款说明", 5) if h.section.article_id == "long")
    assert len(shelf.handbook.article("long").sections[1].text) == len(long)
    assert len(hit.snippet) < len(long)


def test_what_expires_within_a_week_is_listed_the_first_first(shelf: Shelf) -> None:
    for name, day in (("late", "2026-12-20"), ("soon", "2026-11-28"), ("past", "2026-11-01")):
        file = write(shelf.own, name, "规则。")
        text = file.read_text("utf-8").replace("reviewed:", f"expires: {day}\nreviewed:")
        file.write_text(text, "utf-8")
    shelf.handbook.reload()
    found = shelf.handbook.expiring(date(2026, 11, 22))
    assert [summary.id for summary in found] == ["past", "soon"]


def test_a_folder_that_is_not_there_is_an_empty_handbook(shelf: Shelf) -> None:
    library = load([shelf.own / "nowhere"])
    assert library.articles == ()
    assert library.problems == ()
