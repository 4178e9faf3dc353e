"""Case numbers: TS20261122-017, counted for each local day and never given twice."""

from __future__ import annotations

import re
from datetime import datetime, tzinfo

from deskcs.complaints.texts import clean_line
from deskcs.errors import NotFound
from deskcs.search.folding import fold
from deskcs.storage import quick
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

_UNKNOWN = QT_TRANSLATE_NOOP(
    "errors", "没有编号是“{number}”的投诉。请核对编号，如 TS20261122-017。"
)
_NUMBER = re.compile(r"TS([0-9]{8})-([0-9]{3,9})")
# What is given here goes on from the highest that came in, and may have digits more.
_GIVEN = re.compile(r"TS[0-9]{8}-[0-9]{3,12}")


def day_of(at: datetime, zone: tzinfo) -> str:
    """Return the local day of a time: 20261122."""
    return at.astimezone(zone).date().isoformat().replace("-", "")


def written(day: str, counter: int) -> str:
    """Return the number of the case that is the `counter`-th of its day."""
    return f"TS{day}-{counter:03d}"


def parts(number: str) -> tuple[str, int] | None:
    """Return day and counter of a number that may come in from elsewhere, else None."""
    match = _NUMBER.fullmatch(number)
    return (match[1], int(match[2])) if match else None


def take(unit: UnitOfWork, day: str, count: int = 1) -> int:
    """Reserve `count` numbers of a day in this transaction and return the first.

    The first of a day looks for cases that are there: a rescue may have lost the count of the day.
    """
    last = quick.number(
        unit.connection,
        "INSERT INTO complaint_day(day, last) VALUES (?1, ?2 + coalesce((SELECT substr(number, 12)"
        "  FROM complaint c WHERE substr(c.number, 1, 10) = 'TS' || ?1"
        "  ORDER BY length(c.number) DESC, number DESC LIMIT 1), 0))"
        " ON CONFLICT(day) DO UPDATE SET last = last + ?2 RETURNING last",
        (day, count),
    )
    return last - count + 1


def keep(unit: UnitOfWork, day: str, counter: int) -> None:
    """Note that a number that came from elsewhere is taken."""
    quick.change(
        unit.connection,
        "INSERT INTO complaint_day(day, last) VALUES (?, ?)"
        " ON CONFLICT(day) DO UPDATE SET last = max(last, excluded.last)",
        (day, counter),
    )


def typed(number: str) -> str:
    """Return a number as it is stored, however it was typed; raise NotFound for other words."""
    said = fold(clean_line(number)[:40]).upper()
    if not _GIVEN.fullmatch(said):
        raise NotFound(_UNKNOWN, number=said)
    return said


def unknown(number: str) -> NotFound:
    """Return the error for a number that no case bears."""
    return NotFound(_UNKNOWN, number=number)
