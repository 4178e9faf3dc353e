from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deskcs.handbook.bundles import Bundles

WORDS = st.dictionaries(st.text(max_size=4), st.integers(0, 9), max_size=12)


@given(WORDS, st.text(max_size=4))
def test_bundles_are_the_mapping_they_were_packed_from(words: dict[str, int], other: str) -> None:
    bundles = Bundles[int](*Bundles.packed(words))
    assert bundles == words
    assert len(bundles) == len(words)
    assert bundles.get(other, -1) == words.get(other, -1)
    assert (other in bundles) == (other in words)
    assert sorted(bundles.items()) == sorted(words.items())


def test_only_the_bundle_asked_for_is_read() -> None:
    kept, size = Bundles.packed({"退款": 1, "退货": 2, "换货": 3})
    kept["换"] = b"spoiled"
    bundles = Bundles[int](kept, size)
    assert bundles["退货"] == 2
    assert bundles.get("退换") is None
    assert "发票" not in bundles
