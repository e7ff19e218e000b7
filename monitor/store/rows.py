"""From the pipeline's records to rows with the column names that users see, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

import numpy as np
import pandas as pd

from monitor.classes import Classes
from monitor.store.database.schema import MIX, has_own_columns
from monitor.types import EXPRESSIONS, Face, FaceReading, FloatArray, FrameReading, WindowSummary

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
        **_by_name(summary.classes, summary.mean_probabilities),
        "score": summary.score,
        "score_low": summary.score_low,
        "score_high": summary.score_high,
        "state": summary.state.value,
    }


def reading_rows(reading: FrameReading, origin_s: float) -> list[Row]:
    """One row per face; a frame without faces has one row with empty face columns."""
    frame: Row = {"frame": reading.frame_index, "time_s": reading.time_s - origin_s}
    classes = reading.classes
    rows = [frame | _face_row(face, classes) for face in reading.faces]
    return rows or [frame | _face_row(None, classes)]


def mixed(rows: Iterable[Mapping[str, Any]], classes: Classes) -> list[dict[str, Any]]:
    """Return rows as the log keeps them: classes without columns of their own in one, `mix`."""
    if has_own_columns(classes):
        return [dict(row) for row in rows]
    return [_mixed(row, classes.names) for row in rows]


def _mixed(row: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    others = {column: value for column, value in row.items() if column not in names}
    if names[0] not in row:  # an event
        return others
    shares = {name: row[name] for name in names}
    return {**others, MIX: None if None in shares.values() else shares}


def readings_from_rows(
    rows: Iterable[Mapping[str, Any]], classes: Classes = EXPRESSIONS
) -> Iterator[FrameReading]:
    """Undo `reading_rows`: the readings of rows that are in the order of their frames.

    Landmarks, the frame's size and the time that inference took are in no row.
    """
    for (frame, time_s), faces in groupby(rows, key=lambda row: (row["frame"], row["time_s"])):
        readings = tuple(_face_reading(row, classes) for row in faces if row["track"] is not None)
        yield FrameReading(frame, time_s, readings, classes=classes)


def _face_reading(row: Mapping[str, Any], classes: Classes) -> FaceReading:
    x, y = row["x"], row["y"]
    box_xyxy = np.array([x, y, x + row["width"], y + row["height"]], np.float32)
    read = [row[name] for name in classes.names]
    # In a table of numbers, what is missing is not a number.
    probabilities = None if pd.isna(read[0]) else np.array(read, np.float32)
    return FaceReading(row["track"], Face(box_xyxy, row["score"]), probabilities)


def _face_row(reading: FaceReading | None, classes: Classes) -> Row:
    if reading is None:
        columns = ("track", "x", "y", "width", "height", "score")
        return dict.fromkeys(columns) | _by_name(classes, None)
    left, top, right, bottom = reading.face.box_xyxy.tolist()
    return {
        "track": reading.track_id,
        "x": left,
        "y": top,
        "width": right - left,
        "height": bottom - top,
        "score": float(reading.face.score),
        **_by_name(classes, reading.probabilities),
    }


def _by_name(classes: Classes, probabilities: FloatArray | None) -> Row:
    if probabilities is None:
        return dict.fromkeys(classes.names)
    return dict(zip(classes.names, probabilities.tolist(), strict=True))
