"""The settings: kinds on the left, the chosen one on the right. Saved as they are changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget

from deskcs.qt.language import translate
from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings
from deskcs.shell.choosing import choose_database
from deskcs.shell.settings.data import AboutPanel, CheckupPanel, DataPanel
from deskcs.shell.settings.general import GeneralPanel, ListsPanel
from deskcs.shell.settings.panel import Panel
from deskcs.shell.settings.people import PeoplePanel
from deskcs.shell.settings.presenter import SettingsPresenter

NAME = Qt.ItemDataRole.UserRole
KINDS_WIDTH = 180


class SettingsPage(Page):
    """Opens on a panel by its name: general, lists, people, data, checkup, about; `language` is
    the choice of it.
    """

    settings_changed = Signal(dict)
    settings_wanted = Signal(object)

    def __init__(self, presenter: SettingsPresenter, around: Surroundings) -> None:
        super().__init__()
        self.setObjectName("settings")
        self._presenter, self._around = presenter, around
        presenter.setParent(self)
        settings = around.settings
        self.general = GeneralPanel(settings)
        self.lists = ListsPanel(settings)
        self.people = PeoplePanel(around.theme)
        self.data = DataPanel(presenter.database)
        self.checkup = CheckupPanel()
        self._panels: dict[str, Panel] = {
            "general": self.general,
            "lists": self.lists,
            "people": self.people,
            "data": self.data,
            "checkup": self.checkup,
            "about": AboutPanel(),
        }
        self.kinds = QListWidget()
        self.kinds.setObjectName("settings.kinds")
        self.kinds.setAccessibleName(translate("Settings", "设置"))
        self.kinds.setFixedWidth(KINDS_WIDTH)
        self._body = QStackedWidget()
        for name, words in (
            ("general", translate("Settings", "外观与时间")),
            ("lists", translate("Settings", "渠道与店铺")),
            ("people", translate("Settings", "人员")),
            ("data", translate("Settings", "数据库与备份")),
            ("checkup", translate("Settings", "检查")),
            ("about", translate("Settings", "关于")),
        ):
            item = QListWidgetItem(words)
            item.setData(NAME, name)
            self.kinds.addItem(item)
            self._body.addWidget(self._panels[name])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.kinds)
        row.addWidget(self._body, 1)
        self._connect()
        self.kinds.setCurrentRow(0)

    def open(self, target: str) -> None:
        """Show a panel."""
        if target in self._panels:
            self.kinds.setCurrentRow(list(self._panels).index(target))
        elif target == "language":
            self.general.language.setFocus()
        if target == "checkup":
            self.checkup.check.setFocus()

    def shown(self) -> None:
        """Read what may have changed."""
        self._presenter.load_people()
        self._presenter.load_copies()

    def focus_search(self) -> None:
        """Put the cursor on the kinds."""
        self.kinds.setFocus()

    def help_topic(self) -> str:
        """Return the article on the program itself."""
        return "using-the-handbook"

    def leave(self) -> bool:
        """Save what is still in a list; the page may always be closed."""
        self.lists.channels.tell()
        self.lists.shops.tell()
        self.people.forget_pins()
        return True

    def _connect(self) -> None:
        presenter = self._presenter
        self.kinds.currentItemChanged.connect(self._on_kind)
        self.general.changed.connect(self._on_changed)
        self.lists.changed.connect(self._on_changed)
        self.people.add_requested.connect(presenter.add_person)
        self.people.role_requested.connect(presenter.set_role)
        self.people.pin_requested.connect(presenter.set_pin)
        self.people.active_requested.connect(presenter.set_active)
        self.data.copy_requested.connect(presenter.back_up)
        self.data.restore_requested.connect(presenter.restore)
        self.data.file_requested.connect(self._on_file_requested)
        self.checkup.check_requested.connect(presenter.check)
        presenter.saved.connect(self._on_saved)
        presenter.people_ready.connect(self.people.show_people)
        presenter.person_changed.connect(self.people.clear_form)
        presenter.copies_ready.connect(self.data.show_copies)
        presenter.copied.connect(self._on_copied)
        presenter.checked.connect(self.checkup.show_lines)
        presenter.settings_wanted.connect(self.settings_wanted)
        presenter.failed.connect(self._on_failed)
        self._around.session.actor_changed.connect(self._on_actor_changed)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_kind(self, now: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if now is not None:
            self._body.setCurrentWidget(self._panels[str(now.data(NAME))])

    @Slot(dict)
    def _on_changed(self, changes: dict[str, Any]) -> None:
        if "theme" in changes:
            self._around.theme.choose(changes["theme"])
        if "is_compact" in changes:
            self._around.theme.set_compact(changes["is_compact"])
        self._presenter.save(changes)

    @Slot(dict)
    def _on_saved(self, changes: dict[str, Any]) -> None:
        self._around.toast(translate("Settings", "设置已保存"))
        self.settings_changed.emit(changes)

    @Slot(str)
    def _on_copied(self, name: str) -> None:
        self.data.message.show_ok(translate("Settings", "已备份并校验：{name}").format(name=name))

    @Slot()
    def _on_file_requested(self) -> None:
        path = choose_database(self, self._presenter.settings)
        if path:
            self._presenter.use_database(path)

    @Slot(object)
    def _on_actor_changed(self, actor: object) -> None:
        self.people.forget_pins()

    @Slot(str, object)
    def _on_failed(self, panel: str, error: Exception) -> None:
        self._panels[panel].show_error(error)
