"""Marks the texts that people read in rooms without Qt, so that the catalogue has them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

# Where words from below the screen are found: lines and labels, bundled rules, then the rooms'.
BELOW = ("Words", "Rules", "errors", "Complaints", "Handover")

_PART = re.compile(r"[^\s()\uff08\uff09;\uff1b]+")
_TRADITIONAL = frozenset({"Hant", "TW", "HK", "MO"})


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  (read by lupdate)
    """Return `text` as it is; the screen translates it later in `context`."""
    return text


# What stands between lines has a form of its own in another language. The comma is a word already.
_MARK = QT_TRANSLATE_NOOP("Words", "；")


class Said(str):
    """A line in Chinese that still knows its template, so that a screen can say it in English.

    It is a `str` like any other for the command line, JSON and the database.
    """

    template: str
    params: Mapping[str, object]


def said(template: str, **params: object) -> Said:
    """Return the line. `template` is a literal: the catalogue is made from these calls."""
    line = Said(template.format(**params) if params else template)
    line.template, line.params = template, params
    return line


def retold(template: str, params: Mapping[str, object] | None = None) -> Said:
    """Return a line whose template is marked for the catalogue where it stands: an error's."""
    return said(template, **(params or {}))


def joined(mark: str, lines: Iterable[str]) -> Said:
    """Return several lines as one, each of which can still be said in another language."""
    params: dict[str, object] = {f"line{place}": line for place, line in enumerate(lines)}
    template = "{mark}".join(f"{{{name}}}" for name in params)
    return said(template, **params, mark=mark)


def retold_in(text: str, known: Callable[[str], str]) -> str:
    """Return a line in another language. `known` gives a word or a template there, else itself."""
    if isinstance(text, Said):
        return filled(known(text.template), text.params, known)
    return known(text)


def parts_retold_in(text: str, known: Callable[[str], str]) -> str:
    """Return a line that the program put together from words, each in another language."""

    def retold_list(found: re.Match[str]) -> str:
        words = found[0].split("、")
        there = [known(word) for word in words]
        is_known = all(word != other for word, other in zip(words, there, strict=True))
        return (known("、") if is_known else "、").join(there)

    return _PART.sub(retold_list, text)


def filled(template: str, params: Mapping[str, object], known: Callable[[str], str]) -> str:
    """Return a template in another language with its places filled in that language."""
    words = {
        name: retold_in(it, known) if isinstance(it, str) else it for name, it in params.items()
    }
    return template.format(**words) if words else template


def understood(wishes: Iterable[str]) -> str:
    """Return the first language wished for that the program speaks, else Simplified Chinese.

    Wishes are names as systems give them: zh-Hant-HK, zh_TW, en-GB.
    """
    for wish in wishes:
        language, *parts = wish.replace("_", "-").split("-")
        if language == "en":
            return "en"
        if language in ("zh", "yue"):
            is_traditional = "Hans" not in parts and not _TRADITIONAL.isdisjoint(parts)
            return "zh_TW" if is_traditional else "zh_CN"
    return "zh_CN"
