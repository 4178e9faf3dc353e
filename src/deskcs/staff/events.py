"""What happens among the people of the desk."""

from __future__ import annotations

from dataclasses import dataclass

from deskcs.events import Event


@dataclass(frozen=True, slots=True)
class StaffChanged(Event):
    """Somebody was added, disabled, or got another role or PIN."""

    name: str
