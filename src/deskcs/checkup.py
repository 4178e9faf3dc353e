"""`doctor` over the whole desk: the file first, then what lies on it."""

from __future__ import annotations

from collections.abc import Iterator

from deskcs.clock import Clock
from deskcs.errors import DeskError
from deskcs.settings import Settings
from deskcs.storage import doctor, schema
from deskcs.storage.doctor import Check
from deskcs.wording import retold, said


def examine_all(settings: Settings, clock: Clock) -> Iterator[Check]:
    """Check settings, database, search index and handbook; changes nothing."""
    for problem in settings.problems:
        line = retold(problem.template, problem.params)
        yield Check("settings", False, line, is_fatal=False)
    path = settings.database_path
    file_checks = list(doctor.examine(path, clock))
    yield from file_checks
    if all(check.ok for check in file_checks if check.is_fatal):
        yield from _index(settings, clock)
        yield from _attachments(settings, clock)
    yield from _handbook()


def rebuild_index(settings: Settings, clock: Clock) -> int:
    """Make the search index anew from cases and signed sheets; return how many it holds."""
    from itertools import chain

    from deskcs.actor import SYSTEM
    from deskcs.complaints.found import index_entries
    from deskcs.desk import open_desk
    from deskcs.search import index

    desk = open_desk(settings, clock=clock, create=False)
    try:
        with desk.store.write(SYSTEM) as unit:
            entries = chain(index_entries(unit.connection), desk.handover.index_entries())
            count = index.rebuild(unit.connection, entries)
            unit.journal("index.rebuild", "search", after={"records": count})
    finally:
        desk.close()
    return count


def _index(settings: Settings, clock: Clock) -> Iterator[Check]:
    from deskcs.events import EventBus
    from deskcs.search import sampling
    from deskcs.storage.store import Store

    if schema.current(settings.database_path) < schema.newest():
        return
    store = Store(settings.database_path, clock, EventBus())
    try:
        with store.read() as connection:
            problems = sampling.check(connection)
        detail = said("正常")
        if problems:
            detail = said("{problem}。请运行 deskcs doctor --rebuild-index。", problem=problems[0])
    except DeskError as error:
        detail = retold(error.template, error.params)
        problems = [detail]
    finally:
        store.close()
    yield Check("index", not problems, detail)


def _attachments(settings: Settings, clock: Clock) -> Iterator[Check]:
    """Read every file of a case: each must be there and be what was stored."""
    from deskcs.complaints.service import ComplaintService
    from deskcs.events import EventBus
    from deskcs.staff.service import StaffService
    from deskcs.storage.store import Store

    if schema.current(settings.database_path) < schema.newest():
        return
    store, counted = Store(settings.database_path, clock, EventBus()), [0]
    try:
        tracker = ComplaintService(store, clock, StaffService(store), settings.zone_info)
        problems = tracker.check_attachments(counted.append)
    except DeskError as error:
        yield Check("attachments", False, retold(error.template, error.params))
        return
    finally:
        store.close()
    if not problems:
        yield Check("attachments", True, said("{count} 个附件都完好", count=counted[-1]))
        return
    number, first = problems[0]
    detail = said(
        "{count} 个附件有问题，第一个在 {number}：{reason}",
        count=len(problems),
        number=number,
        reason=first,
    )
    yield Check("attachments", False, detail, is_fatal=False)


def _handbook() -> Iterator[Check]:
    from deskcs.handbook.opening import open_handbook

    handbook = open_handbook()
    problems = handbook.problems()
    count = len(handbook.articles())
    detail = said("{count} 篇", count=count)
    if problems:
        first = problems[0]
        detail = said(
            "{count} 篇，{bad} 处有误，第一处：{file}：{line} {reason}",
            count=count,
            bad=len(problems),
            file=first.file.name,
            line=first.line,
            reason=first.reason,
        )
    yield Check("handbook", not problems, detail, is_fatal=False)
