"""What other rooms and the screens may ask of the tracker. `ComplaintService` is the real one."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from deskcs.actor import Actor
from deskcs.complaints.intake import ComplaintIntake, Proposal
from deskcs.complaints.shapes import ComplaintCard, ComplaintPage, ComplaintQuery, ComplaintRow


class OpenCases(Protocol):
    """The reads that the shift log and the dashboard live on."""

    def open_rows(self, limit: int = 500) -> list[ComplaintRow]:
        """Return the open cases, the soonest due first."""
        ...

    def pressing_rows(self, limit: int = 500) -> list[ComplaintRow]:
        """Return open cases: the serious ones, those in somebody's hands, then the others.

        Within each of the three the soonest due comes first.
        """
        ...

    def open_count(self) -> int:
        """Return how many cases are open."""
        ...

    def flagged_unacknowledged(self) -> list[ComplaintRow]:
        """Return the flagged cases that no lead has acknowledged, the oldest flag first."""
        ...

    def counts(self, actor: Actor | None = None) -> dict[str, int]:
        """Return the size of each view, exact up to 1,000; 1,001 means more."""
        ...

    def rows_by_numbers(self, numbers: Sequence[str]) -> list[ComplaintRow]:
        """Return the rows of these cases, in the order asked; unknown numbers are left out."""
        ...


class CaseLists(OpenCases, Protocol):
    """The reads behind the table."""

    def page(
        self, query: ComplaintQuery, limit: int = 50, after: str | None = None
    ) -> ComplaintPage:
        """Return up to `limit` rows after the cursor; raise Invalid for a broken query."""
        ...

    def ids(self, query: ComplaintQuery) -> array[int]:
        """Return the ids of all cases of the query in its order, as array('q')."""
        ...

    def rows_by_ids(self, ids: Sequence[int]) -> list[ComplaintRow]:
        """Return the rows of these ids, in the order asked; vanished ids are left out."""
        ...


class CaseWork(Protocol):
    """One use case, one method, one transaction. Each returns the fresh case.

    `version` is the one the caller has seen: Conflict is raised when somebody saved since.
    Every method raises NotFound for an unknown number and NotAllowed for a role or a state
    that forbids it.
    """

    def register(self, actor: Actor, intake: ComplaintIntake) -> ComplaintCard: ...

    def propose(
        self,
        what: str,
        customer: str = "",
        orders: Sequence[str] = (),
        phone: str = "",
        chat: str = "",
    ) -> Proposal: ...

    def card(self, actor: Actor, number: str) -> ComplaintCard: ...

    def note(
        self, actor: Actor, number: str, text: str, version: int | None = None
    ) -> ComplaintCard: ...

    def reply(
        self, actor: Actor, number: str, text: str, version: int | None = None
    ) -> ComplaintCard: ...

    def customer_said(
        self, actor: Actor, number: str, text: str, version: int | None = None
    ) -> ComplaintCard: ...

    def assign(
        self, actor: Actor, number: str, name: str, version: int | None = None
    ) -> ComplaintCard: ...

    def accept(self, actor: Actor, number: str, version: int | None = None) -> ComplaintCard: ...

    def wait(
        self,
        actor: Actor,
        number: str,
        reason: str,
        until: datetime,
        version: int | None = None,
    ) -> ComplaintCard: ...

    def resume(self, actor: Actor, number: str, version: int | None = None) -> ComplaintCard: ...

    def escalate(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard: ...

    def acknowledge(
        self, actor: Actor, number: str, version: int | None = None
    ) -> ComplaintCard: ...

    def decline_flag(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard: ...

    def resolve(
        self, actor: Actor, number: str, text: str, version: int | None = None
    ) -> ComplaintCard: ...

    def close(
        self,
        actor: Actor,
        number: str,
        satisfaction: int | None = None,
        version: int | None = None,
    ) -> ComplaintCard: ...

    def reopen(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard: ...


class Cases(CaseLists, CaseWork, Protocol):
    """The whole tracker as a screen sees it."""
