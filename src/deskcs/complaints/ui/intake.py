"""Taking a complaint down: one screen, saved with one key, kept through a crash while typing."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QDateTime, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from deskcs.complaints.shapes import SEVERITY_NAMES, ComplaintIntake, Proposal
from deskcs.complaints.shapes import Signal as Hint
from deskcs.complaints.ui.editor import Editor
from deskcs.complaints.ui.moments import FORMAT, moment_field, typed_moment
from deskcs.complaints.ui.proposal_view import ProposalView
from deskcs.complaints.ui.query_box import utf16
from deskcs.complaints.ui.words import severity_words
from deskcs.errors import Invalid
from deskcs.qt.autosave import Draft
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.theme import Theme

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
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("intake")
        self.setWindowTitle(translate("Complaints", "登记投诉"))
        self.setModal(False)
        self.resize(940, 640)
        self._zone, self._draft, self._theme = zone, draft, theme
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
        self._mark(proposal.signals)
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
            self._set_wrong(places[field])
            places[field].setFocus()

    def _set_wrong(self, wrong: QWidget | None) -> None:
        for place in (self.customer, self.what, self.order, self.phone):
            is_wrong = place is wrong
            if bool(place.property("wrong")) != is_wrong:
                place.setProperty("wrong", is_wrong)
                place.style().unpolish(place)
                place.style().polish(place)

    def _mark(self, signals: tuple[Hint, ...]) -> None:
        """Mark the words in the customer's text that hint at a serious case."""
        look = QTextCharFormat()
        look.setBackground(self._theme.color("warn_surface"))
        look.setForeground(self._theme.color("warn"))
        look.setFontWeight(600)
        text, marks = self.what.toPlainText(), []
        for signal in signals:
            if text[signal.start : signal.end] != signal.text:
                continue
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.what.document())
            cursor.setPosition(utf16(text, signal.start))
            cursor.setPosition(utf16(text, signal.end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.what.setExtraSelections(marks)

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
        self.received_at = moment_field("intake.received_at", now, self._zone)
        self._opened_at = self.received_at.dateTime()
        self.what = Editor("intake.what")
        self.what.setAccessibleName(translate("Complaints", "发生了什么"))
        self.what.setPlaceholderText(
            translate("Complaints", "照客户的原话记下,可以直接粘贴聊天记录")
        )
        self.what.send_pressed.connect(self._on_save)
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
        for box in (self.honorific, self.category, self.severity):
            box.currentIndexChanged.connect(self._on_kept)
        self.flagged.toggled.connect(self._on_kept)
        self.received_at.dateTimeChanged.connect(self._on_kept)
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
        self._set_wrong(None)
        try:
            intake = self._intake()
        except Invalid as error:
            self.show_error(error)
            return
        self._draft.save_now()
        self.save.setEnabled(False)
        self.save_requested.emit(intake)

    def _intake(self) -> ComplaintIntake:
        moment = typed_moment(self.received_at.dateTime(), self._zone)
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
            received_at=moment if self._is_moved() else None,
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
            "received_at": self.received_at.text() if self._is_moved() else "",
            "severity": str(self.severity.currentData()) if self._is_severity_chosen else "",
            "flagged": "1" if self.flagged.isChecked() else "",
        }

    def _is_moved(self) -> bool:
        return self.received_at.dateTime() != self._opened_at

    def _take_draft(self) -> None:
        kept = self._draft.read()
        if not kept or not any(kept.values()):
            return
        for name in ("customer", "phone", "order", "goods"):
            getattr(self, name).setText(kept.get(name, ""))
        for name in ("honorific", "channel", "shop", "category", "wanted"):
            getattr(self, name).setCurrentText(kept.get(name, ""))
        self.flagged.setChecked(bool(kept.get("flagged")))
        moment = QDateTime.fromString(kept.get("received_at", ""), FORMAT)
        if moment.isValid():
            self.received_at.setDateTime(moment)
        level = kept.get("severity", "")
        if level in map(str, SEVERITY_NAMES):
            self._is_severity_chosen = True
            self.severity.setCurrentIndex(self.severity.findData(int(level)))
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
    label.setContentsMargins(0, 6, 0, 0)
    label.setProperty("role", "field")
    if not buddy.accessibleName():
        buddy.setAccessibleName(words.rstrip(" *"))
    return label
