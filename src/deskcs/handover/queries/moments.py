"""Times as the shift log reads them."""

from __future__ import annotations

from datetime import datetime

from deskcs.storage.types import from_millis


def moment(stored: int | None) -> datetime | None:
    """Return a stored time, or None."""
    return None if stored is None else from_millis(stored)
