"""A pattern is tried only where one of the characters stands that it may begin with."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.complaints.escalation import SignalReader
from deskcs.complaints.heads import heads_of
from deskcs.complaints.policy_file import load_policy

SHAPES = [shape for rule in load_policy().policy.signals for shape in rule.patterns]


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        ("流了?血", "流"),
        ("(?:手|眼睛?|[bB]站)伤", "手眼bB"),
        ("(?<![0-9])315(?![0-9])", "3"),
        ("[两三4-6]+次", "两三456"),
        ("(?:好多|[0-9]{2,})人", "好0123456789"),
    ],
)
def test_the_heads_of_plain_patterns_are_seen(pattern: str, heads: str) -> None:
    assert heads_of(pattern) == frozenset(heads)


@pytest.mark.parametrize(
    "pattern",
    [
        *(
            "了?血",
            "(?:手|脚)?伤",
            "手|脚",
            "(?:手|脚*)伤",
            r"\d+次",
            "[^手]伤",
            ".伤",
            "(手|脚)伤",
        ),
        *("^伤", "手{0,2}伤", "(?:手|)伤", "(?:(?:手|脚)|头)伤", "手(?:a|b)|脚", "", "(?=手)手"),
    ],
)
def test_of_others_nothing_is_claimed(pattern: str) -> None:
    assert heads_of(pattern) is None


@given(st.data())
def test_what_the_desk_looks_for_begins_with_its_heads(data: st.DataObject) -> None:
    shape = data.draw(st.sampled_from(SHAPES))
    found = re.search(shape, data.draw(st.from_regex(shape)))
    assert found is not None
    assert found[0][0] in (heads_of(shape) or ())


@given(st.data())
def test_no_shape_is_passed_over(data: st.DataObject) -> None:
    reader = SignalReader(load_policy().policy, str)
    text = data.draw(st.text("手伤我说,", max_size=5)) + data.draw(
        st.from_regex(data.draw(st.sampled_from(SHAPES)))
    )
    assert reader._any_shape.search(text)
