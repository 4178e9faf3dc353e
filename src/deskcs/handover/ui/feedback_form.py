"""Taking down what a customer or a colleague said the shop should know."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from deskcs.errors import Invalid
from deskcs.handover.feedback_shapes import CUSTOMER, STAFF, FeedbackInput
from deskcs.handover.rules import Rules
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.kept_form import KeptForm
from deskcs.handover.ui.pieces import (
    caption,
    free_choice,
    lay_out_form,
    line_edit,
    pairs,
    plain,
    push,
)
from deskcs.qt.choices import chosen, offer
from deskcs.qt.language import translate


class FeedbackForm(KeptForm):
    """Emits a `FeedbackInput`; the texts stay until it is on disk."""

    save_requested = Signal(object)

    def __init__(self, channels: Sequence[str], keeper: Keeper) -> None:
        super().__init__(keeper, "feedback-new")
        self.subject = line_edit("feedback.subject", translate("Handover", "一句话说是什么"))
        self.body = QPlainTextEdit()
        self.body.setObjectName("feedback.text")
        self.body.setTabChangesFocus(True)
        self.body.setMinimumHeight(self.body.fontMetrics().lineSpacing() * 4 + 18)
        self.suggestion = line_edit("feedback.suggestion", translate("Handover", "希望怎么改"))
        self.origin = QComboBox()
        self.origin.setObjectName("feedback.origin")
        self.origin.addItem(translate("Handover", "客户"), CUSTOMER)
        self.origin.addItem(translate("Handover", "同事"), STAFF)
        self.channel = free_choice("feedback.channel", channels)
        self.department = free_choice("feedback.department")
        self.customer = line_edit("feedback.customer", translate("Handover", "昵称或姓名"))
        self.complaint = line_edit("feedback.complaint", "")
        self.save = push(
            translate("Handover", "记下  Ctrl+Enter"),
            "feedback.save",
            is_primary=True,
        )
        self.cancel = push(translate("Handover", "先放着  Esc"), "feedback.cancel")
        self._lay_out()
        self.watch(
            {
                "subject": self.subject,
                "text": self.body,
                "suggestion": self.suggestion,
                "origin": self.origin,
                "channel": self.channel,
                "department": self.department,
                "customer": self.customer,
                "complaint": self.complaint,
            }
        )
        self.asked.connect(self._on_save)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.put_off)

    def set_rules(self, rules: Rules) -> None:
        """Offer the shop's departments."""
        said = self.department.currentText()
        self.department.clear()
        offer(self.department, ["", *rules.departments])
        self.department.setCurrentText(said)

    def _lay_out(self) -> None:
        inside = QWidget()
        form = QVBoxLayout(inside)
        form.setContentsMargins(0, 0, 12, 0)
        form.setSpacing(4)
        upper: tuple[tuple[str, QWidget], ...] = (
            (translate("Handover", "主题 *"), self.subject),
            (translate("Handover", "内容 *"), self.body),
            (translate("Handover", "建议"), self.suggestion),
        )
        for words, widget in upper:
            form.addWidget(caption(words, widget))
            form.addWidget(widget)
            form.addSpacing(4)
        fields: tuple[tuple[str, QWidget], ...] = (
            (translate("Handover", "来自"), self.origin),
            (translate("Handover", "渠道"), self.channel),
            (translate("Handover", "客户"), self.customer),
            (translate("Handover", "投诉编号"), self.complaint),
            (translate("Handover", "转给部门"), self.department),
        )
        form.addLayout(pairs(*fields))
        form.addStretch()
        title = plain(translate("Handover", "新的反馈"), role="title")
        lay_out_form(self, title, inside, self.message, self.cancel, self.save)

    @Slot()
    def _on_save(self) -> None:
        try:
            said = FeedbackInput(
                subject=self.subject.text(),
                text=self.body.toPlainText(),
                origin=str(self.origin.currentData()),
                channel=self.channel.currentText(),
                customer=self.customer.text(),
                suggestion=self.suggestion.text(),
                department=chosen(self.department),
                complaint=self.complaint.text(),
            )
        except Invalid as error:
            self.show_error(error)
            return
        self.message.hide()
        self.sending()
        self.save_requested.emit(said)
