"""What the program sees in a complaint while it is typed: signals, earlier cases, what to say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from deskcs.complaints.intake import Proposal
from deskcs.complaints.ui.severities import severity_meaning
from deskcs.complaints.ui.words import severity_words, status_words
from deskcs.qt.anew import empty
from deskcs.qt.icons import icon
from deskcs.qt.language import spoken, translate

MOST_EARLIER = 4


class ProposalView(QFrame):
    """A quiet column beside the form. It changes only when there is something else to say."""

    case_requested = Signal(str)
    article_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("intake.proposal")
        self.setProperty("surface", "raised")
        self.setMinimumWidth(260)
        self._shown: Proposal | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 16, 16, 16)
        self._rows.setSpacing(8)
        self._fill_empty()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show another proposal."""
        if proposal == self._shown:
            return
        self._shown = proposal
        empty(self._rows)
        if proposal.should_flag:
            self._say(translate("Complaints", "⚑ 登记后会自动标为严重，并马上通知主管"), "danger")
        if proposal.signals:
            self._head(translate("Complaints", "看到的信号"))
            words = list(dict.fromkeys(signal.text for signal in proposal.signals))
            self._say("、".join(words[:8]), "warn")
        self._head(translate("Complaints", "建议级别"))
        self._say(severity_words(proposal.severity), "text")
        self._say(severity_meaning(proposal.severity), "muted")
        if proposal.opening:
            self._head(translate("Complaints", "现在可以这样说"))
            self._say(proposal.opening, "text")
            self._article(
                "intake.article", translate("Complaints", "看手册里的这一条"), proposal.article
            )
        self._article("intake.steps", translate("Complaints", "看处理步骤"), proposal.steps)
        if proposal.earlier:
            self._head(translate("Complaints", "这位客户或订单以前的投诉"))
            for case in proposal.earlier[:MOST_EARLIER]:
                self._case(case.number, case.title, status_words(case.status), case.why)
        self._rows.addStretch()

    def _fill_empty(self) -> None:
        self._head(translate("Complaints", "边写边看"))
        self._say(
            translate(
                "Complaints",
                "写下客户的话，这里会标出过敏、漏电、12315 等信号，"
                "并找出同一客户和订单以前的投诉。",
            ),
            "muted",
        )
        self._rows.addStretch()

    def _head(self, words: str) -> None:
        label = QLabel(words)
        label.setProperty("role", "caption")
        self._rows.addWidget(label)

    def _say(self, words: str, tone: str) -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("tone", tone)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rows.addWidget(label)

    def _article(self, name: str, words: str, article: str) -> None:
        if article:
            button = QPushButton(words)
            button.setObjectName(name)
            button.setIcon(icon("handbook"))
            button.setProperty("flat", True)
            button.setProperty("article", article)
            button.setAutoDefault(False)
            button.clicked.connect(self._on_article)
            self._rows.addWidget(button)

    def _case(self, number: str, title: str, state: str, why: tuple[str, ...]) -> None:
        button = QPushButton(f"{number} · {state}\n{title[:40]}")
        button.setProperty("flat", True)
        button.setToolTip("\n".join(map(spoken, why)))
        button.setProperty("number", number)
        button.setAutoDefault(False)
        button.clicked.connect(self._on_case)
        self._rows.addWidget(button)

    @Slot()
    def _on_article(self) -> None:
        button = self.sender()
        if button is not None:
            self.article_requested.emit(str(button.property("article")))

    @Slot()
    def _on_case(self) -> None:
        button = self.sender()
        if button is not None:
            self.case_requested.emit(str(button.property("number")))
