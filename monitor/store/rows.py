"""From the pipeline's records to rows with the column names that users see, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

import numpy as np

from monitor.types import EMOTIONS, Face, FaceReading, FloatArray, FrameReading, WindowSummary

Row = dict[str, float | int | str | None]


def window_row(summary: WindowSummary, origin_s: float) -> Row:
    """One row; times in seconds since `origin_s`, None where there is no class result."""
    return {
        "start_s": summary.start_s - origin_s,
        "end_s": summary.end_s - origin_s,
        "frames": summary.frame_count,
        "people": summary.person_count,
        "seen": summary.seen_count,
        "coverage": summary.coverage,
        **_by_name(summary.mean_probabilities),
        "score": summary.score,
        "state": summary.state.value,
    }


def reading_rows(reading: FrameReading, origin_s: float) -> list[Row]:
    """One row per face; a frame without faces has one row with empty face columns."""
    frame: Row = {"frame": reading.frame_index, "time_s": reading.time_s - origin_s}
    return [frame | _face_row(face) for face in reading.faces] or [frame | _face_row(None)]


def readings_from_rows(rows: Iterable[Mapping[str, Any]]) -> Iterator[FrameReading]:
    """Undo `reading_rows`: the readings of rows that are in the order of their frames.

    Landmarks, the frame's size and the time that inference took are in no row.
    """
    for (frame, time_s), faces in groupby(rows, key=lambda row: (row["frame"], row["time_s"])):
        readings = tuple(_face_reading(row) for row in faces if row["track"] is not None)
        yield FrameReading(frame, time_s, readings)


def _face_reading(row: Mapping[str, Any]) -> FaceReading:
    x, y = row["x"], row["y"]
    box_xyxy = np.array([x, y, x + row["width"], y + row["height"]], np.float32)
    probabilities = np.array([row[emotion] for emotion in EMOTIONS], np.float32)
    return FaceReading(row["track"], Face(box_xyxy, row["score"]), probabilities)


def _face_row(reading: FaceReading | None) -> Row:
    if reading is None:
        columns = ("track", "x", "y", "width", "height", "score")
        return dict.fromkeys(columns) | _by_name(None)
    left, top, right, bottom = reading.face.box_xyxy.tolist()
    return {
        "track": reading.track_id,
        "x": left,
        "y": top,
        "width": right - left,
        "height": bottom - top,
        "score": float(reading.face.score),
        **_by_name(reading.probabilities),
    }


def _by_name(probabilities: FloatArray | None) -> Row:
    if probabilities is None:
        return dict.fromkeys(EMOTIONS)
    return dict(zip(EMOTIONS, probabilities.tolist(), strict=True))
