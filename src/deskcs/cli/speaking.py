"""The language of the command line: that of the settings, by the window's catalogues, without Qt.

What is written for scripts stays as it is.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from deskcs import paths
from deskcs.errors import DeskError
from deskcs.settings import load_settings
from deskcs.wording import BELOW, filled, parts_retold_in, retold_in, understood

_UNFINISHED = "unfinished"


def begin() -> None:
    """Ask the settings anew; a process may carry out several verbs."""
    language.cache_clear()


@cache
def language() -> str:
    """Return the language of the settings: zh_CN, zh_TW or en."""
    wanted = load_settings().language
    return understood(_wished()) if wanted == "system" else wanted


def translate(context: str, text: str) -> str:
    """Return the text in the user's language. Arguments must be literals, for lupdate."""
    return _catalogue(language()).get((context, text), text)


def spoken(text: str) -> str:
    """Return a word or line from below in the user's language, as the screens say it."""
    return retold_in(text, _known)


def spoken_parts(text: str) -> str:
    """Return a line that the program put together from words, each in the user's language."""
    return parts_retold_in(text, _known)


def name_of(person: str) -> str:
    """Return a person's name; the program's own and that of the owner are known words."""
    from deskcs.actor import OWNER, SYSTEM

    return spoken(person) if person in (OWNER.name, SYSTEM.name) else person


def several(words: Iterable[str]) -> str:
    """Return words of the user's language as one list."""
    return spoken("、").join(words)


def labelled(name: str, text: str) -> str:
    """Return what something is, in the user's language already, and what stands behind it."""
    return translate("Cli", "{name}：{text}").format(name=name, text=text)


def meant(text: str, names: Iterable[str]) -> str:
    """Return which of the shop's names a person means, who writes it as the screens say it."""
    said = text.strip().casefold()
    return next((name for name in names if spoken(name).casefold() == said), text)


def told(error: DeskError) -> str:
    """Return an expected error's line in the user's language."""
    template = _catalogue(language()).get(("errors", error.template), error.template)
    try:
        return filled(template, error.params, _known)
    except (KeyError, IndexError, ValueError):
        return str(error)


def _known(text: str) -> str:
    words = _catalogue(language())
    there = (words[context, text] for context in BELOW if (context, text) in words)
    return next(there, text)


@cache
def _catalogue(spoken_language: str) -> Mapping[tuple[str, str], str]:
    """Return the words of a language by context and text; there are none in Simplified Chinese."""
    if spoken_language == "zh_CN":
        return {}
    import xml.etree.ElementTree as ET

    file = paths.resources() / "i18n" / f"deskcs_{spoken_language}.ts"
    try:
        contexts = ET.parse(file).getroot().iter("context")
    except (OSError, ET.ParseError):
        return {}
    words: dict[tuple[str, str], str] = {}
    for context in contexts:
        name = context.findtext("name", "")
        for message in context.iter("message"):
            target = message.find("translation")
            if target is not None and target.text and target.get("type") != _UNFINISHED:
                words[name, message.findtext("source", "")] = target.text
    return words


def _wished() -> Iterator[str]:
    """Yield the languages that the system is set to, the dearest first."""
    if sys.platform == "win32":
        import ctypes
        import locale

        code = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        yield locale.windows_locale.get(code, "")
        return
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        for wish in os.environ.get(name, "").split(":"):
            yield wish.partition(".")[0].partition("@")[0]
