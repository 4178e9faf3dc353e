"""An index that is made after a change is the same as a fresh one, for a part of the work."""

from __future__ import annotations

import gc
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.handbook import lexicon, loader
from deskcs.handbook.lexicon import Lexicon

from .conftest import Shelf

WORDS = st.lists(
    st.tuples(st.text("退款換货发票重长行乐", min_size=2, max_size=5), st.just(1.0)), max_size=8
)


def sounds(words: dict[str, str]) -> dict[str, Counter[str]]:
    return {spoken: Counter(alike.split()) for spoken, alike in words.items()}


@given(WORDS, WORDS, WORDS)
def test_what_is_spoken_is_the_same_whatever_was_known_before(
    first: list[tuple[str, float]],
    second: list[tuple[str, float]],
    third: list[tuple[str, float]],
) -> None:
    for earlier in (Lexicon(first), Lexicon(second, Lexicon(first))):
        renewed, fresh = Lexicon(third, earlier), Lexicon(third)
        assert list(map(sounds, renewed.spoken)) == list(map(sounds, fresh.spoken))


def _say_more(shelf: Shelf, words: str) -> None:
    draft = shelf.care.editing.draft("refunds")
    shelf.care.editing.save(shelf.lead, f"{draft.text}\n{words}\n", draft)


def test_after_a_save_only_new_words_are_spelled_and_only_the_changed_file_is_read_anew(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.handbook.prepare()
    _say_more(shelf, "先问清楚。")
    spelled: list[str] = []
    parsed: list[str] = []
    spellings, parse = lexicon.spellings, loader.parse

    def spelling(word: str) -> tuple[tuple[str, str], ...]:
        spelled.append(word)
        return spellings(word)

    def parsing(file: Path, *others: Any, **named: Any) -> Any:
        parsed.append(file.name)
        return parse(file, *others, **named)

    monkeypatch.setattr(lexicon, "spellings", spelling)
    monkeypatch.setattr(loader, "parse", parsing)
    _say_more(shelf, "## 电子发票\n\n可以补开。")
    shelf.handbook.prepare()
    assert shelf.handbook.find("dzfp", 1)[0].section.heading == "电子发票"
    assert shelf.handbook.find("dianzifapiao", 1)[0].section.heading == "电子发票"
    assert 0 < len(set(spelled)) < 10
    assert set(parsed) == {"refunds.md", "new.md"}


def test_words_that_were_taken_out_are_not_heard_any_more(shelf: Shelf) -> None:
    _say_more(shelf, "## 电子发票\n\n可以补开。")
    shelf.handbook.prepare()
    draft = shelf.care.editing.draft("refunds")
    shelf.care.editing.save(shelf.lead, draft.text.replace("电子发票", "纸"), draft)
    assert all(hit.nearest for hit in shelf.handbook.find("dianzifapiao", 3))


def test_python_need_not_look_through_the_words_for_rubbish() -> None:
    assert not any(map(gc.is_tracked, Lexicon([("退款流程", 1.0)]).spoken))
