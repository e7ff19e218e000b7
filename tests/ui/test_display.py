"""Without a screen or a library the user reads what to do; Qt never gets to abort."""

from __future__ import annotations

import sys

import pytest

from monitor.errors import DisplayError
from monitor.ui.display import PACKAGES, is_installed, require_display

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is Linux only")


@pytest.fixture(autouse=True)
def x11(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)


def test_missing_libraries_are_named_as_packages_in_one_line() -> None:
    gone = {"libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-xinerama.so.0"}
    with pytest.raises(DisplayError) as caught:
        require_display(lambda library: library not in gone)
    assert str(caught.value).endswith(
        "sudo apt install libxcb-icccm4 libxcb-keysyms1 libxcb-xinerama0"
    )


def test_no_screen_points_to_headless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY")
    with pytest.raises(DisplayError, match="--headless"):
        require_display()


def test_offscreen_needs_neither_a_screen_nor_x11(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    require_display(lambda library: "xcb" not in library)


def test_every_library_that_qt_loads_from_the_system_is_looked_for() -> None:
    """The list is complete: what the real plug-in needs is bundled, in the list, or basic."""
    import subprocess
    from pathlib import Path

    import PyQt5

    qt = Path(PyQt5.__file__).parent / "Qt5"
    wanted = [qt / "plugins/platforms/libqxcb.so", *qt.glob("lib/libQt5XcbQpa.so.5")]
    wanted += [qt / "lib/libQt5Gui.so.5", qt / "lib/libQt5Widgets.so.5"]
    listing = subprocess.run(
        ["ldd", *map(str, wanted)], check=True, capture_output=True, text=True
    ).stdout
    missing = {line.split()[0] for line in listing.splitlines() if "not found" in line}
    assert missing <= set(PACKAGES)


def test_the_probe_tells_a_library_that_is_there_from_one_that_is_not() -> None:
    assert is_installed("libc.so.6")
    assert not is_installed("libno-such-thing.so.1")
