"""Whether anything moves by itself: as it is set, or as the desktop asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.config import DisplaySettings
from monitor.ui.appearance import motion
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.motion import Springs


@pytest.fixture(autouse=True)
def moving_again(qapp):
    yield
    motion.reduce_motion(qapp, False)


@pytest.mark.parametrize(
    ("chosen", "asked", "glides"),
    [
        ("system", False, True),
        ("system", True, False),
        ("full", True, True),
        ("reduced", False, False),
    ],
)
def test_the_gauge_glides_or_is_there_at_once(qapp, monkeypatch, chosen, asked, glides) -> None:
    monkeypatch.setattr("monitor.ui.appearance.theme.is_unwanted", lambda: asked)
    Theme(qapp, "light", DisplaySettings(motion=chosen))
    springs = Springs(2, rest=0.02)
    told: list[None] = []
    springs.moved.connect(lambda: told.append(None))
    springs.move_to([40.0, 60.0])
    assert springs.is_moving == glides
    assert (springs.values == [40.0, 60.0]) != glides
    assert glides or told, "it is painted"
    springs.jump_to([0.0, 0.0])


@pytest.mark.parametrize(
    ("file", "text", "unwanted"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=1\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("gtk-3.0/settings.ini", "no settings [ at all", False),
        ("other", "", False),
    ],
)
def test_the_desktop_is_asked(tmp_path: Path, monkeypatch, file, text, unwanted) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(text)
    assert motion.is_unwanted() is unwanted


def test_without_a_bus_gnome_asks_for_nothing(monkeypatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not motion.is_unwanted()
