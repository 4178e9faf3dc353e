from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.errors import Invalid, NotAllowed
from deskcs.handbook.difference import difference

from .conftest import Shelf


def _change(shelf: Shelf, name: str, old: str, new: str) -> None:
    draft = shelf.care.editing.draft(name)
    shelf.care.editing.save(shelf.lead, draft.text.replace(old, new), draft)


def test_what_changed_since_the_last_shift_is_told(shelf: Shelf) -> None:
    shelf.care.changes.since(shelf.clock.now())
    shift_end = shelf.clock.now()
    shelf.clock.advance(hours=8)
    _change(shelf, "deadlines", "**12 小时** 内,见", "**10 小时** 内,见")
    assert [summary.id for summary in shelf.care.changes.since(shift_end)] == ["deadlines"]
    assert shelf.care.changes.since(shelf.clock.now()) == []


def test_a_handbook_seen_for_the_first_time_is_no_news(shelf: Shelf) -> None:
    start = shelf.clock.now()
    shelf.clock.advance(hours=1)
    assert shelf.care.changes.since(start) == []


def test_changed_and_changed_back_is_no_news(shelf: Shelf) -> None:
    shelf.care.changes.since(shelf.clock.now())
    start = shelf.clock.now()
    shelf.clock.advance(hours=1)
    _change(shelf, "flow", "热情接待", "冷淡接待")
    _change(shelf, "flow", "冷淡接待", "热情接待")
    assert shelf.care.changes.since(start) == []


def test_an_article_that_is_gone_cannot_be_read_and_is_no_news(shelf: Shelf) -> None:
    shelf.care.changes.since(shelf.clock.now())
    start = shelf.clock.now()
    shelf.clock.advance(hours=1)
    (shelf.bundled / "13-complaints" / "flow.md").unlink()
    shelf.handbook.reload()
    assert shelf.care.changes.since(start) == []


def test_a_reader_sees_what_differs_from_what_they_read(shelf: Shelf) -> None:
    shelf.care.changes.since(shelf.clock.now())
    shelf.readings.record(shelf.agent, "flow")
    assert shelf.care.changes.unread_difference(shelf.agent, "flow") == ()
    _change(shelf, "flow", "热情接待", "微笑接待")
    assert [s.id for s in shelf.readings.changed(shelf.agent)] == ["flow"]
    lines = shelf.care.changes.unread_difference(shelf.agent, "flow")
    assert ("+", "微笑接待。") in [(line.sign, line.text) for line in lines]


@given(
    st.lists(st.sampled_from("甲乙丙"), max_size=12),
    st.lists(st.sampled_from("甲乙丁"), max_size=12),
)
def test_a_difference_holds_every_change(before: list[str], after: list[str]) -> None:
    lines = difference("\n".join(before), "\n".join(after), context=99)
    if before == after:
        assert lines == ()
        return
    shown = [line for line in lines if not line.is_gap]
    old = [line.text for line in shown if line.sign in " -"]
    new = [line.text for line in shown if line.sign in " +"]
    if lines:
        assert "\n".join(old) == "\n".join(before)
        assert "\n".join(new) == "\n".join(after)


def test_a_note_is_pinned_by_a_lead_and_taken_off_again(shelf: Shelf) -> None:
    shelf.care.marks.pin(shelf.lead, "flow", " 双十一期间先转主管 ")
    assert shelf.care.marks.standing(shelf.agent, "flow").mark.note == "双十一期间先转主管"
    assert [mark.article_id for mark in shelf.care.marks.marks()] == ["flow"]
    with pytest.raises(NotAllowed):
        shelf.care.marks.pin(shelf.agent, "flow", "我来改")
    with pytest.raises(Invalid, match="500"):
        shelf.care.marks.pin(shelf.lead, "flow", "长" * 501)
    shelf.care.marks.pin(shelf.lead, "flow", "")
    assert shelf.care.marks.marks() == []
    assert shelf.journal() == ["article.pin", "article.pin"]


def test_everybody_confirms_each_text_that_must_be_read(shelf: Shelf) -> None:
    marks = shelf.care.marks
    assert marks.to_confirm(shelf.agent) == []
    marks.require_reading(shelf.lead, "flow")
    assert [s.id for s in marks.to_confirm(shelf.agent)] == ["flow"]
    assert marks.standing(shelf.agent, "flow").is_to_confirm
    assert "客服丙" in marks.unconfirmed("flow")
    marks.confirm(shelf.agent, "flow")
    marks.confirm(shelf.agent, "flow")
    assert marks.to_confirm(shelf.agent) == []
    assert "客服丙" not in marks.unconfirmed("flow")
    assert shelf.journal() == ["article.must_read", "article.confirm"]
    _change(shelf, "flow", "热情接待", "微笑接待")
    assert [s.id for s in marks.to_confirm(shelf.agent)] == ["flow"]
    marks.require_reading(shelf.lead, "flow", False)
    assert marks.to_confirm(shelf.agent) == []


def test_a_question_without_an_answer_reaches_the_lead(shelf: Shelf) -> None:
    suggestions = shelf.care.suggestions
    number = suggestions.suggest(shelf.agent, "  充电宝  能寄吗 ")
    assert suggestions.suggest(shelf.agent, "充电宝 能寄吗") == number
    found = suggestions.open(shelf.lead)
    assert [(s.query, s.person) for s in found] == [("充电宝 能寄吗", "客服丙")]
    with pytest.raises(NotAllowed):
        suggestions.open(shelf.agent)
    with pytest.raises(NotAllowed):
        suggestions.settle(shelf.agent, number)
    suggestions.settle(shelf.lead, number)
    assert suggestions.open(shelf.lead) == []
    suggestions.settle(shelf.lead, number, False)
    assert len(suggestions.open(shelf.lead)) == 1
    with pytest.raises(Invalid):
        suggestions.suggest(shelf.agent, "   ")
