"""What a school sets for everybody: no file, option or variable of a user gets around it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.main import get_command
from typer.testing import CliRunner

from monitor import folders
from monitor.analysis.options import AnalysisOptions, ScoringOptions
from monitor.analysis.rescoring import rescore
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.task import Task
from monitor.cli.main import app
from monitor.config import Settings, load_managed, load_settings
from monitor.config.managed import ManagedSettings, read_managed
from monitor.errors import ConfigError
from monitor.folders import config_folder
from monitor.signals import Signal

OTHER_VALUES: dict[tuple[str, str], tuple[Any, Any]] = {
    ("", "signal"): ("orientation", "both"),
    ("", "language"): ("de", "fr"),
    ("engine", "runtime"): ("onnxruntime", "openvino"),
    ("engine", "device"): ("gpu", "npu"),
    ("engine", "threads"): (2, 3),
    ("engine", "precision"): ("float32", "bfloat16"),
    ("picture", "rotate"): (90, 180),
    ("picture", "mirror"): (True, False),
    ("picture", "track"): (1, 2),
    ("picture", "resolution"): ("640x480", "1920x1080"),
    ("picture", "fps"): (10, 15),
    ("detection", "backend"): ("yunet", "cascade"),
    ("detection", "min_face_px"): (30, 40),
    ("detection", "scale_factor"): (0.5, 0.6),
    ("detection", "thresholds"): ([0.1, 0.2, 0.3], [0.5, 0.5, 0.5]),
    ("detection", "region"): ([0, 0, 10, 10], [5, 5, 20, 20]),
    ("detection", "leave_out"): ([[0, 0, 10, 10]], []),
    ("detection", "first_face"): (True, False),
    ("detection", "scan_every"): (2, 3),
    ("detection", "target_fps"): (5.0, 6.0),
    ("emotion", "model"): ("accurate", "fer"),
    ("emotion", "reads_per_s"): (1.0, 2.0),
    ("tracking", "memory_s"): (10.0, 20.0),
    ("window", "length_s"): (30.0, 10.0),
    ("window", "step_s"): (5.0, 2.0),
    ("window", "strategy"): ("sum", "dominant"),
    ("window", "model"): ("order", "other"),
    ("window", "dead_band"): (0.1, 0.2),
    ("window", "share_band"): (0.1, 0.2),
    ("window", "hysteresis"): (0.1, 0.2),
    ("window", "min_coverage"): (0.1, 0.3),
    ("window", "front_s"): ([0.0, 5.0], [1.0, 2.0]),
    ("window", "zones"): ("2x2", "3x3"),
    ("outlets", "send"): (["file:gauge.json"], ["page"]),
    ("outlets", "open_to_network"): (False, True),
    ("sound", "listen"): (False, True),
    ("display", "text_size"): (150, 200),
    ("display", "motion"): ("reduced", "full"),
    ("sound", "microphone"): ("Room", "Mine"),
    ("sound", "agreed"): (False, True),
    ("session", "store"): ("postgresql://log.school/monitor", "mine.sqlite"),
    ("session", "min_people"): (5, 2),
    ("session", "retention_days"): (30, 0),
    ("session", "markers"): (["theory", "practice"], ["mine"]),
}
"""By setting, what the school says, and what a user would rather have."""


def as_toml(section: str, name: str, value: object) -> str:
    import json

    head = f"[{section}]\n" if section else ""
    return f"{head}{name} = {json.dumps(value)}\n"


def write(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return file


def value_of(settings: Settings, section: str, name: str) -> object:
    return getattr(getattr(settings, section) if section else settings, name)


def test_every_setting_is_tried() -> None:
    settings = Settings()
    every = set()
    for one in fields(settings):
        value = getattr(settings, one.name)
        names = [each.name for each in fields(value)] if is_dataclass(value) else []
        every |= {(one.name, name) for name in names} or {("", one.name)}
    assert every == set(OTHER_VALUES)


@pytest.mark.parametrize(("section", "name"), OTHER_VALUES)
def test_no_user_gets_around_it(
    school_folder: Path, tmp_path: Path, section: str, name: str
) -> None:
    school, users = OTHER_VALUES[section, name]
    write(school_folder, as_toml(section, name, school))
    set_value = value_of(load_settings(), section, name)
    assert load_managed().names == (f"{section}.{name}".lstrip("."),)

    write(config_folder(), as_toml(section, name, users))
    assert value_of(load_settings(), section, name) == set_value, "the user's own file"
    named = write(tmp_path / "named", as_toml(section, name, users))
    assert value_of(load_settings(named), section, name) == set_value, "--config"
    with pytest.raises(ConfigError, match="set by your school"):
        load_settings(**{section: {name: users}})
    same = load_settings(**{section: {name: school}})
    assert value_of(same, section, name) == set_value, "asking for the same is no conflict"


def test_a_stricter_minimum_group_is_the_users_choice(school_folder: Path) -> None:
    write(school_folder, "[session]\nmin_people = 5\n")
    write(config_folder(), "[session]\nmin_people = 12\n")
    assert load_settings().session.min_people == 12
    assert load_settings(session={"min_people": 7}).session.min_people == 7
    with pytest.raises(ConfigError, match="larger group"):
        load_settings(session={"min_people": 4})


def test_the_minimum_group_holds_for_recordings_too(school_folder: Path) -> None:
    settings = Settings()
    assert Task.of("a.mp4", Path("out"), settings, AnalysisOptions()).min_people == 1
    read_managed.cache_clear()
    write(school_folder, "[session]\nmin_people = 5\n")
    assert Task.of("a.mp4", Path("out"), settings, AnalysisOptions()).min_people == 5
    assert Task("a.mp4", Path("out")).min_people == 5, "what the window makes"
    larger = AnalysisOptions(min_people=6)
    assert Task.of("a.mp4", Path("out"), settings, larger).min_people == 6
    with pytest.raises(ConfigError, match="set by your school"):
        Task.of("a.mp4", Path("out"), settings, AnalysisOptions(min_people=1))


def test_a_signal_of_the_school_takes_the_users_strategy_with_it(school_folder: Path) -> None:
    write(school_folder, 'signal = "orientation"\n')
    write(config_folder(), '[window]\nstrategy = "sum"\n')
    assert load_settings().signal is Signal.ORIENTATION
    assert load_settings().window.strategy == "facing"
    with pytest.raises(ConfigError, match="set by your school"):
        load_settings(window={"strategy": "sum"})


def test_a_strategy_of_the_school_stays_whatever_signal_is_wanted(school_folder: Path) -> None:
    write(school_folder, '[window]\nstrategy = "sum"\n')
    assert load_settings(**{"": {"signal": "expressions"}}).window.strategy == "sum"
    with pytest.raises(ConfigError, match="set by your school"):
        load_settings(**{"": {"signal": "orientation"}})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[session\n", "settings.toml"),
        ("[session]\nmin_poeple = 5\n", "session.min_poeple"),
        ("[session]\nmin_people = 'five'\n", "session.min_people"),
        ("session = 5\n", "session"),
        ("[sessions]\nmin_people = 5\n", "sessions"),
        ('signal = "orientation"\n[window]\nstrategy = "sum"\n', "sum"),
        ("\ufeff[session]\nmin_people = 5\n", "settings.toml"),
    ],
)
def test_what_is_not_right_lets_nothing_start(school_folder: Path, text: str, words: str) -> None:
    file = write(school_folder, text)
    with pytest.raises(ConfigError) as caught:
        load_settings()
    assert words in str(caught.value)
    assert str(file) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_leads_nowhere_or_is_no_file_lets_nothing_start(school_folder: Path) -> None:
    school_folder.mkdir()
    (school_folder / "settings.toml").symlink_to(school_folder / "gone.toml")
    with pytest.raises(ConfigError, match="points to no file"):
        load_settings()
    (school_folder / "settings.toml").unlink()
    (school_folder / "settings.toml").mkdir()
    with pytest.raises(ConfigError, match="it is no file"):
        load_settings()


@pytest.mark.parametrize("closed", ["file", "folder"])
def test_what_cannot_be_read_lets_nothing_start(
    school_folder: Path, monkeypatch: pytest.MonkeyPatch, closed: str
) -> None:
    file = write(school_folder, "[session]\nmin_people = 5\n")
    if os.geteuid() == 0:  # to whom nothing is closed
        refused = "stat" if closed == "folder" else "read_text"

        def refuse(path: Path, *_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied", str(path))

        monkeypatch.setattr(Path, refused, refuse)
    else:
        (file if closed == "file" else school_folder).chmod(0)
    try:
        with pytest.raises(ConfigError, match="must be readable"):
            load_settings()
    finally:
        monkeypatch.undo()
        school_folder.chmod(0o700)


def test_no_variable_moves_the_schools_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.undo()
    before = folders.managed_folder()
    for name in (
        *("CLASSROOM_MONITOR_HOME", "XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "XDG_DATA_DIRS"),
        *("HOME", "ProgramData", "ALLUSERSPROFILE", "WIN_PD_OVERRIDE_COMMON_APPDATA"),
    ):
        monkeypatch.setenv(name, str(tmp_path))
    assert folders.managed_folder() == before
    assert str(tmp_path) not in str(before)


Key = tuple[str, str]
KEYS = st.sampled_from(sorted(OTHER_VALUES))


@given(managed=st.sets(KEYS, max_size=6), own=st.sets(KEYS, max_size=6))
def test_any_of_them_together_hold(
    managed: set[tuple[str, str]], own: set[tuple[str, str]]
) -> None:
    school = ManagedSettings(Path("x"), {key: OTHER_VALUES[key][0] for key in managed})
    values: dict[str, Any] = {}
    for section, name in own:
        place = values.setdefault(section, {}) if section else values
        place[name] = OTHER_VALUES[section, name][1]
    merged = school.laid_over(values)
    for section, name in managed:
        assert (merged[section] if section else merged)[name] == OTHER_VALUES[section, name][0]
    for section, name in own - managed:
        assert (merged[section] if section else merged)[name] == OTHER_VALUES[section, name][1]


def with_store(command: Any, names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Each command that can name another log, as it is called with one."""
    is_group = hasattr(command, "list_commands")
    if any(parameter.name == "store" for parameter in command.params):
        given = [*names, "--store", "mine.sqlite"]
        for parameter in command.params:
            if parameter.param_type_name == "argument":
                given += ["last"]
            elif parameter.required:
                given += [parameter.opts[0], "new.html"]
        yield (*given, *(("list",) if is_group else ()))
    for name in command.list_commands(None) if is_group else ():
        yield from with_store(command.get_command(None, name), (*names, name))


