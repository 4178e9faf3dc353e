"""A file of before the fives is found in as one that was indexed today."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import Connection

from deskcs.search import index, sampling
from deskcs.search.index import Entry
from deskcs.storage import migrate, quick
from deskcs.storage.store import make_engine

KEPT = Path(__file__).parents[1] / "data" / "schemas" / "schema-0006.sqlite3"
TEXTS = [
    "订单A20261122003收到时外箱破损,电话13800138000",
    "TS20261125-1000 说 no 也没用,12345",
    "只有汉字",
    "a b 12 123 1234",
    "一样的12345,又一次12345",
    "😀ab12é34567",
]


def _postings(connection: Connection) -> list[tuple[str, int]]:
    quick.change(
        connection,
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary"
        " USING fts5vocab(main, search_gram, instance)",
    )
    return sorted(quick.rows(connection, "SELECT term, doc FROM temp.vocabulary"))


def _fives_taken_out(connection: Connection) -> None:
    """Leave of every record what schema 6 knew of it."""
    fives: dict[int, list[str]] = {}
    for term, place in _postings(connection):
        if len(term) == 5 and term.isascii():
            fives.setdefault(place, []).append(term)
    for place, terms in fives.items():
        take_out = "INSERT INTO search_gram(search_gram, rowid, tokens) VALUES ('delete', ?, ?)"
        quick.change(connection, take_out, (place, " ".join(terms)))
        quick.change(connection, "INSERT INTO search_gram(rowid, tokens) VALUES (?, '')", (place,))


@pytest.fixture
def made_of_texts(tmp_path: Path) -> Path:
    """Give a file of schema 6 with some records, small ones before and after large ones."""
    file = tmp_path / "desk.sqlite3"
    migrate.upgrade(file, to=6)
    engine = make_engine(file)
    with engine.begin() as connection:
        # Today's code asks whether the record is in a block, which came with schema 8.
        quick.change(connection, "CREATE TEMP TABLE search_block (id, told, wanted)")
        kinds = ("complaint", "handover", "log")
        index.put_many(
            connection,
            [Entry(kind, n, "", text) for kind in kinds for n, text in enumerate(TEXTS, start=1)],
        )
        _fives_taken_out(connection)
        assert index.find(connection, ["122003"], kinds, 9) == []
    engine.dispose()
    return file


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Give a copy of the file that schema 6 left behind."""
    file = tmp_path / "kept.sqlite3"
    shutil.copyfile(KEPT, file)
    return file


@pytest.mark.parametrize("name", ["made_of_texts", "kept"])
def test_the_migrated_index_is_the_one_that_would_be_made_anew(
    name: str, request: pytest.FixtureRequest
) -> None:
    file: Path = request.getfixturevalue(name)
    migrate.upgrade(file)
    engine = make_engine(file)
    with engine.begin() as connection:
        migrated = _postings(connection)
        assert sampling.check(connection) == []
        kinds = {number: kind for kind, number in index.KINDS.items()}
        rows = quick.rows(
            connection, "SELECT id, title_length, body_length, folded FROM search_text"
        )
        entries = [
            Entry(
                kinds[place >> 40],
                place & (1 << 40) - 1,
                folded[:title],
                folded[title + 1 : title + 1 + body],
                folded[title + body + 2 :],
            )
            for place, title, body, folded in rows
        ]
        index.rebuild(connection, entries)
        assert _postings(connection) == migrated
        assert len(entries) > 9
    engine.dispose()


def test_records_of_before_are_changed_and_forgotten_as_ever(made_of_texts: Path) -> None:
    migrate.upgrade(made_of_texts)
    engine = make_engine(made_of_texts)
    with engine.begin() as connection:
        kinds = list(index.KINDS)
        assert [hit.ref for hit in index.find(connection, ["0261122003"], kinds, 9)] == [1, 1, 1]
        index.put(connection, "complaint", 1, "", "换了订单B20269999999")
        index.put(connection, "log", 1, "", "")
        found = index.find(connection, ["0261122003"], kinds, 9)
        assert [(hit.kind, hit.ref) for hit in found] == [("handover", 1)]
        for kind in ("complaint", "handover", "log"):
            for ref in range(1, len(TEXTS) + 1):
                index.put(connection, kind, ref, "", "")
        assert _postings(connection) == []
    engine.dispose()


def test_every_order_number_of_a_kept_file_is_found_after_it_is_brought_up(kept: Path) -> None:
    migrate.upgrade(kept)
    engine = make_engine(kept)
    with engine.begin() as connection:
        orders = quick.rows(connection, "SELECT complaint_id, order_number FROM complaint_order")
        assert len(orders) > 9
        for case_id, order in orders:
            for cut in (order, order[-6:], order[-4:], order[3:12]):
                assert case_id in (index.refs(connection, [cut], "complaint", 1_000) or []), cut
    engine.dispose()


def test_the_check_misses_the_fives_where_they_are_not(tmp_path: Path) -> None:
    migrate.upgrade(tmp_path / "desk.sqlite3")
    engine = make_engine(tmp_path / "desk.sqlite3")
    with engine.begin() as connection:
        index.put_many(
            connection, [Entry("complaint", n, "", text) for n, text in enumerate(TEXTS)]
        )
        assert sampling.check(connection) == []
        _fives_taken_out(connection)
        assert len(sampling.check(connection)) == 1
    engine.dispose()
