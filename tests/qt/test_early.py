from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from deskcs.qt import early


def test_labels_take_what_the_first_frame_sets_on_them(qapp: object) -> None:
    label = QLabel("<b>退款</b>")
    early.make_plain(label)
    early.make_selectable(label)
    early.align_top(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.TextSelectableByMouse
    assert label.alignment() == Qt.AlignmentFlag.AlignTop


def test_buttons_show_their_words_under_or_beside_the_picture(qapp: object) -> None:
    under, beside = QToolButton(), QToolButton()
    early.put_text_under_icon(under)
    early.put_text_beside_icon(beside)
    assert under.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    assert beside.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
