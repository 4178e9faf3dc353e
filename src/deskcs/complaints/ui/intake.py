"""Taking a complaint down: one screen, saved with one key, kept through a crash while typing."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from deskcs.complaints import transcript
from deskcs.complaints.intake import Proposal
from deskcs.complaints.ui.beside import Beside
from deskcs.complaints.ui.intake_fields import divided
from deskcs.complaints.ui.intake_form import MOST_CHARACTERS, IntakeForm
from deskcs.complaints.ui.lists import Lists
from deskcs.complaints.ui.proposal_view import ProposalView
from deskcs.complaints.ui.window_draft import Values, WindowDraft
from deskcs.errors import Invalid
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.screens import fitted_to_screen
from deskcs.qt.theme import Theme

PROPOSE_AFTER_MS = 250
CHAT = "transcript"


class IntakeDialog(QDialog):
    """The form; beside it what the program sees in it: signals, earlier cases, what to say now."""

    save_requested = Signal(object)
    proposal_requested = Signal(tuple)
    case_requested = Signal(str)
    article_requested = Signal(str)

    def __init__(
        self,
        lists: Lists,
        zone: tzinfo,
        now: datetime,
        draft: WindowDraft,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("intake")
        self.setWindowTitle(translate("Complaints", "登记投诉"))
        self.setModal(False)
        self.resize(fitted_to_screen(self, 940, 640))
        self._zone, self._now, self._draft, self._people = zone, now, draft, lists.people
        self._transcript = ""
        self._writing: QWidget | None = None
        self.form = IntakeForm(lists, zone, now, theme)
        self.form.what.taker = self._take_chat
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PROPOSE_AFTER_MS)
        self._timer.timeout.connect(self._on_pause)
        self._connect()
        self.form.customer.setFocus()
        self._take_draft()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show what the text hints at; severity and class follow until somebody has chosen."""
        self._proposal.show_proposal(proposal)
        self.form.mark(proposal.signals)
        self.form.propose(proposal.severity, proposal.category)

    def show_error(self, error: Exception) -> None:
        """Say what hindered saving; everything typed stays."""
        self.set_saving(False)
        self._message.show_error(translate_error(error))
        self.form.point_at(getattr(error, "field", ""))

    @Slot(bool)
    def show_held_up(self, is_held_up: bool) -> None:
        """Say, while it lasts, why the complaint is not saved yet; the form lies over the bar."""
        if is_held_up and not self.save.isEnabled():
            self._message.show_note(translate("Shell", "数据库正被别处写入，空出来就保存"))
        elif not self.save.isEnabled():
            self._message.hide()

    def set_saving(self, is_saving: bool) -> None:
        """Take no further words while these are being saved: they would be in no case."""
        if is_saving:
            self._writing = self.form.focusWidget()
        self.save.setEnabled(not is_saving)
        self.form.setEnabled(not is_saving)
        if not is_saving and self._writing is not None:
            self._writing.setFocus()

    def done_saving(self) -> None:
        """Close after the case is on disk; only now is the draft let go."""
        self._draft.discard()
        self.accept()

    def reject(self) -> None:
        """Close and keep what was typed for the next time; not while it is being saved, or the
        same complaint would be offered again.
        """
        if self.save.isEnabled():
            self.put_aside()

    def put_aside(self) -> None:
        """Close, whatever is under way, and keep what was typed."""
        self._draft.save_now()
        super().reject()

    def _build(self) -> None:
        self.save = QPushButton(translate("Complaints", "登记  Ctrl+Enter"))
        self.save.setObjectName("intake.save")
        self.save.setProperty("primary", True)
        self.save.setAutoDefault(False)
        self._message = InlineMessage(self)
        self._proposal = ProposalView(self)
        cancel = QPushButton(translate("Complaints", "先放着  Esc"))
        cancel.setAutoDefault(False)
        cancel.setToolTip(translate("Complaints", "关闭窗口，写下的内容下次还在"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        foot = QVBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._message)
        foot.addLayout(buttons)
        body = QVBoxLayout(self)
        body.setContentsMargins(24, 20, 24, 20)
        body.addWidget(Beside(self.form, self._proposal, foot))

    def _connect(self) -> None:
        self.save.clicked.connect(self._on_save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_save)
        self.form.what.send_pressed.connect(self._on_save)
        self.form.matters.connect(self._timer.start)
        self.form.changed.connect(self._on_changed)
        self._proposal.case_requested.connect(self.case_requested)
        self._proposal.article_requested.connect(self.article_requested)

    def _take_chat(self, text: str) -> bool:
        """Fill the form from a pasted chat; return whether it was one."""
        chat = transcript.read(text, self._people)
        if chat is None or self._transcript:
            return False
        self._transcript = text
        first_at = chat.first_at.replace(tzinfo=self._zone) if chat.first_at else None
        if first_at is not None and first_at > self._now:
            first_at = None
        found = {
            "customer": chat.customer,
            "order": " ".join(chat.orders),
            "phone": chat.phone,
        }
        self.form.fill(found, first_at)
        self.form.what.insertPlainText(chat.said)
        words = translate("Complaints", "已从聊天记录填入，全部 {count} 条作为证据一起保存。")
        self._message.show_note(words.format(count=chat.count))

        def paste_as_it_is() -> None:
            self._transcript = ""
            self.form.what.setPlainText(text)

        self._message.offer(translate("Complaints", "原样粘贴"), paste_as_it_is)
        return True

    def _take_draft(self) -> None:
        kept = self._draft.adopt(one_at_a_time)
        if not any(kept.values()):
            return
        self._transcript = kept.get(CHAT, "")
        self.form.take(kept)
        if self.form.customer.text():  # a line that gets the keys is selected: one key erases it
            self.form.go_on_writing()
        self._message.show_note(translate("Complaints", "已取回上次没登记完的内容。"))

    @Slot()
    def _on_changed(self) -> None:
        self._draft.keep({**self.form.values(), CHAT: self._transcript})

    @Slot()
    def _on_pause(self) -> None:
        form = self.form
        what, orders = form.what.toPlainText()[:MOST_CHARACTERS], divided(form.order.text())
        written = (what, form.customer.text(), orders, form.phone.text(), self._transcript)
        self.proposal_requested.emit(written)

    @Slot()
    def _on_save(self) -> None:
        if not self.save.isEnabled():
            return
        self._message.hide()
        self.form.point_at("")
        try:
            intake = self.form.intake(self._transcript)
        except Invalid as error:
            self.show_error(error)
            return
        self._draft.save_now()
        self.set_saving(True)
        self.save_requested.emit(intake)


def one_at_a_time(own: Values, left: Values) -> dict[str, str] | None:
    """Return what was left behind where nothing is half typed here; else leave it for later."""
    return None if any(own.values()) else dict(left)
