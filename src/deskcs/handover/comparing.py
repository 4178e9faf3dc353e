"""What of a sheet differs from what was signed, place by place. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from deskcs.handover.sheet_shapes import Difference
from deskcs.wording import QT_TRANSLATE_NOOP

_MOST = 50
_MISSING = object()

NAMES: Mapping[str, str] = {
    "code": QT_TRANSLATE_NOOP("Handover", "单号"),
    "day": QT_TRANSLATE_NOOP("Handover", "日期"),
    "shift": QT_TRANSLATE_NOOP("Handover", "班次"),
    "cut_off_at": QT_TRANSLATE_NOOP("Handover", "内容截止"),
    "signed_by": QT_TRANSLATE_NOOP("Handover", "交班人"),
    "on_behalf_of": QT_TRANSLATE_NOOP("Handover", "代签"),
    "behalf_reason": QT_TRANSLATE_NOOP("Handover", "代签理由"),
    "summary": QT_TRANSLATE_NOOP("Handover", "概况"),
    "override_reason": QT_TRANSLATE_NOOP("Handover", "放行理由"),
    "checks": QT_TRANSLATE_NOOP("Handover", "核对"),
    "items": QT_TRANSLATE_NOOP("Handover", "事项"),
    "removed": QT_TRANSLATE_NOOP("Handover", "移出"),
    "kind": QT_TRANSLATE_NOOP("Handover", "类型"),
    "severity": QT_TRANSLATE_NOOP("Handover", "轻重"),
    "text": QT_TRANSLATE_NOOP("Handover", "内容"),
    "done": QT_TRANSLATE_NOOP("Handover", "已做"),
    "next_step": QT_TRANSLATE_NOOP("Handover", "下一步"),
    "contingency": QT_TRANSLATE_NOOP("Handover", "预案"),
    "holder": QT_TRANSLATE_NOOP("Handover", "责任人"),
    "due_at": QT_TRANSLATE_NOOP("Handover", "期限"),
    "author": QT_TRANSLATE_NOOP("Handover", "记录人"),
    "written_at": QT_TRANSLATE_NOOP("Handover", "记录时间"),
    "complaint": QT_TRANSLATE_NOOP("Handover", "投诉编号"),
    "note": QT_TRANSLATE_NOOP("Handover", "说明"),
    "state": QT_TRANSLATE_NOOP("Handover", "结果"),
    "counted": QT_TRANSLATE_NOOP("Handover", "清点"),
    "files": QT_TRANSLATE_NOOP("Handover", "附件"),
}


def differences(signed: str, found: str) -> list[Difference]:
    """Return where two canonical texts differ, at most 50 places.

    A signed text that cannot be read any more is one difference, the whole of it.
    """
    try:
        before, after = json.loads(signed), json.loads(found)
    except ValueError:
        return [Difference("", signed[:500], found[:500])]
    return [one for one, _ in zip(_walk("", before, after), range(_MOST), strict=False)]


def _walk(place: str, before: Any, after: Any) -> Iterator[Difference]:
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys([*before, *after]):
            name = NAMES.get(key, key)
            inner = f"{place} › {name}" if place else name
            yield from _walk(inner, before.get(key, _MISSING), after.get(key, _MISSING))
    elif isinstance(before, list) and isinstance(after, list):
        for number in range(max(len(before), len(after))):
            left = before[number] if number < len(before) else _MISSING
            right = after[number] if number < len(after) else _MISSING
            yield from _walk(f"{place} {number + 1}", left, right)
    elif before != after:
        yield Difference(place, _said(before), _said(after))


def _said(value: Any) -> str:
    if value is _MISSING or value is None:
        return ""
    if isinstance(value, dict):
        return str(value.get("text") or value.get("name") or json.dumps(value, ensure_ascii=False))
    return str(value)
