"""What stands against a signature, and what should be looked at, each with its article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from deskcs.handover.rules import Rules
from deskcs.handover.ui.pieces import plain
from deskcs.qt.anew import empty
from deskcs.qt.language import spoken, translate


class FaultsList(QWidget):
    """`article_requested` gives the article that says why a check is there."""

    article_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rules: Rules | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def set_rules(self, rules: Rules) -> None:
        """Know which article stands behind each check."""
        self._rules = rules

    def show_faults(self, problems: Sequence[str], warnings: Sequence[str]) -> None:
        """List what forbids the signature, then what should be looked at; or that all is well."""
        empty(self._column)
        for text in problems:
            self._column.addWidget(self._fault(text, is_problem=True))
        for text in warnings:
            self._column.addWidget(self._fault(text, is_problem=False))
        if not problems and not warnings:
            self._column.addWidget(plain(translate("Handover", "✓ 没有要补的"), tone="ok"))

    def _fault(self, text: str, *, is_problem: bool) -> QWidget:
        sign = (
            translate("Handover", "✕ 不能签：") if is_problem else translate("Handover", "! 留意：")
        )
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(plain(sign + spoken(text), tone="danger" if is_problem else "warn"), 1)
        article = self._article_of(text)
        if article:
            button = QPushButton(translate("Handover", "看手册"))
            button.setProperty("compact", True)
            button.setAutoDefault(False)
            button.setProperty("article", article)
            button.clicked.connect(self._on_article)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return whole

    def _article_of(self, text: str) -> str:
        checks = self._rules.checks if self._rules else ()
        return next((check.article for check in checks if text.startswith(check.name)), "")

    @Slot()
    def _on_article(self) -> None:
        button = self.sender()
        if button is not None:
            self.article_requested.emit(str(button.property("article")))
