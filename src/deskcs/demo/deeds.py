"""What the crew on duty does to a case, or what its customer says."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from deskcs.actor import Actor
from deskcs.complaints.service import ComplaintService
from deskcs.demo.duty import Crew
from deskcs.demo.plans import Step
from deskcs.demo.texts import Teller, Trouble


@dataclass(frozen=True, slots=True)
class Case:
    """A registered case and the story behind it."""

    number: str
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class _Scene:
    """Everybody and everything a deed needs."""

    tracker: ComplaintService
    teller: Teller
    crew: Crew
    case: Case
    owner: str
    is_flagged: bool
    actor: Actor

    @property
    def number(self) -> str:
        return self.case.number

    def say(self, choices: Sequence[str]) -> str:
        """Return one of the sentences, told of this case."""
        return self.case.trouble.said(self.teller.one_of(choices))

    def talk(self, name: str) -> str:
        """Return a sentence of the talk that fits any problem."""
        return self.say(self.teller.texts["talk"][name])


def carry_out(
    tracker: ComplaintService, teller: Teller, crew: Crew, case: Case, step: Step
) -> None:
    """Let the case's owner do the step if they are on duty, else one of the crew."""
    row = tracker.rows_by_numbers([case.number])[0]
    owner = next((agent for agent in crew.agents if agent.name == row.owner), None)
    actor = owner or teller.one_of(crew.agents)
    scene = _Scene(tracker, teller, crew, case, row.owner, row.is_flagged, actor)
    _DEEDS[step](scene)


def _acknowledge(scene: _Scene) -> None:
    scene.tracker.acknowledge(scene.crew.lead, scene.number)


def _accept(scene: _Scene) -> None:
    if scene.owner not in ("", scene.actor.name):
        scene.tracker.assign(scene.crew.lead, scene.number, scene.actor.name)
    scene.tracker.accept(scene.actor, scene.number)


def _note(scene: _Scene) -> None:
    own, any_case = scene.case.trouble.problem.notes, scene.teller.texts["talk"]["notes"]
    scene.tracker.note(scene.actor, scene.number, scene.say([*own, *any_case]))


def _reply(scene: _Scene) -> None:
    said = scene.say(scene.case.trouble.problem.replies)
    scene.tracker.reply(scene.actor, scene.number, said)


def _progress(scene: _Scene) -> None:
    scene.tracker.reply(scene.actor, scene.number, scene.talk("progress"))


def _customer(scene: _Scene) -> None:
    scene.tracker.customer_said(scene.actor, scene.number, scene.talk("customer"))


def _wait(scene: _Scene) -> None:
    card = scene.tracker.card(scene.actor, scene.number)
    until = card.timeline[-1].at + timedelta(hours=36)
    scene.tracker.wait(scene.actor, scene.number, scene.talk("waiting"), until)


def _resume(scene: _Scene) -> None:
    scene.tracker.resume(scene.actor, scene.number)


def _escalate(scene: _Scene) -> None:
    scene.tracker.escalate(scene.actor, scene.number, scene.talk("serious"))


def _resolve(scene: _Scene) -> None:
    said = scene.say(scene.case.trouble.problem.solutions)
    scene.tracker.resolve(scene.actor, scene.number, said)


_LATE = "高峰时段排队，晚了一步才联系上客户"


def _close(scene: _Scene) -> None:
    closer = scene.crew.lead if scene.is_flagged else scene.actor
    if scene.tracker.card(closer, scene.number).needs_breach_reason:
        scene.tracker.explain_breach(closer, scene.number, _LATE)
    grade = scene.teller.one_of((None, None, 5, 5, 5, 4, 4, 3, 2, 1))
    scene.tracker.close(closer, scene.number, grade)


def _reopen(scene: _Scene) -> None:
    scene.tracker.reopen(scene.actor, scene.number, scene.talk("reopened"))


def _invalidate(scene: _Scene) -> None:
    scene.tracker.invalidate(scene.crew.lead, scene.number, scene.talk("invalid"))


_DEEDS: Mapping[Step, Callable[[_Scene], None]] = {
    Step.ACKNOWLEDGE: _acknowledge,
    Step.ACCEPT: _accept,
    Step.NOTE: _note,
    Step.REPLY: _reply,
    Step.PROGRESS: _progress,
    Step.CUSTOMER: _customer,
    Step.WAIT: _wait,
    Step.RESUME: _resume,
    Step.ESCALATE: _escalate,
    Step.RESOLVE: _resolve,
    Step.CLOSE: _close,
    Step.REFUSE: _reopen,
    Step.REOPEN: _reopen,
    Step.INVALIDATE: _invalidate,
}
