"""Windows are drawn without a screen, unless a platform is named, and waited for with patience."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PyQt5.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens import screen_of
from tests.waiting import STANDSTILL_MS

__all__ = ["screen_of"]

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"


class PatientBot(QtBot):
    """Waits for events, limited against standing still only."""

    def waitUntil(  # noqa: N802 - pytest-qt's name
        self, callback: Callable[[], bool | None], *, timeout: int = STANDSTILL_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    @contextmanager
    def waitActive(  # noqa: N802
        self, widget: QWidget, *, timeout: int = STANDSTILL_MS
    ) -> Iterator[None]:
        """Ask for it again and again: another window may have come to the front in between."""
        yield

        def is_active() -> bool:
            widget.activateWindow()
            return widget.isActiveWindow()

        self.waitUntil(is_active, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = STANDSTILL_MS) -> Any:  # noqa: N802
        return super().waitExposed(widget, timeout=timeout)

    def waitSignal(  # noqa: N802
        self, signal: Any, *, timeout: int = STANDSTILL_MS, **options: Any
    ) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def no_window_is_collected_while_it_is_painted() -> Iterator[None]:
    """A test's window hangs in circles of Python objects only: a collection may delete it.

    In the app, `run_app` holds the window.
    """
    gc.disable()
    yield
    gc.enable()
