"""The picture of the gauge over time, as it lies in the folder of results."""

from __future__ import annotations

from PyQt5.QtCore import Qt
from PyQt5.QtGui import QPixmap, QResizeEvent
from PyQt5.QtWidgets import QLabel, QSizePolicy

from monitor.i18n import tr


class Plot(QLabel):
    """As wide as there is room, and never enlarged."""

    def __init__(self, pixels: QPixmap) -> None:
        super().__init__()
        self._pixels = pixels
        self.setSizePolicy(QSizePolicy.Ignored, QSizePolicy.Preferred)
        self.setAccessibleName(tr("Gauge over time"))

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """Scale it again."""
        super().resizeEvent(event)
        ratio = self.devicePixelRatioF()
        width = round(min(self.width() * ratio, self._pixels.width()))
        scaled = self._pixels.scaledToWidth(
            max(width, 1), Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        self.setPixmap(scaled)
