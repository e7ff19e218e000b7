"""The command line and the window in another language."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PyQt5.QtCore import QLocale, Qt
from PyQt5.QtWidgets import QApplication, QDialogButtonBox, QWidget

from monitor.i18n import LANGUAGE_VARIABLE, LANGUAGES
from monitor.i18n.catalogue import catalogue_file, read_catalogue
from monitor.ui.appearance.spoken_language import keep_left_to_right, speak_language
from tests.command import COMMAND
from tests.i18n.conftest import Speak


def _environment(**variables: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("LC_")}
    del kept[LANGUAGE_VARIABLE]
    return {**kept, "LANGUAGE": "", "QT_QPA_PLATFORM": "offscreen", **variables}


def _output(*command: str, **variables: str) -> str:
    done = subprocess.run(
        command,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=_environment(PYTHONIOENCODING="utf-8", **variables),
    )
    return " ".join(done.stdout.split())


@pytest.mark.slow
@pytest.mark.parametrize("code", ["de", "pt_BR"])
def test_the_command_line_speaks_the_systems_language(code: str) -> None:
    said = _output(*COMMAND, "--help", LANG=f"{code}.UTF-8")
    text = "Without a command the app opens: gauge, camera, start, pause, stop, markers."
    (translated,) = read_catalogue(catalogue_file(LANGUAGES[code]))[text, ""]
    assert translated in said
    assert text not in said


@pytest.mark.slow
def test_a_system_that_is_not_spoken_reads_english() -> None:
    assert "Without a command the app opens" in _output(*COMMAND, "--help", LANG="nb_NO.UTF-8")


WINDOW = """
from monitor.ui.appearance.application import make_application
app = make_application()
from PyQt5.QtWidgets import QDialogButtonBox
box = QDialogButtonBox(QDialogButtonBox.Cancel)
print(box.buttons()[0].text(), int(app.layoutDirection()))
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("code", "direction"), [("de", Qt.LayoutDirection.LeftToRight), ("ar", Qt.RightToLeft)]
)
def test_a_window_of_a_clean_profile_speaks_it_too(code: str, direction: int) -> None:
    said = _output(sys.executable, "-c", WINDOW, LANG=f"{code}.UTF-8")
    assert said.endswith(str(int(direction)))
    assert "Cancel" not in said


def test_english_leaves_qt_as_it_is(qapp: QApplication, system: Speak) -> None:
    system(LANG="en_GB.UTF-8")
    before = QLocale()
    speak_language(qapp)
    assert (QLocale(), qapp.layoutDirection()) == (before, Qt.LayoutDirection.LeftToRight)
    box = QDialogButtonBox(QDialogButtonBox.Cancel)
    assert "Cancel" in box.buttons()[0].text()


def test_pictures_are_not_mirrored(qapp: QApplication) -> None:
    widget, inner = QWidget(), QWidget()
    inner.setParent(widget)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert inner.isRightToLeft()
    keep_left_to_right(inner)
    assert not inner.isRightToLeft()
