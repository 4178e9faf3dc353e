"""With bit sets a search finds what it finds without them, whatever happens to the records."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from deskcs.clock import SystemClock
from deskcs.events import EventBus
from deskcs.search import bitmaps, index, sampling, tidying, walking
from deskcs.search.index import Entry
from deskcs.storage import migrate, quick
from deskcs.storage.store import Store, make_engine

WORDS = ["破损", "漏水", "退款", "换货", "补发", "上海", "成都", "广州", "催件", "到账", "tuikuan"]
KINDS = ("complaint", "handover")
LATEST = 3_000


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make blocks of 64 records, and ask them whenever two grams are asked for."""
    monkeypatch.setattr(bitmaps, "SHIFT", 6)
    monkeypatch.setattr(bitmaps, "SIZE", 64)
    monkeypatch.setattr(bitmaps, "GROWN", 8)
    monkeypatch.setattr(bitmaps, "_AT_ONCE", 40)
    monkeypatch.setattr(walking, "MANY_ENTRIES", 0)
    monkeypatch.setattr(walking, "_SHORT", 32)


def _text(chance: Random) -> str:
    return "，".join(chance.choices(WORDS, k=chance.randrange(2, 6)))


def _asked(chance: Random) -> list[str | tuple[str, ...]]:
    several = tuple(chance.sample(WORDS, 2))
    terms: list[str | tuple[str, ...]] = [*chance.sample(WORDS, chance.randrange(1, 4))]
    if chance.random() < 0.3:
        terms.append(several)
    if chance.random() < 0.3:
        terms.append("，".join(several))
    return terms


def _made(connection: Connection) -> int:
    steps = 0
    while bitmaps.step(connection):
        steps += 1
    return steps


def _looked_through(
    texts: dict[int, str], terms: list[str | tuple[str, ...]], without: list[str]
) -> list[int]:
    groups = [(term,) if isinstance(term, str) else term for term in terms]
    return [
        ref
        for ref, text in sorted(texts.items(), reverse=True)
        if all(any(word in text.replace("，", ",") for word in group) for group in groups)
        and not any(word in text for word in without)
    ]


@settings(max_examples=60)
@given(seed=st.integers(0, 2**32))
def test_what_is_found_is_what_a_look_through_every_text_finds(migrated: Path, seed: int) -> None:
    chance = Random(seed)
    engine = make_engine(migrated)
    with engine.connect() as connection, connection.begin() as outer:
        texts = {ref: _text(chance) for ref in range(1, chance.randrange(100, 400))}
        index.put_many(
            connection, [Entry("complaint", ref, "", text) for ref, text in texts.items()]
        )
        for _ in range(chance.randrange(0, 60)):
            bitmaps.step(connection)
            if chance.random() < 0.5:
                ref = chance.choice([*texts, max(texts) + 1])
                texts[ref] = _text(chance)
                index.put(connection, "complaint", ref, "", texts[ref])
            elif chance.random() < 0.1:
                texts[ref := chance.choice([*texts])] = ""
                index.put(connection, "complaint", ref, "", "")
        for _ in range(8):
            terms = [
                tuple(word.replace("，", ",") for word in term)
                if isinstance(term, tuple)
                else term.replace("，", ",")
                for term in _asked(chance)
            ]
            without = chance.sample(WORDS, chance.randrange(2))
            limit = chance.choice((1, 20, 999))
            found = index.find(connection, terms, ["complaint"], limit, without)
            wanted = _looked_through(texts, terms, without)[:limit]
            assert [hit.ref for hit in found] == wanted, (terms, without, limit)
        assert sampling.check(connection) == []
        outer.rollback()
    engine.dispose()


@pytest.fixture
def filled(connection: Connection) -> Connection:
    """Give an index of full blocks of two kinds, with their bit sets."""
    chance = Random(5)
    for kind in KINDS:
        index.put_many(
            connection, [Entry(kind, ref, "", _text(chance)) for ref in range(1, LATEST)]
        )
    assert _made(connection) > 2 * LATEST // 64
    return connection


