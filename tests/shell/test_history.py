"""Back and forward go where one was, and nowhere past either end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deskcs.shell.history import MOST_PLACES, History

PLACES = st.tuples(st.sampled_from(["today", "handbook", "complaints"]), st.sampled_from("abc"))
STEPS = st.lists(st.one_of(PLACES, st.sampled_from([-1, 1])), max_size=40)


@given(STEPS)
def test_back_and_forward_always_lead_to_a_place_one_was_at(steps: list[object]) -> None:
    history, been = History(), set()
    for step in steps:
        if isinstance(step, tuple):
            history.visit(*step)
            been.add(step)
        else:
            place = history.move(step)
            assert place is None or place in been
    assert history.can(-1) == (history.position > 0)


def test_going_on_from_the_middle_drops_what_was_ahead() -> None:
    history = History()
    for page in ("today", "handbook", "complaints"):
        history.visit(page)
    history.move(-1)
    history.visit("handover")
    assert not history.can(1)
    assert history.move(-1) == ("handbook", "")


def test_the_same_place_twice_is_one() -> None:
    history = History()
    history.visit("today")
    history.visit("today")
    assert not history.can(-1)


def test_a_long_day_does_not_grow_without_end() -> None:
    history = History()
    for number in range(MOST_PLACES * 2):
        history.visit("complaints", str(number))
    assert len(history.places) == MOST_PLACES
    assert history.move(0) == ("complaints", str(MOST_PLACES * 2 - 1))
