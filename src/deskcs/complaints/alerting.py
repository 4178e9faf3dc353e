"""Telling people of deadlines and flags: each notice once, ever."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from typing import Any

from deskcs.actor import SYSTEM, Actor, Role
from deskcs.complaints import numbers, queries, receivers, unseen, watching
from deskcs.complaints.events import NoticesRaised
from deskcs.complaints.levels import OWN_RULES, Reached, ahead, is_digest, is_early
from deskcs.complaints.receivers import Duty
from deskcs.complaints.room import Room
from deskcs.complaints.shapes import Notice
from deskcs.complaints.stopwatch import millis, moment
from deskcs.complaints.watching import Watched
from deskcs.errors import Locked, NotAllowed, NotFound
from deskcs.storage.patience import FEW_TRIES

_NEVER = 1 << 62
_AT_ONCE = 2_000  # cases in one transaction: other desks wait for it


class Alerting(Room):
    """Use cases around notices. The desk calls `raise_notices` every minute and at its start."""

    _on_duty: Callable[[], Collection[str]] | None = None

    def heed_duty(self, on_duty: Callable[[], Collection[str]]) -> None:
        """Ask who is on duty, by name: they are told, and for those who are not, others."""
        self._on_duty = on_duty

    def raise_notices(self) -> list[Notice]:
        """Note every level that cases have newly reached and return the highest of each clock.

        The same are told as `NoticesRaised`. Only cases whose next level is due are looked at;
        nothing is written when there are none. While another program writes into the file they
        wait for the next minute: what a person saves must not wait behind them.
        """
        told: list[Notice] = []
        is_more = True
        with suppress(Locked):
            while is_more:
                now = millis(self._clock.now())
                with self._store.read() as connection:
                    if not watching.is_due(connection, now, self._stamp):
                        break
                new, is_more = self._raise_some(self._duty())
                told += new
        return told

    def notices(self, actor: Actor, limit: int = 200) -> list[Notice]:
        """Return what this person should see and has not ticked off: flags first, then the newest.

        Leads' and supervisors' notices reach those of them who are on duty, flags all of them.
        """
        seats = receivers.seats_of(actor, self._duty())
        early = [rule.key for rule in self.policy.levels if is_early(rule)]
        is_lead = actor.is_at_least(Role.LEAD)
        with self._store.read() as connection:
            rows = unseen.unseen(connection, actor.name, seats, early, limit, is_lead=is_lead)
        return [_stored(row, self._rule_names) for row in rows]

    def digest(self, actor: Actor, limit: int = 200) -> list[Notice]:
        """Return this person's unseen notices of what is late by hours, the newest first."""
        late = {rule.key for rule in self.policy.levels if is_digest(rule)}
        return [notice for notice in self.notices(actor, limit) if notice.level in late]

    def notices_of(self, number: str) -> list[Notice]:
        """Return every notice a case ever gave, the oldest first; raise NotFound."""
        with self._store.read() as connection:
            row = queries.case_row(connection, numbers.typed(number))
            rows = unseen.of_case(connection, row["id"])
        return [_stored(row, self._rule_names) for row in rows]

    def imported_flags(self) -> tuple[int, datetime | None]:
        """Return how many serious cases of imported files nobody has acknowledged, and since when.

        An import tells these in one line, never one by one.
        """
        with self._store.read() as connection:
            count, last = unseen.imported_flags(connection)
        return count, moment(last) if count else None

    def see_notices(self, actor: Actor, ids: Iterable[str]) -> int:
        """Tick off this person's part of notices; returns of how many it was still open.

        A flag stays until a lead acknowledges it or takes it back.
        """
        seats = receivers.seats_of(actor, self._duty())
        with self._store.write(actor) as unit:
            now = millis(unit.now)
            return sum(
                unseen.tick_off(unit.connection, notice_id, actor.name, seats, now)
                for notice_id in ids
            )

    def _raise_some(self, duty: Duty) -> tuple[list[Notice], bool]:
        """Look at some of the cases; return what is told, and whether others may be left."""
        fresh: list[tuple[Watched, Reached, tuple[str, ...], bool]] = []
        later: list[tuple[int, int]] = []
        told: list[Notice] = []
        with self._store.write(SYSTEM, tries=FEW_TRIES) as unit:
            now = millis(unit.now)
            cases = watching.to_look_at(unit.connection, now, self._stamp, _AT_ONCE)
            for case in cases:
                highest: dict[str, Reached] = {}
                levels = ahead(case.standing, self.policy)
                passed = _passed(levels, case.known)
                following = _NEVER
                for level in levels:
                    if level.at > now:
                        following = level.at
                        break
                    if level.name in case.known:
                        continue
                    is_late = level.at < passed.get(level.key, 0)
                    to = receivers.receivers_of(level, case.owner, duty)
                    fresh.append((case, level, to, is_late))
                    if not is_late:
                        highest[level.key] = level
                told += [_notice(case, level, now, duty) for level in highest.values()]
                later.append((case.id, following))
            if later:
                watching.look_again(unit.connection, now, self._stamp, later)
            if fresh:
                watching.note(unit.connection, now, fresh)
            if told:
                unit.emit(NoticesRaised(tuple(told)))
        return told, len(cases) == _AT_ONCE

    @cached_property
    def _stamp(self) -> str:
        """Return what tells one set of levels from another."""
        said = repr((self.policy.levels, self.policy.pauses, self.policy.deadlines))
        return hashlib.sha256(said.encode()).hexdigest()[:16]

    @cached_property
    def _rule_names(self) -> dict[str, str]:
        return {rule.key: rule.name for rule in (*OWN_RULES, *self.policy.levels)}

    def _duty(self) -> Duty:
        duty: dict[str, Role] = {}
        for name in self._on_duty() if self._on_duty is not None else ():
            with suppress(NotFound, NotAllowed):  # somebody who has left forgot to end the shift
                duty[name] = self._staff.actor_named(name).role
        return duty


def _passed(levels: list[Reached], known: frozenset[str]) -> dict[str, int]:
    """Return up to when each clock was told before: what lies below it is no news.

    That happens when the rules get a further level, or a deadline moves.
    """
    return {level.key: level.at for level in levels if level.name in known} if known else {}


def _notice(case: Watched, level: Reached, now: int, duty: Duty) -> Notice:
    return Notice(
        id=f"{case.number}/{level.key}/{case.cycle}/{level.rule.key}",
        number=case.number,
        title=queries.title_of(case.words),
        clock=level.clock,
        cycle=case.cycle,
        level=level.rule.key,
        level_name=level.rule.name,
        due=None if level.due is None else moment(level.due),
        at=moment(now),
        receivers=receivers.receivers_of(level, case.owner, duty),
        owner=case.owner,
        severity=case.severity,
        is_flagged=case.is_flagged,
    )


def _stored(row: dict[str, Any], names: dict[str, str]) -> Notice:
    clock = row["clock"].partition("#")[0]
    columns = {"first_response": "first_response_due", "resolution": "resolution_due"}
    at = row[columns.get(clock, "other_due")]
    return Notice(
        id=f"{row['number']}/{row['clock']}/{row['cycle']}/{row['level']}",
        number=row["number"],
        title=queries.title_of(row["words"]),
        clock=clock,
        cycle=row["cycle"],
        level=row["level"],
        level_name=names.get(row["level"], row["level"]),
        due=None if at is None else moment(at),
        at=moment(row["at"]),
        receivers=tuple(row["receivers"].split(",")),
        owner=row["owner"],
        severity=row["severity"],
        is_flagged=bool(row["is_flagged"]),
    )
