"""A small handbook of files and a database beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from deskcs import paths
from deskcs.actor import Actor, Role
from deskcs.clock import FixedClock
from deskcs.events import Event, EventBus
from deskcs.handbook.care import HandbookCare, open_care
from deskcs.handbook.readings import ReadingService
from deskcs.handbook.service import HandbookService
from deskcs.staff.service import StaffService
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store

ARTICLE = """---
id: {id}
title: {title}
chapter: {chapter}
order: {order}
tags: [{tags}]
reviewed: 2026-11-20
---
{body}
"""


def write(folder: Path, name: str, body: str, **values: object) -> Path:
    """Put an article into a folder and return its file."""
    given = {"title": name, "chapter": "投诉处理", "order": 10, "tags": "投诉"} | values
    place = "13-complaints" if given["chapter"] == "投诉处理" else "15-other"
    file = folder / place / f"{name}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(ARTICLE.format(id=name, body=body, **given), encoding="utf-8")
    return file


@dataclass
class Shelf:
    """A handbook with its database and three people."""

    bundled: Path
    own: Path
    clock: FixedClock
    store: Store
    handbook: HandbookService
    readings: ReadingService
    care: HandbookCare
    agent: Actor
    lead: Actor
    heard: list[Event]

    def journal(self) -> list[str]:
        """Return the actions journalled for articles, in order."""
        with self.store.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT action FROM journal WHERE action LIKE 'article.%' ORDER BY seq"
            )
            return [str(row[0]) for row in rows]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    bundled, own = tmp_path / "bundled", tmp_path / "own"
    write(
        bundled,
        "deadlines",
        "投诉须在 **12 小时** 内答复。\n\n## 答复要多久\n\n接到后 **12 小时** 内,"
        "见[流程](flow#第一步)。\n\n"
        "> 建议:您好,我这就为您核实。\n\n> 避免:我不知道。\n\n## 为什么\n\n等得越久越生气。",
        title="投诉时限",
    )
    write(
        bundled,
        "flow",
        "投诉分七步。\n\n## 第一步\n\n热情接待。\n\n## 第二步\n\n快速反应,记下问题。",
        title="投诉流程",
        order=20,
    )
    write(
        bundled,
        "refunds",
        "退款由买家申请。\n\n## 已打单的退款\n\n先撤单再退款。",
        title="退款",
        chapter="售后与退换",
        tags="退款",
    )
    clock, bus = FixedClock(datetime(2026, 11, 22, 1, 30, tzinfo=UTC)), EventBus()
    store = open_store(tmp_path / "desk.sqlite3", clock, bus, create=True)
    staff = StaffService(store)
    supervisor = staff.found_desk("测试台", "主管甲", "001", "246810")
    staff.add(supervisor, "组长乙", Role.LEAD, "002")
    staff.add(supervisor, "客服丙", Role.AGENT, "003")
    handbook = HandbookService(
        [bundled, own], synonym_files=(paths.resources() / "rules" / "synonyms.toml",)
    )
    heard: list[Event] = []
    bus.subscribe(heard.append)
    yield Shelf(
        bundled=bundled,
        own=own,
        clock=clock,
        store=store,
        handbook=handbook,
        readings=ReadingService(store, handbook),
        care=open_care(store, handbook),
        agent=staff.actor_named("客服丙"),
        lead=staff.actor_named("组长乙"),
        heard=heard,
    )
    store.close()
