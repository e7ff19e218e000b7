"""Asking for a file, and writing a reflection to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PyQt5.QtWidgets import QFileDialog, QWidget

from monitor.i18n import tr
from monitor.review.reflection import LessonReflection, Term, write_reflection
from monitor.ui.widgets.background_task import Background

_KINDS = tr("Web page (*.html);;Markdown (*.md)")


def export_reflection(
    parent: QWidget,
    background: Background,
    load: Callable[[], LessonReflection | Term],
    name: str,
    tell: Callable[[str], None],
) -> None:
    """Ask for a file and write what `load` gives to it; `tell` gets one line about the outcome."""
    suggested = str(Path.home() / f"{name}.html")
    chosen, kind = QFileDialog.getSaveFileName(parent, tr("Export"), suggested, _KINDS)
    if not chosen:
        return
    suffix = ".md" if "md" in kind else ".html"
    path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}{suffix}")

    def work() -> str:
        write_reflection(load(), path, overwrite=True)  # the dialog has asked
        return tr("Exported: {path}", path=path)

    background.run(partial(work), tell, tell)
