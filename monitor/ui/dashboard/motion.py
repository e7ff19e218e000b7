"""Calm movement: critically damped, so that nothing overshoots and nothing jitters."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic

from PyQt5.QtCore import QObject, Qt, QTimer, pyqtSignal

from monitor.ui.appearance.motion import is_reduced

SETTLE_S = 0.6
_RATE_PER_S = 5.8 / SETTLE_S  # within 2 % of the way after SETTLE_S
_FRAME_MS = 33  # smooth to the eye, and the processor is for the faces


@dataclass(slots=True)
class Spring:
    """A value on its way to a target, as a critically damped spring pulls it."""

    value: float = 0.0
    target: float = 0.0
    speed: float = 0.0

    def step(self, step_s: float) -> None:
        """Move on by `step_s` seconds; exact for steps of any length."""
        away = self.value - self.target
        pull = self.speed + _RATE_PER_S * away
        fade = math.exp(-_RATE_PER_S * step_s)
        left = (away + pull * step_s) * fade
        if away * left <= 0:
            # Whoever is fast when a nearer target is set would swing past it.
            self.jump(self.target)
            return
        self.value = self.target + left
        self.speed = (self.speed - _RATE_PER_S * pull * step_s) * fade

    def jump(self, value: float) -> None:
        """Be at `value` and rest there."""
        self.value, self.target, self.speed = value, value, 0.0


class Springs(QObject):
    """Several springs on one timer that runs only while one of them moves.

    Args:
        count: How many.
        rest: How near to its target a spring counts as arrived.
    """

    moved = pyqtSignal()

    def __init__(self, count: int, rest: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._springs = [Spring() for _ in range(count)]
        self._rest = rest
        self._last_s = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._advance)

    @property
    def values(self) -> list[float]:
        """Where the springs are now."""
        return [spring.value for spring in self._springs]

    @property
    def is_moving(self) -> bool:
        """Whether one of them is on its way."""
        return self._timer.isActive()

    def move_to(self, targets: Sequence[float]) -> None:
        """Go towards the targets; be there at once where nothing is to move by itself."""
        if is_reduced():
            self.jump_to(targets)
            return
        for spring, target in zip(self._springs, targets, strict=True):
            spring.target = target
        if not self._timer.isActive() and not self._at_rest():
            self._last_s = monotonic()
            self._timer.start()

    def jump_to(self, values: Sequence[float]) -> None:
        """Be there at once."""
        for spring, value in zip(self._springs, values, strict=True):
            spring.jump(value)
        self._timer.stop()
        self.moved.emit()

    def _advance(self) -> None:
        now_s = monotonic()
        for spring in self._springs:
            spring.step(now_s - self._last_s)
        self._last_s = now_s
        if self._at_rest():
            self.jump_to([spring.target for spring in self._springs])
        else:
            self.moved.emit()

    def _at_rest(self) -> bool:
        return all(
            abs(spring.value - spring.target) < self._rest and abs(spring.speed) < self._rest
            for spring in self._springs
        )
