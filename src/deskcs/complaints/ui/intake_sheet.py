"""The fields of the intake and where they stand; what they mean is the form's affair."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.complaints.shapes import KINDS, SEVERITY_NAMES
from deskcs.complaints.ui.editor import Editor
from deskcs.complaints.ui.field_kinds import line
from deskcs.complaints.ui.intake_fields import choice, grid, label
from deskcs.complaints.ui.lists import Lists
from deskcs.complaints.ui.moments import moment_field
from deskcs.complaints.ui.rows import LineRows, WishRows
from deskcs.complaints.ui.severities import SeverityBox
from deskcs.qt.language import translate

LEAST_HEIGHT = 84
# As long as an order number of the big platforms gets, and what a line needs beside its text.
LONGEST_ORDER, BESIDE = "0" * 18, 28
WORDS_KEYS, MORE_KEYS = "Alt+W", "Alt+M"


class IntakeSheet(QWidget):
    """Who, which order, what happened in their words, what they want; the rarer fields unfold."""

    def __init__(self, lists: Lists, zone: tzinfo, now: datetime) -> None:
        super().__init__()
        self._build(lists, zone, now)
        self._lay_out()

    def _build(self, lists: Lists, zone: tzinfo, now: datetime) -> None:
        self.customer = line("intake.customer", translate("Complaints", "昵称或姓名"))
        self.honorific = choice("intake.honorific", ("", "先生", "女士"))
        self.phone = line("intake.phone", translate("Complaints", "手机、座机或尾号"))
        self.order = line("intake.order", translate("Complaints", "多个用空格隔开"))
        self.order.ensurePolished()
        digits = self.order.fontMetrics().horizontalAdvance(LONGEST_ORDER)
        self.order.setMinimumWidth(digits + BESIDE)
        self.goods = line("intake.goods", translate("Complaints", "商品或货号"))
        self.channel = choice("intake.channel", ("", *lists.channels), is_free=True)
        self.shop = choice("intake.shop", ("", *lists.shops), is_free=True)
        self.category = choice("intake.category", ("", *lists.categories))
        self.wanted = WishRows("intake.wanted", lists.wishes)
        self.batch = line("intake.batch", translate("Complaints", "商品批号"))
        self.contacts = LineRows("intake.contacts", translate("Complaints", "微信、邮箱…"))
        self.order_remark = line("intake.order_remark", translate("Complaints", "订单备注"))
        self.parent_case = line("intake.parent", translate("Complaints", "那一件的编号"))
        self.cause = choice("intake.cause", ("", *lists.causes))
        self.kind = QComboBox()
        self.kind.setObjectName("intake.kind")
        for key, words in KINDS.items():
            self.kind.addItem(translate("Complaints", words), key)
        self.severity = SeverityBox("intake.severity", SEVERITY_NAMES)
        self.severity.setCurrentIndex(self.severity.findData(3))
        self.flagged = QCheckBox(translate("Complaints", "标为严重，马上通知主管"))
        self.flagged.setObjectName("intake.flag")
        self.received_at = moment_field("intake.received_at", now, zone)
        self._opened_at = self.received_at.dateTime()
        self.what = Editor("intake.what")
        self.what.setMinimumHeight(LEAST_HEIGHT)
        self.what.setToolTip(WORDS_KEYS)
        self.what.setAccessibleName(translate("Complaints", "发生了什么"))
        self.what.setPlaceholderText(
            translate("Complaints", "照客户的原话记下，可以直接粘贴聊天记录")
        )
        self.more = QToolButton()
        self.more.setObjectName("intake.more")
        self.more.setText(translate("Complaints", "更多"))
        hint = translate("Complaints", "批号、投诉原因、其他联系方式、订单备注、前一个投诉、个案")
        self.more.setToolTip(f"{hint}  {MORE_KEYS}")
        self.more.setCheckable(True)
        self._count = QLabel()
        self._count.setProperty("tone", "muted")

    def _lay_out(self) -> None:
        first = grid(
            (translate("Complaints", "客户 *"), self.customer),
            (translate("Complaints", "称呼"), self.honorific),
            (translate("Complaints", "联系电话"), self.phone),
            (translate("Complaints", "订单号"), self.order),
            (translate("Complaints", "商品"), self.goods),
            (translate("Complaints", "收到时间"), self.received_at),
            (translate("Complaints", "渠道"), self.channel),
            (translate("Complaints", "店铺"), self.shop),
            (translate("Complaints", "分类"), self.category),
        )
        self._rest = QWidget()
        rest = grid(
            (translate("Complaints", "批号"), self.batch),
            (translate("Complaints", "投诉原因"), self.cause),
            (translate("Complaints", "其他联系方式"), self.contacts),
            (translate("Complaints", "订单备注"), self.order_remark),
            (translate("Complaints", "前一个投诉"), self.parent_case),
            (translate("Complaints", "类型"), self.kind),
        )
        self._rest.setLayout(rest)
        self._rest.hide()
        wishes, weight = QVBoxLayout(), QVBoxLayout()
        wishes.addWidget(label(translate("Complaints", "客户要求"), self.wanted))
        wishes.addWidget(self.wanted)
        weight.addWidget(label(translate("Complaints", "级别"), self.severity))
        weight.addWidget(self.severity)
        weight.addWidget(self.flagged)
        last = QHBoxLayout()
        last.setSpacing(16)
        for part, stretch in ((wishes, 2), (weight, 1)):
            part.setSpacing(4)
            part.addStretch()
            last.addLayout(part, stretch)
        head = QHBoxLayout()
        head.addWidget(label(translate("Complaints", "发生了什么（客户的话）*"), self.what))
        head.addStretch()
        head.addWidget(self._count)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self._rest)
        column.addLayout(head)
        column.addWidget(self.what, 1)
        column.addLayout(last)
        self.setTabOrder(self.kind, self.what)
        self.setTabOrder(self.what, self.more)
