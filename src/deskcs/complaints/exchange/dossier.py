"""A whole case as one piece of JSON, so that a list taken out comes back without loss. Pure.

What stands in a table's columns is what people read; the story of a case, with its remedies,
promises, calls, steps and files, does not fit there. Entries are numbered from 1, and what refers
to an entry names that number: a desk gives its own when the case comes in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from deskcs.complaints.exchange.dossier_checks import (
    EVERYWHERE,
    NEEDED,
    Check,
    Unreadable,
    is_list_of_texts,
    is_small,
    is_text,
    is_time,
    require,
)
from deskcs.complaints.numbers import parts
from deskcs.complaints.shapes import KINDS, SEVERITY_NAMES, Status, TimelineEntry
from deskcs.complaints.stopwatch import millis, moment
from deskcs.complaints.work_shapes import LINK_NAMES

VERSION = 1
MOST_SIGNS = 20_000_000
_WORD = re.compile(r"[a-z][a-z_]{0,39}")
_BY_ENTRY = frozenset({"promise", "platform", "follow_up", "next_contact"})

TEXT_COLUMNS = (
    "number", "registered_by", "channel", "shop", "customer", "honorific", "phone", "goods",
    "batch", "kind", "status", "flag_state", "flag_reason", "owner", "accountable",
    "waiting_reason", "cause", "category", "merged_into", "breach_reason", "order_remark",
    "contacts", "wanted", "what", "found",
)  # fmt: skip
TIME_COLUMNS = ("received_at", "registered_at", "cycle_started_at")
LOOSE_TIME_COLUMNS = ("flagged_at", "closed_at", "waiting_since", "waiting_until")
NUMBER_COLUMNS = ("severity", "is_flagged", "cycle", "is_exempt")
LOOSE_NUMBER_COLUMNS = ("satisfaction", "justified")
COLUMNS = (
    *TEXT_COLUMNS, *TIME_COLUMNS, *LOOSE_TIME_COLUMNS, *NUMBER_COLUMNS, *LOOSE_NUMBER_COLUMNS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Noted:
    """A notice that was given of a case; `clock` may end in `#` and the number of an entry."""

    clock: str
    cycle: int
    level: str
    at: int
    receivers: str
    seen_by: str
    seen_at: int | None


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that is kept of a case but its number in the database.

    `row` holds COLUMNS; `links` are (number, kind) as seen from this case.
    """

    row: Mapping[str, Any]
    orders: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    entries: tuple[TimelineEntry, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    notices: tuple[Noted, ...] = ()


def packed(dossier: Dossier) -> str:
    """Return a case as one line of JSON; its entries are numbered by their place."""
    place = {entry.seq: n for n, entry in enumerate(dossier.entries, 1)}
    said = {
        "v": VERSION,
        "case": {name: dossier.row[name] for name in COLUMNS if dossier.row[name] is not None},
        "orders": dossier.orders,
        "tags": dossier.tags,
        "entries": [
            [millis(e.at), e.author, e.kind, int(e.visible_to_customer), e.text, _placed(e, place)]
            for e in dossier.entries
        ],
        "links": dossier.links,
        "notices": [
            [
                *(renumbered(n.clock, place), n.cycle, n.level, n.at),
                *(n.receivers, n.seen_by, n.seen_at),
            ]
            for n in dossier.notices
        ],
    }
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def read(text: str) -> Dossier:
    """Return the case of a line of JSON; raise Unreadable for anything that is none."""
    if len(text) > MOST_SIGNS:
        raise Unreadable("太长")
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        raise Unreadable("不是完整的 JSON，可能被表格软件截断") from None
    if not isinstance(said, dict) or said.get("v") != VERSION:
        raise Unreadable("版本不认识，请用新版程序导入")
    entries = tuple(_entry(n, one) for n, one in enumerate(_list(said, "entries"), 1))
    if not entries or entries[0].kind not in ("registered", "imported"):
        raise Unreadable("没有登记")
    return Dossier(
        row=_row(said.get("case")),
        orders=_strings(said, "orders"),
        tags=_strings(said, "tags"),
        entries=entries,
        links=tuple(_link(one) for one in _list(said, "links")),
        notices=tuple(_noted(one) for one in _list(said, "notices")),
    )


def renumbered(clock: str, numbers: Mapping[int, int]) -> str:
    """Return a notice's clock with the entry it names under its new number."""
    name, mark, ref = clock.partition("#")
    if not mark or name not in _BY_ENTRY or not ref.isdecimal():
        return clock
    return f"{name}#{numbers.get(int(ref), 0)}"


def with_numbers(entry: TimelineEntry, numbers: Mapping[int, int]) -> TimelineEntry:
    """Return an entry under its new number, as is what it refers to."""
    return replace(entry, seq=numbers[entry.seq], data=_placed(entry, numbers))


def _placed(entry: TimelineEntry, place: Mapping[int, int]) -> dict[str, Any]:
    data = dict(entry.data)
    if "ref" in data:
        data["ref"] = place.get(int(data["ref"]), 0)
    return data


def _row(said: object) -> dict[str, Any]:
    if not isinstance(said, dict):
        raise Unreadable("没有个案")
    row: dict[str, Any] = {}

    def put(names: Sequence[str], check: Check, default: object) -> None:
        for name in names:
            row[name] = said.get(name, default)
            require(check(row[name]) or (default is None and row[name] is None), name)

    put(TEXT_COLUMNS, is_text, "")
    put(NUMBER_COLUMNS, is_small, 0)
    put((*TIME_COLUMNS, *LOOSE_TIME_COLUMNS), is_time, None)
    put(LOOSE_NUMBER_COLUMNS, is_small, None)
    for name in TIME_COLUMNS:
        require(row[name] is not None, name)
    require(parts(row["number"]) is not None, "number")
    require(row["status"] in set(Status), "status")
    require(row["kind"] in KINDS, "kind")
    require(row["severity"] in SEVERITY_NAMES, "severity")
    require(row["flag_state"] in ("", "raised", "acknowledged"), "flag_state")
    require(row["satisfaction"] in (None, 1, 2, 3, 4, 5), "satisfaction")
    for name in ("wanted", "contacts"):
        require(not row[name] or is_list_of_texts(row[name]), name)
    return row


def _entry(place: int, said: object) -> TimelineEntry:
    where = f"第 {place} 条"
    if not isinstance(said, list) or len(said) != 6:
        raise Unreadable(where)
    at, author, kind, is_visible, text, data = said
    require(is_time(at) and is_text(author) and is_text(text), where)
    require(isinstance(kind, str) and bool(_WORD.fullmatch(kind)), where)
    require(is_visible in (0, 1) and isinstance(data, dict), where)
    for name, check in NEEDED.get(kind, {}).items():
        require(name in data and check(data[name]), f"{where}（{kind}.{name}）")
    for name, value in data.items():
        if name in EVERYWHERE:
            require(EVERYWHERE[name](value), f"{where}（{kind}.{name}）")
    if kind in ("registered", "imported", "reopened"):
        require("case_minutes" in data or {"answer_minutes", "solve_minutes"} <= data.keys(), where)
    return TimelineEntry(place, moment(at), author, kind, text, bool(is_visible), data)


def _link(said: object) -> tuple[str, str]:
    if not isinstance(said, list) or len(said) != 2:
        raise Unreadable("关联")
    number, kind = said
    require(is_text(number) and parts(number) is not None and kind in LINK_NAMES, "关联")
    return number, kind


def _noted(said: object) -> Noted:
    if not isinstance(said, list) or len(said) != 7:
        raise Unreadable("提醒")
    clock, cycle, level, at, receivers, seen_by, seen_at = said
    require(all(map(is_text, (clock, level, receivers, seen_by))), "提醒")
    require(is_small(cycle) and is_time(at) and (seen_at is None or is_time(seen_at)), "提醒")
    return Noted(clock, cycle, level, at, receivers, seen_by, seen_at)


def _list(said: Mapping[str, Any], name: str) -> list[object]:
    found = said.get(name, [])
    if not isinstance(found, list):
        raise Unreadable(name)
    return found


def _strings(said: Mapping[str, Any], name: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(str(one) for one in _list(said, name)))
    require(all(is_text(one) and one for one in found), name)
    return found
