"""Before signing: what will be fixed, when, what forbids it and what should be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from deskcs.actor import Role
from deskcs.handover.item_shapes import Severity
from deskcs.handover.rules import NOTHING, Rules
from deskcs.handover.sheet_shapes import SheetCard, SigningView
from deskcs.handover.ui.faults_list import FaultsList
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.pieces import answer_keys, caption, lay_out_form, plain, push
from deskcs.handover.ui.say_box import SayBox
from deskcs.handover.ui.words import when_words
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings

LOOK_AFTER_MS = 300


@dataclass(frozen=True, slots=True)
class Signature:
    """What is written with a signature: a summary, why a check is passed, for whom and why."""

    summary: str = ""
    override_reason: str = ""
    on_behalf_of: str = ""
    behalf_reason: str = ""


class SigningPanel(QWidget):
    """Everything that stands against a signature is said before it is given."""

    look_requested = Signal(str)
    sign_requested = Signal(object, object)
    cancelled = Signal()

    def __init__(self, around: Surroundings, keeper: Keeper) -> None:
        super().__init__()
        self.setObjectName("handover.signing")
        self._around = around
        self._view: SigningView | None = None
        self._build(keeper)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER_MS)
        self._timer.timeout.connect(self._on_pause)
        self._connect()

    def set_rules(self, rules: Rules) -> None:
        """Know which article stands behind each check."""
        self.faults.set_rules(rules)

    def set_people(self, people: Sequence[str]) -> None:
        """Know on whose behalf a lead can sign."""
        self.signer.clear()
        self.signer.addItem(translate("Handover", "自己签"), "")
        for name in people:
            words = translate("Handover", "代 {name} 签").format(name=name)
            self.signer.addItem(words, name)

    def begin(self, sheet: SheetCard) -> None:
        """Look at a sheet before it is signed; what was written of it comes back."""
        self._view = None
        self.message.hide()
        for box in (self.summary, self.reason, self.behalf):
            box.set_place(str(sheet.id))
        self.signer.setCurrentIndex(0)
        self.now.setEnabled(False)
        self.summary.setFocus()
        self._on_pause()

    def show_view(self, view: SigningView) -> None:
        """Show what the signature would fix."""
        self._view = view
        sheet = view.sheet
        at = when_words(view.cut_off_at, self._around.clock.now(), self._around.zone)
        self._cut_off.setText(
            translate("Handover", "截止 {time}。之后的变化进下一张单，更正另写补充说明。").format(
                time=at
            )
        )
        self._counts.setText(_counts(sheet))
        self._nothing.setVisible(view.is_empty and NOTHING not in self.summary.text)
        self.faults.show_faults(view.problems, view.warnings)
        is_lead = self._around.session.is_at_least(Role.LEAD)
        can_pass = bool(view.problems) and is_lead
        self._reason_name.setVisible(can_pass)
        self.reason.setVisible(can_pass)
        self._signer_name.setVisible(is_lead)
        self.signer.setVisible(is_lead)
        self._on_signer()
        self.now.setEnabled(not view.problems or is_lead)

    def show_error(self, error: Exception, *, is_refused: bool) -> None:
        """Say why it was not signed, and look at the sheet again; what is written stays."""
        self.message.show_error(translate_error(error))
        if is_refused:
            self._on_pause()

    def done_signing(self, sheet: str) -> None:
        """Let the texts go: they are on the sheet of this number."""
        for box in (self.summary, self.reason, self.behalf):
            box.done(sheet)

    def forget_places(self) -> None:
        """Somebody else sits here."""
        for box in (self.summary, self.reason, self.behalf):
            box.forget_place()

    def _build(self, keeper: Keeper) -> None:
        self._title = plain(translate("Handover", "签字会固定这些内容"), role="title")
        self._cut_off = plain(tone="muted")
        self._counts = plain()
        self.faults = FaultsList()
        self.message = InlineMessage(self)
        self.summary = SayBox("handover.summary", keeper)
        self.summary.setPlaceholderText(translate("Handover", "可不填：忙不忙、有什么要特别留心"))
        self.reason = SayBox("handover.override", keeper)
        self.reason.setPlaceholderText(translate("Handover", "组长放行的理由，会写进交接单"))
        self.signer = QComboBox()
        self.signer.setObjectName("handover.behalfOf")
        self.signer.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.signer.setMinimumContentsLength(6)
        self.behalf = SayBox("handover.behalf", keeper)
        self.behalf.setPlaceholderText(translate("Handover", "为什么由您代签，会写进交接单"))
        self._nothing = push(
            translate("Handover", "写上“无交接事项”"),
            "handover.nothing",
        )
        self.now = push(
            translate("Handover", "签字  Ctrl+Enter"),
            "handover.signNow",
            is_primary=True,
        )
        self.cancel = push(translate("Handover", "再看看  Esc"), "handover.signLater")

    def _lay_out(self) -> None:
        self._summary_name = caption(translate("Handover", "本班概况"), self.summary)
        self._reason_name = caption(translate("Handover", "放行理由 *"), self.reason)
        self._signer_name = caption(translate("Handover", "谁签字"), self.signer)
        self._behalf_name = caption(translate("Handover", "代签理由 *"), self.behalf)
        inside = QWidget()
        form = QVBoxLayout(inside)
        form.setContentsMargins(0, 0, 12, 0)
        form.setSpacing(8)
        form.addWidget(self._counts)
        form.addWidget(self._cut_off)
        form.addWidget(self.faults)
        form.addSpacing(4)
        form.addWidget(self._summary_name)
        form.addWidget(self.summary)
        form.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self._reason_name)
        form.addWidget(self.reason)
        form.addWidget(self._signer_name)
        form.addWidget(self.signer)
        form.addWidget(self._behalf_name)
        form.addWidget(self.behalf)
        form.addStretch()
        lay_out_form(self, self._title, inside, self.message, self.cancel, self.now)

    def _connect(self) -> None:
        self.summary.textChanged.connect(self._timer.start)
        self.summary.said.connect(self._on_pause)
        self._nothing.clicked.connect(self._on_nothing)
        self.now.clicked.connect(self._on_sign)
        self.cancel.clicked.connect(self.cancelled)
        self.signer.currentIndexChanged.connect(self._on_signer)
        answer_keys(self, self._on_sign, self.cancelled)

    @Slot()
    def _on_pause(self) -> None:
        self._timer.stop()
        self.look_requested.emit(self.summary.text)

    @Slot()
    def _on_nothing(self) -> None:
        self.summary.setPlainText(NOTHING)
        self._on_pause()

    @Slot()
    def _on_sign(self) -> None:
        if self._view is None or not self.now.isEnabled():
            return
        if self._view.problems and not self.reason.text:
            self.reason.setFocus()
            return
        name = str(self.signer.currentData() or "")
        if name and not self.behalf.text:
            self.behalf.setFocus()
            return
        self.message.hide()
        self.now.setEnabled(False)
        said = Signature(
            self.summary.take(),
            self.reason.take() if self._view.problems else "",
            name,
            self.behalf.take() if name else "",
        )
        self.sign_requested.emit(self._view.sheet, said)

    @Slot()
    def _on_signer(self) -> None:
        is_for_other = self.signer.isVisibleTo(self) and bool(self.signer.currentData())
        self._behalf_name.setVisible(is_for_other)
        self.behalf.setVisible(is_for_other)


def _counts(sheet: SheetCard) -> str:
    parts = [translate("Handover", "{count} 条事项").format(count=len(sheet.items))]
    critical = sum(1 for item in sheet.items if item.severity is Severity.CRITICAL)
    if critical:
        parts.append(translate("Handover", "其中危急 {count} 条").format(count=critical))
    carried = sum(1 for item in sheet.items if item.carried)
    if carried:
        parts.append(translate("Handover", "结转 {count} 条").format(count=carried))
    if sheet.removed:
        parts.append(translate("Handover", "移出 {count} 条").format(count=len(sheet.removed)))
    done = sum(1 for check in sheet.checks if check.state)
    parts.append(
        translate("Handover", "核对 {done}/{all}").format(done=done, all=len(sheet.checks))
    )
    return translate("Handover", "，").join(parts)
