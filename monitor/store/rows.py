"""From the pipeline's records to rows with the column names that users see."""

from __future__ import annotations

from monitor.types import EMOTIONS, FaceReading, FloatArray, FrameReading, WindowSummary

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
