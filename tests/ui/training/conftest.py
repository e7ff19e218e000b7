"""A window for training with a folder of its own, and pictures to learn from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PyQt5.QtWidgets import QApplication

from monitor.ui.appearance.theme import Theme
from monitor.ui.training.dialog import TrainingDialog
from monitor.ui.training.own_folder import OwnFolder
from tests.analysis.material import SETTINGS
from tests.training.painted import paint_set
from tests.ui.theming import theme_of

MakeDialog = Callable[..., TrainingDialog]


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return theme_of(qapp)


@pytest.fixture
def own(tmp_path: Path) -> OwnFolder:
    return OwnFolder(tmp_path / "trained")


@pytest.fixture
def make_dialog(qtbot, theme: Theme, own: OwnFolder) -> Iterator[MakeDialog]:
    made: list[TrainingDialog] = []

    def make(**options: bool) -> TrainingDialog:
        dialog = TrainingDialog(SETTINGS, theme, own=OwnFolder(own.path), **options)
        qtbot.addWidget(dialog)
        dialog.show()
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        dialog.close_down()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder with a folder for each of two classes, eight pictures each."""
    for name in ("top", "bottom"):
        paint_set(tmp_path / "pictures" / name, ("x",) if name == "top" else ("y", "z"), each=8)
    for file in (tmp_path / "pictures" / "bottom").glob("0-*.png"):
        file.unlink()
    return tmp_path / "pictures"
