"""Looks over the file and says, check by check, what is well and what to do about the rest."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from deskcs.clock import Clock
from deskcs.errors import Damaged, DeskError
from deskcs.events import EventBus
from deskcs.storage import backup, blueprint, driver, journal, schema
from deskcs.storage.soundness import problems
from deskcs.storage.store import Store
from deskcs.wording import joined, retold, said

_ADVICE = said(
    "请停止录入，用 deskcs restore 从最近的备份恢复；"
    "没有可用的备份时，用 deskcs doctor --salvage 把还读得出的内容救到新文件。"
)
ENOUGH_BYTES = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at. `is_fatal` ones make the file unfit for work."""

    name: str
    ok: bool
    detail: str
    is_fatal: bool = True


def examine(path: Path, clock: Clock) -> Iterator[Check]:
    """Check driver, file, schema, pages, references, journal and backups; changes nothing."""
    line, is_safe = driver.describe()
    advice = "" if is_safe else said("；建议安装 sqlcipher3，这个 SQLite 有已知缺陷")
    yield Check("driver", is_safe, joined("", (line, advice)), is_fatal=False)
    if not path.exists():
        missing = said(
            "没有数据库文件：{path}。启动程序会新建，或用 deskcs restore 恢复。", path=path
        )
        yield Check("file", False, missing)
        return
    try:
        version = schema.current(path)
    except DeskError as error:
        advice = _ADVICE if isinstance(error, Damaged) else ""
        line = retold(error.template, error.params)
        yield Check("file", False, joined("", (line, advice)))
        return
    size = path.stat().st_size / 1e6
    yield Check("file", True, said("{path}（{size:.1f} MB）", path=path, size=size))
    is_current = version == schema.newest()
    detail = said("第 {version} 版", version=version)
    if not is_current:
        detail = said(
            "第 {version} 版，程序用第 {newest} 版，启动时会升级",
            version=version,
            newest=schema.newest(),
        )
    yield Check("schema", version > 0, detail)
    if version:
        yield from _look_inside(path, version, clock)
    yield from _surroundings(path, clock)


def _look_inside(path: Path, version: int, clock: Clock) -> Iterator[Check]:
    store = Store(path, clock, EventBus())
    checks: tuple[tuple[str, Callable[[Connection], str]], ...] = (
        ("integrity", _integrity),
        ("tables", lambda connection: _tables(connection, version)),
        ("references", _references),
        ("journal", lambda connection: _journal(connection, path)),
    )
    try:
        for name, look in checks:
            problem = _looked(store, look)
            yield Check(name, not problem, problem or said("正常"))
    finally:
        store.close()


def _looked(store: Store, look: Callable[[Connection], str]) -> str:
    try:
        with store.read() as connection:
            return look(connection)
    except Damaged:
        return said("有的页面读不出。{advice}", advice=_ADVICE)
    except DeskError as error:
        return retold(error.template, error.params)
    except (DatabaseError, driver.dbapi().DatabaseError) as error:
        reason = str(getattr(error, "orig", error)).splitlines()[0]
        return said("读不下去：{reason}。{advice}", reason=reason, advice=_ADVICE)


def _integrity(connection: Connection) -> str:
    found = problems(connection.exec_driver_sql, 10)
    if not found:
        return ""
    return said(
        "{what}（共 {count} 处）。{advice}", what=found[0], count=len(found), advice=_ADVICE
    )


def _tables(connection: Connection, version: int) -> str:
    wrong = blueprint.differences(lambda sql: connection.exec_driver_sql(sql).fetchall(), version)
    if not wrong:
        return ""
    names = "、".join(sorted(wrong)[:5])
    return said(
        "缺少或被改动的表、索引或触发器：{names}（共 {count} 处）。{advice}",
        names=names,
        count=len(wrong),
        advice=_ADVICE,
    )


def _references(connection: Connection) -> str:
    count = len(connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall())
    if not count:
        return ""
    return said("{count} 处引用对不上。请用 deskcs restore 从备份恢复。", count=count)


def _journal(connection: Connection, path: Path) -> str:
    problem = journal.verify(connection, backup.newest_head(path))
    if not problem:
        return ""
    return said(
        "流水记录对不上：{problem}。请保留此文件作证据，用 deskcs restore 从备份恢复。",
        problem=problem,
    )


def _surroundings(path: Path, clock: Clock) -> Iterator[Check]:
    newest = next(iter(backup.backups(path)), None)
    if newest is None:
        yield Check("backup", False, said("还没有备份。请运行 deskcs backup。"), is_fatal=False)
    else:
        age = clock.now() - newest.made_at
        fresh = not backup.is_due(path, clock.now())
        hours = age.total_seconds() / 3600
        made = said("{name}，{hours:.0f} 小时前", name=newest.path.name, hours=hours)
        yield Check("backup", fresh, made, is_fatal=False)
    free = shutil.disk_usage(path.parent).free
    left = said("剩余 {size:.1f} GB", size=free / 1e9)
    if free < ENOUGH_BYTES:
        left = said("剩余 {size:.1f} GB。请清出空间", size=free / 1e9)
    yield Check("disk", free >= ENOUGH_BYTES, left, is_fatal=False)
