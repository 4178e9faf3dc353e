"""The steps that are prescribed for a complaint, ticked off one by one."""

from __future__ import annotations

from deskcs.actor import Actor
from deskcs.complaints import story, texts
from deskcs.complaints.change import Change
from deskcs.complaints.policy import Advice
from deskcs.complaints.room import Room, done
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.work_shapes import StepList
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_NO_STEP = QT_TRANSLATE_NOOP("errors", "没有第 {step} 步，只有 1 到 {count}。")


class Stepping(Room):
    """Use cases on the checklist, which stays with the revision it was begun on."""

    def path(self, card: ComplaintCard) -> Advice | None:
        """Return what the prescribed path says for this case (C-01 to C-04), if anything."""
        return self.policy.path_for(card.cause, is_serious=card.is_flagged)

    def tick(
        self,
        actor: Actor,
        number: str,
        step: int,
        note: str = "",
        revision: str = "",
        version: int | None = None,
    ) -> ComplaintCard:
        """Tick a step (from 1) off. The first tick pins the list to the article's `revision`."""
        said = texts.line(note, "note", "说明")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            known = self._known(change, step)
            if known.steps[step - 1].done_at is None:
                if not any(entry.kind == "checklist" for entry in change.entries):
                    names = [one.name for one in known.steps]
                    pinned = {"article": known.article, "revision": revision, "steps": names}
                    change.add("checklist", "", pinned)
                change.add("step_ticked", said, {"step": step})
        return done(outcome)

    def untick(
        self, actor: Actor, number: str, step: int, version: int | None = None
    ) -> ComplaintCard:
        """Take a tick off again; that it stood there stays in the timeline."""
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            if self._known(change, step).steps[step - 1].done_at is not None:
                change.add("step_unticked", "", {"step": step})
        return done(outcome)

    def _known(self, change: Change, step: int) -> StepList:
        known = story.work_of(change.entries, self.policy.checklist).steps
        if not 1 <= step <= len(known.steps):
            raise Invalid(_NO_STEP, field="step", step=step, count=len(known.steps))
        return known
