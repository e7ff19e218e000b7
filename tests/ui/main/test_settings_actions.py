"""The settings page from the main window."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.config import SET_BY_SCHOOL, load_managed, load_settings
from monitor.config.own_file import change_own_settings, own_settings_file
from monitor.folders import config_folder
from monitor.ui.main.chosen_settings import settings_in_window, with_markers_of_before
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.review.annotations.names_dialog import NamesDialog
from monitor.ui.settings.settings_dialog import SettingsDialog
from monitor.ui.widgets.preferences import PREFERENCES_FILE, load_preferences
from monitor.ui.widgets.source_view import SourceView
from tests.ui.dialogs import in_dialog
from tests.ui.main.conftest import ACCEPTED
from tests.ui.main.driving import MakeWindow


def test_what_is_set_on_the_page_holds_over_what_was_chosen_before(
    qtbot, make_window: MakeWindow
) -> None:
    window = make_window(preferences=replace(ACCEPTED, network="accurate", retention_days=30))

    def change(dialog: SettingsDialog) -> None:
        assert dialog.editors["emotion", "model"].value() == "accurate"
        assert dialog.editors["session", "retention_days"].value() == 30
        dialog.editors["emotion", "model"].show("fer")
        dialog.editors["session", "retention_days"].show(60)
        dialog.keep.click()

    in_dialog(SettingsDialog, change)
    window.commands["settings"].trigger()
    assert "next start" in window.dashboard.notice.text
    preferences = load_preferences()
    settings = settings_in_window(load_settings(), preferences, load_managed())
    assert settings.emotion.model == "fer"
    assert preferences.kept_days(settings.session, load_managed()) == 60


def test_names_of_markers_are_one_on_the_page_and_where_they_are_used(
    qtbot, make_window: MakeWindow
) -> None:
    change_own_settings({("session", "markers"): ("quiz", "talk")})
    window = make_window()
    assert window.commands.marker_name("1") == "quiz"

    def change(dialog: SettingsDialog) -> None:
        editor = dialog.editors["session", "markers"]
        assert editor.value() == ("quiz", "talk")
        editor.show(("quiz", "film"))
        dialog.keep.click()

    in_dialog(SettingsDialog, change)
    window.commands["settings"].trigger()
    assert window.commands.marker_name("2") == "film", "at once"
    assert load_settings().session.markers == ("quiz", "film")

    def propose(dialog: NamesDialog) -> None:
        assert [line.text() for line in dialog.lines[:3]] == ["quiz", "film", ""]
        dialog.proposed.click()
        dialog.accept()

    in_dialog(NamesDialog, propose)
    window.commands["marker_names"].trigger()
    assert window.commands.marker_name("1") == "explain"
    assert load_settings().session.markers is None
    assert "markers" not in own_settings_file().read_text(encoding="utf-8")


def test_names_of_markers_that_the_school_has_set_are_not_changed(
    qtbot, make_window: MakeWindow, school_folder: Path
) -> None:
    school_folder.mkdir()
    (school_folder / "settings.toml").write_text(
        '[session]\nmarkers = ["theory", "practice"]\n', encoding="utf-8"
    )
    window = make_window()
    assert window.commands.marker_name("1") == "theory"
    assert not window.commands["marker_names"].isEnabled()
    assert window.commands["marker_names"].toolTip() == SET_BY_SCHOOL
    locked: list[bool] = []

    def look(dialog: SettingsDialog) -> None:
        locked.append(not dialog.editors["session", "markers"].widget.isEnabled())
        dialog.reject()

    in_dialog(SettingsDialog, look)
    window.commands["settings"].trigger()
    assert locked == [True]


def test_the_picture_as_it_is_set_on_the_page_holds_for_cameras_turned_before(
    qtbot, make_window: MakeWindow
) -> None:
    views = {"happy": SourceView(rotate=90, resolution="640x480", leave_out=((1, 2, 3, 4),))}
    window = make_window(preferences=replace(ACCEPTED, views=views))

    def change(dialog: SettingsDialog) -> None:
        dialog.editors["picture", "resolution"].show("1920x1080")
        dialog.editors["picture", "mirror"].show(True)
        dialog.keep.click()

    in_dialog(SettingsDialog, change)
    window.commands["settings"].trigger()
    again = CurrentSettings(load_settings(), load_preferences())
    seen = again.settings_for("happy")
    assert (seen.picture.resolution, seen.picture.mirror) == ("1920x1080", True)
    assert (seen.picture.rotate, seen.detection.leave_out) == (90, ((1, 2, 3, 4),))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["explain", "question", "activity", "break"], None),
        (["explain", "quiz"], ("explain", "quiz")),
        (["1", "2", "lab"], ("1", "2", "lab")),
        (["", "quiz"], None),
        ("quiz", None),
    ],
)
def test_names_of_markers_of_an_earlier_version_are_taken_over_once(
    before: object, after: tuple[str, ...] | None
) -> None:
    file = config_folder() / PREFERENCES_FILE
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"room": "B12", "part_names": before}), encoding="utf-8")
    settings = with_markers_of_before(load_settings(), load_managed())
    assert settings.session.markers == after
    assert load_settings().session.markers == after
    assert load_preferences().room == "B12"
    change_own_settings({("session", "markers"): None})
    assert with_markers_of_before(load_settings(), load_managed()).session.markers is None
