"""Everything around the articles that needs the database, in one bundle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskcs.handbook.changes import ChangeService
from deskcs.handbook.editing import EditingService
from deskcs.handbook.importing import ImportService
from deskcs.handbook.marks import MarkService
from deskcs.handbook.revisions import RevisionLog
from deskcs.handbook.service import HandbookService
from deskcs.handbook.suggestions import SuggestionService

if TYPE_CHECKING:
    from deskcs.storage.store import Store


@dataclass(frozen=True, slots=True)
class HandbookCare:
    """The life of the handbook: edited, marked, confirmed, suggested, imported, compared."""

    editing: EditingService
    marks: MarkService
    changes: ChangeService
    suggestions: SuggestionService
    importing: ImportService


def open_care(store: Store, handbook: HandbookService) -> HandbookCare:
    """Return the services over one database and one handbook."""
    log = RevisionLog(store, handbook)
    editing = EditingService(store, handbook, log)
    return HandbookCare(
        editing=editing,
        marks=MarkService(store, handbook),
        changes=ChangeService(handbook, log),
        suggestions=SuggestionService(store),
        importing=ImportService(handbook, editing),
    )
