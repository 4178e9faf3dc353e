"""The same for many cases at once, in one transaction: all of them or none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from deskcs.actor import Actor, Role
from deskcs.complaints import texts
from deskcs.complaints.change import changing_within
from deskcs.complaints.describing import write_tags
from deskcs.complaints.moving import Moving
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

MOST_CASES = 2000
_TOO_MANY = QT_TRANSLATE_NOOP("errors", "一次最多处理 {most} 条，选了 {count} 条。请分几次。")


class Bulk(Moving):
    """Use cases on several cases that were chosen in the list."""

    def assign_many(self, actor: Actor, numbers: Sequence[str], name: str) -> dict[str, str]:
        """Make somebody responsible for all of these; return number → former owner (for undo).

        Left out are cases that are closed, already theirs, or, for an agent, somebody else's.
        """
        owner, moved = self._holder(actor, name), dict[str, str]()
        with self._store.write(actor) as unit:
            for number in _chosen(numbers):
                with changing_within(unit, number, touch=False) as change:
                    before = change.row["owner"]
                    is_free = before in ("", actor.name) or actor.is_at_least(Role.LEAD)
                    if not change.status.is_open or before == owner or not is_free:
                        continue
                    change.set(owner=owner, accountable=change.row["accountable"] or owner)
                    change.add("assigned", "", {"from": before, "to": owner})
                    moved[number] = before
        return moved

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
                with changing_within(unit, number, touch=False) as change:
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
