"""The four severities with what they mean, so that two people grade the same case alike."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox

from deskcs.complaints.ui.words import severity_words
from deskcs.qt.language import translate


def severity_meaning(severity: int) -> str:
    """Return which cases a severity is for, as the handbook has it."""
    meanings = {
        1: translate(
            "Complaints",
            "人身伤害、起火漏电、食物中毒或过敏就医、威胁自伤、媒体已联系、监管来函、"
            "大面积隐私泄露、同一原因五人以上",
        ),
        2: translate(
            "Complaints",
            "12315 或平台介入、律师函、扬言曝光、疑似假货、大额订单或索赔、重复投诉、个人信息泄露",
        ),
        3: translate("Complaints", "质量瑕疵、错发漏发、退款拖延、发票、态度"),
        4: translate("Complaints", "咨询型抱怨、催单、小额补差"),
    }
    return meanings[severity]


class SeverityBox(QComboBox):
    """Offers severities by name; what the chosen one is for is told beside it."""

    def __init__(self, name: str, severities: Iterable[int]) -> None:
        super().__init__()
        self.setObjectName(name)
        for severity in severities:
            self.addItem(severity_words(severity), severity)
            place, meaning = self.count() - 1, severity_meaning(severity)
            self.setItemData(place, meaning, Qt.ItemDataRole.ToolTipRole)
            self.setItemData(place, meaning, Qt.ItemDataRole.AccessibleDescriptionRole)
        self.currentIndexChanged.connect(self._on_chosen)
        self._on_chosen()

    @Slot()
    def _on_chosen(self) -> None:
        severity = self.currentData()
        meaning = "" if severity is None else severity_meaning(severity)
        self.setToolTip(meaning)
        self.setAccessibleDescription(meaning)
