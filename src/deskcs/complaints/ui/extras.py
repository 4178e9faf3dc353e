"""What is shown of a case beyond its card; read in the worker together with it."""

from __future__ import annotations

from dataclasses import dataclass

from deskcs.complaints.policy import Advice
from deskcs.complaints.shapes import EarlierCase


@dataclass(frozen=True, slots=True)
class Extras:
    """What the prescribed path says, and cases that may belong to this one.

    `revision` is that of the article with the steps as it is now; None when there is no such
    article any more, empty when it was not looked at.
    """

    advice: Advice | None = None
    related: tuple[EarlierCase, ...] = ()
    revision: str | None = ""


NOTHING_MORE = Extras()
