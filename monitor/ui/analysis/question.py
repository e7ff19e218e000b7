"""What is asked when the folder holds results already."""

from __future__ import annotations

from PyQt5.QtWidgets import QMessageBox, QWidget

from monitor.analysis.task import Existing
from monitor.i18n import tr
from monitor.ui.analysis.plan import Plan

_MOST_NAMES = 3


def ask_about_results(plan: Plan, parent: QWidget) -> Existing | None:
    """Ask what becomes of results that are there; None to leave everything as it is."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Question)
    box.setWindowTitle(tr("Results are there already"))
    in_the_way = plan.with_others or plan.with_results
    names = ", ".join(task.name for task in in_the_way[:_MOST_NAMES])
    if len(in_the_way) > _MOST_NAMES:
        names += tr(" and {in_the_way} more", in_the_way=len(in_the_way) - _MOST_NAMES)
    go_on = None
    if plan.with_others:
        box.setText(
            tr(
                "The folder holds results for {names}, made of another file or otherwise.",
                names=names,
            )
        )
        box.setInformativeText(tr("Replace begins again; to keep them, choose another folder."))
    else:
        box.setText(tr("The folder holds results for {names} already.", names=names))
        box.setInformativeText(tr("Go on keeps what was read before; Replace begins again."))
        go_on = box.addButton(tr("Go on"), QMessageBox.AcceptRole)
    replace = box.addButton(tr("Replace"), QMessageBox.DestructiveRole)
    cancel = box.addButton(QMessageBox.Cancel)
    box.setDefaultButton(go_on or cancel)
    box.exec_()
    chosen = box.clickedButton()
    if chosen is replace:
        return Existing.REPLACE
    return Existing.RESUME if go_on is not None and chosen is go_on else None
