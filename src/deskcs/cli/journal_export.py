"""Takes the journal out as a table, with the head that proves nothing was cut off its end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from deskcs.actor import Role
from deskcs.complaints.exchange import tables
from deskcs.errors import NotAllowed
from deskcs.storage import journal
from deskcs.storage.types import from_millis
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.desk import Desk
    from deskcs.storage.store import Store

_FOR_LEADS = QT_TRANSLATE_NOOP("errors", "只有组长或主管可以导出操作日志。请找组长办理。")

COLUMNS = ("序号", "时间", "人员", "操作", "对象", "之前", "之后", "前一条校验值", "校验值")


def write_journal(desk: Desk, actor: Actor, path: Path, query: str = "") -> int:
    """Write the journal to a .csv, .xlsx or .json file and return the number of entries.

    `query` keeps the entries whose action, subject or person holds it. For leads and supervisors;
    the export itself is the newest entry. Personal values are in the journal as fingerprints only.
    """
    if not actor.is_at_least(Role.LEAD):
        raise NotAllowed(_FOR_LEADS)
    kind = tables.kind_of(path)
    with desk.store.write(actor) as unit:
        unit.journal("journal.export", "export:journal", after={"as": kind})
    return tables.write(path, COLUMNS, _rows(desk.store, desk.settings.zone_info, query.strip()))


def _rows(store: Store, zone: tzinfo, query: str) -> Iterator[list[str]]:
    with store.read() as connection:
        for row in journal.entries(connection, query):
            yield [str(row[0]), from_millis(row[1]).astimezone(zone).isoformat(), *row[2:]]
