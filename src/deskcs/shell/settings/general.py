"""Language, colours, rows, sound, time, lock; channels and shops. Saved as they are changed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QSpinBox

from deskcs.complaints.texts import clean_line
from deskcs.qt.language import translate
from deskcs.settings import Settings
from deskcs.shell.settings.panel import Panel, add_row

ZONES = (
    "Asia/Shanghai",
    "Asia/Hong_Kong",
    "Asia/Taipei",
    "Asia/Urumqi",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/Los_Angeles",
    "UTC",
)
LIST_HEIGHT = 120


class GeneralPanel(Panel):
    """Emits what was changed, by the names of the settings."""

    changed = Signal(dict)

    def __init__(self, settings: Settings) -> None:
        super().__init__(translate("Settings", "外观与时间"))
        self.language = _choice(
            settings.language,
            (
                ("system", translate("Settings", "跟随系统")),
                ("zh_CN", "简体中文"),
                ("zh_TW", "繁體中文"),
                ("en", "English"),
            ),
        )
        self.theme = _choice(
            settings.theme,
            (
                ("system", translate("Settings", "跟随系统")),
                ("light", translate("Settings", "浅色")),
                ("dark", translate("Settings", "深色")),
            ),
        )
        self.compact = QCheckBox(translate("Settings", "行距紧凑，一屏看得更多"))
        self.compact.setChecked(settings.is_compact)
        self.sound = QCheckBox(translate("Settings", "有新提醒时响一声"))
        self.sound.setChecked(settings.has_sound)
        self.zone = QComboBox()
        self.zone.setEditable(True)
        self.zone.addItems(list(dict.fromkeys((*ZONES, settings.zone))))
        self.zone.setCurrentText(settings.zone)
        self.lock = QSpinBox()
        self.lock.setRange(0, 600)
        # Without buttons by the style sheet: NoButtons leaves a styled box no room for its words.
        self.lock.lineEdit().setTextMargins(8, 0, 8, 0)
        self.lock.setSuffix(translate("Settings", " 分钟"))
        self.lock.setSpecialValueText(translate("Settings", "不锁定"))
        self.lock.setValue(settings.lock_minutes)
        form = self.add_form()
        add_row(form, translate("Settings", "语言"), self.language, "settings.language")
        add_row(form, translate("Settings", "颜色"), self.theme, "settings.theme")
        add_row(form, translate("Settings", "行距"), self.compact, "settings.compact")
        add_row(form, translate("Settings", "声音"), self.sound, "settings.sound")
        add_row(form, translate("Settings", "时区"), self.zone, "settings.zone")
        add_row(form, translate("Settings", "没人操作时锁定"), self.lock, "settings.lock")
        self.column.addStretch()
        self.language.activated.connect(self._on_language)
        self.theme.activated.connect(self._on_theme)
        self.compact.toggled.connect(self._on_compact)
        self.sound.toggled.connect(self._on_sound)
        self.zone.activated.connect(self._on_zone)
        line = self.zone.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._on_zone)
        self.lock.editingFinished.connect(self._on_lock)
        self._saved: dict[str, object] = {
            "zone": settings.zone,
            "lock_minutes": settings.lock_minutes,
        }

    def _tell(self, name: str, value: object) -> None:
        if self._saved.get(name) != value:
            self._saved[name] = value
            self.message.hide()
            self.changed.emit({name: value})

    @Slot()
    def _on_language(self) -> None:
        self._tell("language", self.language.currentData())

    @Slot()
    def _on_theme(self) -> None:
        self._tell("theme", self.theme.currentData())

    @Slot(bool)
    def _on_compact(self, is_compact: bool) -> None:
        self._tell("is_compact", is_compact)

    @Slot(bool)
    def _on_sound(self, has_sound: bool) -> None:
        self._tell("has_sound", has_sound)

    @Slot()
    def _on_zone(self) -> None:
        self._tell("zone", self.zone.currentText().strip())

    @Slot()
    def _on_lock(self) -> None:
        self._tell("lock_minutes", self.lock.value())


class ListsPanel(Panel):
    """What the intake offers to choose from: one a line."""

    changed = Signal(dict)

    def __init__(self, settings: Settings) -> None:
        super().__init__(translate("Settings", "渠道与店铺"))
        self.add_words(translate("Settings", "登记投诉时可选的内容，一行一个。离开输入框就保存。"))
        self.channels = _Lines(settings.channels)
        self.shops = _Lines(settings.shops)
        form = self.add_form()
        add_row(form, translate("Settings", "渠道"), self.channels, "settings.channels")
        add_row(form, translate("Settings", "店铺"), self.shops, "settings.shops")
        self.column.addStretch()
        self.channels.finished.connect(self._on_channels)
        self.shops.finished.connect(self._on_shops)

    @Slot(tuple)
    def _on_channels(self, lines: tuple[str, ...]) -> None:
        self.message.hide()
        self.changed.emit({"channels": lines})

    @Slot(tuple)
    def _on_shops(self, lines: tuple[str, ...]) -> None:
        self.message.hide()
        self.changed.emit({"shops": lines})


class _Lines(QPlainTextEdit):
    """A short list, told when the cursor leaves it and something was changed."""

    finished = Signal(tuple)

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__("\n".join(lines))
        self._told = lines
        self.setTabChangesFocus(True)
        self.setFixedHeight(LIST_HEIGHT)
        self.setMinimumWidth(280)

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.tell()

    def tell(self) -> None:
        """Say what stands here now, if that is new."""
        written = map(clean_line, self.toPlainText().splitlines())
        lines = tuple(dict.fromkeys(filter(None, written)))
        if lines != self._told:
            self._told = lines
            self.finished.emit(lines)


def _choice(current: str, choices: tuple[tuple[str, str], ...]) -> QComboBox:
    box = QComboBox()
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(box.findData(current))
    return box
