"""Taking a complaint down: one screen, saved with one key, kept through a crash while typing."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QDateTime, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.complaints.shapes import SEVERITY_NAMES, ComplaintIntake, Proposal
from deskcs.complaints.ui.proposal_view import ProposalView
from deskcs.complaints.ui.words import severity_words
from deskcs.errors import Invalid
from deskcs.qt.autosave import Draft
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error

PROPOSE_AFTER_MS = 250
MOST_CHARACTERS = 20_000


class IntakeDialog(QDialog):
    """Who, which order, what happened in their words, what they want; beside it what the program
    sees in it: signals, earlier cases, the phrase to say now.
    """

    save_requested = Signal(object)
    proposal_requested = Signal(str, str, tuple, str)
    case_requested = Signal(str)

    def __init__(
        self,
        channels: tuple[str, ...],
        shops: tuple[str, ...],
        categories: tuple[str, ...],
        wishes: tuple[str, ...],
        zone: tzinfo,
        now: datetime,
        draft: Draft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("intake")
        self.setWindowTitle(translate("Complaints", "登记投诉"))
        self.setModal(False)
        self.resize(940, 640)
        self._zone, self._draft = zone, draft
        self._is_severity_chosen = False
        self._build(channels, shops, categories, wishes, now)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PROPOSE_AFTER_MS)
        self._timer.timeout.connect(self._on_pause)
        self._connect()
        self._take_draft()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show what the text hints at; the severity follows until somebody has chosen one."""
        self._proposal.show_proposal(proposal)
        if not self._is_severity_chosen:
            self.severity.setCurrentIndex(self.severity.findData(proposal.severity))

    def show_error(self, error: Exception) -> None:
        """Say what hindered saving; everything typed stays."""
        self.save.setEnabled(True)
        self._message.show_error(translate_error(error))
        field = getattr(error, "field", "")
        places: dict[str, QWidget] = {
            "customer": self.customer,
            "what": self.what,
            "orders": self.order,
            "phone": self.phone,
            "received_at": self.received_at,
            "wanted": self.wanted,
        }
        if field in places:
            places[field].setFocus()

    def done_saving(self) -> None:
        """Close after the case is on disk; only now is the draft let go."""
        self._draft.discard()
        self.accept()

    def reject(self) -> None:
        """Close and keep what was typed for the next time."""
        self._draft.save_now()
        super().reject()

    def _build(
        self,
        channels: tuple[str, ...],
        shops: tuple[str, ...],
        categories: tuple[str, ...],
        wishes: tuple[str, ...],
        now: datetime,
    ) -> None:
        self.customer = _line("intake.customer", translate("Complaints", "昵称或姓名"))
        self.honorific = _choice("intake.honorific", ("", "先生", "女士"))
        self.phone = _line("intake.phone", translate("Complaints", "手机或座机"))
        self.order = _line("intake.order", translate("Complaints", "多个用空格隔开"))
        self.goods = _line("intake.goods", translate("Complaints", "商品或货号"))
        self.channel = _choice("intake.channel", ("", *channels), is_free=True)
        self.shop = _choice("intake.shop", ("", *shops), is_free=True)
        self.category = _choice("intake.category", ("", *categories))
        self.wanted = _choice("intake.wanted", ("", *wishes), is_free=True)
        self.severity = QComboBox()
        self.severity.setObjectName("intake.severity")
        for level in SEVERITY_NAMES:
            self.severity.addItem(severity_words(level), level)
        self.severity.setCurrentIndex(self.severity.findData(3))
        self.flagged = QCheckBox(translate("Complaints", "标为严重,马上通知主管"))
        self.flagged.setObjectName("intake.flag")
        self.received_at = QDateTimeEdit()
        self.received_at.setObjectName("intake.received_at")
        self.received_at.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.received_at.setCalendarPopup(True)
        moment = QDateTime.fromSecsSinceEpoch(int(now.timestamp()))
        self.received_at.setDateTime(moment)
        self._opened_at = self.received_at.dateTime()
        self.what = QPlainTextEdit()
        self.what.setObjectName("intake.what")
        self.what.setAccessibleName(translate("Complaints", "发生了什么"))
        self.what.setPlaceholderText(
            translate("Complaints", "照客户的原话记下,可以直接粘贴聊天记录")
        )
        self.what.setTabChangesFocus(True)
        self._count = QLabel()
        self._count.setProperty("tone", "muted")
        self.save = QPushButton(translate("Complaints", "登记  Ctrl+Enter"))
        self.save.setObjectName("intake.save")
        self.save.setProperty("primary", True)
        self.save.setDefault(False)
        self.save.setAutoDefault(False)
        self._message = InlineMessage(self)
        self._proposal = ProposalView(self._zone, self)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(4)
        pairs: tuple[tuple[str, QWidget, int, int], ...] = (
            (translate("Complaints", "客户 *"), self.customer, 0, 0),
            (translate("Complaints", "称呼"), self.honorific, 0, 1),
            (translate("Complaints", "联系电话"), self.phone, 0, 2),
            (translate("Complaints", "订单号"), self.order, 1, 0),
            (translate("Complaints", "商品"), self.goods, 1, 1),
            (translate("Complaints", "收到时间"), self.received_at, 1, 2),
            (translate("Complaints", "渠道"), self.channel, 2, 0),
            (translate("Complaints", "店铺"), self.shop, 2, 1),
            (translate("Complaints", "分类"), self.category, 2, 2),
        )
        for words, widget, row, column in pairs:
            form.addWidget(_label(words, widget), row * 2, column)
            form.addWidget(widget, row * 2 + 1, column)
        for column in range(3):
            form.setColumnStretch(column, 1)
        below = QGridLayout()
        below.setHorizontalSpacing(16)
        below.setVerticalSpacing(4)
        below.addWidget(_label(translate("Complaints", "客户要求"), self.wanted), 0, 0)
        below.addWidget(self.wanted, 1, 0)
        below.addWidget(_label(translate("Complaints", "级别"), self.severity), 0, 1)
        below.addWidget(self.severity, 1, 1)
        below.addWidget(self.flagged, 1, 2)
        below.setColumnStretch(0, 1)
        below.setColumnStretch(1, 1)
        below.setColumnStretch(2, 1)
        head = QHBoxLayout()
        head.addWidget(_label(translate("Complaints", "发生了什么(客户的话)*"), self.what))
        head.addStretch()
        head.addWidget(self._count)
        buttons = QHBoxLayout()
        cancel = QPushButton(translate("Complaints", "先放着  Esc"))
        cancel.setAutoDefault(False)
        cancel.setToolTip(translate("Complaints", "关闭窗口,写下的内容下次还在"))
        cancel.clicked.connect(self.reject)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(form)
        left.addSpacing(8)
        left.addLayout(head)
        left.addWidget(self.what, 1)
        left.addLayout(below)
        left.addWidget(self._message)
        left.addLayout(buttons)
        body = QHBoxLayout(self)
        body.setContentsMargins(24, 20, 24, 20)
        body.setSpacing(24)
        body.addLayout(left, 3)
        body.addWidget(self._proposal, 2)

    def _connect(self) -> None:
        self.save.clicked.connect(self._on_save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_save)
        self.severity.activated.connect(self._on_severity_chosen)
        self.what.textChanged.connect(self._on_typed)
        for line in (self.customer, self.order, self.phone):
            line.textChanged.connect(self._on_typed)
        for line in (self.goods,):
            line.textChanged.connect(self._on_kept)
        for box in (self.channel, self.shop, self.wanted):
            box.editTextChanged.connect(self._on_kept)
        for box in (self.honorific, self.category):
            box.currentIndexChanged.connect(self._on_kept)
        self._proposal.case_requested.connect(self.case_requested)

    @Slot()
    def _on_typed(self) -> None:
        count = len(self.what.toPlainText())
        self._count.setText(f"{count} / {MOST_CHARACTERS}" if count > 500 else "")
        self._timer.start()
        self._on_kept()

    @Slot()
    def _on_kept(self) -> None:
        self._draft.keep(self._values())

    @Slot()
    def _on_pause(self) -> None:
        self.proposal_requested.emit(
            self.what.toPlainText()[:MOST_CHARACTERS],
            self.customer.text(),
            _orders(self.order.text()),
            self.phone.text(),
        )

    @Slot()
    def _on_severity_chosen(self) -> None:
        self._is_severity_chosen = True

    @Slot()
    def _on_save(self) -> None:
        if not self.save.isEnabled():
            return
        self._message.hide()
        try:
            intake = self._intake()
        except Invalid as error:
            self.show_error(error)
            return
        self._draft.save_now()
        self.save.setEnabled(False)
        self.save_requested.emit(intake)

    def _intake(self) -> ComplaintIntake:
        is_moved = self.received_at.dateTime() != self._opened_at
        typed = self.received_at.dateTime()
        moment = datetime(
            typed.date().year(),
            typed.date().month(),
            typed.date().day(),
            typed.time().hour(),
            typed.time().minute(),
            tzinfo=self._zone,
        )
        is_flagged = self.flagged.isChecked()
        return ComplaintIntake(
            customer=self.customer.text(),
            what=self.what.toPlainText(),
            orders=_orders(self.order.text()),
            goods=self.goods.text(),
            channel=self.channel.currentText(),
            shop=self.shop.currentText(),
            phone=self.phone.text(),
            honorific=self.honorific.currentText(),
            wanted=tuple(self.wanted.currentText().split()),
            received_at=moment if is_moved else None,
            severity=self.severity.currentData() if self._is_severity_chosen else None,
            flag_reason=translate("Complaints", "登记时由客服标为严重") if is_flagged else "",
            category=self.category.currentText(),
        )

    def _values(self) -> dict[str, str]:
        return {
            "customer": self.customer.text(),
            "honorific": self.honorific.currentText(),
            "phone": self.phone.text(),
            "order": self.order.text(),
            "goods": self.goods.text(),
            "channel": self.channel.currentText(),
            "shop": self.shop.currentText(),
            "category": self.category.currentText(),
            "wanted": self.wanted.currentText(),
            "what": self.what.toPlainText(),
        }

    def _take_draft(self) -> None:
        kept = self._draft.read()
        if not kept or not any(kept.values()):
            return
        for name in ("customer", "phone", "order", "goods"):
            getattr(self, name).setText(kept.get(name, ""))
        for name in ("honorific", "channel", "shop", "category", "wanted"):
            getattr(self, name).setCurrentText(kept.get(name, ""))
        self.what.setPlainText(kept.get("what", ""))
        self._message.show_note(translate("Complaints", "已取回上次没登记完的内容。"))


def _orders(text: str) -> tuple[str, ...]:
    for sign in ",\uff0c\u3001;\uff1b":
        text = text.replace(sign, " ")
    return tuple(text.split())


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setPlaceholderText(hint)
    line.setMaxLength(2_000)
    return line


def _choice(name: str, values: tuple[str, ...], is_free: bool = False) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setEditable(is_free)
    box.addItems(list(values))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def _label(words: str, buddy: QWidget) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(buddy)
    label.setProperty("role", "field")
    if not buddy.accessibleName():
        buddy.setAccessibleName(words.rstrip(" *"))
    return label
