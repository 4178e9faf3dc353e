"""The language of the command line: that of the settings, by the window's catalogues, without Qt.

What is written for scripts stays as it is.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from functools import cache

from deskcs import paths
from deskcs.errors import DeskError
from deskcs.settings import load_settings
from deskcs.wording import BELOW, filled, retold_in, understood

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
