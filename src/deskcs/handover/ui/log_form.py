"""A line for the work log, written in a few seconds between two customers."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from deskcs.errors import Invalid
from deskcs.handover.log_shapes import LOG_KINDS, NOTICE, WORK, LogInput
from deskcs.handover.rules import Rules
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.kept_form import KeptForm
from deskcs.handover.ui.log_words import log_kind_words
from deskcs.handover.ui.moments import read_moment
from deskcs.handover.ui.pieces import caption, free_choice, lay_out_form, line_edit, plain, push
from deskcs.qt.choices import chosen, offer
from deskcs.qt.language import translate
from deskcs.qt.surroundings import Surroundings


class LogForm(KeptForm):
    """Emits a `LogInput`; the texts stay until the line is on disk."""

    save_requested = Signal(object)

    def __init__(self, around: Surroundings, keeper: Keeper) -> None:
        super().__init__(keeper, "log-new")
        self._around = around
        self._build()
        self._lay_out()
        self.watch(
            {
                "kind": self.kind,
                "text": self.body,
                "category": self.category,
                "customer": self.customer,
                "result": self.result,
                "complaint": self.complaint,
                "happened_at": self.happened,
                "ends_at": self.ends,
                "special": self.special,
                "follow": self.follow,
            }
        )
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.asked.connect(self._on_save)
        self.save.clicked.connect(self._on_save)
        self._on_kind()

    def set_rules(self, rules: Rules) -> None:
        """Offer the shop's categories."""
        said = self.category.currentText()
        self.category.clear()
        offer(self.category, ["", *rules.log_categories])
        self.category.setCurrentText(said)

    def _build(self) -> None:
        self.kind = QComboBox()
        self.kind.setObjectName("log.kind")
        for kind in LOG_KINDS:
            self.kind.addItem(log_kind_words(kind), kind)
        self.body = QPlainTextEdit()
        self.body.setObjectName("log.text")
        self.body.setTabChangesFocus(True)
        self.body.setMinimumHeight(self.body.fontMetrics().lineSpacing() * 4 + 18)
        self.body.setPlaceholderText(translate("Handover", "做了什么、客户怎么说"))
        self.category = free_choice("log.category")
        self.customer = line_edit("log.customer", translate("Handover", "昵称或姓名"))
        self.result = line_edit("log.result", translate("Handover", "可以后补"))
        self.complaint = line_edit("log.complaint", "")
        self.happened = line_edit("log.happened", translate("Handover", "不填就是现在"))
        self.ends = line_edit("log.ends", translate("Handover", "到什么时候有效"))
        self.special = QCheckBox(translate("Handover", "特殊客户，告诉下一班"))
        self.special.setObjectName("log.special")
        self.follow = QCheckBox(translate("Handover", "还要跟进，带进交接单"))
        self.follow.setObjectName("log.follow")
        self.save = push(
            translate("Handover", "记下  Ctrl+Enter"),
            "log.save",
            is_primary=True,
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        form = QVBoxLayout(inside)
        form.setContentsMargins(0, 0, 12, 0)
        form.setSpacing(4)
        form.addWidget(caption(translate("Handover", "记什么"), self.kind))
        form.addWidget(self.kind)
        form.addSpacing(4)
        form.addWidget(caption(translate("Handover", "内容 *"), self.body))
        form.addWidget(self.body)
        form.addSpacing(4)
        self._ends_name = caption(translate("Handover", "有效到"), self.ends)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        fields = (
            (caption(translate("Handover", "分类"), self.category), self.category),
            (caption(translate("Handover", "客户"), self.customer), self.customer),
            (caption(translate("Handover", "结果"), self.result), self.result),
            (caption(translate("Handover", "投诉编号"), self.complaint), self.complaint),
            (caption(translate("Handover", "发生时间"), self.happened), self.happened),
            (self._ends_name, self.ends),
        )
        for position, (name, widget) in enumerate(fields):
            row, column = divmod(position, 2)
            grid.addWidget(name, row * 2, column)
            grid.addWidget(widget, row * 2 + 1, column)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        form.addLayout(grid)
        form.addSpacing(8)
        form.addWidget(self.special)
        form.addWidget(self.follow)
        form.addStretch()
        title = plain(translate("Handover", "记一条"), role="title")
        lay_out_form(self, title, inside, self.message, self.save)

    def _input(self) -> LogInput:
        now, zone = self._around.clock.now(), self._around.zone
        kind = str(self.kind.currentData())
        return LogInput(
            text=self.body.toPlainText(),
            kind=kind,
            category=chosen(self.category),
            customer=self.customer.text(),
            result=self.result.text(),
            is_special=self.special.isChecked() and kind == WORK,
            needs_follow_up=self.follow.isChecked() and kind == WORK,
            complaint=self.complaint.text(),
            happened_at=read_moment(
                self.happened.text(), now, zone, is_ahead=False, field="happened_at"
            ),
            ends_at=read_moment(self.ends.text(), now, zone, field="ends_at")
            if kind == NOTICE
            else None,
        )

    @Slot()
    def _on_kind(self) -> None:
        kind = self.kind.currentData()
        self.ends.setVisible(kind == NOTICE)
        self._ends_name.setVisible(kind == NOTICE)
        self.special.setVisible(kind == WORK)
        self.follow.setVisible(kind == WORK)

    @Slot()
    def _on_save(self) -> None:
        try:
            line = self._input()
        except Invalid as error:
            self.show_error(error)
            return
        self.message.hide()
        self.sending()
        self.save_requested.emit(line)
