"""The two-minute blocks of a lesson as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QObject
from PyQt5.QtGui import QStandardItem, QStandardItemModel

from monitor.i18n import tr
from monitor.review.reflection import Block
from monitor.review.reflection.content import block_row
from monitor.ui.review.sessions.bar_delegate import BAR_ROLE, INTERVAL_ROLE

COLUMNS = (tr("Time"), tr("Gauge"), tr("Readable"), tr("What happened"))
GAUGE = COLUMNS.index(tr("Gauge"))
NO_RESULT = "\N{EN DASH}"


def blocks_model(blocks: Sequence[Block], parent: QObject) -> QStandardItemModel:
    """Return a model with a row for each block."""
    model = QStandardItemModel(0, len(COLUMNS), parent)
    model.setHorizontalHeaderLabels(list(COLUMNS))
    for block in blocks:
        time, gauge, ends, readable, said = block_row(block)
        items = [QStandardItem(text) for text in (time, gauge or NO_RESULT, readable, said)]
        items[GAUGE].setData(block.gauge, BAR_ROLE)
        items[GAUGE].setData(block.gauge_interval, INTERVAL_ROLE)
        items[GAUGE].setToolTip(
            tr("{gauge}, in 9 of 10 cases {ends}", gauge=gauge, ends=ends)
            if ends
            else gauge or tr("Too little is known")
        )
        items[-1].setToolTip(said)
        for item in items:
            item.setEditable(False)
        model.appendRow(items)
    return model
