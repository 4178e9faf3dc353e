"""Where a query cannot be understood."""

from __future__ import annotations

from typing import Any

from deskcs.errors import Invalid
from deskcs.search.spans import Span


class QueryError(Invalid):
    """Part of a query makes no sense; `span` is its place in what was typed."""

    def __init__(self, span: Span, template: str, **params: Any) -> None:
        self.span = span
        super().__init__(template, field="query", **params)

    @property
    def message(self) -> str:
        """Return what is wrong and what could be written instead."""
        return str(self)
