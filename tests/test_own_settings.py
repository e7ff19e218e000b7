"""The user's settings file, as the window changes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.config import load_settings
from monitor.config.own_file import change_own_settings, own_settings_file
from monitor.errors import ConfigError
from monitor.signals import Signal


def _write(text: str) -> Path:
    file = own_settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_what_is_written_is_read_by_whatever_reads_the_settings() -> None:
    changes = {
        ("", "signal"): Signal.ORIENTATION,
        ("session", "min_people"): 7,
        ("window", "front_s"): (1.0, 2.5),
        ("detection", "leave_out"): ((1, 2, 3, 4), (5, 6, 7, 8)),
    }
    returned = change_own_settings(changes)
    settings = load_settings()
    assert settings == returned
    assert settings.signal is Signal.ORIENTATION
    assert settings.window.strategy == "facing"
    assert settings.session.min_people == 7
    assert settings.window.front_s == (1.0, 2.5)
    assert settings.detection.leave_out == ((1, 2, 3, 4), (5, 6, 7, 8))


def test_comments_and_other_lines_stay_and_none_takes_a_line_out() -> None:
    file = _write('# ours\n[session]\n# small classes\nmin_people = 5\nstore = "a.sqlite"\n')
    change_own_settings({("session", "min_people"): None, ("", "signal"): "orientation"})
    text = file.read_text(encoding="utf-8")
    assert "# ours" in text
    assert "# small classes" in text
    assert 'store = "a.sqlite"' in text
    assert "min_people" not in text
    assert load_settings().signal is Signal.ORIENTATION, "it stands before all tables"


@pytest.mark.parametrize("text", ["window.length_s = 3\n", "window = { length_s = 3 }\n"])
def test_a_table_in_any_form_is_changed(text: str) -> None:
    _write(text)
    settings = change_own_settings({("window", "step_s"): 2.0})
    assert (settings.window.length_s, settings.window.step_s) == (3.0, 2.0)


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({("session", "min_people"): 0}, "setting session.min_people"),
        ({("window", "front_s"): (2.0, 1.0)}, "the end must be after the start"),
        ({("", "signal"): "expressions", ("window", "strategy"): "facing"}, "cannot be had"),
    ],
)
def test_what_is_not_allowed_is_not_written(changes: dict, line: str) -> None:
    file = _write("# mine\n")
    with pytest.raises(ConfigError, match=line):
        change_own_settings(changes)
    assert file.read_text(encoding="utf-8") == "# mine\n"
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_a_broken_file_is_left_as_it_is() -> None:
    file = _write("[session\n")
    with pytest.raises(ConfigError, match=r"settings\.toml"):
        change_own_settings({("session", "min_people"): 4})
    assert file.read_text(encoding="utf-8") == "[session\n"
