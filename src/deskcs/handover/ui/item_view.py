"""One item as text one can read, select and copy: facts, then what was said about it."""

from __future__ import annotations

from datetime import datetime, tzinfo

from deskcs.actor import SYSTEM
from deskcs.handover.item_shapes import ItemCard, Step
from deskcs.handover.ui.story_view import StoryView, Told
from deskcs.handover.ui.words import (
    carried_words,
    case_words,
    due_words,
    field_words,
    kind_words,
    step_words,
    when_words,
)
from deskcs.qt.language import spoken, translate
from deskcs.qt.theme import Theme


class ItemView(StoryView):
    """Shows an item as it stands; the place stays when only its talk has grown."""

    def __init__(self, theme: Theme, zone: tzinfo) -> None:
        super().__init__("handover.item", translate("Handover", "这一条"), theme)
        self._zone = zone

    def show_item(self, item: ItemCard, now: datetime) -> None:
        """Show an item."""
        self.tell(
            item.text,
            self._facts(item, now),
            [self._step(step, now) for step in item.steps],
            translate("Handover", "经过"),
            self._origin(item, now),
        )

    def _facts(self, item: ItemCard, now: datetime) -> list[tuple[str, str]]:
        return [
            (translate("Handover", "下一步"), spoken(item.next_step)),
            (translate("Handover", "预案"), item.contingency),
            (translate("Handover", "责任人"), item.holder),
            (translate("Handover", "时限"), due_words(item.due_at, now, self._zone)),
            (translate("Handover", "已做"), item.done),
            (translate("Handover", "投诉"), case_words(item)),
            *field_words(item),
            (translate("Handover", "发生时间"), when_words(item.happened_at, now, self._zone)),
        ]

    def _origin(self, item: ItemCard, now: datetime) -> str:
        words = translate("Handover", "{kind} · {author} 写于 {time}").format(
            kind=kind_words(item),
            author=spoken(item.author) if item.author == SYSTEM.name else item.author,
            time=when_words(item.written_at, now, self._zone),
        )
        changed = ""
        if item.changed_by and item.changed_by != item.author:
            changed = translate("Handover", "{name} 改过").format(name=item.changed_by)
        return " · ".join(part for part in (words, changed, carried_words(item)) if part)

    def _step(self, step: Step, now: datetime) -> Told:
        head = f"{step.actor} {step_words(step)} · {when_words(step.at, now, self._zone)}"
        return Told(head, step.text, is_question=step.kind == "asked")
