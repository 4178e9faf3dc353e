"""What stands around the items: signature and proof, addenda, and what was taken off."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from deskcs.actor import SYSTEM
from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.sheet_shapes import Difference, SheetCard, SheetCheck
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.pieces import beside, plain, push, scrolled
from deskcs.handover.ui.rights import may_answer_lead, may_review
from deskcs.handover.ui.say_box import SayBox
from deskcs.handover.ui.words import signed_words, step_words, when_words
from deskcs.qt.anew import empty
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import spoken, spoken_parts, translate
from deskcs.qt.surroundings import Surroundings


class ProofPanel(QWidget):
    """Signed sheets: who, when, the hash, a check of all that, and corrections beside it."""

    verify_requested = Signal()
    addendum_requested = Signal(str)
    restore_requested = Signal(int)
    review_requested = Signal(str)
    question_requested = Signal(str)
    answer_requested = Signal(str)

    def __init__(self, around: Surroundings, keeper: Keeper) -> None:
        super().__init__()
        self._around = around
        self._sheet_id = 0
        self.message = InlineMessage(self)
        self.verify = push(translate("Handover", "核验这张单"), "handover.verify")
        self.verify.setToolTip(translate("Handover", "内容、校验值和日志链是否与签字时一致"))
        self.addendum = SayBox("handover.addendum", keeper, lines=3)
        self.addendum.setPlaceholderText(
            translate("Handover", "更正或补充，回车写上；签过字的内容不变")
        )
        self.addendum.setAccessibleName(translate("Handover", "补充说明"))
        self.add = push(translate("Handover", "写上"), "handover.addendumNow", is_primary=True)
        self.remark = SayBox("handover.remark", keeper)
        self.remark.setAccessibleName(translate("Handover", "审阅意见、问题或回答"))
        self.review = push(translate("Handover", "审阅"), "handover.review", is_primary=True)
        self.ask = push(translate("Handover", "问写的人"), "handover.askWriter")
        self.answer = push(translate("Handover", "回答"), "handover.answerLead", is_primary=True)
        self._facts = plain()
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._lay_out()
        self.verify.clicked.connect(self.verify_requested)
        self.addendum.said.connect(self._on_add)
        self.add.clicked.connect(self._on_add)
        self.review.clicked.connect(self._on_review)
        self.ask.clicked.connect(self._on_ask)
        self.answer.clicked.connect(self._on_answer)
        self.remark.said.connect(self._on_said)

    def show_sheet(self, sheet: SheetCard) -> None:
        """Show what stands around the items of a sheet."""
        if sheet.id != self._sheet_id:
            self.message.hide()
        self._sheet_id = sheet.id
        self._facts.setText(self._fact_lines(sheet))
        self._facts.setVisible(bool(self._facts.text()))
        self.verify.setVisible(not sheet.is_draft)
        self._addendum_row.setVisible(not sheet.is_draft)
        if not sheet.is_draft:
            self.addendum.set_place(str(sheet.id))
        self._show_reviewing(sheet)
        self._fill(sheet)

    def _show_reviewing(self, sheet: SheetCard) -> None:
        actor = self._around.session.actor
        can_review, can_answer = may_review(sheet, actor), may_answer_lead(sheet, actor)
        self._review_row.setVisible(can_review or can_answer)
        self.review.setVisible(can_review)
        self.ask.setVisible(can_review)
        self.answer.setVisible(can_answer)
        hint = translate("Handover", "回答组长的问题，回车发出")
        if can_review:
            hint = translate("Handover", "审阅意见，或问写的人")
        self.remark.setPlaceholderText(hint)
        if can_review or can_answer:
            self.remark.set_place(str(sheet.id))

    def show_check(self, check: SheetCheck) -> None:
        """Say whether the sheet is what was signed."""
        if check.sheet_id != self._sheet_id:
            return
        if check.is_genuine:
            self.message.show_ok(translate("Handover", "与签字时一致，日志链完整。"))
        else:
            findings = map(spoken, check.findings)
            self.message.show_error("\n".join((*findings, *map(_changed, check.differences))))

    def _lay_out(self) -> None:
        self._addendum_row = beside(self.addendum, self.add)
        self._addendum_row.setContentsMargins(0, 0, 12, 0)
        self._review_row = QWidget()
        reviewing = QVBoxLayout(self._review_row)
        reviewing.setContentsMargins(0, 0, 12, 0)
        reviewing.setSpacing(6)
        reviewing.addWidget(self.remark)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self.ask, self.review, self.answer):
            buttons.addWidget(button)
        reviewing.addLayout(buttons)
        inside = QWidget()
        form = QVBoxLayout(inside)
        form.setContentsMargins(0, 0, 12, 0)
        form.setSpacing(8)
        form.addWidget(self._facts)
        form.addWidget(self.verify, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self.message)
        form.addLayout(self._lines)
        form.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 4, 16)
        column.setSpacing(8)
        column.addWidget(scrolled(inside), 1)
        column.addWidget(self._review_row)
        column.addWidget(self._addendum_row)

    def _fact_lines(self, sheet: SheetCard) -> str:
        if sheet.is_draft:
            return ""
        now, zone = self._around.clock.now(), self._around.zone
        lines = [
            translate("Handover", "交班：{words}，截止 {cut_off}").format(
                words=signed_words(sheet, now, zone),
                cut_off=when_words(sheet.cut_off_at, now, zone),
            )
        ]
        if sheet.accepted_by:
            lines.append(
                translate("Handover", "接班：{names} {time}").format(
                    names="、".join(sheet.accepted_by),
                    time=when_words(sheet.accepted_at, now, zone),
                )
            )
        if sheet.read_by:
            lines.append(
                translate("Handover", "已读：{names}").format(names="、".join(sheet.read_by))
            )
        if sheet.is_overdue:
            lines.append(translate("Handover", "没有按时接班，已告诉组长"))
        if sheet.summary:
            lines.append(translate("Handover", "概况：{text}").format(text=sheet.summary))
        if sheet.override_reason:
            lines.append(
                translate("Handover", "放行理由：{text}").format(text=sheet.override_reason)
            )
        if sheet.behalf_reason:
            lines.append(translate("Handover", "代签理由：{text}").format(text=sheet.behalf_reason))
        lines.append(
            translate("Handover", "校验值 {hash} · 日志第 {seq} 条 {head}").format(
                hash=sheet.content_hash[:16],
                seq=sheet.journal_seq,
                head=sheet.journal_head[:16],
            )
        )
        return "\n".join(lines)

    def _fill(self, sheet: SheetCard) -> None:
        empty(self._lines)
        now, zone = self._around.clock.now(), self._around.zone
        if sheet.addenda:
            self._lines.addWidget(plain(translate("Handover", "补充说明"), role="field"))
        for step in sheet.addenda:
            head = f"{step.actor} {when_words(step.at, now, zone)}"
            self._lines.addWidget(plain(f"{head}\n{step.text}"))
        if sheet.reviews:
            self._lines.addWidget(plain(translate("Handover", "审阅"), role="field"))
        for step in sheet.reviews:
            head = f"{step.actor} {step_words(step)} {when_words(step.at, now, zone)}"
            self._lines.addWidget(plain(f"{head}\n{step.text}".strip()))
        if sheet.removed:
            self._lines.addWidget(plain(translate("Handover", "移出的事项"), role="field"))
        for item in sheet.removed:
            self._lines.addWidget(self._removed(item, sheet.is_draft))
        if sheet.is_draft and not sheet.removed:
            self._lines.addWidget(
                plain(
                    translate(
                        "Handover", "签字后，这里是签字、校验值和补充说明。移出的事项也在这里。"
                    ),
                    tone="muted",
                )
            )

    def _removed(self, item: ItemCard, is_draft: bool) -> QWidget:
        why = translate("Handover", "{name} 移出：{reason}").format(
            name=spoken(item.removed_by), reason=_reason(item)
        )
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(plain(f"{item.text[:200]}\n{why}", tone="muted"), 1)
        if is_draft:
            button = QPushButton(translate("Handover", "放回"))
            button.setProperty("compact", True)
            button.setAutoDefault(False)
            button.setProperty("item", item.id)
            button.setAccessibleName(
                translate("Handover", "放回：{text}").format(text=item.text[:40])
            )
            button.clicked.connect(self._on_restore)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return whole

    @Slot()
    def _on_add(self) -> None:
        if self.addendum.text:
            self.addendum_requested.emit(self.addendum.take())
        else:
            self.addendum.setFocus()

    @Slot()
    def _on_review(self) -> None:
        self.review_requested.emit(self.remark.take())

    @Slot()
    def _on_ask(self) -> None:
        if self.remark.text:
            self.question_requested.emit(self.remark.take())
        else:
            self.remark.setFocus()

    @Slot()
    def _on_answer(self) -> None:
        if self.remark.text:
            self.answer_requested.emit(self.remark.take())
        else:
            self.remark.setFocus()

    @Slot()
    def _on_said(self) -> None:
        """Enter answers a question that waits; else it is the lead's review."""
        if self.answer.isVisibleTo(self):
            self._on_answer()
        else:
            self._on_review()

    @Slot()
    def _on_restore(self) -> None:
        button = self.sender()
        if button is not None:
            self.restore_requested.emit(int(button.property("item")))


def _reason(item: ItemCard) -> str:
    """Return why an item was taken off: the program's reason in the user's language."""
    if item.removed_by == SYSTEM.name:
        return spoken(item.removed_reason)
    return item.removed_reason or "—"


def _changed(difference: Difference) -> str:
    """Return where a sheet differs from what was signed."""
    words = translate("Handover", "{place}：签字时“{signed}”，现在“{found}”")
    return words.format(
        place=spoken_parts(difference.place),
        signed=difference.signed[:80],
        found=difference.found[:80],
    )
