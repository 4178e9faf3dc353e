"""Marks the texts that people read in rooms without Qt, so that the catalogue has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  (read by lupdate)
    """Return `text` as it is; the screen translates it later in `context`."""
    return text


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
    return said(mark.join(f"{{{name}}}" for name in params), **params)
