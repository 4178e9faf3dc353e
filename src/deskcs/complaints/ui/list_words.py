"""What the case list says below itself, and in place of rows when there are none."""

from __future__ import annotations

import re

from deskcs.complaints.grammar import GRAMMAR
from deskcs.complaints.ui.completing import name_said
from deskcs.qt.language import spoken, translate
from deskcs.search.folding import fold

MOST_FIELDS = 8
_LIKE_A_FIELD = re.compile(r"(?<!\S)-?([^\W\d]{1,20})(?:<=|>=|[:<>=≤≥])(?!/)")


def total_words(total: int, is_more: bool = False) -> str:
    """Return how many cases are listed."""
    if is_more:
        return translate("Complaints", "{count}+ 件").format(count=f"{total:,}")
    return translate("Complaints", "{count} 件").format(count=f"{total:,}")


def unknown_field(text: str) -> str:
    """Return the first word before a colon that is no field of the query language, or nothing."""
    for found in _LIKE_A_FIELD.finditer(fold(text)):
        if GRAMMAR.field(found[1]) is None:
            return text[slice(*found.span(1))]
    return ""


def may_be_elsewhere(view: str, text: str) -> bool:
    """Return whether what a view does not hold may stand among all complaints."""
    return bool(text) and view != "all" and not unknown_field(text)


def nothing_words(view: str, text: str) -> tuple[str, str, str]:
    """Return title, explanation and action of an empty list."""
    if text and (stranger := unknown_field(text)):
        told = translate(
            "Complaints", "“{name}”不是搜索条件，按文字找了。可用的条件：{fields} 等。"
        )
        known = "、".join(name_said(field, spoken) for field in GRAMMAR.fields[:MOST_FIELDS])
        return (
            translate("Complaints", "没有符合的投诉"),
            told.format(name=stranger, fields=known),
            translate("Complaints", "清空搜索"),
        )
    if text:
        return (
            translate("Complaints", "没有符合的投诉"),
            translate("Complaints", "这个视图里没有找到“{text}”。换个词，或到“全部”里找。").format(
                text=text[:60]
            ),
            translate("Complaints", "到“全部”里找")
            if may_be_elsewhere(view, text)
            else translate("Complaints", "清空搜索"),
        )
    words = {
        "mine": (
            translate("Complaints", "您名下没有未关闭的投诉"),
            translate("Complaints", "受理或被指派的投诉会列在这里。"),
        ),
        "unowned": (
            translate("Complaints", "没有等着受理的投诉"),
            translate("Complaints", "新登记、还没有责任人的投诉会列在这里。"),
        ),
        "due_soon": (
            translate("Complaints", "没有快到期的投诉"),
            translate("Complaints", "四小时内到期的投诉会列在这里。"),
        ),
        "overdue": (
            translate("Complaints", "没有超时的投诉"),
            translate("Complaints", "过了答复或解决期限的投诉会列在这里。"),
        ),
        "serious": (
            translate("Complaints", "没有严重投诉"),
            translate("Complaints", "标为严重、还没有关闭的投诉会列在这里。"),
        ),
        "open": (
            translate("Complaints", "没有未关闭的投诉"),
            translate("Complaints", "客户一开口就登记，时限从那时算起。"),
        ),
        "all": (
            translate("Complaints", "还没有投诉"),
            translate("Complaints", "登记第一个投诉，或从右上角的“···”导入以前的表格。"),
        ),
    }
    return (*words[view], translate("Complaints", "新投诉"))
