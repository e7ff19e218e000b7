"""Answering dialogs: they hold the test up until they are closed, so what is done in them waits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PyQt5.QtCore import QTimer
from PyQt5.QtWidgets import QApplication, QDialog, QMessageBox

D = TypeVar("D", bound=QDialog)

_LOOK_MS = 20


def in_dialog(kind: type[D], do: Callable[[D], object]) -> None:
    """Do something in the dialog of that kind that comes next, once it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            do(dialog)
        else:
            QTimer.singleShot(_LOOK_MS, look)

    QTimer.singleShot(_LOOK_MS, look)


def answer(button: str) -> list[str]:
    """Press a button of the question that comes next; returns what was asked, once asked."""
    asked: list[str] = []

    def press(box: QMessageBox) -> None:
        asked.append(box.text())
        next(b for b in box.buttons() if b.text() == button).click()

    in_dialog(QMessageBox, press)
    return asked


def file_dialogs(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "") -> list[str]:
    """Let the dialogs of files answer with a path and a kind: the system's own cannot be driven.

    Returns the kinds that were offered, once asked.
    """
    offered: list[str] = []

    def ask(_parent: object, _title: str, _place: str, kinds: str) -> tuple[str, str]:
        offered.extend(kinds.split(";;"))
        return str(path), kind

    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(f"PyQt5.QtWidgets.QFileDialog.{name}", ask)
    return offered
