"""What an analysis read in each face, looked up by the moment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from monitor.classes import Classes
from monitor.tables.rows import readings_from_rows
from monitor.types import FloatArray, State, WindowSummary
from monitor.window import MinimumGroup, ShownReading

if TYPE_CHECKING:
    import pandas as pd

HOLD_S = 1.5
"""A box is shown no longer than this after its reading."""


class FaceTable:
    """The table of readings of an analysis, and what of it may be seen beside its session.

    Args:
        readings: The table, in the order of its frames.
        windows: The windows that the readings made, in order, in the recording's time.
        classes: What was told apart.
        group: The session's minimum group.
    """

    def __init__(
        self,
        readings: pd.DataFrame,
        windows: pd.DataFrame,
        classes: Classes,
        group: MinimumGroup,
    ) -> None:
        self._table = readings
        self._times_s = readings["time_s"].to_numpy(np.float64)
        self._ends_s = windows["end_s"].to_numpy(np.float64)
        self._people = windows["people"].to_numpy(np.int64)
        self._classes = classes
        self._group = group

    @classmethod
    def load(
        cls, folder: Path, windows: pd.DataFrame, classes: Classes, group: MinimumGroup
    ) -> FaceTable | None:
        """Read the table of a folder of results; None where there is none.

        Raises:
            AnalysisError: It is damaged.
        """
        from monitor.analysis.results.result_folder import ResultFolder

        results = ResultFolder(folder)
        if not results.readings_file.is_file():
            return None
        return cls(results.readings_table(), windows, classes, group)

    def at(self, time_s: float) -> ShownReading | None:
        """What was read last at a moment of the recording; None where that is long ago."""
        end = int(np.searchsorted(self._times_s, time_s + 1e-6, side="right"))
        if end == 0 or time_s - self._times_s[end - 1] > HOLD_S:
            return None
        start = int(np.searchsorted(self._times_s, self._times_s[end - 1], side="left"))
        rows = self._table.iloc[start:end].to_dict("records")
        known = [
            {str(name): value for name, value in row.items()} | {"track": _number(row["track"])}
            for row in rows
        ]
        reading = next(readings_from_rows(known, self._classes))
        return self._group.reading(reading, self._window_at(reading.time_s))

    def boxes_near(self, time_s: float, within_s: float) -> list[FloatArray]:
        """All places where faces were found within so many seconds of a moment."""
        start, end = np.searchsorted(self._times_s, (time_s - within_s, time_s + within_s))
        places = self._table.iloc[start:end][["x", "y", "width", "height"]].dropna()
        corners = places.to_numpy(np.float32)
        return list(np.concatenate([corners[:, :2], corners[:, :2] + corners[:, 2:]], axis=1))

    def _window_at(self, time_s: float) -> WindowSummary | None:
        """The window that ends next, as far as the minimum group asks for it."""
        at = int(np.searchsorted(self._ends_s, time_s, side="left"))
        if at >= len(self._ends_s):
            return None
        people = int(self._people[at])
        return WindowSummary(
            start_s=time_s,
            end_s=float(self._ends_s[at]),
            frame_count=1,
            person_count=people,
            seen_count=people,
            coverage=1.0,
            mean_probabilities=None,
            score=None,
            state=State.NO_DATA,
            classes=self._classes,
        )


def _number(track: float | None) -> int | None:
    return None if track is None or np.isnan(track) else int(track)
