"""From the pipeline's records to rows with the column names that users see, and back."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

import numpy as np

from monitor.classes import Classes
from monitor.orientation import HeadPose, TurnedAway
from monitor.orientation.columns import has_columns, pose_of, pose_values, window_values
from monitor.types import EXPRESSIONS, Face, FaceReading, FloatArray, FrameReading, WindowSummary
from monitor.window import ShownReading

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
        **(window_values(summary.orientation) if has_columns(summary.classes.names) else {}),
    }


def reading_rows(reading: ShownReading, origin_s: float) -> list[Row]:
    """One row per face, and one per person turned away; a frame without any has an empty one.

    Who is turned away has a place, and no score: no face was found there. Where the group was too
    small, rows say where faces were, and no more.
    """
    frame: Row = {"frame": reading.frame_index, "time_s": reading.time_s - origin_s}
    classes = reading.classes
    rows = [frame | _face_row(face, classes) for face in reading.faces]
    rows += [frame | _away_row(person, classes) for person in reading.turned_away]
    return rows or [frame | _empty_row(classes)]


def readings_from_rows(
    rows: Iterable[Mapping[str, Any]], classes: Classes = EXPRESSIONS
) -> Iterator[FrameReading]:
    """Undo `reading_rows`: the readings of rows that are in the order of their frames.

    Landmarks, the frame's size and the time that inference took are in no row.
    """
    for (frame, time_s), faces in groupby(rows, key=lambda row: (row["frame"], row["time_s"])):
        people = [row for row in faces if row["track"] is not None]
        seen = [row for row in people if not _is_missing(row["score"])]
        away = [row for row in people if _is_missing(row["score"])]
        yield FrameReading(
            frame,
            time_s,
            tuple(_face_reading(row, classes) for row in seen),
            classes=classes,
            turned_away=tuple(TurnedAway(row["track"], _box_of(row)) for row in away),
        )


def _face_reading(row: Mapping[str, Any], classes: Classes) -> FaceReading:
    read = [row[name] for name in classes.names]
    probabilities = None if _is_missing(read[0]) else np.array(read, np.float32)
    pose = pose_of(row) if has_columns(classes.names) else None
    return FaceReading(row["track"], Face(_box_of(row), row["score"]), probabilities, pose)


def _is_missing(value: float | None) -> bool:
    """Whether a cell is empty: in a table of numbers, what is missing is not a number."""
    return value is None or math.isnan(value)


def _box_of(row: Mapping[str, Any]) -> FloatArray:
    x, y = row["x"], row["y"]
    return np.array([x, y, x + row["width"], y + row["height"]], np.float32)


def _face_row(reading: FaceReading, classes: Classes) -> Row:
    return {
        **_place(reading.track_id, reading.face.box_xyxy),
        "score": float(reading.face.score),
        **_by_name(classes, reading.probabilities),
        **_pose_columns(reading.pose, classes),
    }


def _away_row(person: TurnedAway, classes: Classes) -> Row:
    return _empty_row(classes) | _place(person.track_id, person.box_xyxy)


def _empty_row(classes: Classes) -> Row:
    columns = ("track", "x", "y", "width", "height", "score")
    return dict.fromkeys(columns) | _by_name(classes, None) | _pose_columns(None, classes)


def _place(track_id: int, box_xyxy: FloatArray) -> Row:
    left, top, right, bottom = box_xyxy.tolist()
    return {"track": track_id, "x": left, "y": top, "width": right - left, "height": bottom - top}


def _pose_columns(pose: HeadPose | None, classes: Classes) -> Row:
    return pose_values(pose) if has_columns(classes.names) else {}


def _by_name(classes: Classes, probabilities: FloatArray | None) -> Row:
    if probabilities is None:
        return dict.fromkeys(classes.names)
    return dict(zip(classes.names, probabilities.tolist(), strict=True))
