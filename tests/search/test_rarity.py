from __future__ import annotations

import pytest
from sqlalchemy import Connection

from deskcs.search import index
from deskcs.search import rarity as rarity_module
from deskcs.search.choosing import FEW
from deskcs.search.index import Entry
from deskcs.search.rarity import Rarity


def test_what_many_held_long_ago_is_not_rare(connection: Connection) -> None:
    index.rebuild(connection, [])
    many = 40 * FEW
    texts = ["去年", *["去年 破损"] * many, *["今年"] * 15 * many, *["补发"] * (FEW + 9)]
    index.put_many(connection, [Entry("complaint", n, "", t) for n, t in enumerate(texts, start=1)])
    low, high = index._range("complaint")
    rarity = Rarity(connection, low, high)
    assert rarity.share("鑫淼") == 0.0
    assert rarity.share("去年") * rarity.number > 4 * FEW
    assert rarity.share("今年") > 0.3
    assert FEW / rarity.number < rarity.share("补发")


def test_what_was_learnt_of_many_records_is_forgotten_when_there_are_more(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rarity_module, "_SMALL", 100)
    index.rebuild(connection, [])
    low, high = index._range("complaint")
    texts = [Entry("complaint", n, "", "破损") for n in range(1, 1_001)]
    index.put_many(connection, texts[:500])
    assert Rarity(connection, low, high).number == 500
    index.put_many(connection, texts[500:])
    assert Rarity(connection, low, high).share("破损") <= 1.0
    numbers = [Rarity(connection, low, high).number for _ in range(60)]
    assert numbers[0] == 500
    assert numbers[-1] == 1_000
