"""The page of everything that can be set."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PyQt5.QtCore import QPoint, QPointF, Qt
from PyQt5.QtGui import QImage, QWheelEvent
from PyQt5.QtWidgets import QApplication, QLineEdit

from monitor.config import ManagedSettings, Settings, load_managed, load_settings
from monitor.config.description import describe_settings
from monitor.config.own_file import Key, change_own_settings, own_settings_file
from monitor.ui.settings.settings_dialog import SettingsDialog
from monitor.ui.settings.words import PAGES
from tests.ui.theming import theme_of

MakeDialog = Callable[..., SettingsDialog]

OTHERS: dict[Key, object] = {
    ("", "language"): "de",
    ("", "signal"): "expressions",
    ("window", "strategy"): "sum",
    ("window", "zones"): "2x2",
    ("window", "front_s"): (1, 2.5),
    ("picture", "resolution"): "640x480",
    ("picture", "rotate"): 90,
    ("detection", "backend"): "yunet",
    ("detection", "region"): (1, 2, 30, 40),
    ("detection", "leave_out"): ((1, 2, 3, 4), (5, 6, 7, 8)),
    ("detection", "thresholds"): (0.5, 0.6, 0.75),
    ("emotion", "model"): "accurate",
    ("session", "store"): "sqlite:///lessons.sqlite",
    ("session", "markers"): ("explain", "quiz; orally", "3", "exam"),
    ("sound", "microphone"): "Room",
    ("outlets", "send"): ("page", "file:gauge.json"),
    ("engine", "runtime"): "onnxruntime",
    ("engine", "device"): "auto",
    ("engine", "precision"): "float32",
    ("display", "motion"): "reduced",
}
"""Another value than the default for what is not a number or a tick."""

CHANGEABLE = [one for one in describe_settings() if one.name != "model" or one.section != "window"]
"""The folder of a trained strategy goes with that strategy alone."""


@pytest.fixture
def make_dialog(qtbot) -> MakeDialog:
    def make(settings: Settings | None = None, managed: ManagedSettings | None = None):
        dialog = SettingsDialog(settings or load_settings(), managed or load_managed())
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def test_each_setting_is_there_once_in_words(make_dialog: MakeDialog) -> None:
    keys = [key for page in PAGES.values() for key in page]
    assert sorted(keys) == sorted((one.section, one.name) for one in describe_settings())
    assert set(make_dialog().editors) == set(keys)


def test_nothing_changed_writes_nothing(make_dialog: MakeDialog) -> None:
    dialog = make_dialog()
    dialog.keep.click()
    assert dialog.changed == frozenset()
    assert not own_settings_file().exists()


@pytest.mark.parametrize("setting", CHANGEABLE, ids=lambda one: one.name)
def test_each_setting_goes_to_the_file_and_back(setting, make_dialog: MakeDialog) -> None:
    key = (setting.section, setting.name)
    default = setting.default
    other = OTHERS.get(key, not default if isinstance(default, bool) else None)
    if other is None:
        assert isinstance(default, int | float)
        other = round(0.9 * default, 3) if isinstance(default, float) and default else default + 1
    dialog = make_dialog()
    dialog.editors[key].show(other)
    dialog.keep.click()
    assert dialog.changed == {key}

    record = getattr(load_settings(), setting.section) if setting.section else load_settings()
    assert getattr(record, setting.name) == other
    again = make_dialog()
    assert again.editors[key].value() == other
    again.editors[key].show(default)
    again.keep.click()
    assert load_settings() == Settings()
    assert setting.name not in own_settings_file().read_text(encoding="utf-8")


def test_a_value_that_is_none_is_said_beside_its_name_and_nothing_is_kept(
    make_dialog: MakeDialog,
) -> None:
    dialog = make_dialog()
    dialog.editors["detection", "region"].widget.setText("1, two, 3, 4")
    dialog.editors["session", "min_people"].widget.setValue(9)
    dialog.keep.click()
    assert dialog.isVisible()
    assert not own_settings_file().exists()
    problem = dialog.problem.text()
    assert problem.startswith("Look here alone: ")
    assert "'two' is no number" in problem
    assert dialog.editors["detection", "region"].widget.isVisible(), "its page is shown"


def test_a_way_of_counting_that_does_not_fit_what_is_read_is_said_without_options(
    make_dialog: MakeDialog,
) -> None:
    change_own_settings({("window", "strategy"): "sum"})
    dialog = make_dialog()
    dialog.editors["", "signal"].show("expressions")
    dialog.editors["window", "strategy"].show("facing")
    dialog.keep.click()
    assert dialog.isVisible()
    problem = dialog.problem.text()
    assert problem == "How the gauge counts: It does not fit what is read: expressions alone"
    assert load_settings().window.strategy == "sum"


def test_what_the_school_has_set_cannot_be_changed(make_dialog: MakeDialog, tmp_path) -> None:
    managed = ManagedSettings(tmp_path / "settings.toml", {("session", "min_people"): 5})
    dialog = make_dialog(managed.applied_to(Settings()), managed)
    editor = dialog.editors["session", "min_people"]
    assert editor.value() == 5
    assert not editor.widget.isEnabled()
    assert editor.widget.toolTip() == "Set by your school"
    dialog.defaults.click()
    assert editor.value() == 5


def test_defaults_are_of_the_page_that_is_shown(make_dialog: MakeDialog) -> None:
    change_own_settings({("session", "min_people"): 8, ("window", "length_s"): 9.0})
    dialog = make_dialog()
    dialog.defaults.click()
    dialog.keep.click()
    assert load_settings().session.min_people == Settings().session.min_people
    assert load_settings().window.length_s == 9.0


def test_the_wheel_scrolls_and_changes_nothing(qtbot, make_dialog: MakeDialog) -> None:
    dialog = make_dialog()
    box = dialog.editors["session", "min_people"].widget
    box.setFocus()
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        *(middle, QPointF(box.mapToGlobal(box.rect().center())), QPoint(), QPoint(0, -120)),
        *(Qt.NoButton, Qt.NoModifier, Qt.NoScrollPhase, False),
    )
    QApplication.sendEvent(box, turn)
    assert box.value() == 3
    assert not turn.isAccepted(), "what scrolls the page has it"


def test_what_is_wrong_comes_into_view(qtbot, make_dialog: MakeDialog) -> None:
    dialog = make_dialog()
    dialog.resize(700, 400)
    line = dialog.editors["detection", "leave_out"].widget
    assert isinstance(line, QLineEdit)
    line.setText("no place")
    dialog.keep.click()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: line.visibleRegion().boundingRect().height() == line.height())
    assert "Leave places out" in dialog.problem.text()


def test_pages_that_were_hidden_have_the_new_theme(qtbot, make_dialog: MakeDialog, qapp) -> None:
    """Also where a page is turned to, and the theme changed again, before all was styled."""
    theme = theme_of(qapp)
    dialog = make_dialog()
    at_once, later = [], []
    for page in range(dialog.page_count):
        theme.choose("light")
        dialog.show_page(page)
        theme.choose("dark")
        at_once.append(_page_of(dialog))
    qtbot.waitUntil(lambda: theme.is_settled)
    for page in range(dialog.page_count):
        dialog.show_page(page)
        later.append(_page_of(dialog))
    fresh = make_dialog()
    for page in range(dialog.page_count):
        fresh.show_page(page)
        picture = _page_of(fresh)
        assert at_once[page] == picture, page
        assert later[page] == picture, page


def _page_of(dialog: SettingsDialog) -> QImage:
    dialog.keep.setFocus()
    return dialog.body.itemAt(0).widget().grab().toImage()
