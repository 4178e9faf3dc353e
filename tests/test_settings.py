from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs import paths
from deskcs.errors import Invalid
from deskcs.settings import Settings, change_settings, database_path, load_settings, save_settings


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DESKCS_DATABASE", raising=False)


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "settings.toml"
    chosen = Settings(language="en", theme="dark", is_compact=True, shops=("一号店", "旗舰店"))
    save_settings(chosen, file)
    assert load_settings(file) == chosen


def test_a_missing_file_means_defaults_without_complaint(tmp_path: Path) -> None:
    settings = load_settings(tmp_path / "none.toml")
    assert settings == Settings()
    assert settings.problems == ()


def test_a_file_saved_by_an_editor_with_a_mark_at_its_beginning_is_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('language = "en"\n', encoding="utf-8-sig")
    settings = load_settings(file)
    assert (settings.language, settings.problems) == ("en", ())


def test_a_broken_file_is_named_with_its_line_and_the_defaults_hold(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('language = "en"\ntheme = \n', encoding="utf-8")
    settings = load_settings(file)
    assert settings == Settings()
    assert "settings.toml 第 2 行" in str(settings.problems[0])


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('theme = "pink"', "只能是"),
        ("is_compact = 1", "true"),
        ('zone = "Mars/Base"', "时区"),
        ('zone = "../../etc/passwd"', "时区"),
        ("shops = [1]", "列表"),
        ('colour = "red"', "没有这一项"),
        ("language = 7", "文字"),
    ],
)
def test_one_bad_value_does_not_cost_the_others(tmp_path: Path, line: str, reason: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f"has_sound = true\n{line}\n", encoding="utf-8")
    settings = load_settings(file)
    assert settings == Settings(has_sound=True)
    assert reason in str(settings.problems[0])


def test_a_folder_in_the_place_of_the_file_is_named_in_the_desk_s_language(tmp_path: Path) -> None:
    problem = load_settings(tmp_path).problems[0]
    assert "这是文件夹，不是文件" in str(problem)


def test_the_environment_goes_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESKCS_DATABASE", "/elsewhere/desk.sqlite3")
    assert load_settings(tmp_path / "none.toml").database_path == Path("/elsewhere/desk.sqlite3")


def test_the_default_database_lies_in_the_users_data_folder() -> None:
    assert database_path("") == paths.default_database()


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("/a/b.sqlite3", "/a/b.sqlite3"),
        ("sqlite:////a/b.sqlite3", "/a/b.sqlite3"),
        ("sqlite:///b.sqlite3", "b.sqlite3"),
        ("b.sqlite3", "b.sqlite3"),
        ("~nobody-of-that-name/b.sqlite3", "~nobody-of-that-name/b.sqlite3"),
    ],
)
def test_a_path_or_sqlite_address_names_a_file(text: str, path: str) -> None:
    assert database_path(text) == Path(path)


@pytest.mark.parametrize("scheme", ["postgresql", "postgresql+psycopg", "postgres"])
def test_postgresql_is_refused_in_one_line_without_its_password(scheme: str) -> None:
    with pytest.raises(Invalid, match="PostgreSQL") as told:
        database_path(f"{scheme}://desk:secret@db.example/desk")
    assert "secret" not in str(told.value)
    assert "\n" not in str(told.value)


@given(st.text(max_size=80))
def test_no_address_ends_in_a_traceback(text: str) -> None:
    try:
        assert isinstance(database_path(text), Path)
    except Invalid as told:
        assert str(told)


def test_settings_changed_in_two_threads_at_once_are_all_kept(own_home: Path) -> None:
    both = threading.Barrier(2, timeout=10)

    def change(name: str, values: Sequence[object]) -> None:
        for value in values:
            both.wait()
            change_settings({name: value})

    others = threading.Thread(target=change, args=("has_sound", [True, False] * 20 + [True]))
    others.start()
    change("lock_minutes", list(range(41)))
    others.join()
    kept = load_settings()
    assert (kept.lock_minutes, kept.has_sound) == (40, True)
