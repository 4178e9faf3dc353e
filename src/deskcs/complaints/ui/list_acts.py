"""What is done with many cases of the list: assign, tag, export, import."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot

from deskcs.actor import Actor, Role
from deskcs.complaints.ui.bulk import Bulk
from deskcs.complaints.ui.case_list import CaseList
from deskcs.complaints.ui.export_dialog import ExportDialog
from deskcs.complaints.ui.export_presenter import Export
from deskcs.complaints.ui.presenter import ComplaintsPresenter
from deskcs.qt.language import translate
from deskcs.qt.surroundings import Surroundings


class ListActs(QObject):
    """Connects the foot of the list with the bulk acts and the export."""

    def __init__(
        self, presenter: ComplaintsPresenter, around: Surroundings, listed: CaseList
    ) -> None:
        super().__init__(listed)
        self._presenter, self._around, self._list = presenter, around, listed
        self._is_export_wanted = False
        self._bulk = Bulk(presenter.rooms, around, presenter.answers, self)
        self._bulk.refused.connect(listed.refusal.show_error)
        self._bulk.tagged.connect(self._on_tagged)
        listed.bar.assign_requested.connect(self._on_assign)
        listed.bar.tag_requested.connect(self._on_tag)
        listed.bar.export_requested.connect(self._on_export)
        listed.bar.counted.connect(self._on_counted)
        listed.menu.import_requested.connect(self._on_import)
        around.session.actor_changed.connect(self._on_actor_changed)

    @Slot(str)
    def _on_assign(self, name: str) -> None:
        self._list.refusal.hide()
        self._bulk.assign(self._list.chosen_ids, name)

    @Slot(str)
    def _on_tag(self, tag: str) -> None:
        self._list.refusal.hide()
        self._bulk.tag(self._list.chosen_ids, tag)

    @Slot(str)
    def _on_tagged(self, tag: str) -> None:
        """The word is on the cases: the next key, Ctrl+Z say, is meant for them and not for it."""
        line = self._list.bar.tag
        if line.text().strip() == tag:
            line.clear()
            if line.hasFocus():
                self._list.table.setFocus()

    @Slot()
    def _on_counted(self) -> None:
        if self._is_export_wanted:
            self._on_export()

    @Slot()
    def _on_import(self) -> None:
        self._around.go("", "import")

    @Slot()
    def _on_export(self) -> None:
        self._list.refusal.hide()
        chosen, bar = self._list.chosen_ids, self._list.bar
        self._is_export_wanted = bar.total is None
        if self._is_export_wanted:
            return  # asked for from elsewhere, before the list is read
        if not bar.total:
            words = translate("Complaints", "列表里没有投诉，没有可导出的。")
            self._list.refusal.show_note(words)
            return
        if len(chosen) > 1:
            words = translate("Complaints", "导出所选的 {count} 件。").format(count=len(chosen))
        else:
            words = translate("Complaints", "导出列表里的全部投诉：{count}。")
            words = words.format(count=bar.total_words)
        only = chosen if len(chosen) > 1 else []
        may_reveal = self._around.session.is_at_least(Role.LEAD)
        dialog = ExportDialog(words, may_reveal=may_reveal, parent=self._list)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setProperty("of", self._around.session.actor.name)
        Export(self._presenter.rooms, self._around, self._presenter.query, only, dialog)
        dialog.show()

    @Slot(object)
    def _on_actor_changed(self, actor: Actor) -> None:
        """An export goes on while somebody else is here; its window is of who began it, and so is
        a tag that is half written.
        """
        self._list.bar.tag.clear()
        for dialog in self._list.findChildren(ExportDialog):
            is_theirs = dialog.property("of") == actor.name
            dialog.setProperty("over", not is_theirs)  # the lock shows what it has hidden
            dialog.setVisible(is_theirs)