def test_another_log_than_the_schools_is_refused(
    school_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(school_folder, f'[session]\nstore = "{tmp_path / "school.sqlite"}"\n')
    calls = list(with_store(get_command(app), ()))
    assert {call[0] for call in calls} >= {"live", "sessions", "report", "train-verdicts"}
    for call in calls:
        result = CliRunner().invoke(app, [*call])
        assert isinstance(result.exception, ConfigError), (call, result.output)
        assert "session.store is set by your school" in str(result.exception), call


def test_the_schools_log_is_the_one_that_is_asked(school_folder: Path, tmp_path: Path) -> None:
    write(school_folder, f'[session]\nstore = "{tmp_path / "school.sqlite"}"\n')
    assert CliRunner().invoke(app, ["sessions", "list"]).exit_code == 0


def test_rescoring_asks_the_school_too(
    school_folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write(school_folder, '[window]\nstrategy = "sum"\n')
    monkeypatch.setattr(ResultFolder, "summary", lambda _folder: object())
    with pytest.raises(ConfigError, match="set by your school"):
        rescore(tmp_path, ScoringOptions(strategy="dominant"))


def test_no_password_of_the_school_is_shown(school_folder: Path) -> None:
    write(
        school_folder, '[session]\nmin_people = 5\nstore = "postgresql://u:secret@log.school/m"\n'
    )
    assert load_managed().words == ("session.min_people = 5", "session.store")
    with pytest.raises(ConfigError) as caught:
        load_settings(session={"store": "x"})
    assert "secret" not in str(caught.value)
