"""`deskcs demo`: an empty database becomes a desk at work, and only an empty one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from deskcs.actor import Role
from deskcs.cli.app import run
from deskcs.clock import FixedClock
from deskcs.complaints.shapes import OPEN_STATUSES, ComplaintQuery, Status
from deskcs.demo.filling import fill
from deskcs.desk import Desk, open_desk
from deskcs.handover.sheet_shapes import SheetState
from deskcs.settings import Settings

# 19:20 in Shanghai: the evening shift is at work.
EVENING = datetime(2026, 11, 25, 11, 20, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    settings = Settings(database=str(tmp_path_factory.mktemp("demo") / "desk.sqlite3"))
    fill(settings, rows=40, seed=3, now=EVENING, days=3)
    return settings


@pytest.fixture
def desk(filled: Settings) -> Iterator[Desk]:
    desk = open_desk(filled, clock=FixedClock(EVENING))
    yield desk
    desk.close()


def test_every_view_has_something_to_show(desk: Desk) -> None:
    rows = desk.complaints.page(ComplaintQuery(), limit=100).rows
    assert len(rows) == 40
    assert {row.status for row in rows} >= {*OPEN_STATUSES, Status.CLOSED}
    counts = desk.complaints.counts()
    assert all(counts[view] for view in ("unowned", "due_soon", "overdue", "serious", "open"))
    assert {row.flag_state for row in rows} == {"", "raised", "acknowledged"}
    assert max(row.received_at for row in rows) <= EVENING


@pytest.mark.slow
def test_a_second_complaint_is_not_folded_into_one_closed_meanwhile(tmp_path: Path) -> None:
    settings = Settings(database=str(tmp_path / "desk.sqlite3"))
    morning = datetime(2026, 11, 26, 0, 16, tzinfo=UTC)
    assert fill(settings, rows=30, seed=1, now=morning).complaints == 30


def test_people_of_every_role_have_no_pin(desk: Desk) -> None:
    people = desk.staff.people()
    assert {person.role for person in people} == set(Role)
    assert not any(person.has_pin for person in people)


def test_shifts_hand_over_to_one_another(desk: Desk) -> None:
    states = [sheet.state for sheet in desk.handover.sheets()]
    assert states[:2] == [SheetState.DRAFT, SheetState.SIGNED]
    assert SheetState.ACCEPTED in states
    assert desk.handover.sheets()[1].asked_count == 1
    assert all(check.is_genuine for check in desk.handover.verify_all())
    assert len(desk.handover.on_duty()) == 3


def test_the_texts_name_goods_and_no_blank_is_left(desk: Desk) -> None:
    for row in desk.complaints.page(ComplaintQuery(), limit=100).rows:
        card = desk.complaints.card(desk.staff.people()[0].as_actor(), row.number)
        said = card.what + "".join(entry.text for entry in card.timeline)
        assert row.goods
        assert "{" not in said


def test_the_same_seed_tells_the_same_month(filled: Settings, tmp_path: Path) -> None:
    again = Settings(database=str(tmp_path / "again.sqlite3"))
    fill(again, rows=40, seed=3, now=EVENING, days=3)

    def lines(settings: Settings) -> list[tuple[object, ...]]:
        desk = open_desk(settings, clock=FixedClock(EVENING))
        rows = desk.complaints.page(ComplaintQuery(), limit=100).rows
        desk.close()
        return [(row.number, row.customer, row.title, row.status, row.owner) for row in rows]

    assert lines(again) == lines(filled)


def test_doctor_finds_nothing_wrong(filled: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--db", filled.database, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ok"] is True


def test_a_database_with_something_in_it_is_refused(
    filled: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["demo", "--db", filled.database]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    assert "已有记录" in said.err


@pytest.mark.parametrize("rows", ["0", "-5", "99999999"])
def test_a_senseless_number_of_rows_is_refused(
    rows: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "none.sqlite3"
    assert run(["demo", "--rows", rows, "--db", str(database)]) == 1
    assert "--rows" in capsys.readouterr().err
    assert not database.exists()


@pytest.mark.slow
def test_many_rows_are_history_and_pass_the_doctor(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(database=str(tmp_path / "many.sqlite3"))
    report = fill(settings, rows=12_000, seed=5, now=EVENING, days=2)
    assert report.complaints == 12_000
    desk = open_desk(settings, clock=FixedClock(EVENING))
    cases = desk.complaints.page(ComplaintQuery(order="received_at"), limit=200).rows
    actor = desk.staff.people()[0].as_actor()
    for row in cases[::20]:
        card = desk.complaints.card(actor, row.number)
        due = {clock.clock: clock.due for clock in card.clocks if clock.state != "exempt"}
        assert due.get("first_response") == row.first_response_due
        assert due.get("resolution") == row.resolution_due
    desk.close()
    assert run(["doctor", "--db", settings.database, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ok"] is True
