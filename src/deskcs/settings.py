"""What the user may change: `settings.toml`, read once, written whole."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deskcs import paths
from deskcs.errors import DeskError, Invalid
from deskcs.reasons import reason_of
from deskcs.wording import QT_TRANSLATE_NOOP, joined, said

if TYPE_CHECKING:
    from datetime import tzinfo

_NOT_KEPT = ("problems", "is_database_given")
# The file is read, changed and written whole: two changes at once would lose one of them.
_CHANGING = threading.Lock()
LANGUAGES = ("zh_CN", "zh_TW", "en", "system")
THEMES = ("system", "light", "dark")

_BROKEN = QT_TRANSLATE_NOOP(
    "errors", "设置文件有误：{path} 第 {line} 行，{reason}。这次先用默认设置，改好后重新打开即可。"
)
LONGEST_SHOWN, LONGEST_NAME = 60, 200
_BAD_VALUE = QT_TRANSLATE_NOOP(
    "errors", "设置文件有误：{path} 的 {name} = {value!r}，{reason}。这一项先用默认值。"
)
_REFUSED = QT_TRANSLATE_NOOP("errors", "这一项没有保存：“{value}”，{reason}。原来的设置不变。")
_POSTGRESQL = QT_TRANSLATE_NOOP(
    "errors", "本版本还不能连接 PostgreSQL（{url}）。请在设置里改回本机的数据库文件，数据没有变动。"
)
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "errors", "设置没有保存：{path}，{reason}。请检查这个文件夹的权限和剩余空间。"
)
_UNKNOWN_URL = QT_TRANSLATE_NOOP(
    "errors", "不认识的数据库地址：{url}。请写一个文件路径，或 sqlite:///路径。"
)


@dataclass(frozen=True)
class Settings:
    """The user's choices. `database` is a path or URL; empty means the default file.

    `lock_minutes` without a key or click lock the window of a person with a PIN; 0 never does.
    `is_database_given` says that the database was named for this run only, not in the file.
    """

    database: str = ""
    zone: str = "Asia/Shanghai"
    language: str = "zh_CN"
    theme: str = "system"
    is_compact: bool = False
    has_sound: bool = False
    lock_minutes: int = 15
    channels: tuple[str, ...] = ("旺旺", "电话", "网站邮箱", "企业QQ", "平台介入", "12315")
    shops: tuple[str, ...] = ()
    problems: tuple[DeskError, ...] = field(default=(), compare=False)
    is_database_given: bool = field(default=False, compare=False)

    @property
    def zone_info(self) -> tzinfo:
        """Return the desk's time zone."""
        from zoneinfo import ZoneInfo

        return ZoneInfo(self.zone)

    @property
    def database_path(self) -> Path:
        """Return the database file. Raises Invalid for PostgreSQL, which comes later."""
        return database_path(self.database)


def database_path(text: str) -> Path:
    """Return the file meant by a path or `sqlite:///` URL, the default one for an empty text."""
    if not text:
        return paths.default_database()
    scheme, mark, rest = text.partition("://")
    if not mark:
        return _expanded(Path(text))
    if scheme.split("+")[0] in ("postgresql", "postgres"):
        raise Invalid(_POSTGRESQL, field="database", url=_without_password(text))
    if scheme.split("+")[0] != "sqlite" or not rest.startswith("/"):
        raise Invalid(_UNKNOWN_URL, field="database", url=_without_password(text))
    return _expanded(Path(rest[1:]))


def _expanded(path: Path) -> Path:
    try:
        return path.expanduser()
    except RuntimeError:  # ~name of nobody who has a home
        return path


def load_settings(path: Path | None = None) -> Settings:
    """Return the settings of the file; what is wrong in it stands in `problems`, by name and line.

    A missing file is no problem. `DESKCS_DATABASE` goes before the file.
    """
    settings = _from_file(path or settings_file())
    from_environment = os.environ.get("DESKCS_DATABASE", "")
    return given_database(settings, from_environment) if from_environment else settings


def given_database(settings: Settings, database: str) -> Settings:
    """Return the settings with another database for this run."""
    return replace(settings, database=database, is_database_given=True)


