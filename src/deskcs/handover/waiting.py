"""What waits for whom: to be accepted, to be answered, and what is in somebody's hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from deskcs.actor import Actor
from deskcs.handover import queries
from deskcs.handover.item_shapes import ItemCard, ItemState
from deskcs.handover.promises import FAR, PREFIXES
from deskcs.handover.room import DraftSpan
from deskcs.handover.taking_over import TakingOver


class Waiting(TakingOver):
    """Reads of signed items that are not settled."""

    def to_accept(self, actor: Actor) -> list[ItemCard]:
        """Return what waits for this person: items nobody accepted and that are not their own."""
        with self._store.read() as connection:
            items = queries.pending_items(connection, self.rules)
            signers = queries.signers(connection, [item.sheet_id for item in items])
        theirs = [
            item
            for item in items
            if actor.name not in signers[item.sheet_id] and item.author != actor.name
        ]
        return list(self._with_live_states(theirs))

    def last_signed(self, actor: Actor) -> datetime | None:
        """Return when this person's last shift ended with a signature; None before the first."""
        with self._store.read() as connection:
            return queries.last_signed(connection, actor.name)

    def questions(self, actor: Actor) -> list[ItemCard]:
        """Return the items on which somebody waits for this writer's answer."""
        with self._store.read() as connection:
            items = queries.pending_items(connection, self.rules)
            signers = queries.signers(connection, [item.sheet_id for item in items])
        return [
            item
            for item in items
            if item.state is ItemState.ASKED
            and actor.name in (*signers[item.sheet_id], item.author)
        ]

    def held(self) -> list[ItemCard]:
        """Return what was accepted and is not settled, with its present holder.

        The holder of a case is who has it in the tracker, also when it was passed on there.
        """
        with self._store.read() as connection:
            items = queries.held_items(connection, self.rules)
        numbers = [item.complaint for item in items if item.complaint]
        owners = {row.number: row.owner for row in self._complaints.rows_by_numbers(numbers)}
        now = [replace(item, holder=owners.get(item.complaint) or item.holder) for item in items]
        return list(self._with_live_states(self._without_kept(now)))

    def _without_kept(self, items: Sequence[ItemCard]) -> list[ItemCard]:
        """Return the items without promises that the tracker says are kept."""
        if not any(item.source.startswith(PREFIXES) for item in items):
            return list(items)
        now = self._clock.now()
        waiting = {line.source for line in self._promised(DraftSpan(now, now, now + FAR))}
        return [
            item for item in items if not item.source.startswith(PREFIXES) or item.source in waiting
        ]
