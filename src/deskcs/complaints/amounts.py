"""Amounts of money as people type and read them; kept in fen. Pure."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from deskcs.complaints import texts
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_BAD_AMOUNT = QT_TRANSLATE_NOOP("errors", "金额“{yuan}”看不懂，请写成 12 或 12.50（元）。")
_MOST = Decimal(10_000_000)


def fen_of(yuan: str, field: str = "yuan") -> int:
    """Return the fen of an amount such as 12, 12.50 or 1,200 元; 0 for an empty text.

    Raises Invalid for other words, negative amounts, and parts of a fen.
    """
    said = texts.line(yuan, field, "金额").removesuffix("元").strip().replace(",", "")
    if not said:
        return 0
    try:
        amount = Decimal(said)
    except InvalidOperation:
        raise Invalid(_BAD_AMOUNT, field=field, yuan=said[:40]) from None
    if not (amount.is_finite() and 0 <= amount <= _MOST) or amount * 100 != int(amount * 100):
        raise Invalid(_BAD_AMOUNT, field=field, yuan=said[:40])
    return int(amount * 100)


def yuan_of(fen: int) -> str:
    """Return an amount as it is read: 12 or 12.50; empty for nothing."""
    yuan, rest = divmod(fen, 100)
    if not fen:
        return ""
    return f"{yuan}.{rest:02d}" if rest else str(yuan)
