"""Everything the window can do, in one list: the palette offers it, the keys reach it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from deskcs.qt.language import translate
from deskcs.shell.deeds import Deeds
from deskcs.shell.palette_choice import Command
from deskcs.shell.rooms import ROOMS


class Moving(Protocol):
    """What the commands ask of the window itself."""

    def go(self, page: str, target: str = "") -> None: ...
    def go_back(self) -> None: ...
    def go_forward(self) -> None: ...
    def open_palette(self) -> None: ...
    def open_help(self) -> None: ...
    def open_keys(self) -> None: ...
    def open_alerts(self) -> None: ...
    def new_complaint(self) -> None: ...
    def export_complaints(self) -> None: ...
    def write_handover(self) -> None: ...
    def search_page(self) -> None: ...
    def print_page(self) -> None: ...
    def lock(self) -> None: ...
    def toggle_narrow(self) -> None: ...
    def leave(self) -> None: ...


def window_commands(window: Moving, deeds: Deeds) -> tuple[Command, ...]:
    """Return the commands in the order of the palette."""
    return (
        *_going(window),
        _command(
            "new", translate("Shell", "新投诉"), "Ctrl+N", window.new_complaint, "xintousu xts"
        ),
        _command(
            "handover",
            translate("Shell", "写交接"),
            "Ctrl+Shift+H",
            window.write_handover,
            "xiejiaojie xjj",
        ),
        _command(
            "shift.start",
            translate("Shell", "开始当班"),
            "",
            deeds.start_shift,
            "kaishidangban ksdb shangban sb",
        ),
        _command(
            "shift.end",
            translate("Shell", "结束当班"),
            "",
            deeds.end_shift,
            "jieshudangban jsdb xiaban xb",
        ),
        _command(
            "palette",
            translate("Shell", "搜索全部"),
            "Ctrl+K",
            window.open_palette,
            "sousuoquanbu ssqb",
        ),
        _command(
            "search",
            translate("Shell", "在本页搜索"),
            "Ctrl+Shift+F",
            window.search_page,
            "zaibenyesousuo zbyss benyesousuo",
        ),
        _command(
            "alerts",
            translate("Shell", "看提醒"),
            "Ctrl+Shift+B",
            window.open_alerts,
            "kantixing ktx tixing",
        ),
        _command("back", translate("Shell", "后退"), "Alt+Left", window.go_back, "houtui ht"),
        _command(
            "forward", translate("Shell", "前进"), "Alt+Right", window.go_forward, "qianjin qj"
        ),
        _command(
            "print",
            translate("Shell", "打印或存 PDF"),
            "Ctrl+P",
            window.print_page,
            "dayinhuocun dyhc",
        ),
        *_upkeep(window, deeds),
        *_looks(window, deeds),
        _command(
            "help",
            translate("Shell", "查手册怎么说"),
            "F1",
            window.open_help,
            "chashoucezenmeshuo csczms bangzhu bz",
        ),
        _command(
            "keys",
            translate("Shell", "快捷键一览"),
            "Ctrl+/",
            window.open_keys,
            "kuaijiejianyilan kjjyl",
        ),
        _command(
            "lock",
            translate("Shell", "锁定或换人"),
            "Ctrl+Shift+L",
            window.lock,
            "suodinghuohuanren sdhhr huanren",
        ),
        _command("quit", translate("Shell", "退出"), "Ctrl+Q", window.leave, "tuichu tc"),
    )


def bind(commands: tuple[Command, ...], window: QWidget) -> list[QShortcut]:
    """Make the keys of the commands work in the window; return them, to be let go later."""
    shortcuts = []
    for command in commands:
        if command.keys:
            shortcut = QShortcut(QKeySequence(command.keys), window)
            shortcut.activated.connect(command.run)
            shortcuts.append(shortcut)
    return shortcuts


def _going(window: Moving) -> list[Command]:
    commands = []
    for position, room in enumerate(ROOMS, start=1):
        words = translate("Shell", "前往：{page}").format(page=translate("Shell", room.words))
        commands.append(
            Command(
                f"go.{room.name}", words, f"Ctrl+{position}", _Going(window, room.name), room.sound
            )
        )
    return commands


def _upkeep(window: Moving, deeds: Deeds) -> tuple[Command, ...]:
    return (
        _command(
            "import",
            translate("Shell", "导入投诉…"),
            "",
            deeds.import_complaints,
            "daorutousu drts",
        ),
        _command(
            "export",
            translate("Shell", "导出投诉…"),
            "",
            window.export_complaints,
            "daochutousu dcts",
        ),
        _command(
            "backup", translate("Shell", "现在备份"), "", deeds.back_up, "xianzaibeifen xzbf beifen"
        ),
        _command(
            "restore",
            translate("Shell", "从备份恢复…"),
            "",
            lambda: window.go("settings", "data"),
            "congbeifenhuifu cbfhf huifu",
        ),
        _command(
            "doctor",
            translate("Shell", "检查数据库"),
            "",
            lambda: window.go("settings", "checkup"),
            "jianchashujuku jcsjk",
        ),
        _command(
            "people",
            translate("Shell", "管理人员"),
            "",
            lambda: window.go("settings", "people"),
            "guanlirenyuan glry renyuan",
        ),
    )


def _looks(window: Moving, deeds: Deeds) -> tuple[Command, ...]:
    return (
        _command(
            "theme.light",
            translate("Shell", "浅色"),
            "",
            lambda: deeds.choose_theme("light"),
            "qianse qs",
        ),
        _command(
            "theme.dark",
            translate("Shell", "深色"),
            "",
            lambda: deeds.choose_theme("dark"),
            "shense ss",
        ),
        _command(
            "theme.system",
            translate("Shell", "颜色跟随系统"),
            "",
            lambda: deeds.choose_theme("system"),
            "yansegensuixitong ysgsxt gensuixitong",
        ),
        _command(
            "compact",
            translate("Shell", "切换紧凑行距"),
            "",
            deeds.toggle_compact,
            "qiehuanjincouhangju qhjchj jincou",
        ),
        _command(
            "narrow",
            translate("Shell", "窄窗口，总在最前"),
            "Ctrl+Shift+M",
            window.toggle_narrow,
            "zhaichuangkouzongzaizuiqian zckzzzq",
        ),
    )


class _Going:
    """Goes to one page: what a loop cannot leave to a lambda."""

    def __init__(self, window: Moving, page: str) -> None:
        self._window, self._page = window, page

    def __call__(self) -> None:
        self._window.go(self._page)


def _command(name: str, words: str, keys: str, run: Callable[[], object], sound: str) -> Command:
    return Command(name, words, keys, run, sound)
