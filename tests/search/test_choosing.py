from __future__ import annotations

from collections.abc import Mapping

from deskcs.search.choosing import FEW, Gram, chosen


class Known:
    """Shares of tokens among a million records; remembers which it was asked for."""

    number = 1_000_000

    def __init__(self, shares: Mapping[str, float], at_hand: str = "") -> None:
        self._shares, self._at_hand = shares, at_hand
        self.asked: list[str] = []

    def known(self, token: str) -> float | None:
        return self._shares[token] if token in self._at_hand.split() else None

    def share(self, token: str) -> float:
        self.asked.append(token)
        return self._shares[token]


def _of_one_word(tokens: str) -> list[Gram]:
    return [Gram(token, 0, at) for at, token in enumerate(tokens.split())]


def _of_words(tokens: str) -> list[Gram]:
    return [Gram(token, word, 0) for word, token in enumerate(tokens.split())]


def _tokens(picked: list[Gram]) -> list[str]:
    return [gram.token for gram in picked]


def test_one_gram_is_taken_unasked() -> None:
    known = Known({})
    assert _tokens(chosen(_of_one_word("退款"), known)) == ["退款"]
    assert known.asked == []


def test_a_gram_of_few_records_is_enough() -> None:
    known = Known({"退款": 0.1, "款鑫": 0.0, "鑫淼": 0.0})
    assert _tokens(chosen(_of_one_word("退款 款鑫 鑫淼"), known)) == ["款鑫"]
    assert known.asked == ["退款", "款鑫"]


def test_what_is_known_to_be_rare_spares_asking() -> None:
    known = Known({"退款": 0.1, "款鑫": 0.0}, at_hand="款鑫")
    assert _tokens(chosen(_of_one_word("退款 款鑫"), known)) == ["款鑫"]
    assert known.asked == []


def test_the_rarest_comes_first_and_others_join_while_they_spare_reading() -> None:
    known = Known({"破损": 0.02, "退款": 0.01, "的": 0.6})
    assert _tokens(chosen(_of_words("的 破损 退款"), known)) == ["退款", "破损"]


def test_a_gram_far_more_common_is_left_to_the_text() -> None:
    known = Known({"草莓": 2 * FEW / Known.number, "退款": 0.2})
    assert _tokens(chosen(_of_words("退款 草莓"), known)) == ["草莓"]


def test_each_word_gives_a_gram_before_one_gives_two() -> None:
    grams = [Gram("取消", 0, 0), Gram("消订", 0, 1), Gram("订单", 0, 2), Gram("仓发", 1, 0)]
    known = Known({"取消": 0.096, "消订": 0.096, "订单": 0.097, "仓发": 0.25})
    assert _tokens(chosen(grams, known))[:2] == ["取消", "仓发"]


def test_of_a_number_the_grams_apart_are_taken_before_those_beside() -> None:
    known = Known({"990": 0.030, "905": 0.031, "057": 0.032})
    assert _tokens(chosen(_of_one_word("990 905 057"), known)) == ["990", "057", "905"]


def test_of_a_long_term_only_some_grams_are_asked_for() -> None:
    tokens = [chr(0x4E00 + i) + chr(0x4E01 + i) for i in range(100)]
    known = Known(dict.fromkeys(tokens, 0.01))
    assert 2 <= len(chosen(_of_one_word(" ".join(tokens)), known)) <= 3
    assert len(known.asked) <= 8
