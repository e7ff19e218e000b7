"""Step 3: how often it is right, what it takes for what, and what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray
from PyQt5.QtCore import QSize, Qt
from PyQt5.QtGui import QIcon, QPixmap
from PyQt5.QtWidgets import (
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from monitor.i18n import tr
from monitor.training.classifier.report.content import accuracy_in_words, mistakes
from monitor.ui.appearance.theme import Theme
from monitor.ui.picture.bgr_image import as_image
from monitor.ui.training import wording
from monitor.ui.training.confusion_matrix import ConfusionMatrix
from monitor.ui.widgets.labels import label

if TYPE_CHECKING:
    from monitor.training.classifier.trained import TrainedClassifier

_EXAMPLE_PX = 64


class ReportView(QWidget):
    """The figures in words, the picture of what is taken for what, and mistakes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accuracy = label("", "title", wrap=True)
        self.meaning = label("", wrap=True)
        self.confusion = ConfusionMatrix(theme)
        self.caption = label(
            tr("Pictures of the test that were taken for something else"), "caption", wrap=True
        )
        self.examples = QListWidget()
        self.examples.setAccessibleName(self.caption.text())
        self.examples.setViewMode(QListView.IconMode)
        self.examples.setMovement(QListView.Static)
        self.examples.setResizeMode(QListView.Adjust)
        self.examples.setIconSize(QSize(_EXAMPLE_PX, _EXAMPLE_PX))
        self.examples.setWordWrap(True)
        self._lay_out()

    def show_trained(self, trained: TrainedClassifier) -> None:
        """Show what came of a training."""
        self.accuracy.setText(f"{accuracy_in_words(trained)}.")
        self.meaning.setText("\n".join(wording.meaning(trained)))
        names = trained.examples.classes.names
        self.confusion.show_counts(names, trained.figures.confusion)
        self.examples.clear()
        files = {row.row: row.file for row in trained.examples.rows}
        for one in mistakes(trained):
            text = tr("{label}, taken for {read}", label=one.label, read=one.read)
            item = QListWidgetItem(_icon(one.image), text)
            item.setToolTip(str(files[one.row]))
            self.examples.addItem(item)
        has_examples = self.examples.count() > 0
        self.caption.setVisible(has_examples)
        self.examples.setVisible(has_examples)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        head = label(
            tr("Rows: what they show. Columns: what they are taken for."), "quiet", wrap=True
        )
        left.addWidget(head)
        left.addWidget(self.confusion, 1)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.meaning)
        right.addWidget(self.caption)
        right.addWidget(self.examples, 1)
        right.addStretch(0)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.accuracy)
        column.addLayout(row, 1)
        for text in (self.accuracy, self.meaning):
            text.setTextFormat(Qt.TextFormat.PlainText)  # names of classes are the user's
        self.meaning.setAlignment(Qt.Alignment(Qt.AlignmentFlag.AlignTop))


def _icon(image: NDArray[np.uint8]) -> QIcon:
    """A small grey picture, (side, side) uint8, as an icon."""
    large = cv2.resize(image, (_EXAMPLE_PX, _EXAMPLE_PX), interpolation=cv2.INTER_CUBIC)
    colour = np.ascontiguousarray(cv2.cvtColor(large, cv2.COLOR_GRAY2BGR), np.uint8)
    return QIcon(QPixmap.fromImage(as_image(colour)))
