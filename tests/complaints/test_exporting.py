"""Lists go out without anything that runs in a spreadsheet, and come back as they were."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from deskcs.clock import FixedClock
from deskcs.complaints.exchange import cells, tables
from deskcs.complaints.service import ComplaintService
from deskcs.complaints.shapes import ComplaintQuery
from deskcs.errors import DeskError, Invalid, NotAllowed
from deskcs.events import EventBus
from deskcs.staff.service import StaffService
from deskcs.storage.opening import open_store

from .conftest import MORNING, SHANGHAI, Room

RUN_BY_SPREADSHEETS = "=+-@\t\r＝＋－＠|%"


def read(path: Path) -> list[list[str]]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))
    if path.suffix == ".xlsx":
        sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0)
        return [[str(cell) for cell in row] for row in sheet.to_python()]
    table = json.loads(path.read_text(encoding="utf-8"))
    return [list(table[0]), *(list(row.values()) for row in table)]


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[ComplaintService]:
    """An empty tracker on another file."""
    store = open_store(tmp_path / "other.sqlite3", FixedClock(MORNING), EventBus())
    yield ComplaintService(store, FixedClock(MORNING), StaffService(store), SHANGHAI)
    store.close()


@pytest.fixture
def filled(room: Room) -> Room:
    tracker = room.complaints
    hostile = '=HYPERLINK("http://x")\n@SUM(1)\n第二行,有逗号和"引号"'
    first = room.register(
        hostile,
        customer="+cmd|' /C calc'!A0",
        phone="13912345678",
        orders=("990575273604307329", "12345"),
        goods="-2+3",
        wanted=("退款", "道歉"),
        received_at=MORNING.replace(day=20),
        category="商品质量",
    ).number
    tracker.accept(room.agent, first)
    tracker.tag(room.agent, first, add=["色差", "急"])
    tracker.resolve(room.agent, first, "退款")
    tracker.close(room.agent, first, 4)
    room.register("热水器漏电,电话 13912345678", customer="𠮷先生😡")
    return room


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".json"])
def test_nothing_in_an_export_is_taken_for_a_formula(
    filled: Room, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"out{ending}"
    count = filled.complaints.export_file(filled.lead, ComplaintQuery(), path, is_revealed=True)
    table = read(path)
    assert count == 2 == len(table) - 1
    if ending != ".json":
        for cell in (cell for line in table for cell in line if cell):
            assert cell[0] not in RUN_BY_SPREADSHEETS


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_an_export_comes_back_without_loss(
    filled: Room, elsewhere: ComplaintService, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"out{ending}"
    asked = ComplaintQuery(order="received_at")
    filled.complaints.export_file(filled.lead, asked, path, is_revealed=True)
    again = filled.complaints.import_file(filled.lead, path)
    assert (again.imported, again.duplicates, again.rejected) == (0, 2, ())
    before = [
        filled.complaints.card(filled.lead, row.number)
        for row in filled.complaints.page(asked).rows
    ]
    assert elsewhere.import_file(filled.lead, path).imported == 2
    after = [elsewhere.card(filled.lead, row.number) for row in elsewhere.page(asked).rows]
    for name in (
        "number", "received_at", "customer", "what", "orders", "goods", "wanted", "status",
        "severity", "owner", "satisfaction", "category", "is_flagged", "resolved_at",
    ):  # fmt: skip
        assert [getattr(card, name) for card in after] == [getattr(card, name) for card in before]
    assert set(after[0].tags) == set(before[0].tags)


def test_personal_data_is_masked_unless_a_lead_asks_and_that_is_journalled(
    filled: Room, tmp_path: Path
) -> None:
    path = tmp_path / "out.csv"
    filled.complaints.export_file(filled.agent, ComplaintQuery(), path)
    said = path.read_text(encoding="utf-8-sig")
    assert "13912345678" not in said
    assert "139****5678" in said
    assert "990575273604307329" not in said
    with pytest.raises(NotAllowed):
        filled.complaints.export_file(filled.agent, ComplaintQuery(), path, is_revealed=True)
    filled.complaints.export_file(filled.lead, ComplaintQuery(), path, is_revealed=True)
    assert "13912345678" in path.read_text(encoding="utf-8-sig")
    with filled.store.read() as connection:
        after = connection.exec_driver_sql(
            "SELECT after FROM journal WHERE action = 'complaint.export' ORDER BY seq"
        ).fetchall()
    assert ["fields" in row[0] for row in after] == [False, True]


def test_only_the_columns_asked_for_go_out_and_only_the_cases_of_the_query(
    filled: Room, tmp_path: Path
) -> None:
    path = tmp_path / "out.csv"
    count = filled.complaints.export_file(
        filled.agent, ComplaintQuery("漏电"), path, columns=("编号", "severity")
    )
    assert count == 1
    assert read(path) == [["编号", "级别"], ["TS20261122-001", "1"]]
    with pytest.raises(Invalid, match="没有“价格”"):
        filled.complaints.export_file(filled.agent, ComplaintQuery(), path, columns=("价格",))


@pytest.mark.parametrize("name", ["out.pdf", "out", "missing/out.csv"])
def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(
    filled: Room, tmp_path: Path, name: str
) -> None:
    with pytest.raises(DeskError) as refused:
        filled.complaints.export_file(filled.agent, ComplaintQuery(), tmp_path / name)
    assert "\n" not in str(refused.value)
    assert [file.name for file in tmp_path.iterdir() if "out" in file.name] == []


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".json"])
def test_two_exports_to_one_file_at_once_are_each_whole(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"out{ending}"

    def rows() -> Iterator[list[str]]:
        yield ["一"]
        tables.write(path, ["名"], [["别的窗口"]])
        yield ["二"]

    assert tables.write(path, ["名"], rows()) == 2
    assert [line[0] for line in read(path)[-2:]] == ["一", "二"]
    assert list(tmp_path.glob(".*")) == [], "nothing half written is left"


def test_a_cancelled_export_leaves_no_file(filled: Room, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    count = filled.complaints.export_file(
        filled.agent, ComplaintQuery(), path, is_cancelled=lambda: True
    )
    assert count == 0
    assert not path.exists()


@given(st.text(max_size=40))
def test_a_cell_is_made_harmless_and_comes_back_as_it_was(text: str) -> None:
    safe = cells.neutral(text)
    assert cells.original(safe) == text
    assert safe.lstrip()[:1] not in set(RUN_BY_SPREADSHEETS)


def test_more_rows_than_a_sheet_holds_are_refused_and_not_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "MOST_LINES", 3)
    tables.write(tmp_path / "out.xlsx", ("编号",), [["1"], ["2"]])
    with pytest.raises(Invalid, match="最多 3 行"):
        tables.write(tmp_path / "more.xlsx", ("编号",), [["1"], ["2"], ["3"]])
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["out.xlsx"]


@given(st.text(max_size=40), st.text(max_size=8))
def test_what_one_desk_writes_the_other_reads(text: str, mark: str) -> None:
    """A row that was refused is written again, and means the same when it comes back."""
    cell = mark + text
    assert cells.original(cells.harmless(cell)) == cells.original(cell)
    assert cells.harmless(cell).lstrip()[:1] not in set(RUN_BY_SPREADSHEETS)


def test_further_ways_to_reach_the_customer_are_masked_too(room: Room, tmp_path: Path) -> None:
    room.register(
        contacts=("微信 wang1388", "13912345678"), order_remark="改寄 13912345678", wanted=("退 1",)
    )
    path = tmp_path / "out.json"
    room.complaints.export_file(room.agent, ComplaintQuery(), path)
    said = path.read_text(encoding="utf-8")
    for hidden in ("wang1388", "13912345678", "完整经过"):
        assert hidden not in said
    assert "微信 wa***8" in said
