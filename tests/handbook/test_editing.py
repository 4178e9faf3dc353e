from __future__ import annotations

from pathlib import Path

import pytest

from deskcs.errors import Conflict, DeskError, Invalid, NotAllowed
from deskcs.handbook.events import ArticlesChanged

from .conftest import Shelf, write


def _edited(shelf: Shelf, name: str, old: str, new: str) -> None:
    draft = shelf.care.editing.draft(name)
    assert old in draft.text
    shelf.care.editing.save(shelf.lead, draft.text.replace(old, new), draft)


def test_an_edited_article_goes_over_the_bundled_one_and_is_found(shelf: Shelf) -> None:
    _edited(shelf, "refunds", "先撤单再退款", "先找到面单,再撤单退款")
    article = shelf.handbook.article("refunds")
    assert article.summary.is_overlay
    assert article.summary.file == shelf.own / "15-other" / "refunds.md"
    assert "先撤单再退款" in (shelf.bundled / "15-other" / "refunds.md").read_text("utf-8")
    assert shelf.handbook.find("找到面单", 1)[0].section.article_id == "refunds"
    assert shelf.journal() == ["article.edited"]
    assert shelf.heard[-1] == ArticlesChanged(("refunds",))
    assert not list(shelf.own.rglob("*.part"))


def test_only_who_keeps_the_handbook_edits_it(shelf: Shelf) -> None:
    draft = shelf.care.editing.draft("refunds")
    with pytest.raises(NotAllowed):
        shelf.care.editing.save(shelf.agent, draft.text, draft)
    assert not shelf.own.exists()


def test_a_second_saver_sees_the_conflict(shelf: Shelf) -> None:
    first = shelf.care.editing.draft("refunds")
    _edited(shelf, "refunds", "先撤单", "请先撤单")
    with pytest.raises(Conflict):
        shelf.care.editing.save(shelf.lead, first.text + "补一句。", first)
    assert "补一句" not in shelf.handbook.article("refunds").markdown


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("id: refunds", "id: other", "编号不能改"),
        ("title: 退款", "title:", "第 3 行，title 不能为空"),
        ("id: refunds", "id: refunds\n乱写", "第 3 行"),
    ],
)
def test_a_text_that_makes_no_article_is_refused_with_its_line(
    shelf: Shelf, old: str, new: str, said: str
) -> None:
    draft = shelf.care.editing.draft("refunds")
    with pytest.raises(Invalid, match=said):
        shelf.care.editing.save(shelf.lead, draft.text.replace(old, new), draft)
    assert shelf.journal() == []


def test_a_new_article_has_an_id_of_its_own(shelf: Shelf) -> None:
    text = "---\nid: fire\ntitle: 起火\nchapter: 投诉处理\n---\n先断电。\n"
    assert shelf.care.editing.save(shelf.lead, text).title == "起火"
    assert (shelf.own / "13-complaints" / "fire.md").read_text("utf-8") == text
    with pytest.raises(Invalid, match="fire"):
        shelf.care.editing.save(shelf.lead, text)


def test_every_state_is_kept_and_can_be_compared_and_brought_back(shelf: Shelf) -> None:
    _edited(shelf, "refunds", "先撤单再退款", "第二版")
    _edited(shelf, "refunds", "第二版", "第三版")
    third, second, first = shelf.care.editing.revisions("refunds")
    assert [first.origin, second.origin, third.origin] == ["first", "edited", "edited"]
    assert third.person == "组长乙"
    changed = [(line.sign, line.text) for line in shelf.care.editing.compare(third.id)]
    assert ("-", "第二版。") in changed
    assert ("+", "第三版。") in changed
    since_first = shelf.care.editing.compare(first.id, with_current=True)
    assert ("-", "先撤单再退款。") in [(line.sign, line.text) for line in since_first]
    shelf.care.editing.restore(shelf.lead, first.id)
    assert "先撤单再退款" in shelf.handbook.article("refunds").markdown
    assert shelf.care.editing.revisions("refunds")[0].origin == "restored"
    assert shelf.journal() == ["article.edited", "article.edited", "article.restored"]


def test_the_text_of_the_program_is_brought_back_by_leaving_it_to_the_program(
    shelf: Shelf,
) -> None:
    _edited(shelf, "refunds", "先撤单再退款", "第二版")
    own = shelf.handbook.article("refunds").summary.file
    first = shelf.care.editing.revisions("refunds")[-1]
    assert not shelf.care.editing.restore(shelf.lead, first.id).is_overlay
    assert not own.exists()
    assert not list(shelf.own.rglob("*.part"))
    assert shelf.care.editing.revisions("refunds")[0].origin == "restored"
    write(shelf.bundled, "refunds", "新版本的程序。", title="退款", chapter="售后与退换")
    shelf.handbook.reload()
    assert "新版本的程序" in shelf.handbook.article("refunds").markdown
    newest, restored, *_ = shelf.care.editing.revisions("refunds")
    assert (newest.origin, restored.origin) == ("bundled", "restored")


def test_when_the_folder_cannot_be_written_nothing_is_recorded(shelf: Shelf) -> None:
    shelf.own.write_text("a file where the folder should be", "utf-8")
    draft = shelf.care.editing.draft("refunds")
    with pytest.raises(DeskError, match="写不进手册文件夹"):
        shelf.care.editing.save(shelf.lead, draft.text.replace("先撤单", "改了"), draft)
    assert shelf.journal() == []
    assert "先撤单" in shelf.handbook.article("refunds").markdown


def test_a_preview_shows_the_article_or_says_where_it_is_wrong(shelf: Shelf) -> None:
    draft = shelf.care.editing.draft("deadlines")
    good = shelf.care.editing.preview(draft.text)
    assert good.rendered is not None
    assert "答复要多久" in good.rendered.html
    bad = shelf.care.editing.preview(draft.text.replace("chapter:", "kapitel:"))
    assert bad.rendered is None
    assert (bad.problems[0].line, bad.problems[0].reason) == (4, "不认识的名称 kapitel")


def test_a_huge_text_is_refused_in_one_line(shelf: Shelf) -> None:
    draft = shelf.care.editing.draft("refunds")
    with pytest.raises(Invalid, match="256 KB"):
        shelf.care.editing.save(shelf.lead, draft.text + "长" * 300_000, draft)


def test_changes_by_hand_are_noticed_too(shelf: Shelf) -> None:
    shelf.care.editing.revisions("refunds")
    write(shelf.own, "refunds", "自己改的。", title="退款", chapter="售后与退换")
    shelf.handbook.reload()
    newest = shelf.care.editing.revisions("refunds")[0]
    assert newest.origin == "file"
    assert "自己改的" in newest.text


def test_lone_surrogates_and_emoji_do_not_break_a_save(shelf: Shelf) -> None:
    draft = shelf.care.editing.draft("refunds")
    shelf.care.editing.save(shelf.lead, draft.text + "\n\U0001f600\ud83d 好", draft)
    file: Path = shelf.handbook.article("refunds").summary.file
    assert "\U0001f600? 好" in file.read_text("utf-8")
