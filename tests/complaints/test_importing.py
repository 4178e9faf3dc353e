"""Files of complaints come in whole: a row is imported, a duplicate, or rejected with reason."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskcs.complaints import importing
from deskcs.complaints.events import ComplaintRegistered, ComplaintsImported
from deskcs.complaints.exchange import headers, rejected
from deskcs.complaints.shapes import ComplaintQuery, ImportReport, Rejected, Status
from deskcs.errors import DeskError, DiskFull, Invalid, NotFound
from deskcs.storage import journal

from .conftest import MORNING, Room

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
HEADER = [
    "登记时间",
    "渠道",
    "店铺",
    "客户昵称",
    "联系电话",
    "订单号",
    "商品",
    "问题描述",
    "客户诉求",
]
needs_samples = pytest.mark.skipif(not SHARED.is_dir(), reason="the sample files are not here")


def write(path: Path, *rows: list[str], encoding: str = "utf-8") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def row(
    what: str, customer: str = "tb1", at: str = "2026-11-20 10:00", order: str = ""
) -> list[str]:
    return [at, "旺旺", "一号店", customer, "", order, "水杯", what, "退款"]


def take(room: Room, path: Path, **more: object) -> ImportReport:
    return room.complaints.import_file(room.lead, path, **more)  # type: ignore[arg-type]


@needs_samples
def test_the_real_sample_comes_in_whole_and_a_second_time_adds_nothing(
    room: Room, tmp_path: Path
) -> None:
    file = tmp_path / "real.csv"
    file.write_bytes((SHARED / "complaints-real-text.csv").read_bytes())
    first = take(room, file)
    assert (first.imported, first.duplicates, first.rejected) == (2375, 0, ())
    again = take(room, file)
    assert (again.imported, again.duplicates) == (0, 2375)
    assert room.told(ComplaintRegistered) == []
    assert room.told(ComplaintsImported) == [ComplaintsImported(2375, first.flagged)]
    assert not file.with_name("real.csv.rejected.csv").exists()
    with room.store.read() as connection:
        assert journal.verify(connection) is None
    page = room.complaints.page(ComplaintQuery("百度外卖太坑了"))
    assert page.rows[0].customer == "tb39651355"


def test_the_case_after_the_highest_number_that_may_come_in_can_be_opened(
    room: Room, tmp_path: Path
) -> None:
    day = room.register("先来的").number[2:10]
    file = tmp_path / "highest.csv"
    file.write_text(
        f"编号,登记时间,客户,内容\nTS{day}-999999999,2026-11-20 10:00,王女士,少发一件\n",
        encoding="utf-8",
    )
    assert take(room, file).imported == 1
    assert room.complaints.card(room.lead, f"TS{day}-999999999").what == "少发一件"
    after = room.register("颜色不一样").number
    assert after == f"TS{day}-1000000000"
    assert room.complaints.card(room.lead, after).what == "颜色不一样"


@needs_samples
def test_other_column_names_of_a_workbook_are_known(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "other.xlsx"
    file.write_bytes((SHARED / "complaints-other-headers.xlsx").read_bytes())
    report = take(room, file)
    assert (report.imported, report.duplicates, report.rejected) == (400, 0, ())
    card = room.complaints.card(room.lead, room.complaints.page(ComplaintQuery()).rows[0].number)
    assert card.customer
    assert card.what
    assert card.orders


@needs_samples
def test_each_row_of_the_messy_file_is_accounted_for(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "messy.csv"
    file.write_bytes((SHARED / "complaints-messy.csv").read_bytes())
    report = take(room, file)
    reasons = {rejected.line: rejected.reason for rejected in report.rejected}
    assert report.imported + report.duplicates + len(report.rejected) == 13
    assert report.duplicates == 1
    assert set(reasons) == {5, 6, 7, 11, 12}
    assert "昨天下午" in reasons[5]
    assert "2026-13-40" in reasons[7]
    assert report.flagged == 2
    kept = file.with_name("messy.csv.rejected.csv").read_text(encoding="utf-8-sig")
    assert [line.split(",")[0] for line in kept.splitlines()[1:]] == [str(n) for n in reasons]
    again = take(room, file)
    assert (again.imported, again.duplicates) == (0, 8)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_the_encoding_is_found(room: Room, tmp_path: Path, encoding: str) -> None:
    file = write(tmp_path / "a.csv", HEADER, row("𠮷野家的杯子漏水😡"), encoding=encoding)
    assert take(room, file).imported == 1
    assert room.complaints.page(ComplaintQuery()).rows[0].title == "𠮷野家的杯子漏水😡"


@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_the_separator_is_found(room: Room, tmp_path: Path, separator: str) -> None:
    file = tmp_path / "a.csv"
    file.write_text("\n".join(separator.join(cells) for cells in (HEADER, row("漏水"))), "utf-8")
    assert take(room, file).imported == 1


def test_a_column_may_be_named_by_hand(room: Room, tmp_path: Path) -> None:
    file = write(tmp_path / "a.csv", ["什么时候", "谁", "啥事"], ["2026-11-20", "tb1", "漏水"])
    with pytest.raises(Invalid, match="--map"):
        take(room, file)
    mapping = {"received_at": "什么时候", "客户": "谁", "what": "啥事"}
    assert take(room, file, mapping=mapping).imported == 1
    with pytest.raises(Invalid, match="没有“几时”"):
        take(room, file, mapping={"received_at": "几时"})


def test_a_trial_run_reports_the_same_and_saves_nothing(room: Room, tmp_path: Path) -> None:
    file = write(tmp_path / "a.csv", HEADER, row("一"), row("一"), row("", "tb2"), row("二"))
    trial = take(room, file, is_dry_run=True)
    assert (trial.imported, trial.duplicates, len(trial.rejected)) == (2, 1, 1)
    assert room.complaints.counts()["all"] == 0
    assert list(tmp_path.glob("*.rejected.csv")) == []
    real = take(room, file)
    assert (real.imported, real.duplicates, real.rejected) == (2, 1, trial.rejected)


def test_a_trial_run_knows_a_number_that_came_in_an_earlier_batch(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "BATCH", 2)
    file = write(
        tmp_path / "a.csv",
        ["编号", *HEADER],
        *(["TS20261120-001", *row(f"第 {n} 条")] for n in range(5)),
    )
    trial = take(room, file, is_dry_run=True)
    assert (trial.imported, trial.duplicates) == (1, 4)
    real = take(room, file)
    assert (real.imported, real.duplicates) == (1, 4)


def test_a_case_of_long_ago_raises_no_notice_but_a_serious_one_is_counted(
    room: Room, tmp_path: Path
) -> None:
    file = write(
        tmp_path / "a.csv", HEADER,
        *(row(f"很久以前的第 {n} 条", at="2026-09-01 10:00") for n in range(30)),
        row("热水器漏电冒烟", at="2026-09-01 10:00"),
    )  # fmt: skip
    report = take(room, file)
    assert report.flagged == 1
    assert room.complaints.raise_notices() == []
    room.clock.advance(hours=2)
    assert room.complaints.raise_notices() == []
    assert room.told(ComplaintsImported) == [ComplaintsImported(31, 1)]


def test_a_serious_question_of_a_file_is_watched_and_found_as_any_other(
    room: Room, tmp_path: Path
) -> None:
    line = [*row("热水器漏电", at="2026-11-22 09:20"), "个案"]
    take(room, write(tmp_path / "a.csv", [*HEADER, "种类"], line))
    assert room.complaints.page(ComplaintQuery("起火漏电")).total == 1
    room.clock.advance(hours=2)
    assert "case_answer" in {notice.clock for notice in room.complaints.raise_notices()}


def test_history_comes_in_closed(room: Room, tmp_path: Path) -> None:
    file = write(tmp_path / "a.csv", HEADER, row("漏电"), row("漏水"))
    assert take(room, file, is_history=True).imported == 2
    assert room.complaints.counts()["open"] == 0
    assert {r.status for r in room.complaints.page(ComplaintQuery()).rows} == {Status.CLOSED}
    room.clock.advance(days=5)
    assert room.complaints.raise_notices() == []


def test_a_case_that_came_in_closed_has_deadlines_once_it_is_opened_again(
    room: Room, tmp_path: Path
) -> None:
    tracker = room.complaints
    take(room, write(tmp_path / "a.csv", HEADER, row("漏水")), is_history=True)
    (number,) = [row.number for row in tracker.page(ComplaintQuery()).rows]
    card = tracker.reopen(room.agent, number, "又漏了")
    assert {clock.clock: clock.state for clock in card.clocks} == {
        "first_response": "running",
        "resolution": "running",
    }
    assert card.next_due == MORNING + timedelta(hours=12)


def test_what_came_in_before_the_disk_was_full_is_told_of(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "BATCH", 2)
    kept, batches = room.complaints._store_rows, list[Any]()

    def store_rows(*given: Any, **named: Any) -> Any:
        batches.append(given)
        if len(batches) == 2:
            raise DiskFull("磁盘已满。")
        return kept(*given, **named)

    monkeypatch.setattr(room.complaints, "_store_rows", store_rows)
    file = write(tmp_path / "a.csv", HEADER, *(row(f"第 {n} 条") for n in range(5)))
    with pytest.raises(importing.ImportStopped, match="已导入的 2 条"):
        take(room, file)
    assert room.told(ComplaintsImported) == [ComplaintsImported(2, 0)], "the lists are read again"


def test_an_import_can_be_stopped_and_run_again(room: Room, tmp_path: Path) -> None:
    file = write(tmp_path / "a.csv", HEADER, *(row(f"第 {n} 条") for n in range(5000)))
    heard: list[tuple[int, float]] = []
    stopped = take(
        room, file,
        progress=lambda done, part: heard.append((done, part)),
        is_cancelled=lambda: bool(heard),
    )  # fmt: skip
    assert stopped.is_cancelled
    assert 0 < stopped.imported < 5000
    assert heard == [(stopped.imported, heard[0][1])]
    rest = take(room, file)
    assert (rest.duplicates, rest.imported) == (stopped.imported, 5000 - stopped.imported)


def test_work_in_progress_that_nobody_has_waits_to_be_taken_on(room: Room, tmp_path: Path) -> None:
    head = [*HEADER, "状态", "责任人"]
    rows = [[*row("没人的"), "处理中", ""], [*row("李梅的"), "处理中", "李梅"]]
    take(room, write(tmp_path / "a.csv", head, *rows))
    page = room.complaints.page(ComplaintQuery(""))
    assert {card.title: card.status for card in page.rows} == {
        "没人的": Status.RECEIVED,
        "李梅的": Status.IN_PROGRESS,
    }


def test_a_broken_quote_costs_one_row_and_not_the_rest(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    good = ",".join(row("杯子漏水"))
    file.write_text(f'{",".join(HEADER)}\n2026-11-20,旺旺,"店,tb9\n{good}\n', "utf-8")
    report = take(room, file)
    assert report.imported == 1
    assert [(r.line, r.reason) for r in report.rejected] == [(2, "引号没有配对")]


def _bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 80_000_000)


def _far_cell(path: Path) -> None:
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_string(0, 0, "登记时间")
    sheet.write_string(1_048_575, 16_383, "x")
    book.close()


HOSTILE: dict[str, Callable[[Path], object]] = {
    "bomb.xlsx": _bomb,
    "far.xlsx": _far_cell,
    "nozip.xlsx": lambda path: path.write_bytes(b"PK\x03\x04" + b"\0" * 500),
    "old.xls": lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512),
    "empty.csv": lambda path: path.write_bytes(b""),
    "noise.csv": lambda path: path.write_bytes(bytes(range(256)) * 200),
    "picture.csv": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0\xff" * 900),
    "one-line.csv": lambda path: path.write_text("x" * 2_000_000, "utf-8"),
    "folder.csv": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_one_line_and_the_desk_goes_on(
    room: Room, tmp_path: Path, name: str
) -> None:
    HOSTILE[name](tmp_path / name)
    with pytest.raises(DeskError) as refused:
        take(room, tmp_path / name)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 600
    assert room.complaints.counts()["all"] == 0


def test_a_missing_file_is_said_to_be_missing(room: Room, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"nichts\.csv"):
        take(room, tmp_path / "nichts.csv")


cell_texts = st.text(
    alphabet=st.one_of(
        st.characters(codec="utf-8", exclude_characters="\0"),
        st.sampled_from(list(",;\t\"'\r\n=+-@|%")),
    ),
    max_size=30,
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(rows=st.lists(st.lists(cell_texts, min_size=9, max_size=9), min_size=1, max_size=8))
def test_no_row_is_ever_lost(room: Room, tmp_path: Path, rows: list[list[str]]) -> None:
    kept = [[MORNING.isoformat(), *cells[1:]] if n % 2 else cells for n, cells in enumerate(rows)]
    kept = [cells for cells in kept if any(cell.strip() for cell in cells)]
    file = write(tmp_path / "any.csv", HEADER, *kept)
    before = room.complaints.page(ComplaintQuery(), limit=1000).total
    report = take(room, file)
    added = room.complaints.page(ComplaintQuery(), limit=1000).total - before
    assert report.imported + report.duplicates + len(report.rejected) == len(kept)
    assert added == min(report.imported, 1000 - before)
    assert all("\n" not in rejected.reason for rejected in report.rejected)
    again = take(room, file)
    assert again.imported == 0
    assert again.duplicates == report.imported + report.duplicates


def test_a_time_with_a_zone_is_read_and_one_in_the_future_refused(
    room: Room, tmp_path: Path
) -> None:
    later = (MORNING + timedelta(days=1)).isoformat()
    file = write(tmp_path / "a.csv", HEADER, row("一", at=later), row("二", at="2026-11-22T01:29Z"))
    report = take(room, file)
    assert report.imported == 1
    assert "将来" in report.rejected[0].reason


def test_titles_above_the_header_do_not_matter_when_columns_were_chosen(
    room: Room, tmp_path: Path
) -> None:
    path = write(
        tmp_path / "titled.csv",
        ["某店投诉登记"],
        ["", "2026 年 11 月"],
        ["登记时间", "谁", "说了什么"],
        ["2026-11-20 10:00", "甲", "外套掉色"],
    )
    report = take(room, path, mapping={"customer": "谁", "what": "说了什么"})
    assert (report.imported, report.rejected) == (1, ())


def test_rows_that_were_mended_come_in_and_their_reason_becomes_no_cause(
    room: Room, tmp_path: Path
) -> None:
    path = write(tmp_path / "in.csv", HEADER, row("'=坏了", at="昨天"), row("漏了", at="不知道"))
    kept = Path(take(room, path).rejected_file)
    said = kept.read_text(encoding="utf-8-sig")
    assert "''=坏了" not in said
    kept.write_text(said.replace("昨天", "2026-11-20 09:00"), encoding="utf-8-sig")
    report = take(room, kept)
    assert (report.imported, len(report.rejected)) == (1, 1)
    (found,) = room.complaints.page(ComplaintQuery("坏了")).rows
    card = room.complaints.card(room.lead, found.number)
    assert (card.cause, card.what, card.timeline[0].text) == ("", "=坏了", "")


def test_a_file_of_rejected_rows_that_is_being_mended_stays(room: Room, tmp_path: Path) -> None:
    path = write(tmp_path / "in.csv", HEADER, row("坏了", at="昨天"))
    first = Path(take(room, path).rejected_file)
    assert take(room, path).rejected_file == str(first)
    first.write_text("改到一半", encoding="utf-8")
    second = Path(take(room, path).rejected_file)
    assert second.name == "in.csv.rejected-2.csv"
    assert first.read_text(encoding="utf-8") == "改到一半"


def test_rejected_rows_go_beside_the_database_where_the_folder_takes_nothing(
    tmp_path: Path,
) -> None:
    columns = headers.columns_of(HEADER, {})
    rows = [(Rejected(2, "时间看不懂"), row("坏了", at="昨天"))]
    unplugged = tmp_path / "usb" / "in.csv"
    kept = rejected.write(unplugged, tmp_path, columns, rows)
    assert kept == str(tmp_path / "in.csv.rejected.csv")
    assert "时间看不懂" in Path(kept).read_text(encoding="utf-8-sig")
    assert rejected.write(unplugged, tmp_path / "gone", columns, rows) == ""
    long = rejected.write(tmp_path / ("长" * 82 + ".csv"), tmp_path, columns, rows)
    assert Path(long).name.endswith(".rejected.csv")


def one_row(tmp_path: Path, **fields: str) -> Path:
    row = {"客户": "王女士", "问题描述": "坏了", "登记时间": "2026-10-02 10:00", **fields}
    file = tmp_path / "one.json"
    file.write_text(json.dumps([row]), encoding="utf-8")
    return file


def test_what_no_text_can_hold_is_taken_out_of_every_column(room: Room, tmp_path: Path) -> None:
    names = ("查明情况", "责任人", "首问负责", "超时原因", "标签", "分类", "客户诉求", "别的列")
    file = one_row(tmp_path, **dict.fromkeys(names, "甲\ud800乙\u0000\u202e\u0007丙"))
    assert room.complaints.import_file(room.boss, file).imported == 1
    card = room.complaints.card(room.boss, "TS20261002-001")
    clean = "甲\ufffd乙丙"
    assert (card.found, card.owner, card.accountable, card.tags) == (clean, clean, clean, (clean,))
    assert (card.breach_reason, card.category, card.wanted) == (clean, clean, (clean,))
    assert clean in card.timeline[0].text


@pytest.mark.parametrize(
    ("column", "length"),
    [("责任人", 41), ("首问负责", 41), ("标签", 21), ("超时原因", 201), ("查明情况", 20_001),
     ("别的列", 20_001)],
)  # fmt: skip
def test_what_is_too_long_is_refused_and_not_cut(
    room: Room, tmp_path: Path, column: str, length: int
) -> None:
    report = room.complaints.import_file(room.boss, one_row(tmp_path, **{column: "长" * length}))
    assert report.imported == 0
    assert "太长" in report.rejected[0].reason


@pytest.mark.parametrize(
    "above", ["十月投诉明细", "十月投诉明细,共三条", "sep={}", "十月；客服部\n制表人：王"]
)
@pytest.mark.parametrize("between", [",", "\t", ";", "|"])
def test_a_title_above_the_header_does_not_decide_what_divides_the_columns(
    room: Room, tmp_path: Path, above: str, between: str
) -> None:
    lines = [above.format(between)]
    lines += [
        between.join(cells)
        for cells in (("客户", "问题描述", "登记时间"), ("王", "坏了", "2026-10-02 10:00"))
    ]
    file = tmp_path / "t.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    report = room.complaints.import_file(room.boss, file)
    assert (report.imported, report.rejected) == (1, ())


def test_a_file_that_breaks_off_tells_what_is_there_already(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "BATCH", 2)
    rows = [
        {"客户": f"客户{n}", "问题描述": "坏了", "登记时间": "2026-10-02 10:00"} for n in range(5)
    ]
    file = tmp_path / "half.json"
    whole = json.dumps(rows, ensure_ascii=False)
    file.write_text(whole[:-20], encoding="utf-8")
    with pytest.raises(importing.ImportStopped, match="已导入的 4 条都在"):
        room.complaints.import_file(room.boss, file)
    assert len(room.complaints.open_rows()) == 4
    file.write_text(whole, encoding="utf-8")
    report = room.complaints.import_file(room.boss, file)
    assert (report.imported, report.duplicates) == (1, 4)


def test_a_number_in_wide_digits_is_none_of_ours(room: Room, tmp_path: Path) -> None:
    file = one_row(tmp_path, 编号="TS２０２６１００２-００７")
    assert room.complaints.import_file(room.boss, file).imported == 1
    assert room.complaints.card(room.boss, "TS20261002-001").customer == "王女士"


def test_a_cover_before_the_table_is_passed_over(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "cover.xlsx"
    book = xlsxwriter.Workbook(str(file))
    book.add_worksheet("说明").write_column(0, 0, ["本表由平台导出", "共 1 条"])
    sheet = book.add_worksheet("数据")
    sheet.write_row(0, 0, ["客户", "问题描述", "登记时间"])
    sheet.write_row(1, 0, ["王女士", "坏了", "2026-10-02 10:00"])
    sheet.write_row(2, 0, ["李先生", "坏了", "2026-13-02 10:00"])
    book.close()
    report = room.complaints.import_file(room.boss, file)
    assert (report.imported, [row.line for row in report.rejected]) == (1, [3])
