"""What a customer wants, each wish with its amount; kept as words that read back exactly. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from deskcs.complaints.amounts import yuan_of

_AMOUNT = re.compile(
    r"(?P<kind>.*?)[\s:\uff1a]*(?P<yuan>\d{1,3}(?:,\d{3})+|\d{1,8})(?:\.(?P<fen>\d{1,2}))?"
    r"\s*(?:元|块钱|块)(?:钱)?"
)


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing a customer wants. `fen` is the amount, 0 where none was named."""

    kind: str
    fen: int = 0

    @property
    def yuan(self) -> str:
        """Return the amount as it is read: 12 or 12.50; empty for none."""
        return yuan_of(self.fen)

    @property
    def written(self) -> str:
        """Return the wish as it is kept: 补偿 50 元."""
        return f"{self.kind} {self.yuan} 元".strip() if self.fen else self.kind


def read(text: str) -> Wish:
    """Return the wish that words stand for; an amount is one at their end."""
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        return Wish(text.strip())
    fen = int(found["yuan"].replace(",", "")) * 100 + int((found["fen"] or "0").ljust(2, "0"))
    return Wish(found["kind"].strip(), fen) if fen else Wish(text.strip())
