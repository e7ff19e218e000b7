"""A process of its own language for each test."""

from __future__ import annotations

import locale
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer import rich_utils

from monitor.i18n import LANGUAGE_VARIABLE, catalogue, choice, texts

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

Speak = Callable[..., None]


def _forget() -> None:
    choice.language_of_process.cache_clear()
    texts.catalogue_texts.cache_clear()


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Iterator[Speak]:
    """Set the variables that name the system's language."""

    def speak(**variables: str) -> None:
        for name in (LANGUAGE_VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        _forget()

    monkeypatch.setattr("sys.platform", "linux")
    # The C library would keep reasons of errors in that language, for all tests that follow.
    before = locale.setlocale(locale.LC_MESSAGES)
    locale.setlocale(locale.LC_MESSAGES, "C")
    yield speak
    monkeypatch.undo()
    locale.setlocale(locale.LC_MESSAGES, before)
    _forget()


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in the place of the app's catalogues."""
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    return tmp_path


@pytest.fixture
def frame_of_typer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the words of Typer be as they were once the test is over."""
    for name, value in list(vars(rich_utils).items()):
        if name.endswith(("_PANEL_TITLE", "_STRING", "ABORTED_TEXT", "RICH_HELP")):
            monkeypatch.setattr(rich_utils, name, value)
