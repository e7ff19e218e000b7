"""How the source's picture is seen, and that it stays so."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtCore import QPoint, Qt

from monitor.config import DetectionSettings, PictureSettings, Settings
from monitor.ui.main.actions import picture as picture_module
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.picture.picture_dialog import PictureDialog
from monitor.ui.widgets.preferences import Preferences, load_preferences, save_preferences
from monitor.ui.widgets.source_view import SourceView
from tests.ui.main.driving import MakeWindow, begin_session, press, wait_for_gauge

VIEW = SourceView(rotate=180, leave_out=((1, 2, 3, 4), (5, 0, 2, 2)))


def with_dialog(monkeypatch: pytest.MonkeyPatch, do) -> list[PictureDialog]:
    """Do something in the dialog as soon as it opens."""
    opened = []

    def exec_(dialog: PictureDialog) -> int:
        opened.append(dialog)
        do(dialog)
        dialog.keep.click()
        return dialog.result()

    monkeypatch.setattr(PictureDialog, "exec_", exec_)
    return opened


def test_the_picture_is_turned_and_remembered(
    qtbot, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = with_dialog(monkeypatch, lambda dialog: dialog.turn.click())
    window = make_window("happy")
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_T)
    assert len(opened) == 1
    assert load_preferences().views == {"happy": SourceView(rotate=90)}

    def is_turned() -> bool:
        frame = window._controller.update.frame
        return frame is not None and bool(frame.image[0, -1].any())  # what was upper left

    qtbot.waitUntil(is_turned)


def test_drawn_places_are_shown_and_have_no_faces(
    qtbot, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def draw(dialog: PictureDialog) -> None:
        dialog.show()
        editor = dialog.editor
        side = min(editor.width(), editor.height())
        left, top = (editor.width() - side) // 2, (editor.height() - side) // 2
        end = QPoint(left + side // 2, top + side - 1)
        qtbot.mousePress(editor, Qt.LeftButton, pos=QPoint(left, top))
        qtbot.mouseRelease(editor, Qt.LeftButton, pos=end)

    with_dialog(monkeypatch, draw)
    window = make_window("happy")
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_T)
    kept = load_preferences().views["happy"]
    assert kept.leave_out == ((0, 0, 4, 8),)
    qtbot.waitUntil(lambda: window.dashboard.picture.places == ((0, 0, 4, 8),))
    window.dashboard.source.chosen.emit("sad")
    qtbot.waitUntil(lambda: window.dashboard.picture.places == ())


def test_in_a_session_and_without_a_picture_nothing_is_turned(
    qtbot, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = with_dialog(monkeypatch, lambda _dialog: None)
    window = make_window("nothing")
    qtbot.waitUntil(window.dashboard.no_source.isVisible)
    press(qtbot, window, Qt.Key_T)
    assert "no picture yet" in window.dashboard.notice.text
    window.dashboard.source.chosen.emit("happy")
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: window._controller.in_session)
    press(qtbot, window, Qt.Key_T)
    assert "top the session" in window.dashboard.notice.text
    assert opened == []


def test_each_source_has_its_own_view(own_home) -> None:
    settings = Settings(picture=PictureSettings(mirror=True))
    current = CurrentSettings(settings, Preferences())
    assert SourceView.of(current.settings_for("0")) == SourceView(mirror=True)
    current.remember_view("0", VIEW)
    assert SourceView.of(current.settings_for("0")) == VIEW
    assert SourceView.of(current.settings_for("1")) == SourceView(mirror=True)
    again = CurrentSettings(settings, load_preferences())
    assert SourceView.of(again.settings_for("0")) == VIEW
    named = CurrentSettings(settings, load_preferences(), keep_views=False)
    assert named.settings_for("0") == settings
    named.remember_view("0", SourceView())
    assert named.settings_for("0").picture == PictureSettings()


def test_a_view_changes_nothing_else() -> None:
    settings = Settings(
        picture=PictureSettings(track=2), detection=DetectionSettings(region=(1, 1, 9, 9))
    )
    seen = VIEW.applied_to(settings)
    assert seen.picture == PictureSettings(rotate=180, track=2)
    assert seen.detection == DetectionSettings(region=(1, 1, 9, 9), leave_out=VIEW.leave_out)


def test_a_password_is_not_kept_with_the_view(own_home) -> None:
    address = "rtsp://me:secret@10.0.0.5/stream?token=secret"
    save_preferences(Preferences().with_view(address, VIEW))
    text = (own_home / "config" / "window.json").read_text()
    assert "secret" not in text
    current = CurrentSettings(Settings(), load_preferences())
    assert SourceView.of(current.settings_for(address)) == VIEW


def test_nobody_is_shown_sharp_until_that_is_asked_for(
    qtbot, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    with_dialog(monkeypatch, lambda dialog: seen.append(dialog._pixels))
    monkeypatch.setattr(
        picture_module,
        "picture_of",
        lambda frame, *, blurred: np.full_like(frame.image, 77) if blurred else frame.image,
    )
    window = make_window("happy")
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_T)
    press(qtbot, window, Qt.Key_B)
    press(qtbot, window, Qt.Key_T)
    assert [bool((pixels == 77).all()) for pixels in seen] == [True, False]
