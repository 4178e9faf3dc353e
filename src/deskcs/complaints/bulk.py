"""The same for many cases at once, in one transaction: all of them or none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from deskcs.actor import Actor, Role
from deskcs.complaints import texts
from deskcs.complaints.change import changing_within
from deskcs.complaints.describing import write_tags
from deskcs.complaints.moving import Moving
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

MOST_CASES = 2000
_TOO_MANY = QT_TRANSLATE_NOOP("errors", "一次最多处理 {most} 条，选了 {count} 条。请分几次。")


@dataclass(frozen=True, slots=True)
class Assigned:
    """A case that changed hands: whose it was before, and its version since."""

    number: str
    owner: str
    accountable: str
    version: int


class Bulk(Moving):
    """Use cases on several cases that were chosen in the list."""

    def assign_many(self, actor: Actor, numbers: Sequence[str], name: str) -> list[Assigned]:
        """Make somebody responsible for all of these; return those that changed hands.

        Left out are cases that are closed, already theirs, or, for an agent, somebody else's.
        """
        owner, moved = self._holder(actor, name), list[Assigned]()
        with self._store.write(actor) as unit:
            for number in _chosen(numbers):
                with changing_within(unit, number) as change:
                    before = change.row["owner"]
                    is_free = before in ("", actor.name) or actor.is_at_least(Role.LEAD)
                    if not change.status.is_open or before == owner or not is_free:
                        continue
                    accountable = change.row["accountable"]
                    change.set(owner=owner, accountable=accountable or owner)
                    change.add("assigned", "", {"from": before, "to": owner})
                moved.append(Assigned(change.number, before, accountable, change.row["version"]))
        return moved

    def take_back(self, actor: Actor, moved: Sequence[Assigned]) -> list[str]:
        """Give cases that one has just assigned back to whose they were before.

        Returns the numbers of those that were left as they are, since somebody has changed them
        meanwhile. What is one's own last move may be taken back whoever the case belongs to now.
        """
        left = list[str]()
        with self._store.write(actor) as unit:
            for case in moved:
                with changing_within(unit, case.number) as change:
                    last = change.entries[-1]
                    is_ours = (last.kind, last.author) == ("assigned", actor.name)
                    if change.row["version"] != case.version or not is_ours:
                        left.append(case.number)
                        continue
                    data = {"from": change.row["owner"], "to": case.owner, "is_undo": True}
                    change.set(owner=case.owner, accountable=case.accountable)
                    change.add("assigned", "", data)
        return left

    def tag_many(
        self,
        actor: Actor,
        numbers: Sequence[str],
        add: Iterable[str] = (),
        remove: Iterable[str] = (),
    ) -> list[str]:
        """Put tags on all of these and take others off; return the cases that changed."""
        wanted = [text for text in (texts.line(t, "tag", "标签", 20) for t in add) if text]
        unwanted, changed = list(remove), list[str]()
        with self._store.write(actor) as unit:
            for number in _chosen(numbers):
                with changing_within(unit, number) as change:
                    new = [text for text in dict.fromkeys(wanted) if text not in change.tags]
                    gone = [text for text in unwanted if text in change.tags]
                    if new or gone:
                        write_tags(change, new, gone)
                        change.add("tagged", "", {"added": new, "removed": gone})
                        changed.append(number)
        return changed


def _chosen(numbers: Sequence[str]) -> list[str]:
    if len(numbers) > MOST_CASES:
        raise Invalid(_TOO_MANY, field="numbers", most=MOST_CASES, count=len(numbers))
    return list(dict.fromkeys(numbers))
