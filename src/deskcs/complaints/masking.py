"""Hides what identifies a person: 139****5678."""

from __future__ import annotations

import re

# Not the day in the number of a case, TS20261122-017.
_DIGITS = re.compile(r"(?<!\d)(?<!TS)\d{7,}(?!\d)")
_SHORT = 4


def phone(number: str) -> str:
    """Return a number with its middle hidden: 139****5678."""
    if not number:
        return ""
    if len(number) <= 7:
        return "*" * max(len(number) - 2, 1) + number[-2:]
    return f"{number[:3]}****{number[-4:]}"


def order(number: str) -> str:
    """Return an order number by its last four signs."""
    return number if len(number) <= _SHORT else f"****{number[-_SHORT:]}"


def customer(name: str) -> str:
    """Return a name by its first and, when it is long, last sign."""
    if len(name) <= 1:
        return "*" if name else ""
    return f"{name[0]}***{name[-1]}" if len(name) > 3 else f"{name[0]}**"


def contact(words: str) -> str:
    """Return a further way to reach somebody, e.g. 微信 wang1388, with its middle hidden."""
    kind, space, name = words.rpartition(" ")
    hidden = f"{name[:2]}***{name[-1]}" if len(name) > 4 else "***"
    return f"{text(kind)}{space}{hidden}"


def text(words: str) -> str:
    """Return a text with its long numbers hidden: telephones, orders, accounts.

    The length stays, so that places in the text stay valid.
    """
    return _DIGITS.sub(lambda match: _same_length(match[0]), words)


def _same_length(digits: str) -> str:
    if len(digits) <= 7:
        return phone(digits)
    return f"{digits[:3]}{'*' * (len(digits) - 7)}{digits[-4:]}"
