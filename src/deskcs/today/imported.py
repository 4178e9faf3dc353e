"""What files of old cases brought in that is serious: one line, not one for each case. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ImportAlert:
    """So many imported cases that are marked as serious and that nobody has acknowledged."""

    count: int
    at: datetime

    @property
    def ids(self) -> tuple[str, ...]:
        """Return what it stands for: a further import is told anew."""
        return (f"import:{self.at:%Y%m%d%H%M%S%f}",)

    @property
    def number(self) -> str:
        """Return what an alert is known by."""
        return "import"

    @property
    def page(self) -> str:
        """Return where it opens."""
        return "complaints"

    @property
    def target(self) -> str:
        """Return what opens there."""
        return "query:严重:待知悉"

    @property
    def is_flag(self) -> bool:
        """Return whether one press takes notice of it: each case wants that for itself."""
        return False

    @property
    def is_urgent(self) -> bool:
        """Return whether somebody must act now."""
        return True

    @property
    def is_quiet(self) -> bool:
        """Return whether it is only listed, never announced."""
        return False

    @property
    def comes_again(self) -> bool:
        """Return whether it stands there again tomorrow if nobody has acted."""
        return True