def change_settings(changes: Mapping[str, Any], path: Path | None = None) -> None:
    """Write these values into the file and leave its others as they are.

    Raises Invalid for a value that does not fit, and for a file that is broken: what the user
    wrote into it by hand is not thrown away.
    """
    path = path or settings_file()
    with _CHANGING:
        _change(changes, path)


def _change(changes: Mapping[str, Any], path: Path) -> None:
    _, problems = _read(path)
    if problems:
        raise problems[0]
    for name, value in changes.items():
        reason = _refuse(name, list(value) if isinstance(value, tuple) else value)
        if reason:
            told = str(max(value, key=len) if isinstance(value, tuple) else value)
            shown = told if len(told) <= LONGEST_SHOWN else f"{told[:LONGEST_SHOWN]}…"
            raise Invalid(_REFUSED, field=name, value=shown, reason=reason)
    try:
        save_settings(replace(_from_file(path), **changes), path)
    except OSError as error:
        raise Invalid(_NOT_SAVED, path=path, reason=reason_of(error)) from error


def _from_file(path: Path) -> Settings:
    values, problems = _read(path)
    accepted: dict[str, Any] = {}
    for name, value in values.items():
        reason = _refuse(name, value)
        if reason:
            problems.append(
                Invalid(_BAD_VALUE, field=name, path=path, name=name, value=value, reason=reason)
            )
        else:
            accepted[name] = tuple(value) if isinstance(value, list) else value
    return Settings(**accepted, problems=tuple(problems))


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the file whole, through a temporary one, so that it is never half written."""
    import tomli_w

    path = path or settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    values = {name: value for name, value in asdict(settings).items() if name not in _NOT_KEPT}
    defaults = asdict(Settings())
    changed = {name: value for name, value in values.items() if value != defaults[name]}
    temporary = path.with_suffix(".toml.new")
    temporary.write_text(tomli_w.dumps(changed), encoding="utf-8")
    os.replace(temporary, path)


def settings_file() -> Path:
    """Return where `settings.toml` lies."""
    return paths.config_folder() / "settings.toml"


def _read(path: Path) -> tuple[dict[str, Any], list[DeskError]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}, []
    except UnicodeDecodeError:
        return {}, [Invalid(_BROKEN, path=path, line="1", reason=said("不是 UTF-8 文本"))]
    except OSError as error:
        return {}, [Invalid(_BROKEN, path=path, line="1", reason=reason_of(error))]
    import tomllib  # most desks have no such file, and the window waits for this

    try:
        return tomllib.loads(text), []
    except tomllib.TOMLDecodeError as error:
        line = str(error).partition("line ")[2].partition(",")[0] or "1"
        reason = said("不是有效的 TOML")
        return {}, [Invalid(_BROKEN, path=path, line=line, reason=reason)]


def _refuse(name: str, value: Any) -> str:
    kinds = {item.name: type(item.default) for item in fields(Settings)}
    if name not in kinds or name in _NOT_KEPT:
        return said("没有这一项设置")
    return _wrong_kind(kinds[name], value) or _wrong_value(name, value)


def _wrong_kind(wanted: type, value: Any) -> str:
    if wanted is tuple:
        is_list = isinstance(value, list) and all(isinstance(text, str) for text in value)
        return "" if is_list else said("应当是文字的列表")
    if type(value) is wanted:
        return ""
    wrong = {bool: said("应当是 true 或 false"), int: said("应当是整数")}
    return wrong.get(wanted, said("应当是文字"))


def _wrong_value(name: str, value: Any) -> str:
    choices = {"language": LANGUAGES, "theme": THEMES}.get(name)
    if choices and value not in choices:
        return said("只能是 {known}", known=joined("、", choices))
    if name == "lock_minutes" and not 0 <= value <= 600:
        return said("应当在 {least} 到 {most} 之间", least=0, most=600)
    if isinstance(value, list) and any(len(text) > LONGEST_NAME for text in value):
        return said("每项最多 {most} 个字", most=LONGEST_NAME)
    if name == "zone" and not _is_zone(value):
        return said("没有这个时区")
    return ""


def _is_zone(name: str) -> bool:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _without_password(url: str) -> str:
    scheme, mark, rest = url.partition("://")
    return f"{scheme}{mark}…@{rest.rpartition('@')[2]}" if "@" in rest else url
