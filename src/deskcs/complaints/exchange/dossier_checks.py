"""What each part of a whole case must be, so that no file can bring in what no desk wrote. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

from deskcs.complaints.shapes import OPEN_STATUSES, SEVERITY_NAMES

_LONGEST = 100_000
_FIRST, _LAST = 946_684_800_000, 253_370_764_800_000  # 2000 to 9998
_DIGEST = re.compile(r"[0-9a-f]{64}")
_ENDING = re.compile(r"[a-z0-9]{1,12}")


class Unreadable(ValueError):
    """What was read is no whole case; the text says why, in Chinese."""


def require(is_so: bool, where: str) -> None:
    """Raise Unreadable, naming the place, where something is not so."""
    if not is_so:
        raise Unreadable(where)


def is_text(value: object) -> bool:
    """Return whether a value is a text that can be stored."""
    if not isinstance(value, str) or len(value) > _LONGEST or "\0" in value:
        return False
    return value.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in value)


def is_whole(value: object) -> bool:
    """Return whether a value is a whole number."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_time(value: object) -> bool:
    """Return whether a value is a time in milliseconds."""
    return isinstance(value, int) and is_whole(value) and _FIRST <= value < _LAST


def is_small(value: object) -> bool:
    """Return whether a value is a small number, not below zero."""
    return isinstance(value, int) and is_whole(value) and 0 <= value <= 10_000


def is_amount(value: object) -> bool:
    """Return whether a value is an amount, a size or the number of an entry."""
    return isinstance(value, int) and is_whole(value) and 0 <= value <= 10**12


def is_minutes(value: object) -> bool:
    """Return whether a value is a length of time in minutes."""
    return isinstance(value, int) and is_whole(value) and 0 <= value <= 10_000_000


def is_texts(value: object) -> bool:
    """Return whether a value is a list of texts."""
    return isinstance(value, list) and all(map(is_text, value))


def is_list_of_texts(value: str) -> bool:
    """Return whether a text is a list of texts in JSON."""
    try:
        return is_texts(json.loads(value))
    except (ValueError, RecursionError):
        return False


def is_digest(value: object) -> bool:
    """Return whether a value is a SHA-256 in hex; it becomes part of a path."""
    return isinstance(value, str) and bool(_DIGEST.fullmatch(value))


def is_ending(value: object) -> bool:
    """Return whether a value is the ending of a file; it becomes part of a path."""
    return isinstance(value, str) and bool(_ENDING.fullmatch(value))


def is_level(value: object) -> bool:
    """Return whether a value is a severity."""
    return value in SEVERITY_NAMES


def is_open_status(value: object) -> bool:
    """Return whether a value is where an open case may stand."""
    return value in [status.value for status in OPEN_STATUSES]


def is_pairs(value: object) -> bool:
    """Return whether a value is a list of questions with their answers."""
    return isinstance(value, list) and all(
        isinstance(pair, list) and len(pair) == 2 and is_texts(pair) for pair in value
    )


Check = Callable[[object], bool]
NEEDED: Mapping[str, Mapping[str, Check]] = {
    "registered": {"since": is_time},
    "imported": {"since": is_time},
    "reopened": {"since": is_time},
    "customer_said": {"answer_minutes": is_minutes},
    "promised": {"due": is_time},
    "platform_set": {"due": is_time},
    "follow_up_planned": {"due": is_time},
    "waiting": {"until": is_time},
    "flagged": {"answer_minutes": is_minutes, "solve_minutes": is_minutes},
    "graded": {"from": is_level, "severity": is_level, "solve_minutes": is_minutes},
    "remedy": {"remedy": is_text, "fen": is_amount},
    "remedy_approved": {"ref": is_amount},
    "remedy_done": {"ref": is_amount, "on": is_time},
    "remedy_cancelled": {"ref": is_amount},
    "withdrawn": {"ref": is_amount},
    "checklist": {"article": is_text, "revision": is_text, "steps": is_texts},
    "step_ticked": {"step": is_small},
    "step_unticked": {"step": is_small},
    "attached": {"digest": is_digest, "kind": is_ending, "size": is_amount},
    "detached": {"ref": is_amount},
}
# What these names mean wherever they stand.
EVERYWHERE: Mapping[str, Check] = {
    "since": is_time,
    "until": is_time,
    "due": is_time,
    "when": is_time,
    "on": is_time,
    "answered": lambda value: is_time(value) or isinstance(value, bool),
    "solved": is_time,
    "closed": is_time,
    "ref": is_amount,
    "fen": is_amount,
    "case_minutes": is_minutes,
    "answer_minutes": is_minutes,
    "solve_minutes": is_minutes,
    "serious_answer_minutes": is_minutes,
    "serious_solve_minutes": is_minutes,
    "was": is_open_status,
    "limit_minutes": lambda value: value is None or is_minutes(value),
    "answers": is_pairs,
    "added": is_texts,
    "removed": is_texts,
}
"""What the data of an entry must mean, whatever its kind."""
