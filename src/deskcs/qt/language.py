"""The user's language: Simplified Chinese as in the code, others from compiled catalogues."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from deskcs import paths
from deskcs.errors import DeskError
from deskcs.wording import BELOW, filled, parts_retold_in, retold_in, understood

# With its words: a translator reads in them as long as it is asked.
_installed: list[tuple[QTranslator, bytes]] = []


def translate(context: str, text: str) -> str:
    """Return the text in the user's language. Arguments must be literals, for lupdate."""
    return QCoreApplication.translate(context, text)


def spoken(text: str) -> str:
    """Return a word or line that came from below the screen in the user's language.

    Names of the bundled rules, lines made by `said` and the program's own words are known; what
    people typed and names a shop made up stay as they are.
    """
    return retold_in(text, _known)


def spoken_parts(text: str) -> str:
    """Return a line that the program put together from words, each in the user's language."""
    return parts_retold_in(text, _known)


def translate_error(error: Exception) -> str:
    """Return an expected error's line in the user's language."""
    if not isinstance(error, DeskError):
        return str(error)
    template = QCoreApplication.translate("errors", error.template)
    try:
        return filled(template, error.params, _known)
    except (KeyError, IndexError, ValueError):
        return str(error)


def _known(text: str) -> str:
    for context in BELOW if text else ():
        there = QCoreApplication.translate(context, text)
        if there != text:
            return there
    return text


def install(language: str) -> None:
    """Speak a language of the settings from now on; widgets made before keep their words."""
    application = QCoreApplication.instance()
    if application is None:
        return
    if language == "system":
        language = understood(QLocale.system().uiLanguages())
    while _installed:
        spoken_before, _ = _installed.pop()
        application.removeTranslator(spoken_before)
        spoken_before.deleteLater()
    QLocale.setDefault(QLocale(language))
    own = paths.resources() / "i18n"
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # The words of the program; Qt's; and those that Qt's own catalogue lacks: one installed later
    # is asked first.
    for file in (
        own / f"deskcs_{language}.qm",
        qts / f"qtbase_{language}.qm",
        own / f"qt_{language}.qm",
    ):
        _take(application, file)


def _take(application: QCoreApplication, file: Path) -> None:
    """Install a catalogue, if there is one, from memory.

    Qt would leave the file where it is and look into it for each word: a file that is written anew
    meanwhile, as when the program is brought up to date under an open window, ends in a crash.
    """
    with contextlib.suppress(OSError):
        words = file.read_bytes()
        translator = QTranslator(application)
        if translator.load(words):
            application.installTranslator(translator)
            _installed.append((translator, words))
