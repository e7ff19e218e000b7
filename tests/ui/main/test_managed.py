"""What the school has set, in the window: it is shown, not chosen, and kept nowhere else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PyQt5.QtWidgets import QWidget

from monitor.config import SET_BY_SCHOOL, load_managed, load_settings
from monitor.errors import ConfigError
from monitor.signals import Signal
from monitor.ui.analysis.form import AnalysisForm
from monitor.ui.main.chosen_settings import settings_in_window
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.settings.settings_dialog import SettingsDialog
from monitor.ui.widgets.preferences import Preferences, load_preferences
from monitor.ui.widgets.source_view import SourceView
from tests.ui.main.driving import MakeWindow

SCHOOL = """
signal = "both"
[emotion]
model = "accurate"
[window]
strategy = "balance"
length_s = 30.0
[session]
min_people = 6
retention_days = 30
[picture]
rotate = 180
[detection]
leave_out = [[0, 0, 40, 40]]
"""
CHOSEN = Preferences(
    signal=Signal.ORIENTATION,
    network="fer",
    strategy="sum",
    retention_days=0,
    views={"hall": SourceView(rotate=90, mirror=True)},
)


@pytest.fixture
def school(school_folder: Path) -> Path:
    school_folder.mkdir()
    (school_folder / "settings.toml").write_text(SCHOOL, encoding="utf-8")
    return school_folder


def is_locked(widget: QWidget) -> bool:
    return not widget.isEnabled() and widget.toolTip() == SET_BY_SCHOOL


def test_what_was_chosen_before_does_not_hold_any_more(school: Path) -> None:
    settings = settings_in_window(load_settings(), CHOSEN, load_managed())
    assert settings.signal is Signal.BOTH
    assert settings.emotion.model == "accurate"
    assert settings.window.strategy == "balance"
    assert CHOSEN.kept_days(settings.session, load_managed()) == 30


def test_without_a_school_it_holds() -> None:
    settings = settings_in_window(load_settings(), CHOSEN, load_managed())
    assert settings.signal is Signal.ORIENTATION
    assert CHOSEN.kept_days(settings.session, load_managed()) == 0
    with pytest.raises(ConfigError, match="--signal both"):
        settings_in_window(load_settings(), CHOSEN, load_managed(), keep_strategy=False)


def test_no_choice_gets_around_it_and_none_copies_it(school: Path) -> None:
    current = CurrentSettings(load_settings(), CHOSEN)
    current.use_signal(Signal.EXPRESSIONS)
    current.use_emotion(replace(current.settings.emotion, model="fer"))
    current.use_window(replace(current.settings.window, strategy="dominant", length_s=5.0))
    current.remember(retention_days=7, network="default", room="12")
    assert current.settings == load_settings()
    assert current.retention_days == 30
    kept = load_preferences()
    assert (kept.signal, kept.network, kept.retention_days) == (Signal.ORIENTATION, "fer", 0)
    assert kept.room == "12", "what is not the school's is kept"


def test_a_picture_is_turned_as_far_as_the_school_lets_it(school: Path) -> None:
    current = CurrentSettings(load_settings(), CHOSEN)
    seen = current.settings_for("hall")
    assert (seen.picture.rotate, seen.picture.mirror) == (180, True)
    assert seen.detection.leave_out == ((0, 0, 40, 40),)
    current.remember_view("hall", replace(SourceView.of(seen), fps=10))
    assert load_preferences().views["hall"] == SourceView(rotate=90, mirror=True, fps=10)


def test_the_form_of_an_analysis_offers_no_more(school: Path, qtbot) -> None:
    form = AnalysisForm(load_settings(), "")
    qtbot.addWidget(form)
    assert is_locked(form.strategy)
    assert is_locked(form.windows)
    assert form.first_face.isEnabled()
    form.windows.setCurrentIndex(form.windows.count() - 1)
    task = form.template()
    assert task.settings.window.length_s == 30.0
    assert task.min_people == 6


def test_nothing_of_it_can_be_chosen_in_the_window(
    school: Path, make_window: MakeWindow, qtbot
) -> None:
    window = make_window(preferences=Preferences(theme="light"))
    welcome = window.welcome
    assert is_locked(welcome.retention)
    assert is_locked(welcome.first_signal.in_union)
    assert all(is_locked(button) for button in welcome.first_signal.choice.buttons.values())
    welcome.consent_check.setChecked(True)
    welcome.continue_button.click()
    qtbot.waitUntil(window.dashboard.isVisible)
    kept = load_preferences()
    assert kept.accepted_at
    assert (kept.signal, kept.retention_days) == (None, None), "the school's are not copied"
    for name in ("signal", "network"):
        assert not window.commands[name].isEnabled()
        assert window.commands[name].toolTip() == SET_BY_SCHOOL
    assert window.commands["turn"].isEnabled()
    assert is_locked(window.dashboard.controls.strategy)
    window.commands["sessions"].trigger()
    window.review.show_stored()
    page = window.review.centralWidget().currentWidget()
    assert is_locked(page.retention)


def test_the_settings_page_says_who_has_set_it(school: Path, qtbot) -> None:
    dialog = SettingsDialog(load_settings(), load_managed())
    qtbot.addWidget(dialog)
    widget = dialog.editors["session", "min_people"].widget
    assert is_locked(widget)
    assert widget.accessibleDescription().startswith(SET_BY_SCHOOL)
    free = dialog.editors["window", "step_s"].widget
    assert free.isEnabled()
    assert not free.accessibleDescription().startswith(SET_BY_SCHOOL)
