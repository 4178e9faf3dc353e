"""Reads that prove a signature: the journal's word and the bytes of attachments."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import Connection

from deskcs.handover.sheet_shapes import SheetCard

Reading: TypeAlias = Connection


@dataclass(frozen=True, slots=True)
class SignatureProof:
    """What the journal kept of a signature: the sheet's hash, and the entry before it."""

    content_hash: str
    head: str


def signature_proofs(
    connection: Connection, cards: Sequence[SheetCard]
) -> dict[int, SignatureProof]:
    """Return what the journal knows of these signatures; empty texts where it knows nothing."""
    numbers = [card.journal_seq for card in cards]
    marks = ",".join("?" * len(cards))
    heads = {
        row[0]: row[1]
        for row in connection.exec_driver_sql(
            f"SELECT seq, hash FROM journal WHERE seq IN ({marks})", tuple(numbers)
        )
    }
    noted = {
        row[0]: json.loads(row[1]).get("content_hash", "")
        for row in connection.exec_driver_sql(
            f"SELECT subject, after FROM journal WHERE subject IN ({marks})"
            " AND action IN ('handover.sign', 'handover.publish')",
            tuple(f"handover:{card.id}" for card in cards),
        )
    }
    return {
        card.id: SignatureProof(
            content_hash=str(noted.get(f"handover:{card.id}", "")),
            head=str(heads.get(card.journal_seq, "")),
        )
        for card in cards
    }


def wrong_files(connection: Connection, sheets: Sequence[int]) -> list[tuple[int, str]]:
    """Return sheet and name of attachments whose bytes are not what was attached."""
    marks = ",".join("?" * len(sheets))
    rows = connection.exec_driver_sql(
        "SELECT i.sheet_id, f.name, f.sha256, f.content FROM handover_item i"
        f" JOIN handover_file f ON f.item_id = i.id WHERE i.sheet_id IN ({marks})",
        tuple(sheets),
    )
    return [
        (number, name)
        for number, name, digest, content in rows
        if hashlib.sha256(content).hexdigest() != digest
    ]
