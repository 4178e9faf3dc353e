"""How long a person must wait after wrong PINs: five tries, then delays that double."""

from __future__ import annotations

from datetime import timedelta

FREE_TRIES = 5
FIRST_DELAY_SECONDS = 30
LONGEST_DELAY_SECONDS = 3600


def delay_after(failed_tries: int) -> timedelta:
    """Return the wait before the next try: none up to four failures, then 30 s, doubling to 1 h."""
    if failed_tries < FREE_TRIES:
        return timedelta(0)
    # Past the seventh doubling the cap holds; the bound keeps the power small.
    doublings = min(failed_tries - FREE_TRIES, 10)
    return timedelta(seconds=min(FIRST_DELAY_SECONDS * 2**doublings, LONGEST_DELAY_SECONDS))
