"""Words cut to the width of a cell."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF

from deskcs.qt.fitting import MORE, MOST, Fitting

WORDS = st.text(st.sampled_from("收到货后少了一件，没人回复。A4 1234:%-“”（）✓超时"), max_size=60)


@pytest.fixture
def fitting(qapp: Any) -> Fitting:
    font = QFont()
    font.setPixelSize(14)
    return Fitting(font)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORDS, st.integers(0, 500))
def test_what_is_shown_has_room_and_is_the_beginning(
    fitting: Fitting, text: str, width: int
) -> None:
    shown = fitting.cut(text, width)
    # Latin letters may lean into one another by parts of a pixel.
    assert QFontMetricsF(fitting.font).horizontalAdvance(shown) <= width + 2
    if shown != text:
        assert text.startswith(shown.removesuffix(MORE))
        assert fitting.width(text) > width


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORDS)
def test_words_that_just_fit_are_not_cut(fitting: Fitting, text: str) -> None:
    assert fitting.cut(text, fitting.width(text) + 0.01) == text


@pytest.mark.parametrize("text", ["退款😡😡😡", "مرحبا بكم في المتجر", "e\u0301te\u0301", "नमस्ते"])
def test_scripts_that_join_their_signs_are_left_to_qt(fitting: Fitting, text: str) -> None:
    assert fitting.cut(text, 500) == text
    assert QFontMetricsF(fitting.font).horizontalAdvance(fitting.cut(text, 30)) <= 31


def test_a_megabyte_is_not_looked_at_whole(fitting: Fitting) -> None:
    assert len(fitting.cut("长" * 1_000_000, 10_000_000)) == MOST
