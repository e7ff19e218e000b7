"""What is read of the people, and which strategies that allows."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import Settings, WindowSettings, load_settings
from monitor.errors import ConfigError
from monitor.signals import Signal, signal_of
from monitor.window import STRATEGIES

SIGNALS = st.sampled_from(list(Signal))
NAMES = st.sampled_from(list(STRATEGIES))


def written(folder: Path, text: str) -> Path:
    file = folder / "mine.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_both_are_read_unless_something_else_is_said() -> None:
    assert load_settings().signal is Signal.BOTH
    assert load_settings().window.strategy == "balance"


@pytest.mark.parametrize("signal", list(Signal))
def test_the_file_names_it_before_all_tables(tmp_path: Path, signal: Signal) -> None:
    file = written(tmp_path, f'signal = "{signal}"\n[window]\nlength_s = 8\n')
    settings = load_settings(file)
    assert (settings.signal, settings.window.length_s) == (signal, 8.0)
    assert settings.window.strategy == signal.strategy


def test_an_unknown_one_is_refused_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"^setting signal: .*'both'"):
        load_settings(written(tmp_path, 'signal = "feelings"\n'))


@given(signal=SIGNALS, name=NAMES)
def test_a_strategy_needs_what_it_is_made_from(signal: Signal, name: str) -> None:
    fits = signal.has_heads if name == "facing" else signal.has_expressions
    assert signal.can_have(name) == fits
    if fits:
        settings = load_settings(**{"": {"signal": signal}, "window": {"strategy": name}})
        assert (settings.signal, settings.window.strategy) == (signal, name)
    else:
        with pytest.raises(ConfigError, match=f"'{name}'.*'{signal}'"):
            load_settings(**{"": {"signal": signal}, "window": {"strategy": name}})


def test_an_option_is_stronger_than_the_files_strategy(tmp_path: Path) -> None:
    file = written(tmp_path, '[window]\nstrategy = "sum"\n')
    assert load_settings(file, **{"": {"signal": "orientation"}}).window.strategy == "facing"
    assert load_settings(file, **{"": {"signal": "expressions"}}).window.strategy == "sum"
    file = written(tmp_path, 'signal = "orientation"\n[window]\nstrategy = "facing"\n')
    assert load_settings(file, **{"": {"signal": "expressions"}}).window.strategy == "balance"


def test_a_file_that_contradicts_itself_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path, 'signal = "orientation"\n[window]\nstrategy = "sum"\n')
    with pytest.raises(
        ConfigError, match=r"^'sum' cannot be had where 'orientation' is what is read"
    ):
        load_settings(file)


@given(before=SIGNALS, after=SIGNALS, name=NAMES)
def test_another_signal_has_a_strategy_that_it_can_have(
    before: Signal, after: Signal, name: str
) -> None:
    if not before.can_have(name):
        return
    changed = Settings(signal=before, window=WindowSettings(strategy=name)).with_signal(after)
    assert changed.signal is after
    assert after.can_have(changed.window.strategy)
    if before is after or (before.has_expressions and after.can_have(name)):
        assert changed.window.strategy == name


def test_from_orientation_to_both_the_gauge_is_of_expressions_again() -> None:
    alone = Settings().with_signal(Signal.ORIENTATION)
    assert alone.window.strategy == "facing"
    assert alone.with_signal(Signal.BOTH) == Settings()


def test_sessions_that_say_nothing_held_expressions() -> None:
    assert signal_of(None) is signal_of("feelings") is signal_of(3) is Signal.EXPRESSIONS
    assert [signal_of(one.value) for one in Signal] == list(Signal)
