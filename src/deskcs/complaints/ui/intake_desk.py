"""Opens the intake, brings proposals into it and saves what was taken down."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from deskcs.actor import Actor
from deskcs.complaints.intake import ComplaintIntake, Proposal
from deskcs.complaints.ui.intake import IntakeDialog
from deskcs.complaints.ui.lists import Lists
from deskcs.complaints.ui.own_drafts import OwnDrafts
from deskcs.complaints.ui.presenter import ComplaintsPresenter
from deskcs.complaints.ui.window_draft import WindowDraft
from deskcs.errors import DeskError
from deskcs.qt.surroundings import Surroundings


class IntakeDesk(QObject):
    """One intake at a time in a window; its draft is of who takes it down here."""

    case_requested = Signal(str)

    def __init__(
        self, presenter: ComplaintsPresenter, around: Surroundings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._presenter, self._around, self._window = presenter, around, window
        self._lists: Lists | None = None  # before they are read
        self._is_wanted = False
        self._drafts = OwnDrafts("intake", around.session, self)
        self._draft = self._drafts.mine
        self._saving: set[WindowDraft] = set()
        self.dialog: IntakeDialog | None = None
        self._proposing: IntakeDialog | None = None
        presenter.proposal_ready.connect(self._on_proposal)
        presenter.intake_settled.connect(self._on_settled)
        presenter.not_registered.connect(self._on_not_registered)
        around.session.actor_changed.connect(self._on_actor_changed)

    @property
    def is_open(self) -> bool:
        """Return whether somebody is taking a complaint down."""
        return self.dialog is not None

    def set_lists(self, lists: Lists) -> None:
        """Offer these categories and wishes; a form that waited for them opens."""
        self._lists = lists
        if self._is_wanted:
            self.open()

    def open(self) -> None:
        """Show the form, as soon as is read what it offers; an open one comes to the front."""
        self._is_wanted = self._lists is None
        if self._lists is None:
            return
        if self.dialog is None:
            self.dialog = self._make(self._lists)
            self.dialog.set_saving(self._draft in self._saving)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def put_aside(self) -> None:
        """Close the form and keep what was typed."""
        self._is_wanted = False
        if self.dialog is not None:
            self.dialog.put_aside()

    def _make(self, lists: Lists) -> IntakeDialog:
        dialog = IntakeDialog(
            lists,
            self._around.zone,
            self._around.clock.now(),
            self._draft,
            self._around.theme,
            self._window,
        )
        dialog.save_requested.connect(self._on_save_requested)
        dialog.proposal_requested.connect(self._on_proposal_requested)
        dialog.case_requested.connect(self.case_requested)
        dialog.article_requested.connect(self._on_article)
        dialog.finished.connect(self._on_finished)
        self._around.tasks.held_up.connect(dialog.show_held_up)
        return dialog

    @Slot(str)
    def _on_article(self, article: str) -> None:
        self._around.go("handbook", article)

    @Slot(object)
    def _on_save_requested(self, intake: ComplaintIntake) -> None:
        self._saving.add(self._draft)
        self._presenter.register(intake)

    @Slot(tuple)
    def _on_proposal_requested(self, written: tuple[object, ...]) -> None:
        self._proposing = self.dialog
        self._presenter.propose(written)

    @Slot(object)
    def _on_proposal(self, proposal: Proposal) -> None:
        if self.dialog is not None and self.dialog is self._proposing:
            self.dialog.show_proposal(proposal)

    @Slot(str, bool)
    def _on_settled(self, by: str, is_saved: bool) -> None:
        draft = self._drafts.of(by)
        self._saving.discard(draft)
        dialog = self.dialog if draft is self._draft else None
        if dialog is not None and is_saved:
            dialog.done_saving()
        elif is_saved:
            draft.discard()

    @Slot(object)
    def _on_not_registered(self, error: DeskError) -> None:
        if self.dialog is not None:
            self.dialog.show_error(error)
        else:
            self._presenter.failed_elsewhere.emit(error, "")

    @Slot(object)
    def _on_actor_changed(self, actor: Actor) -> None:
        """What somebody has half taken down is theirs: the next one begins with their own."""
        if self._drafts.mine is not self._draft:
            self.put_aside()
            self._draft = self._drafts.mine

    @Slot()
    def _on_finished(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.setProperty("over", True)  # not to be shown again, though it lies hidden
            dialog.deleteLater()
