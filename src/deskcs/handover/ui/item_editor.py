"""Writing an item, or one anew: what is typed stays until it is on disk, through a crash too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from deskcs.errors import Invalid
from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.rules import Rules
from deskcs.handover.ui.item_fields import ItemFields
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.pieces import answer_keys, lay_out_form, plain, push
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings


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
        self._sent: dict[str, tuple[str, dict[str, str]]] = {}  # by whom: of where, and what
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

    def begin_new(self, sheet_id: int) -> None:
        """Write a new item; what was left half written comes back."""
        self.title.setText(translate("Handover", "添加事项"))
        self._start(f"item-{sheet_id}-new", None)

    def begin(self, item: ItemCard) -> None:
        """Rewrite an item; half-written changes come back."""
        self.title.setText(translate("Handover", "改写事项"))
        self._start(f"item-{item.sheet_id}-{item.id}", item)

    def take_focus(self) -> None:
        """Put the cursor where the item is named."""
        self.fields.text.setFocus()

    def show_newer(self, item: ItemCard) -> None:
        """Somebody changed the item meanwhile: say how it stands now; what is typed stays."""
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

    def done_saving(self) -> None:
        """Let the draft go: it is in the log. What was changed since it was sent is kept."""
        by = self._keeper.author
        place, sent = self._sent.pop(by, ("", {}))
        if by != self._writer:
            if self._keeper.read(place) == sent:
                self._keeper.discard(place)
            return
        self.save.setEnabled(True)
        if self._place == place and self.fields.written != sent:
            return
        self._keeper.discard(place)
        if self._place == place:
            self._place, self._old = "", None

    @property
    def is_editing(self) -> ItemCard | None:
        """Return the item that is rewritten."""
        return self._old

    def _start(self, place: str, item: ItemCard | None) -> None:
        self.message.hide()
        self.save.setEnabled(True)
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
        self._sent[self._writer] = (self._place, self.fields.written)
        self.save.setEnabled(False)
        self.save_requested.emit(self._old, item, self._version)

    @Slot()
    def _on_cancel(self) -> None:
        self._keeper.save_now()
        self.cancelled.emit()
