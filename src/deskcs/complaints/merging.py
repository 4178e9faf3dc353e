"""Two complaints about one thing become one case, and can be taken apart again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from deskcs.actor import Actor, Role
from deskcs.complaints.change import Change, changing, changing_within
from deskcs.complaints.flagging import lower_flag, raise_flag
from deskcs.complaints.numbers import typed
from deskcs.complaints.policy import Policy
from deskcs.complaints.room import Room, done, require_role, require_status
from deskcs.complaints.shapes import OPEN_STATUSES, ComplaintCard, Status
from deskcs.complaints.stopwatch import millis
from deskcs.errors import Invalid, NotAllowed
from deskcs.storage import quick
from deskcs.wording import QT_TRANSLATE_NOOP

_SAME_CASE = QT_TRANSLATE_NOOP("errors", "不能把投诉 {number} 合并到它自己。请写另一个编号。")
_TARGET = QT_TRANSLATE_NOOP("errors", "投诉 {number} 已合并或无效，不能再并入别的投诉。")
_CLOSED = QT_TRANSLATE_NOOP(
    "errors", "投诉 {number} 已关闭，并进去就没人管了。请先重开（reopen）它再合并。"
)
_NOT_MERGED = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有合并过，没有可撤销的合并。")


class Merging(Room):
    """Use cases of merging, with undo. A serious case makes the other one serious."""

    def merge(
        self, actor: Actor, number: str, into: str, version: int | None = None
    ) -> ComplaintCard:
        """Fold a duplicate into another open case, by a lead; returns the case that is left open.

        What was serious about the one is serious about the other.
        """
        require_role(actor, Role.LEAD, "合并投诉")
        source, target = typed(number), typed(into)
        if source == target:
            raise Invalid(_SAME_CASE, field="into", number=source)
        with changing(self._store, actor, source, version) as change:
            require_status(change, OPEN_STATUSES, "合并")
            with changing_within(change.unit, target) as other:
                if other.status in (Status.MERGED, Status.INVALID):
                    raise NotAllowed(_TARGET, number=target)
                if not other.status.is_open:
                    raise NotAllowed(_CLOSED, number=target)
                other.add("merged_from", "", {"from": source})
                _pass_flag_on(change.row, other, self.policy)
            said = {"into": target, "was": change.row["status"]}
            change.set(
                status=Status.MERGED.value,
                merged_into=target,
                closed_at=millis(change.unit.now),
            )
            change.add("merged", f"并入 {target}", said)
        return self._card_of(other)

    def unmerge(self, actor: Actor, number: str, version: int | None = None) -> ComplaintCard:
        """Undo a merge: the case stands where it stood and its clocks count on.

        The other stays serious where a further serious case is still merged into it.
        """
        require_role(actor, Role.LEAD, "撤销合并")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            if change.status is not Status.MERGED:
                raise NotAllowed(_NOT_MERGED, number=change.number)
            target = change.row["merged_into"]
            words = f"撤销并入 {target}"
            change.set(status=_before(change).value, merged_into="", closed_at=None)
            change.add("unmerged", words, {"from": target})
            with changing_within(change.unit, target) as other:
                other.add("unmerged_from", "", {"from": change.number})
                if _is_flagged_by(other, change.number):
                    lower_flag(other, words)
                    for row in _serious_within(other, change.number):
                        _pass_flag_on(row, other, self.policy)
        return done(outcome)


def _before(change: Change) -> Status:
    """Return where a merged case stood; what was merged long ago does not tell all of it."""
    merged = [entry.data.get("was") for entry in change.entries if entry.kind == "merged"]
    if merged and merged[-1]:
        return Status(merged[-1])
    if change.row["waiting_until"] is not None:
        return Status.WAITING
    return Status.IN_PROGRESS if change.row["owner"] else Status.RECEIVED


def _pass_flag_on(row: Mapping[str, Any], other: Change, policy: Policy) -> None:
    """Make a case serious because the one of a row, which is merged into it, is; once is enough."""
    if not row["is_flagged"] or other.is_flagged:
        return
    data = {"by": "merge", "from": row["number"], "since": row["flagged_at"]}
    raise_flag(other, row["flag_reason"], policy, **data)
    if row["flag_state"] == "acknowledged":
        other.set(flag_state="acknowledged")
        other.add("acknowledged")


def _serious_within(other: Change, gone: str) -> list[dict[str, Any]]:
    """Return the rows of the serious cases that are still merged into a case, without one."""
    merged = {entry.data.get("from") for entry in other.entries if entry.kind == "merged_from"}
    numbers = sorted(str(number) for number in merged - {gone, None})
    return quick.named(
        other.unit.connection,
        "SELECT * FROM complaint WHERE status = 'merged' AND merged_into = ? AND is_flagged = 1"
        f" AND number IN ({','.join('?' * len(numbers))}) ORDER BY flagged_at",
        (other.number, *numbers),
    )


def _is_flagged_by(other: Change, number: str) -> bool:
    """Return whether the case is serious only because of the one that was merged into it."""
    flags = [entry for entry in other.entries if entry.kind in ("flagged", "flag_declined")]
    return other.is_flagged and bool(flags) and flags[-1].data.get("from") == number
