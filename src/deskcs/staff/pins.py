"""PINs are kept as argon2id hashes; checking one takes some 50 ms, so never on the GUI thread."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

SHORTEST, LONGEST = 4, 64

_LENGTH = QT_TRANSLATE_NOOP("errors", "PIN 要有 {shortest} 到 {longest} 个字符。")
_EASY = QT_TRANSLATE_NOOP("errors", "这个 PIN 太容易猜到（如 1111、1234），请换一个。")


def normalised(pin: str) -> str:
    """Return the PIN as it is hashed: full-width digits typed by an input method count the same."""
    return unicodedata.normalize("NFKC", pin).strip()


def check_strength(pin: str) -> None:
    """Raise Invalid for a PIN that is too short, too long, one repeated sign or a plain run."""
    pin = normalised(pin)
    if not SHORTEST <= len(pin) <= LONGEST:
        raise Invalid(_LENGTH, field="pin", shortest=SHORTEST, longest=LONGEST)
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {-1}):
        raise Invalid(_EASY, field="pin")


def hashed(pin: str) -> str:
    """Return the argon2id hash of the PIN, with its salt and cost inside."""
    from argon2 import PasswordHasher

    return PasswordHasher().hash(normalised(pin))


def matches(pin: str, pin_hash: str) -> bool:
    """Return whether the PIN is the one that was hashed."""
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHashError

    try:
        return PasswordHasher().verify(pin_hash, normalised(pin))
    except (Argon2Error, InvalidHashError):
        return False
