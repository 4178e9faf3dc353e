from __future__ import annotations

from collections.abc import Mapping, Sequence

from deskcs.search.choosing import FEW, chosen


class Known:
    """Shares of tokens among a million records; remembers which it was asked for.

    `texts` are the newest records with the rarest token.
    """

    number = 1_000_000

    def __init__(
        self, shares: Mapping[str, float], at_hand: str = "", texts: Sequence[str] = ()
    ) -> None:
        self._shares, self._at_hand, self._texts = shares, at_hand, texts
        self.asked: list[str] = []
        self.looked_into: list[str] = []
        self.choices: dict[tuple[str, ...], tuple[str, ...]] = {}

    def known(self, token: str) -> float | None:
        return self._shares[token] if token in self._at_hand.split() else None

    def share(self, token: str) -> float:
        self.asked.append(token)
        return self._shares[token]

    def newest(self, token: str) -> Sequence[str]:
        self.looked_into.append(token)
        return self._texts


def test_one_gram_is_taken_unasked() -> None:
    known = Known({})
    assert list(chosen(["退款"], known)) == ["退款"]
    assert known.asked == []


def test_a_gram_of_few_records_is_enough() -> None:
    known = Known({"退款": 0.1, "款鑫": 0.0, "鑫淼": 0.0})
    assert list(chosen(["退款", "款鑫", "鑫淼"], known)) == ["款鑫"]
    assert known.asked == ["退款", "款鑫"]


def test_what_is_known_to_be_rare_spares_asking() -> None:
    known = Known({"退款": 0.1, "款鑫": 0.0}, at_hand="款鑫")
    assert list(chosen(["退款", "款鑫"], known)) == ["款鑫"]
    assert known.asked == []


def test_the_rarest_comes_first_and_others_join_while_they_spare_reading() -> None:
    known = Known({"破损": 0.02, "退款": 0.01, "的": 0.6}, texts=["退款的"] * 6 + ["破损退款"] * 2)
    assert list(chosen(["的", "破损", "退款"], known)) == ["退款", "破损"]
    assert known.looked_into == ["退款"]


def test_a_gram_that_comes_along_with_the_rarest_is_left_to_the_text() -> None:
    texts = ["充电宝不充电"] * 8 + ["充电宝退款"] * 2
    known = Known({"充电": 0.02, "电宝": 0.01, "退款": 0.2}, texts=texts)
    assert list(chosen(["充电", "电宝", "退款"], known)) == ["电宝", "退款"]


def test_the_third_is_chosen_by_what_the_second_leaves() -> None:
    texts = ["甲乙丙"] * 2 + ["甲丙"] * 4 + ["甲丁乙"] * 2
    known = Known({"甲": 0.05, "乙": 0.2, "丙": 0.2, "丁": 0.2}, texts=texts)
    assert list(chosen(["甲", "乙", "丙", "丁"], known)) == ["甲", "丁", "丙"]


def test_a_gram_far_more_common_is_left_to_the_text() -> None:
    known = Known({"草莓": 0.001, "退款": 0.2}, texts=["草莓"] * 8)
    assert list(chosen(["退款", "草莓"], known)) == ["草莓"]


def test_few_records_are_read_without_looking_into_some_first() -> None:
    known = Known({"草莓": 2 * FEW / Known.number, "退款": 0.01}, texts=["草莓"] * 8)
    assert list(chosen(["退款", "草莓"], known)) == ["草莓"]
    assert known.looked_into == []


def test_of_few_records_another_short_list_is_asked_too() -> None:
    known = Known({"17500": 0.0002, "00123": 0.0016, "a2026": 0.1})
    assert list(chosen(["00123", "17500", "a2026"], known)) == ["17500", "00123"]
    assert known.looked_into == []


def test_of_short_lists_the_one_that_does_not_come_along_with_the_rarest_is_asked() -> None:
    known = Known({"08382": 0.0003, "18400": 0.0002, "61840": 0.00025})
    assert list(chosen(["08382", "18400", "61840"], known)) == ["18400", "08382"]
    known = Known({"08382": 0.1, "18400": 0.0002, "61840": 0.00025})
    assert list(chosen(["08382", "18400", "61840"], known)) == ["18400", "61840"]


def test_a_token_asked_for_twice_counts_once() -> None:
    assert list(chosen(["退款", "退款"], Known({}))) == ["退款"]


def test_what_was_chosen_is_remembered() -> None:
    known = Known({"破损": 0.02, "退款": 0.01}, texts=["退款", "退款破损"])
    first = chosen(["破损", "退款"], known)
    assert chosen(["退款", "破损"], known) == first
    assert known.looked_into == ["退款"]


def test_of_a_long_term_only_some_grams_are_asked_for() -> None:
    tokens = [chr(0x4E00 + i) + chr(0x4E01 + i) for i in range(100)]
    known = Known(dict.fromkeys(tokens, 0.01), texts=["".join(tokens[:50])])
    assert 1 <= len(chosen(tokens, known)) <= 4
    assert len(known.asked) <= 8
