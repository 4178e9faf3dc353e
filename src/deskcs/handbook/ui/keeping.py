"""The lead's part of the screen: what can be done with an article, and the panes to do it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from deskcs.errors import Conflict
from deskcs.handbook.editing import Draft, Preview
from deskcs.handbook.importing import Candidate
from deskcs.handbook.shapes import ArticleSummary, DiffLine, Revision
from deskcs.handbook.ui.care_pane import CarePane
from deskcs.handbook.ui.editor_pane import EditorPane
from deskcs.handbook.ui.import_pane import ImportPane
from deskcs.handbook.ui.keeper import Duties, Keeper
from deskcs.handbook.ui.loading import Opened
from deskcs.handbook.ui.presenter import HandbookPresenter
from deskcs.handbook.ui.reading_pane import ReadingPane
from deskcs.handbook.ui.revisions_pane import RevisionsPane
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings


class Keeping(QObject):
    """Shows a pane in place of the reader while a lead works, and the reader again after."""

    def __init__(
        self,
        parent: QWidget,
        keeper: Keeper,
        presenter: HandbookPresenter,
        around: Surroundings,
        stage: QStackedWidget,
        reading: ReadingPane,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._presenter, self._around = keeper, presenter, around
        self._stage, self._reading = stage, reading
        self.editor = EditorPane(around.theme, around.clock, around.zone)
        self.revisions = RevisionsPane(around.theme, around.zone)
        self.importing = ImportPane(around.theme)
        self.care = CarePane(around.zone)
        for pane in (self.editor, self.revisions, self.importing, self.care):
            stage.addWidget(pane)
        self._connect()
        self.show_actions(None)
        around.session.actor_changed.connect(self._on_actor_changed)

    def show_actions(self, opened: Opened | None) -> None:
        """Offer what a lead can do now; others are offered nothing."""
        self._reading.bar.set_actions(self._actions(opened) if self._keeper.is_lead else [])

    def write_new(self, title: str = "") -> None:
        """Begin a new article."""
        if self._keeper.is_lead:
            self._keeper.write_new(title or translate("Handbook", "新文章"))

    def keep_now(self) -> None:
        """Put what is typed to disk."""
        self.editor.keep_now()
        self._reading.note.keep_now()

    @Slot()
    def close(self) -> None:
        """Show the reader again."""
        if self._stage.currentWidget() is self.editor:
            self.editor.keep_now()
        self._stage.setCurrentWidget(self._reading)

    def leave(self) -> None:
        """Go back to the article; what was being written is kept as a draft."""
        self.close()
        self._reading.view.setFocus()

    def _actions(self, opened: Opened | None) -> list[QAction]:
        actions = []
        if opened is not None:
            name = opened.article.summary.id
            is_must_read = opened.standing.mark.is_must_read
            note = opened.standing.mark.note
            duty = translate("Handbook", "不再必读")
            if not is_must_read:
                duty = translate("Handbook", "设为必读")
            actions += [
                self._action(translate("Handbook", "编辑这一篇"), lambda: self._keeper.edit(name)),
                self._action(
                    translate("Handbook", "版本与对比"), lambda: self._keeper.list_revisions(name)
                ),
                self._action(
                    translate("Handbook", "置顶备注…"), partial(self._edit_note, name, note)
                ),
                self._action(duty, lambda: self._keeper.require_reading(name, not is_must_read)),
                self._line(),
            ]
        actions += [
            self._action(translate("Handbook", "新建文章"), self.write_new),
            self._action(translate("Handbook", "导入文章…"), self._on_import),
            self._action(translate("Handbook", "打理手册"), self._keeper.list_duties),
        ]
        return actions

    def _action(self, words: str, then: Callable[[], object]) -> QAction:
        action = QAction(words, self._reading.bar.menu)
        action.triggered.connect(lambda *_: then())
        return action

    def _edit_note(self, article_id: str, note: str) -> None:
        self._reading.note.begin(article_id, note, self._around.session.actor.name)

    def _line(self) -> QAction:
        line = QAction(self._reading.bar.menu)
        line.setSeparator(True)
        return line

    def _connect(self) -> None:
        keeper, editor = self._keeper, self.editor
        for pane in (editor, self.revisions, self.importing, self.care):
            pane.left.connect(self.close)
        editor.save_requested.connect(keeper.save)
        editor.preview_requested.connect(keeper.preview)
        self.revisions.compare_requested.connect(keeper.compare)
        self.revisions.restore_requested.connect(keeper.restore)
        self.importing.look_requested.connect(self._on_look)
        self.importing.stop_requested.connect(keeper.stop_looking)
        self.importing.preview_requested.connect(keeper.preview)
        self.importing.take_requested.connect(keeper.take)
        self.care.article_requested.connect(self._presenter.open)
        self.care.settle_requested.connect(keeper.settle)
        self.care.write_requested.connect(self.write_new)
        self._reading.note.keep_requested.connect(keeper.pin)
        keeper.pinned.connect(self._reading.note.finish)
        keeper.unsaved.connect(self._on_unsaved)
        keeper.draft_ready.connect(self._on_draft)
        keeper.newer_ready.connect(self._on_newer)
        keeper.preview_ready.connect(self._on_preview)
        keeper.saved.connect(self._on_saved)
        keeper.revisions_ready.connect(self._on_revisions)
        keeper.difference_ready.connect(self._on_difference)
        keeper.restored.connect(self._on_restored)
        keeper.marked.connect(self._on_marked)
        keeper.looked_at.connect(self.importing.show_progress)
        keeper.candidates_ready.connect(self._on_candidates)
        keeper.imported.connect(self._on_imported)
        keeper.duties_ready.connect(self._on_duties)
        keeper.settled.connect(self._on_settled)
        keeper.failed.connect(self._on_failed)

    @Slot(object)
    def _on_actor_changed(self, _: object) -> None:
        """Each lead writes for themselves: what is half written waits for who wrote it."""
        self.show_actions(self._presenter.opened)
        self._reading.note.put_aside()
        if not self._keeper.is_lead or self._stage.currentWidget() is self.editor:
            self.close()

    @Slot()
    def _on_import(self) -> None:
        self.importing.begin()
        self._stage.setCurrentWidget(self.importing)

    @Slot(str)
    def _on_look(self, path: str) -> None:
        self.importing.message.hide()
        self._keeper.look_at(Path(path))

    @Slot(object)
    def _on_draft(self, draft: Draft) -> None:
        self._stage.setCurrentWidget(self.editor)
        self.editor.begin(draft, self._around.session.actor.name)

    @Slot(object)
    def _on_newer(self, draft: Draft) -> None:
        self.editor.take_newer(draft)

    @Slot(object)
    def _on_preview(self, preview: Preview) -> None:
        if self._stage.currentWidget() is self.importing:
            if preview.rendered is not None and preview.summary is not None:
                summary = preview.summary
                view = self.importing.view
                view.show_article(summary.title, summary.chapter, preview.rendered, "")
            return
        self.editor.show_preview(preview)

    @Slot(object, str)
    def _on_saved(self, summary: ArticleSummary, text: str) -> None:
        words = translate("Handbook", "已保存：{title}").format(title=summary.title)
        self._around.toast(words)
        if not self.editor.is_of(summary.id, text):
            return  # its writer has gone on to something else
        is_here = self._stage.currentWidget() is self.editor
        if not self.editor.finish(summary.id):
            self._keeper.take_newer(summary.id)
        elif is_here:
            self.close()
            self._presenter.open(summary.id)

    @Slot(object, str)
    def _on_unsaved(self, error: Exception, article_id: str) -> None:
        is_here = self._stage.currentWidget() is self.editor
        if not is_here or article_id != self.editor.article_id:
            self._on_failed(error)
            return
        self.editor.show_failure(translate_error(error))
        if isinstance(error, Conflict) and article_id:
            self.editor.message.offer(
                translate("Handbook", "看别人的改动"),
                lambda: self._keeper.list_revisions(article_id),
            )
            self._keeper.take_newer(article_id)

    @Slot(object, list)
    def _on_revisions(self, summary: ArticleSummary, revisions: Sequence[Revision]) -> None:
        self._stage.setCurrentWidget(self.revisions)
        self.revisions.show_revisions(summary, revisions)

    @Slot(list)
    def _on_difference(self, lines: Sequence[DiffLine]) -> None:
        self.revisions.show_difference(lines)

    @Slot(object)
    def _on_restored(self, summary: ArticleSummary) -> None:
        self.close()
        self._presenter.open(summary.id)
        self._around.toast(translate("Handbook", "已恢复：{title}").format(title=summary.title))

    @Slot(str, bool)
    def _on_marked(self, article_id: str, is_must_read: bool) -> None:
        words = translate("Handbook", "已设为必读，每个人都要确认")
        if not is_must_read:
            words = translate("Handbook", "不再必读")
        self._around.toast(
            words, lambda: self._keeper.require_reading(article_id, not is_must_read)
        )

    @Slot(list)
    def _on_candidates(self, candidates: Sequence[Candidate]) -> None:
        self.importing.show_candidates(candidates)

    @Slot(list)
    def _on_imported(self, names: list[str]) -> None:
        self.close()
        words = translate("Handbook", "已导入 {count} 篇").format(count=len(names))
        self._around.toast(words)
        if names:
            self._presenter.open(names[0])

    @Slot(object)
    def _on_duties(self, duties: Duties) -> None:
        self._stage.setCurrentWidget(self.care)
        self.care.message.hide()
        today = self._around.clock.now().astimezone(self._around.zone).date()
        self.care.show_duties(duties, today)

    @Slot(int)
    def _on_settled(self, number: int) -> None:
        words = translate("Handbook", "已处理")
        self._around.toast(words, lambda: self._keeper.settle(number, False))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        words = translate_error(error)
        pane = self._stage.currentWidget()
        if pane is self.editor:
            self.editor.message.show_error(words)
        elif pane is self.revisions:
            self.revisions.message.show_error(words)
        elif pane is self.importing:
            self.importing.show_failure(words)
        elif pane is self.care:
            self.care.message.show_error(words)
        else:
            self._reading.message.show_error(words)
