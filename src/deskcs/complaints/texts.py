"""Makes what people type or paste fit to be kept: no control characters, no broken code points."""

from __future__ import annotations

import re
import unicodedata

from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

TEXT_LIMIT = 20_000
LINE_LIMIT = 200

_TOO_LONG = QT_TRANSLATE_NOOP(
    "errors", "{name}太长：{length} 个字，最多 {limit} 个字。请删减，或把全文另存为附件。"
)
_MISSING = QT_TRANSLATE_NOOP("errors", "{name}不能为空，请补上。")
_BAD_PHONE = QT_TRANSLATE_NOOP(
    "errors", "电话“{phone}”看不懂，请写成 13912345678 或 0571-88886666。"
)

# Line ends and tabs stay; other controls and the marks that turn the reading direction go.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_UNSEEN = frozenset({"Cf", "Zs", "Zl", "Zp", "Cc"})
_SURROGATES = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029")
_BETWEEN = re.compile(r"[,;\n\uff0c\u3001\uff1b]")
_PHONE_FILLING = re.compile(r"[\s\-‐-―().()]+")
_PHONE = re.compile(r"\+?\d{5,20}(?:[x#*转]\d{1,6})?")
_MOBILE = re.compile("1[3-9][0-9]{9}")
_FULL_WIDTH = {0xFF10 + n: str(n) for n in range(10)} | {0xFF0B: "+", 0xFF0D: "-"}


def clean(text: str) -> str:
    """Return the text without control characters; a lone surrogate becomes U+FFFD."""
    if text.isprintable():
        return text.strip()
    unified = _LINE_ENDS.sub("\n", text)
    return _SURROGATES.sub("\ufffd", _CONTROLS.sub("", unified)).strip()


def clean_line(text: str) -> str:
    """Return the text as one line."""
    if " " not in text and text.isprintable():
        return text
    return " ".join(clean(text).split())


def parts(text: str) -> tuple[str, ...]:
    """Return the things that stand in one text, divided by commas or lines, each one once."""
    return tuple(dict.fromkeys(filter(None, map(clean_line, _BETWEEN.split(text)))))


def within(text: str, limit: int, field: str, name: str) -> str:
    """Return the text; raise Invalid when it has more than `limit` characters."""
    if len(text) > limit:
        raise Invalid(_TOO_LONG, field=field, name=name, length=len(text), limit=limit)
    return text


def required(text: str, field: str, name: str) -> str:
    """Return the text; raise Invalid when nothing that can be seen is left of it."""
    if text[:1].isalnum():
        return text
    if all(unicodedata.category(sign) in _UNSEEN for sign in text):
        raise Invalid(_MISSING, field=field, name=name)
    return text


def body(text: str, field: str, name: str) -> str:
    """Return a cleaned text of several lines that must not be empty; raise Invalid."""
    if len(text) > TEXT_LIMIT * 2:
        within(text, TEXT_LIMIT, field, name)
    return required(within(clean(text), TEXT_LIMIT, field, name), field, name)


def optional(text: str, field: str, name: str) -> str:
    """Return a cleaned text of several lines, which may be empty; raise Invalid."""
    if len(text) > TEXT_LIMIT * 2:
        within(text, TEXT_LIMIT, field, name)
    return within(clean(text), TEXT_LIMIT, field, name)


def line(text: str, field: str, name: str, limit: int = LINE_LIMIT) -> str:
    """Return a cleaned single line, which may be empty; raise Invalid when it is too long."""
    if len(text) <= limit and " " not in text and text.isprintable():  # as nearly all are
        return text
    if len(text) > TEXT_LIMIT:
        within(text, limit, field, name)
    return within(clean_line(text), limit, field, name)


def filled(text: str, field: str, name: str, limit: int = LINE_LIMIT) -> str:
    """Return a cleaned single line that must not be empty; raise Invalid."""
    return required(line(text, field, name, limit), field, name)


def phone(text: str, field: str = "phone") -> str:
    """Return the number as it is dialled: no +86, spaces or dashes; raise Invalid for others."""
    if _MOBILE.fullmatch(text):
        return text
    said = clean_line(text)
    if not said:
        return ""
    number = _PHONE_FILLING.sub("", said.translate(_FULL_WIDTH))
    if not _PHONE.fullmatch(number):
        raise Invalid(_BAD_PHONE, field=field, phone=said[:40])
    for prefix in ("+86", "0086"):
        if number.startswith(prefix):
            return number.removeprefix(prefix)
    if len(number) == 13 and number.startswith("861"):
        return number[2:]
    return number
