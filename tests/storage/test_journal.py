from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.actor import OWNER
from deskcs.storage import journal
from deskcs.storage.store import Store


def _fill(store: Store, count: int = 5) -> tuple[int, str]:
    for number in range(count):
        with store.write(OWNER) as unit:
            unit.journal("complaint.note", f"complaint:{number}", after={"文字": number})
    with store.read() as connection:
        return journal.head(connection)


def _tamper(store: Store, sql: str) -> None:
    """Change the journal as somebody with the file and SQLite could."""
    with store.write(OWNER) as unit:
        unit.connection.exec_driver_sql("DROP TRIGGER journal_no_update")
        unit.connection.exec_driver_sql("DROP TRIGGER journal_no_delete")
        unit.connection.exec_driver_sql(sql)


def test_an_untouched_journal_verifies(store: Store) -> None:
    head = _fill(store)
    with store.read() as connection:
        assert journal.verify(connection, head) is None


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("UPDATE journal SET actor = '别人' WHERE seq = 3", "第 3 条被改动过"),
        ("UPDATE journal SET after = '' WHERE seq = 2", "第 2 条被改动过"),
        ("UPDATE journal SET at = at + 1 WHERE seq = 5", "第 5 条被改动过"),
        ("UPDATE journal SET action = CAST(action AS BLOB) WHERE seq = 4", "第 4 条被改动过"),
        ("DELETE FROM journal WHERE seq = 2", "第 2 条缺失"),
        ("UPDATE journal SET seq = 9 WHERE seq = 5", "第 5 条缺失"),
    ],
)
def test_a_change_to_the_journal_shows(store: Store, sql: str, expected: str) -> None:
    _fill(store)
    _tamper(store, sql)
    with store.read() as connection:
        assert journal.verify(connection) == expected


def test_a_cut_tail_shows_against_a_head_kept_elsewhere(store: Store) -> None:
    head = _fill(store)
    _tamper(store, "DELETE FROM journal WHERE seq > 3")
    with store.read() as connection:
        assert journal.verify(connection) is None
        assert journal.verify(connection, head) == "末尾的记录被截掉了"


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET actor = 'x'",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal SELECT seq, at, 9, actor, action, subject, before, after,"
        " previous_hash, hash FROM journal WHERE seq = 1",
    ],
)
def test_the_database_itself_refuses_to_change_an_entry(store: Store, sql: str) -> None:
    _fill(store)
    with pytest.raises(Exception, match="append-only"), store.write(OWNER) as unit:
        unit.connection.exec_driver_sql(sql)


@given(st.dictionaries(st.text(max_size=8), st.integers() | st.text(max_size=20) | st.none()))
def test_the_same_values_are_written_the_same(values: dict[str, object]) -> None:
    backwards = dict(reversed(list(values.items())))
    assert journal.canonical(values) == journal.canonical(backwards)
