"""Writing an item, or one anew: what is typed stays until it is on disk, through a crash too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from deskcs.errors import Invalid
from deskcs.handover.item_shapes import ItemCard, ItemInput
from deskcs.handover.rules import Rules
from deskcs.handover.ui.item_fields import ItemFields
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.pieces import answer_keys, lay_out_form, plain, push
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings


class _Sent(NamedTuple):
    """An item under way: by whom, where it was written, and what stood there."""

    by: str
    place: str
    item: ItemInput
    written: dict[str, str]


class ItemEditor(QWidget):
    """`save_requested` gives the item that is rewritten or None, the `ItemInput`, its version."""

    save_requested = Signal(object, object, int)
    cancelled = Signal()

    def __init__(self, around: Surroundings, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._old: ItemCard | None = None
        self._version = 0
        self._place = ""
        self._writer = keeper.author
        self._sent: list[_Sent] = []
        self.title = plain(role="title")
        self.fields = ItemFields(around)
        self.message = InlineMessage(self)
        self.save = push(
            translate("Handover", "存下  Ctrl+Enter"),
            "handover.save",
            is_primary=True,
        )
        self.cancel = push(translate("Handover", "先放着  Esc"), "handover.cancel")
        self.cancel.setToolTip(translate("Handover", "回到事项，写下的内容下次还在"))
        lay_out_form(self, self.title, self.fields, self.message, self.cancel, self.save)
        self.fields.typed.connect(self._on_typed)
        self.fields.left.connect(keeper.save_now)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self._on_cancel)
        answer_keys(self, self._on_save, self._on_cancel)

    def set_rules(self, rules: Rules) -> None:
        """Offer the shop's item types."""
        self.fields.set_rules(rules)

    def set_people(self, people: Sequence[str]) -> None:
        """Offer who can be asked to do the next step."""
        self.fields.set_people(people)

    def begin_new(self) -> None:
        """Write a new item; what was left half written comes back, on the next draft where the one
        it was for is signed, unless it is being saved: each item under way has its own place.
        """
        self.title.setText(translate("Handover", "添加事项"))
        place = "item-new"
        places = [place, *(f"{place}-{number}" for number in range(2, len(self._sent) + 3))]
        free = [place for place in places if not self._is_under_way(place)]
        left = [place for place in free if any(self._keeper.read(place).values())]
        self._start((left or free)[0], None)

    def begin(self, item: ItemCard) -> None:
        """Rewrite an item; half-written changes come back."""
        self.title.setText(translate("Handover", "改写事项"))
        self._start(_place_of(item), item)

    def take_focus(self) -> None:
        """Put the cursor where the item is named."""
        self.fields.text.setFocus()

    def show_newer(self, item: ItemCard) -> None:
        """Somebody changed the item meanwhile: say how it stands now; what is typed stays."""
        if self._old is None or self._old.id != item.id:
            return
        self._old, self._version = item, item.version
        words = translate("Handover", "别人刚改成：{text}。您写的还在，再存一次就用您的。")
        said = " · ".join(part for part in (item.text, item.next_step, item.holder) if part)
        self.message.show_warning(words.format(text=said[:120]))
        self.save.setEnabled(True)

    def show_error(self, error: Exception) -> None:
        """Say what hindered saving, and put the cursor there."""
        self.save.setEnabled(True)
        self.message.show_error(translate_error(error))
        self.fields.mark(getattr(error, "field", ""))

    def done_saving(self, item: ItemInput, now: ItemCard | None) -> None:
        """Let go what is in the log, as the item is `now`. What was changed since it was sent is
        kept, as a change of that item.
        """
        for sent in self._taken(item):
            kept = self._keeper.read(sent.place)
            is_more = now is not None and any(kept.values()) and kept != sent.written
            self._keeper.discard(sent.place)
            if now is not None and is_more:
                self._keeper.keep(_place_of(now), kept)
            if not self._is_at(sent.place):
                continue
            self.save.setEnabled(True)
            self._place, self._old = "", None
            if now is not None and is_more:
                self._place, self._old, self._version = _place_of(now), now, now.version
                self.title.setText(translate("Handover", "改写事项"))
                self.fields.go_on(now)

    def refused(self, item: ItemInput) -> bool:
        """Let what was not saved be sent again; return whether it stands in the form."""
        is_here = any(self._is_at(sent.place) for sent in self._taken(item))
        if is_here:
            self.save.setEnabled(True)
        return is_here

    @property
    def is_over(self) -> bool:
        """Return whether all that was written here is in the log."""
        return not self._place

    @property
    def is_editing(self) -> ItemCard | None:
        """Return the item that is rewritten."""
        return self._old

    def _taken(self, item: ItemInput) -> list[_Sent]:
        """Return what this person has sent of it, to be under way no more."""
        by = self._keeper.author
        found = [sent for sent in self._sent if (sent.by, sent.item) == (by, item)]
        self._sent = [sent for sent in self._sent if sent not in found]
        return found

    def _is_under_way(self, place: str) -> bool:
        return any((sent.by, sent.place) == (self._keeper.author, place) for sent in self._sent)

    def _is_at(self, place: str) -> bool:
        return (self._keeper.author, place) == (self._writer, self._place)

    def _start(self, place: str, item: ItemCard | None) -> None:
        self.message.hide()
        self.save.setEnabled(not self._is_under_way(place))
        self._place, self._old, self._writer = place, item, self._keeper.author
        self._version = item.version if item else 0
        self.fields.begin(item)
        kept = self._keeper.read(place)
        if any(kept.values()) and kept != self.fields.values:
            self.fields.put(kept)
            self.message.show_note(translate("Handover", "已取回上次没存下的内容。"))
        self.take_focus()

    @Slot()
    def _on_typed(self) -> None:
        if self._place:
            self._keeper.keep(self._place, self.fields.written)

    @Slot()
    def _on_save(self) -> None:
        if not self.save.isEnabled() or not self._place:
            return
        self.message.hide()
        try:
            item = self.fields.read()
        except Invalid as error:
            self.show_error(error)
            return
        self._keeper.save_now()
        self._sent.append(_Sent(self._writer, self._place, item, self.fields.written))
        self.save.setEnabled(False)
        self.save_requested.emit(self._old, item, self._version)

    @Slot()
    def _on_cancel(self) -> None:
        self._keeper.save_now()
        self.cancelled.emit()


def _place_of(item: ItemCard) -> str:
    return f"item-{item.sheet_id}-{item.id}"
