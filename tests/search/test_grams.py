from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.search.folding import fold
from deskcs.search.grams import grams, is_beginning, required

SIGNS = "01a单退é ,-\n"
texts = st.text(st.sampled_from(SIGNS), max_size=40).map(fold)


@given(texts, st.data())
def test_every_text_has_what_is_asked_for_of_any_part_of_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    term = text[start : data.draw(st.integers(start, len(text)))]
    if not is_beginning(term):
        assert set(required(term)) <= set(grams(text))


@given(texts)
def test_a_token_of_signs_says_of_which_kind_it_is(text: str) -> None:
    runs = "".join(sign if sign in "01a" else " " for sign in text).split()
    of_signs = {token for token in grams(text) if token.isascii()}
    assert {token for token in of_signs if len(token) == 1} == {run[0] for run in runs}
    assert {token for token in of_signs if len(token) == 2} == {
        run[:2] for run in runs if len(run) > 1
    }
    for length in (3, 5):
        assert {token for token in of_signs if len(token) == length} == {
            run[at : at + length] for run in runs for at in range(len(run) - length + 1)
        }
    assert {len(token) for token in of_signs} <= {1, 2, 3, 5}


@pytest.mark.parametrize(
    ("term", "tokens"),
    [
        ("6", ["6"]),
        ("a1", ["a1"]),
        ("017", ["017"]),
        ("1234", ["123", "234"]),
        ("12345", ["12345"]),
        ("123456", ["23456", "12345"]),
        ("a202611", ["02611", "a2026"]),
        ("1234567890", ["67890", "12345"]),
        ("单12345", ["1", "12", "12345", "单1"]),
        ("12345单", ["12345", "5单"]),
        ("-017", ["0", "01", "017"]),
        ("-", []),
    ],
)
def test_a_run_is_asked_for_by_the_longest_tokens_it_has(term: str, tokens: list[str]) -> None:
    assert required(term) == tokens
