"""What a signature fixes: the sheet as canonical text, and its hash. Pure."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.sheet_shapes import CheckCard, SheetCard
from deskcs.storage.types import to_millis

FORMAT = 1


def canonical(value: Any) -> str:
    """Return the same text for the same content: sorted keys, no blanks, NFC left as typed."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_hash(content: str) -> str:
    """Return the SHA-256 of the canonical text, in hex."""
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def content_of(sheet: SheetCard) -> str:
    """Return the canonical text of a sheet as it is signed; its `cut_off_at` must be set."""
    assert sheet.cut_off_at is not None
    return canonical(
        {
            "format": FORMAT,
            "code": sheet.code,
            "day": sheet.day,
            "shift": sheet.shift_name,
            "cut_off_at": to_millis(sheet.cut_off_at),
            "signed_by": sheet.signed_by,
            "is_unsigned": sheet.is_unsigned,
            "on_behalf_of": sheet.on_behalf_of,
            "behalf_reason": sheet.behalf_reason,
            "summary": sheet.summary,
            "override_reason": sheet.override_reason,
            "checks": [_check(check) for check in sheet.checks],
            "items": items_content(sheet.items),
            "removed": [
                {"item": _item(item), "by": item.removed_by, "reason": item.removed_reason}
                for item in sheet.removed
            ],
        }
    )


def items_content(items: Sequence[ItemCard]) -> list[dict[str, Any]]:
    """Return the items in their order as plain values."""
    return [_item(item) for item in items]


def _item(item: ItemCard) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "severity": item.severity.value,
        "text": item.text,
        "done": item.done,
        "next_step": item.next_step,
        "contingency": item.contingency,
        "holder": item.holder,
        "due_at": None if item.due_at is None else to_millis(item.due_at),
        "happened_at": None if item.happened_at is None else to_millis(item.happened_at),
        "written_at": to_millis(item.written_at),
        "author": item.author,
        "complaint": item.complaint,
        "case_status": item.case_status,
        "carried": item.carried,
        "fields": dict(item.fields),
        "links": list(item.links),
        "source": item.source,
        "changed_by": item.changed_by,
        "files": [{"name": file.name, "sha256": file.sha256} for file in item.files],
    }


def _check(check: CheckCard) -> dict[str, Any]:
    return {
        "key": check.key,
        "name": check.name,
        "state": check.state,
        "note": check.note,
        "unit": check.unit,
        "expected": check.expected,
        "counted": check.counted,
    }
