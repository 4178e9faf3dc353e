"""The user's language: Chinese as written in the code, English from the compiled catalogue."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from deskcs import paths
from deskcs.errors import DeskError

_installed: list[QTranslator] = []


def translate(context: str, text: str) -> str:
    """Return the text in the user's language. Arguments must be literals, for lupdate."""
    return QCoreApplication.translate(context, text)


def translate_error(error: Exception) -> str:
    """Return an expected error's line in the user's language."""
    if not isinstance(error, DeskError):
        return str(error)
    template = QCoreApplication.translate("errors", error.template)
    try:
        return template.format(**error.params) if error.params else template
    except (KeyError, IndexError, ValueError):
        return str(error)


def install(language: str) -> None:
    """Speak `zh_CN` or `en` from now on; widgets made before keep their words."""
    application = QCoreApplication.instance()
    if application is None:
        return
    while _installed:
        application.removeTranslator(_installed.pop())
    QLocale.setDefault(QLocale(language))
    own = QTranslator(application)
    if language != "zh_CN" and own.load(f"deskcs_{language}", str(paths.resources() / "i18n")):
        application.installTranslator(own)
        _installed.append(own)
    qt = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(QLocale(language), "qtbase", "_", folder):
        application.installTranslator(qt)
        _installed.append(qt)