def test_bit_sets_of_the_frequent_words_tell_of_nearly_all_records(filled: Connection) -> None:
    blocks = quick.rows(filled, "SELECT id, told, wanted FROM search_block ORDER BY id")
    assert len(blocks) == 2 * (LATEST // 64 + 1)
    assert all(told == wanted for _, told, wanted in blocks)
    newest = [told & 0xFFFF for block, told, _ in blocks if block & 0x3FF == LATEST // 64]
    assert len(newest) == 2
    assert all(LATEST - 8 <= told < LATEST for told in newest)
    tokens = quick.rows(filled, "SELECT DISTINCT token FROM search_bitmap")
    assert {word for word in WORDS if len(word) == 2} <= {token for (token,) in tokens}
    assert not bitmaps.step(filled), "nothing is made twice"


def test_new_records_are_told_of_after_some(filled: Connection) -> None:
    def told() -> int:
        return (
            quick.number(filled, "SELECT max(told) FROM search_block WHERE id < 2 << 34") & 0xFFFF
        )

    chance, before = Random(9), told()
    for ref in range(LATEST, before + 8):
        index.put(filled, "complaint", ref, "", _text(chance))
    assert not bitmaps.step(filled)
    index.put(filled, "complaint", before + 8, "", _text(chance))
    assert _made(filled) > 1
    assert told() == before + 8
    assert sampling.check(filled) == []


def test_words_that_never_meet_are_answered_without_the_index(filled: Connection) -> None:
    asked = [
        span
        for span in bitmaps.spans(filled, ["破损", "漏水", "绝无"], *index._range("complaint"))
        if span.places is None
    ]
    assert asked, "no bit set tells of 绝无"
    told = list(bitmaps.spans(filled, ["破损", "漏水"], *index._range("complaint")))
    whole = [span for span in told if span.places is not None]
    assert len(whole) > LATEST // 64 // 2
    rows = quick.rows(filled, "SELECT id, folded FROM search_text ORDER BY id DESC")
    both = [place for place, text in rows if "破损" in text and "漏水" in text]
    for first, last, places in whole:
        assert places is not None
        assert [*places] == [place for place in both if first <= place <= last]


def test_a_changed_record_is_found_at_once_and_its_block_made_anew_after_many(
    filled: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bitmaps, "_STALE", 3)
    index.put(filled, "complaint", 70, "", "新词破损与新词退款")
    assert [hit.ref for hit in index.find(filled, ["新词破", "词退款"], KINDS, 5)] == [70]
    assert not bitmaps.step(filled)
    for ref in range(71, 75):
        index.put(filled, "complaint", ref, "", "新词破损与新词退款")
    assert bitmaps.step(filled)
    index.put(filled, "complaint", 76, "", "新词破损与新词退款")
    _made(filled)
    found = index.find(filled, ["新词破", "词退款"], ["complaint"], 9)
    assert [hit.ref for hit in found] == [76, 74, 73, 72, 71, 70]
    changed = quick.rows(filled, "SELECT id FROM search_changed")
    assert [place & 0xFFFF for (place,) in changed] == [76], "it was changed after its block began"


def test_the_check_sees_bits_that_are_not_there(filled: Connection) -> None:
    assert sampling.check(filled) == []
    empty = bytes(bitmaps.SIZE // 8)
    quick.change(filled, "UPDATE search_bitmap SET bits = ? WHERE token = '破损'", (empty,))
    assert len(sampling.check(filled)) == 1


def test_an_index_made_anew_has_no_bit_sets_of_the_old_one(filled: Connection) -> None:
    index.rebuild(filled, [Entry("complaint", 1, "", "破损退款")])
    assert quick.rows(filled, "SELECT 1 FROM search_bitmap") == []
    assert [hit.ref for hit in index.find(filled, ["破损", "退款"], KINDS, 5)] == [1]


def test_they_are_made_in_idle_minutes(tmp_path: Path) -> None:
    file = tmp_path / "desk.sqlite3"
    migrate.upgrade(file)
    store = Store(file, SystemClock(), EventBus())
    chance = Random(3)
    with store.engine.begin() as connection:
        index.put_many(
            connection, [Entry("complaint", ref, "", _text(chance)) for ref in range(1, 300)]
        )
    while tidying.tidy(store):
        pass
    with store.read() as connection:
        rows = quick.rows(connection, "SELECT told & 63 FROM search_block ORDER BY id")
        assert [row[0] for row in rows] == [63, 63, 63, 63, 43]
    store.close()
