"""What files of old cases brought in that is serious: one line, not one for each case. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class ImportAlert:
    """So many imported cases that are marked as serious and that nobody has acknowledged.

    Each case wants to be acknowledged for itself, so it is no flag that one press takes notice of.
    """

    number: ClassVar[str] = "import"
    page: ClassVar[str] = "complaints"
    target: ClassVar[str] = "query:严重:待知悉"
    is_flag: ClassVar[bool] = False
    is_urgent: ClassVar[bool] = True
    is_quiet: ClassVar[bool] = False
    comes_again: ClassVar[bool] = True

    count: int
    at: datetime

    @property
    def ids(self) -> tuple[str, ...]:
        """Return what it stands for: a further import is told anew."""
        return (f"import:{self.at:%Y%m%d%H%M%S%f}",)
