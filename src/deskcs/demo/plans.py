"""What befalls an invented case: a list of steps and the time before each. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from random import Random


class Step(Enum):
    """What somebody does to a case, or a customer says."""

    ACKNOWLEDGE = auto()
    ACCEPT = auto()
    NOTE = auto()
    REPLY = auto()
    PROGRESS = auto()
    CUSTOMER = auto()
    WAIT = auto()
    RESUME = auto()
    ESCALATE = auto()
    RESOLVE = auto()
    CLOSE = auto()
    REFUSE = auto()
    REOPEN = auto()
    INVALIDATE = auto()


@dataclass(frozen=True, slots=True)
class Planned:
    """A step and the minutes that pass before it."""

    step: Step
    minutes: float


# Cases that stand at the end of the month whatever is drawn: minutes since receipt, the problem,
# and the steps so far. So every state and every view has something in it.
STAGED: tuple[tuple[float, str, tuple[Step, ...]], ...] = (
    (25, "late", ()),
    (14 * 60, "differs", ()),
    (40, "fire", ()),
    (95, "ill", (Step.ACKNOWLEDGE, Step.ACCEPT, Step.REPLY)),
    (5 * 60, "threat", (Step.ACCEPT, Step.REPLY, Step.ESCALATE)),
    (47 * 60, "refund", (Step.ACCEPT, Step.REPLY, Step.NOTE)),
    (53 * 60, "broken", (Step.ACCEPT, Step.REPLY, Step.CUSTOMER)),
    (20 * 60, "missing", (Step.ACCEPT, Step.REPLY, Step.WAIT)),
    (30 * 60, "price", (Step.ACCEPT, Step.REPLY, Step.RESOLVE)),
    (60 * 60, "service", (Step.ACCEPT, Step.REPLY, Step.RESOLVE, Step.REFUSE)),
    (9 * 24 * 60, "privacy", (Step.ACCEPT, Step.REPLY, Step.RESOLVE, Step.CLOSE, Step.REOPEN)),
)


def steps(random: Random, is_flagged: bool) -> Iterator[Planned]:
    """Yield what befalls one case from its registration on, up to its end."""

    def between(low: float, high: float) -> float:
        return random.uniform(low, high)

    def chance(share: float) -> bool:
        return random.random() < share

    if is_flagged:
        yield Planned(Step.ACKNOWLEDGE, between(3, 24) if chance(0.85) else between(35, 70))
    elif chance(0.02):
        yield Planned(Step.INVALIDATE, between(20, 120))
        return
    yield Planned(Step.ACCEPT, between(4, 40) if is_flagged else between(5, 120))
    slow = chance(0.07)
    yield Planned(Step.REPLY, between(620, 900) if slow else between(3, 180))
    if chance(0.35):
        yield Planned(Step.NOTE, between(10, 200))
    if chance(0.06) and not is_flagged:
        yield Planned(Step.ESCALATE, between(10, 60))
        yield Planned(Step.ACKNOWLEDGE, between(5, 40))
    if chance(0.3):
        yield Planned(Step.CUSTOMER, between(20, 300))
        yield Planned(Step.PROGRESS, between(10, 240))
    if chance(0.15):
        yield Planned(Step.WAIT, between(20, 120))
        yield Planned(Step.RESUME, between(600, 1500))
    yield Planned(Step.RESOLVE, between(1500, 2600) if chance(0.12) else between(60, 1300))
    if chance(0.06):
        yield Planned(Step.REFUSE, between(60, 600))
        yield Planned(Step.RESOLVE, between(120, 700))
    yield Planned(Step.CLOSE, between(180, 1500))
    if chance(0.03):
        yield Planned(Step.REOPEN, between(800, 4000))
        yield Planned(Step.REPLY, between(10, 200))
        yield Planned(Step.RESOLVE, between(120, 1200))
        yield Planned(Step.CLOSE, between(180, 1200))
