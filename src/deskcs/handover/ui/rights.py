"""Which moves an item and a sheet allow this person now, so that the screen offers no others."""

from __future__ import annotations

from deskcs.actor import Actor, Role
from deskcs.handover.item_shapes import ItemCard, ItemState
from deskcs.handover.reviewing import open_review_question
from deskcs.handover.sheet_shapes import SheetCard


def is_writer(sheet: SheetCard, actor: Actor) -> bool:
    """Return whether this person signed the sheet, and so cannot accept it."""
    return not sheet.is_draft and actor.name in sheet.writers


def may_accept(sheet: SheetCard, item: ItemCard, actor: Actor) -> bool:
    """Return whether this person may take the item over or ask about it."""
    is_own = is_writer(sheet, actor) or item.author == actor.name
    return not sheet.is_draft and item.is_pending and not is_own


def may_answer(sheet: SheetCard, item: ItemCard, actor: Actor) -> bool:
    """Return whether a question waits for this person."""
    is_asked = item.state is ItemState.ASKED
    is_theirs = actor.name in (*sheet.writers, item.author)
    return is_asked and (is_theirs or actor.is_at_least(Role.LEAD))


def may_settle(sheet: SheetCard, item: ItemCard) -> bool:
    """Return whether the item can be called done."""
    return not sheet.is_draft and item.state in (
        ItemState.OPEN,
        ItemState.ASKED,
        ItemState.ACCEPTED,
    )


def easy_items(sheet: SheetCard, actor: Actor) -> list[ItemCard]:
    """Return what this person may take over together: all that is not critical."""
    return [
        item for item in sheet.items if may_accept(sheet, item, actor) and not item.needs_restating
    ]


def may_confirm_reading(sheet: SheetCard, actor: Actor) -> bool:
    """Return whether this person has neither written, taken nor read the sheet."""
    known = (*sheet.writers, *sheet.accepted_by, *sheet.read_by)
    return not sheet.is_draft and actor.name not in known


def may_review(sheet: SheetCard, actor: Actor) -> bool:
    """Return whether this person may say something of the sheet as a lead."""
    return not sheet.is_draft and actor.is_at_least(Role.LEAD)


def may_answer_lead(sheet: SheetCard, actor: Actor) -> bool:
    """Return whether a lead's question waits for this person."""
    is_asked = open_review_question(sheet) is not None
    return is_asked and (actor.name in sheet.writers or actor.is_at_least(Role.LEAD))


def is_empty_to_accept(sheet: SheetCard, actor: Actor) -> bool:
    """Return whether this is a signed sheet without items that nobody has taken notice of."""
    is_empty = not sheet.is_draft and not sheet.items and not sheet.accepted_by
    return is_empty and not is_writer(sheet, actor)
