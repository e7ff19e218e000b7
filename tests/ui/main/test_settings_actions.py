"""The settings page from the main window."""

from __future__ import annotations

from dataclasses import replace

from monitor.config import load_managed, load_settings
from monitor.ui.main.chosen_settings import settings_in_window
from monitor.ui.settings.settings_dialog import SettingsDialog
from monitor.ui.widgets.preferences import load_preferences
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
