"""Correcting one thing of a case: which one, and what it should be, with what stands there now."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from deskcs.complaints.ui.field_kinds import Scene, choice, line, name_field, watch, write, written
from deskcs.complaints.ui.own_answer import OwnAnswer
from deskcs.complaints.ui.rows import LineRows, Rows, WishRows
from deskcs.qt.choices import choose, chosen, offer
from deskcs.qt.language import translate

VALUE = "complaint.form.value"


class Correction(OwnAnswer):
    """The field to correct, and under it an editor that fits it."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self._editors: dict[str, QWidget] = {}
        self._box = choice("complaint.form.field", [(words, name) for name, words in names()])
        self._box.setAccessibleName(translate("Complaints", "哪一项"))
        self.setFocusProxy(self._box)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._box)
        self._box.currentIndexChanged.connect(self._on_chosen)
        self._on_chosen()

    def answer(self) -> tuple[str, str | tuple[str, ...]]:
        """Return the name of the field, and its value: a text, or several."""
        editor = self._editor
        return self._name, editor.values() if isinstance(editor, Rows) else _text(editor)

    def written(self) -> str:
        editor = self._editor
        text = editor.written() if isinstance(editor, Rows) else _text(editor)
        return f"{self._name}\n{text}"

    def write(self, text: str) -> None:
        name, _, value = text.partition("\n")
        place = self._box.findData(name)
        if place < 0:
            return
        self._box.setCurrentIndex(place)
        editor = self._editor
        if isinstance(editor, Rows):
            editor.write(value)
        elif isinstance(editor, QComboBox):
            choose(editor, value)
        else:
            write(editor, value)

    @property
    def _name(self) -> str:
        return str(self._box.currentData())

    @property
    def _editor(self) -> QWidget:
        return self._editors[self._name]

    @Slot()
    def _on_chosen(self) -> None:
        if self._name not in self._editors:
            editor = _MAKERS.get(self._name, _line)(self._name, self._scene)
            if not isinstance(editor, Rows):
                name_field(editor, translate("Complaints", "改为"))
            watch(editor, self.changed)
            self._editors[self._name] = editor
            self._column.addWidget(editor)
            self.setTabOrder(self._box, editor)
        for name, editor in self._editors.items():
            editor.setVisible(name == self._name)
        self.changed.emit()


def names() -> list[tuple[str, str]]:
    """Return what can be corrected: the name of each field, and its words."""
    return [
        ("wanted", translate("Complaints", "客户要求")),
        ("orders", translate("Complaints", "订单号")),
        ("goods", translate("Complaints", "商品")),
        ("batch", translate("Complaints", "批号")),
        ("category", translate("Complaints", "分类")),
        ("cause", translate("Complaints", "投诉原因")),
        ("phone", translate("Complaints", "电话")),
        ("contacts", translate("Complaints", "其他联系方式")),
        ("customer", translate("Complaints", "客户")),
        ("honorific", translate("Complaints", "称呼")),
        ("channel", translate("Complaints", "渠道")),
        ("shop", translate("Complaints", "店铺")),
        ("order_remark", translate("Complaints", "订单备注")),
    ]


def contact_rows(name: str, scene: Scene) -> LineRows:
    """Return the rows for ways to reach the customer, filled once they were revealed."""
    rows = LineRows(name, translate("Complaints", "微信、邮箱…"))
    rows.put(scene.contacts)
    return rows


def _line(name: str, scene: Scene) -> QLineEdit:
    field = line(VALUE)
    field.setText(str(getattr(scene.card, name)))
    return field


def _phone(_: str, scene: Scene) -> QLineEdit:
    return line(VALUE, scene.card.phone)


def _offered(name: str, scene: Scene) -> QComboBox:
    known = scene.lists.causes if name == "cause" else scene.lists.categories
    now = str(getattr(scene.card, name))
    box = QComboBox()
    box.setObjectName(VALUE)
    offer(box, dict.fromkeys(("", *known, now)))
    choose(box, now)
    return box


def _wishes(_: str, scene: Scene) -> WishRows:
    rows = WishRows(VALUE, scene.lists.wishes)
    rows.put(scene.card.wanted)
    return rows


def _orders(_: str, scene: Scene) -> LineRows:
    rows = LineRows(VALUE, translate("Complaints", "订单号"))
    rows.put(scene.card.orders)
    return rows


def _contacts(_: str, scene: Scene) -> LineRows:
    return contact_rows(VALUE, scene)


def _text(editor: QWidget) -> str:
    return chosen(editor) if isinstance(editor, QComboBox) else written(editor)


_MAKERS: Mapping[str, Callable[[str, Scene], QWidget]] = {
    "wanted": _wishes,
    "orders": _orders,
    "contacts": _contacts,
    "phone": _phone,
    "category": _offered,
    "cause": _offered,
}
