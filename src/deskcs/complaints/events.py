"""What the tracker tells after a change is on disk."""

from __future__ import annotations

from dataclasses import dataclass

from deskcs.complaints.shapes import Notice
from deskcs.events import Event


@dataclass(frozen=True, slots=True)
class ComplaintRegistered(Event):
    """A new case exists."""

    number: str


@dataclass(frozen=True, slots=True)
class ComplaintChanged(Event):
    """A case has a new timeline entry; `what` is the kind of it, e.g. `assigned`."""

    number: str
    what: str


@dataclass(frozen=True, slots=True)
class ComplaintEscalated(Event):
    """A case was flagged as serious: leads and supervisors must see it now."""

    number: str
    reason: str


@dataclass(frozen=True, slots=True)
class EscalationAcknowledged(Event):
    """A lead has taken notice of a flagged case."""

    number: str


@dataclass(frozen=True, slots=True)
class NoticesRaised(Event):
    """Deadlines or flags of these cases want somebody's attention; each is told once, ever."""

    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class ComplaintsImported(Event):
    """A file was imported: one summary, not a notice for each old case."""

    count: int
    flagged: int = 0


@dataclass(frozen=True, slots=True)
class ViewsChanged(Event):
    """A kept list is new, changed or gone."""
