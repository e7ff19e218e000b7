"""Fixtures that every test may use."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from monitor import folders
from monitor.folders import HOME_VARIABLE
from monitor.i18n import LANGUAGE_VARIABLE
from tests.bytecode import keep_bytecode
from tests.small_disk import SmallDisk, make_small_disk
from tests.waiting import STANDSTILL_S

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"

# Tests read English, also those of processes that they start; only pictures are taken in others.
if "CLASSROOM_MONITOR_SCREENS" not in os.environ:
    os.environ[LANGUAGE_VARIABLE] = "en"

keep_bytecode(ROOT / ".pytest_cache" / "bytecode")

# A slow machine fails no test. scripts/check.py takes the brief one for its run without slow tests.
hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.register_profile("brief", deadline=None, max_examples=20)
hypothesis.settings.load_profile("unhurried")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what takes longest; see `tests.sharing`."""
    if config.pluginmanager.hasplugin("xdist"):
        from tests.sharing import shared_start

        items.sort(key=lambda item: shared_start(item.nodeid) is None)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Share files out by `tests.sharing`."""
    if config.getoption("dist") != "loadfile":
        return None
    from tests.sharing import ByStart

    return ByStart(config, log)


@pytest.fixture
def media() -> Path:
    """The folder of real clips, or a skip where it is missing."""
    folder = SHARED / "media"
    if not folder.is_dir():
        pytest.skip("the real clips of ../shared/media are not on this machine")
    return folder


@pytest.fixture
def small_disk(tmp_path: Path) -> SmallDisk:
    """Runs a module of the tests on a small disk, or a skip where none can be mounted."""
    return make_small_disk(tmp_path)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each test writes into folders of its own, never into the user's."""
    home = tmp_path_factory.mktemp("homes") / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    return home


@pytest.fixture(autouse=True)
def school_folder(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a school's settings would be: in a test's own folder, not in the computer's."""
    folder = own_home.parent / "school"
    monkeypatch.setattr(folders, "managed_folder", lambda: folder)
    return folder


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that leaves one of its threads running."""
    before = set(threading.enumerate())
    yield
    left = []
    for thread in set(threading.enumerate()) - before:
        if thread.daemon and not thread.name.startswith("monitor-"):
            continue  # a library's own
        if thread.name.startswith("levels_"):
            continue  # these live as long as their detector, which tests may share
        thread.join(timeout=STANDSTILL_S)
        if thread.is_alive():
            left.append(thread.name)
    assert not left, f"threads left running: {left}"
