"""Reads of the shift log. Core and plain SQL, no ORM rows."""

from __future__ import annotations

from deskcs.handover.queries.items import (
    held_items,
    item,
    often_carried,
    pending_items,
)
from deskcs.handover.queries.lists import (
    NO_SHEET,
    count_of_shift,
    draft_id,
    drafts_ended,
    last_signed,
    not_accepted_since,
    sheet_id,
    sheet_ids,
    sheet_rows,
    sheet_state,
    signed_ids,
    signers,
    words_condition,
)
from deskcs.handover.queries.matters import (
    OpenMatter,
    known_articles,
    matter_by_source,
    matter_of,
    open_matters,
    open_sources,
)
from deskcs.handover.queries.proofs import Reading, SignatureProof, signature_proofs, wrong_files
from deskcs.handover.queries.sheets import sheet, sheets
from deskcs.handover.queries.shifts import (
    last_ended_shift,
    running_shift,
    running_shifts,
    shifts_of,
    shifts_without_sheet,
)
from deskcs.handover.queries.steps import unanswered

__all__ = [
    "NO_SHEET",
    "OpenMatter",
    "Reading",
    "SignatureProof",
    "count_of_shift",
    "draft_id",
    "drafts_ended",
    "held_items",
    "item",
    "known_articles",
    "last_ended_shift",
    "last_signed",
    "matter_by_source",
    "matter_of",
    "not_accepted_since",
    "often_carried",
    "open_matters",
    "open_sources",
    "pending_items",
    "running_shift",
    "running_shifts",
    "sheet",
    "sheet_id",
    "sheet_ids",
    "sheet_rows",
    "sheet_state",
    "sheets",
    "shifts_of",
    "shifts_without_sheet",
    "signature_proofs",
    "signed_ids",
    "signers",
    "unanswered",
    "words_condition",
    "wrong_files",
]
