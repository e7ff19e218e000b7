"""Settings: defaults, a file, options over it, and clear words about mistakes."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import Settings, load_settings
from monitor.errors import ConfigError
from monitor.folders import config_folder


def test_without_a_file_the_defaults_hold() -> None:
    assert load_settings() == Settings()
    assert load_settings().window.strategy == "balance"


def test_the_users_own_file_is_read() -> None:
    config_folder().mkdir(parents=True)
    (config_folder() / "settings.toml").write_text("[window]\nlength_s = 8\n", encoding="utf-8")
    assert load_settings().window.length_s == 8.0


def test_options_go_over_the_file_and_none_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("[window]\nlength_s = 8\nstep_s = 2\n", encoding="utf-8")
    settings = load_settings(file, window={"length_s": 3.0, "step_s": None})
    assert (settings.window.length_s, settings.window.step_s) == (3.0, 2.0)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[window]\nlenght_s = 8\n", "window.lenght_s"),
        ("[windows]\nlength_s = 8\n", "windows"),
        ("[window]\nlength_s = 'long'\n", "window.length_s"),
        ("[window]\nlength_s = -1\n", "window.length_s"),
        ("[session]\nmin_people = 0\n", "session.min_people"),
        ("[window]\nstrategy = 'median'\n", "window.strategy"),
        ("[window]\nshare_band = 1.5\n", "window.share_band"),
        ("[window\n", "mine.toml"),
        ("signal = ['both']\n", "signal"),
        ("signal = 7\n", "signal"),
    ],
)
def test_a_mistake_is_named_in_one_line(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load_settings(file)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_named_file_must_exist(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such settings file"):
        load_settings(tmp_path / "none.toml")


@given(st.binary(max_size=200))
def test_any_file_gives_settings_or_a_config_error(content: bytes) -> None:
    file = config_folder() / "any.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    with contextlib.suppress(ConfigError):
        assert isinstance(load_settings(file), Settings)


def test_what_earlier_versions_had_says_nothing(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[detection]\nadaptive = false\nmin_face_px = 30\n", encoding="utf-8")
    assert load_settings(file).detection.min_face_px == 30


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_no_file_of_settings(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.toml")
    with pytest.raises(ConfigError, match="it is no file"):
        load_settings(tmp_path / "settings.toml")


def test_settings_that_lie_too_deep(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f"a = {'[' * 5000}{']' * 5000}")
    with pytest.raises(ConfigError, match=r"settings\.toml"):
        load_settings(file)
