"""Without a screen or a library the user reads what to do; Qt never gets to abort."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import PyQt5
import pytest

import monitor
from monitor.errors import DisplayError
from monitor.ui.appearance.display import (
    WAYLAND_LIBRARIES,
    X11_LIBRARIES,
    choose_platform,
    require_display,
    require_libraries,
    require_qt,
)
from tests.command import run

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is Linux only")

BASIC = re.compile(r"ld-linux.*|lib(c|m|dl|pthread|rt|z|gcc_s|stdc\+\+)\.so\.\d+")
"""What every Python that runs the app has loaded already."""


def needed(library: Path) -> set[str]:
    """The libraries that a file names itself."""
    if shutil.which("readelf") is None:
        pytest.skip("needs readelf to look into Qt's files")
    listing = subprocess.run(
        ["readelf", "-d", str(library)], check=True, capture_output=True, text=True
    ).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", listing))


def test_missing_libraries_are_named_as_packages_in_one_line() -> None:
    gone = {"libno-such-a.so.4": "libno-such-a4", "libno-such-b.so.1": "libno-such-b1"}
    with pytest.raises(DisplayError) as caught:
        require_libraries({"libc.so.6": "libc6", **gone})
    message = str(caught.value)
    assert "sudo apt install libno-such-a4 libno-such-b1 " in message
    assert "libc6" not in message
    assert "--headless" in message
    assert "\n" not in message


def test_a_package_with_two_missing_libraries_is_named_once() -> None:
    with pytest.raises(DisplayError, match="install one "):
        require_libraries({"libno-such-a.so": "one", "libno-such-b.so": "one"})


def test_without_qt_the_systems_own_is_named_in_one_line() -> None:
    with pytest.raises(DisplayError, match="apt install python3-pyqt5") as caught:
        require_qt("no_such_qt")
    assert "--headless" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.fixture
def without_qt(tmp_path: Path) -> dict[str, str]:
    """An environment in which PyQt5 cannot be imported, as where it is not installed."""
    (tmp_path / "sitecustomize.py").write_text("import sys; sys.modules['PyQt5'] = None\n")
    paths = os.pathsep.join([str(tmp_path), str(Path(monitor.__file__).parents[1])])
    return {**os.environ, "PYTHONPATH": paths}


@pytest.mark.slow
def test_all_but_the_window_runs_without_qt(without_qt: dict[str, str], tmp_path: Path) -> None:
    log = f"sqlite:///{tmp_path / 'log.db'}"
    live = ["live", "--headless", "--json", "--source", "demo"]
    options = ["--signal", "orientation", "--duration", "2", "--store", log]
    result = run(*live, *options, env=without_qt)
    assert result.returncode == 0, result.stderr
    assert '"state"' in result.stdout


def test_the_window_without_qt_is_one_line(without_qt: dict[str, str]) -> None:
    result = run("--source", "demo", env=without_qt)
    assert result.returncode == 1
    assert "sudo apt install python3-pyqt5" in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({"DISPLAY": ":0"}, "xcb"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "minimal:x=1", "DISPLAY": ":0"}, "minimal"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0"}, "xcb"),
    ],
)
def test_the_platform_follows_the_environment(environment: dict[str, str], platform: str) -> None:
    assert choose_platform(environment) == platform


def test_wayland_counts_only_where_its_socket_is(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    with pytest.raises(DisplayError):
        choose_platform(environment)
    (tmp_path / "wayland-0").touch()
    assert choose_platform(environment) == "wayland"


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}, {"QT_QPA_PLATFORM": "xcb"}])
def test_no_screen_points_to_headless(environment: dict[str, str]) -> None:
    with pytest.raises(DisplayError, match="--headless"):
        choose_platform(environment)


def test_a_display_that_does_not_answer_is_told_from_one_that_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("DISPLAY", ":7363")
    try:
        require_libraries(X11_LIBRARIES)
    except DisplayError:
        pytest.skip("the libraries of X11 are not on this machine")
    with pytest.raises(DisplayError, match=":7363 does not answer"):
        require_display()


def test_offscreen_needs_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    require_display()


def test_every_library_that_qt_takes_from_the_system_is_looked_for() -> None:
    """The lists are complete: what Qt's files need is bundled, in a list, or basic."""
    qt = Path(PyQt5.__file__).parent / "Qt5"
    bundled = {file.name for file in (qt / "lib").iterdir()}
    for plugin, libraries in (("xcb", X11_LIBRARIES), ("wayland-generic", WAYLAND_LIBRARIES)):
        files = {qt / f"plugins/platforms/libq{plugin}.so"}
        files |= {qt / "lib" / f"libQt5{name}.so.5" for name in ("Gui", "Widgets", "DBus")}
        wanted: set[str] = set()
        while files:
            names = needed(files.pop())
            files |= {qt / "lib" / name for name in (names & bundled) - wanted}
            wanted |= names
        system = {name for name in wanted - bundled if not BASIC.fullmatch(name)}
        assert system <= set(libraries)
