"""How far apart pictures usually are."""

from __future__ import annotations

from collections import deque
from statistics import median

_KEPT = 51
_ENOUGH = 12
_EVEN_SHARE = 0.9
_TOLERANCE = 0.5

_FEW = 3
_TOLERANCE_OF_FEW = 0.1


class Rhythm:
    """Knows the steps between the last pictures.

    Args:
        step_s: The usual step as announced, until there are enough pictures.
    """

    def __init__(self, step_s: float) -> None:
        self._announced_s = step_s
        self._steps_s: deque[float] = deque(maxlen=_KEPT)
        self._usual_s: float | None = step_s  # None where it is not worked out yet

    def add(self, step_s: float) -> None:
        """Take in the step from one picture to the next."""
        self._steps_s.append(step_s)
        self._usual_s = None

    @property
    def usual_s(self) -> float:
        """The usual step."""
        if self._usual_s is None:
            self._usual_s = median(self._steps_s) if self.is_known else self._announced_s
        return self._usual_s

    @property
    def is_known(self) -> bool:
        """Whether there were enough pictures to know it."""
        return len(self._steps_s) >= _ENOUGH

    @property
    def is_steady(self) -> bool:
        """Whether nearly all steps are the usual one, as a camera's are and a screen's are not."""
        if self.is_known:
            return self._count_within(_TOLERANCE) >= _EVEN_SHARE * len(self._steps_s)
        few = len(self._steps_s)
        return few >= _FEW and self._count_within(_TOLERANCE_OF_FEW) == few

    def _count_within(self, tolerance: float) -> int:
        usual_s = self.usual_s
        return sum(abs(step_s - usual_s) <= tolerance * usual_s for step_s in self._steps_s)
