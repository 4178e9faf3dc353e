"""One case beside the list: facts, clocks, timeline, composer, and the moves it allows."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from deskcs.complaints.describing import Contact
from deskcs.complaints.shapes import ComplaintCard, Status
from deskcs.complaints.ui.case_head import CaseHead
from deskcs.complaints.ui.clocks_view import ClocksView
from deskcs.complaints.ui.composer import KINDS, Composer
from deskcs.complaints.ui.extras import NOTHING_MORE, Extras
from deskcs.complaints.ui.field_kinds import Scene
from deskcs.complaints.ui.lists import Lists
from deskcs.complaints.ui.move_fields import is_asking
from deskcs.complaints.ui.move_form import MoveForm
from deskcs.complaints.ui.moves import Asked, move_words
from deskcs.complaints.ui.moves_row import MovesRow
from deskcs.complaints.ui.own_drafts import OwnDrafts
from deskcs.complaints.ui.sections import Sections
from deskcs.complaints.ui.timeline_view import TimelineView
from deskcs.complaints.work_shapes import next_call
from deskcs.errors import Conflict
from deskcs.qt.empty import EmptyState
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.squeeze import Squeeze
from deskcs.qt.surroundings import Surroundings

SIDE = 16
# Lower than this there is no room for a question beside the story and the composer.
LOW = 520


class CasePane(QWidget):
    """Shows what it is given and says what was asked for; knows no service."""

    move_requested = Signal(str, tuple)

    def __init__(self, around: Surroundings, texts: OwnDrafts, forms: OwnDrafts) -> None:
        super().__init__()
        self.setObjectName("complaint.pane")
        self._around, self._texts, self._forms = around, texts, forms
        self._card: ComplaintCard | None = None
        self._lists = Lists()
        self.head = CaseHead()
        self.message = InlineMessage(self)
        self.clocks = ClocksView(around.theme, around.zone)
        self.sections = Sections(around)
        self.moves = MovesRow()
        self.head.add_tool(self.moves.more)
        self.form = MoveForm(around.zone, forms.mine, self)
        self.composer = Composer(texts.mine, self)
        self._lay_out()
        self.moves.chosen.connect(self.ask)
        self.moves.went_on.connect(self._on_went_on)
        self.sections.work.move_chosen.connect(self.ask)
        self.sections.links.move_chosen.connect(self.ask)
        self.sections.steps.move_requested.connect(self.move_requested)
        self.sections.links.move_requested.connect(self.move_requested)
        self.clocks.unfolded.connect(self._on_unfolded)
        self.form.confirmed.connect(self.move_requested)
        self.form.misread.connect(self._on_misread)
        self.message.said.connect(self._on_said)
        self.form.closed.connect(self._on_form_closed)
        self.composer.send_requested.connect(self.move_requested)
        self.show_nothing()

    @property
    def card(self) -> ComplaintCard | None:
        """Return the case that is shown."""
        return self._card

    @property
    def timeline(self) -> TimelineView:
        """Return the story of the case."""
        return self.sections.timeline

    @property
    def status(self) -> QLabel:
        """Return the label of the state."""
        return self.head.status

    def show_nothing(self) -> None:
        """Say that no case is chosen."""
        self._card = None
        self._empty.show()
        self._body.hide()

    def show_case(self, card: ComplaintCard, now: datetime, extras: Extras = NOTHING_MORE) -> None:
        """Show a case as it stands; what is being written stays when it is the same one."""
        is_other = self._card is None or self._card.number != card.number
        if is_other:
            self.message.hide()
            self.form.put_aside()
        self._card = card
        self.sections.show_case(card, extras, self._around.session.actor, now)
        self.composer.set_case(card.number)
        self.composer.set_status(card.status)
        self.head.show_case(card)
        self.clocks.show_case(card, now)
        self.refresh_rights()
        self._empty.hide()
        self._body.show()
        if is_other:
            self._offer_left_open(card.number)

    def keep_now(self) -> None:
        """Write at once what is half written."""
        self.composer.keep_now()
        self.form.keep_now()

    def take_left_behind(self) -> None:
        """Take what another window of this person has left half written since."""
        self.composer.take_left_behind()
        self.form.take_left_behind()

    def set_lists(self, lists: Lists) -> None:
        """Offer these people and reasons."""
        self._lists = lists

    @Slot(str, object)
    def show_contact(self, number: str, contact: Contact) -> None:
        """Show the telephone number of a case in clear until another one is opened."""
        if self._card is not None and self._card.number == number:
            self.head.show_contact(self._card, contact)

    def hide_contact(self) -> None:
        """Hide what one person was shown in clear from the next, and the form it stands in."""
        if self._card is not None and self.head.contact is not None:
            self.form.put_aside()
            self.head.hide_contact(self._card)

    def serve(self) -> None:
        """Stand ready for whoever sits here now, with what they have half written themselves."""
        self.hide_contact()
        self.refresh_rights()
        if not self.composer.serve(self._texts.mine):
            return
        self.message.hide()
        self.form.serve(self._forms.mine)
        if self._card is not None:
            self.composer.set_status(self._card.status)
            self._offer_left_open(self._card.number)

    def set_alone(self, is_alone: bool) -> None:
        """Say whether the pane stands in the place of the list, so that one must get back."""
        self.head.back.setVisible(is_alone)

    @Slot(object, bool)
    def settle(self, asked: Asked, is_done: bool) -> None:
        """A move or an entry is not under way any more: let go what is on disk, of who wrote it."""
        if asked.move in KINDS:
            self.composer.settle(self._texts.of(asked.by), asked.number, is_saved=is_done)
        else:
            self.form.settle(self._forms.of(asked.by), asked, is_done=is_done)

    def refused(self, error: Exception, what: str) -> None:
        """Say what hindered a move; everything typed stays."""
        self.message.show_error(translate_error(error))
        if isinstance(error, Conflict) and what in KINDS:
            self.message.show_warning(translate_error(error))
            self.message.offer(translate("Complaints", "再存一次"), self.composer.send_now)

    def tick(self, now: datetime) -> None:
        """Count the clocks down."""
        if self._card is not None:
            self.clocks.show_case(self._card, now)

    def refresh_rights(self) -> None:
        """Show the moves of whoever is at the desk now."""
        if self._card is not None:
            actor, now = self._around.session.actor, self._around.clock.now()
            self.moves.show_case(self._card, actor)
            self.sections.work.show_case(self._card, actor, now)

    @Slot(str)
    @Slot(str, int)
    def ask(self, move: str, ref: int = 0) -> None:
        """Begin a move: at once, or after what it still needs to know. `ref` names its object."""
        if self._card is None:
            return
        if move == "record_follow_up" and not ref:
            call = next_call(self._card.follow_ups)
            ref = call.ref if call is not None else 0
        if move == "resolve":
            self.composer.choose("resolve")
        elif is_asking(move):
            known = self.head.contact
            scene = Scene(
                self._card,
                self._lists,
                self._around.clock.now(),
                self._around.zone,
                known.contacts if known else (),
            )
            self.form.ask(move, move_words(move), scene, ref)
            self._make_room()
            self._squeeze.bring(self.form)
        else:
            self.move_requested.emit(move, (ref,) if ref else ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Give a low pane to the question that is asked; all else is there again after it."""
        is_alone = self.height() < LOW and bool(self.form.move_name)
        self.sections.setVisible(not is_alone)
        self.composer.setVisible(not is_alone)

    def _offer_left_open(self, number: str) -> None:
        left = self.form.left_open(number)
        if left is None or not is_asking(left[0]):
            return
        move, ref = left
        words = translate("Complaints", "“{move}”写到一半，内容还在。")
        self.message.show_note(words.format(move=move_words(move)))

        def go_on() -> None:
            self.ask(move, ref)

        self.message.offer(translate("Complaints", "接着写"), go_on)

    def _lay_out(self) -> None:
        self._empty = EmptyState(
            "complaints",
            translate("Complaints", "选一个投诉"),
            translate("Complaints", "左边选中后，这里是它的时限、经过和下一步。"),
        )
        told = QWidget()
        top = QVBoxLayout(told)
        top.setContentsMargins(SIDE, 8, SIDE, 8)
        top.setSpacing(6)
        for widget in (self.head, self.clocks, self.moves, self.form, self.message):
            top.addWidget(widget)
        top.addStretch()
        self._squeeze = Squeeze(told)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._squeeze)
        column.addWidget(self.sections, 1)
        column.addWidget(self.composer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        whole.addWidget(self._body)

    @Slot(bool)
    def _on_form_closed(self, had_keys: bool) -> None:
        self._make_room()
        if had_keys:
            self.moves.take_keys()

    @Slot()
    def _on_went_on(self) -> None:
        """Who has taken a case on answers the customer next, unless they are writing already."""
        if self._card is None or self.composer.editor.toPlainText().strip():
            return
        if self._card.status is Status.IN_PROGRESS and self._card.first_response_at is None:
            self.composer.choose("reply")

    @Slot(object)
    def _on_misread(self, error: Exception) -> None:
        self.message.show_error(translate_error(error))

    @Slot()
    def _on_unfolded(self) -> None:
        QTimer.singleShot(0, self._on_why_shown)

    @Slot()
    def _on_why_shown(self) -> None:
        self._squeeze.verticalScrollBar().setValue(self.clocks.y())

    @Slot()
    def _on_said(self) -> None:
        QTimer.singleShot(0, self, self._on_message_shown)

    @Slot()
    def _on_message_shown(self) -> None:
        self._squeeze.ensureWidgetVisible(self.message, 0, SIDE)
