"""Sessions, windows and readings written by hand."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np

from monitor.orientation import FrontBasis, HeadPose, Orientation, ShareEstimate, TurnedAway
from monitor.types import (
    EMOTIONS,
    Face,
    FaceReading,
    FrameReading,
    SessionInfo,
    State,
    WindowSummary,
)

START = datetime(2026, 11, 23, 8, 10, tzinfo=UTC)

# A sum of 1 in numbers that have no short decimal form.
MIX = np.array([1 / 3, 1 / 7, 1 / 9, 1 / 11, 1 / 13, 0.0, 0.0], dtype=np.float32)
MIX[6] = 1.0 - MIX.sum()


def info(
    session_id: str = "2026-11-23-0910-kdr",
    *,
    started_at: datetime = START,
    **settings: object,
) -> SessionInfo:
    return SessionInfo(session_id, started_at, "camera 0", "fer", "person_mean", settings)


POSE = HeadPose(1 / 3, -10 / 7, 20 / 9, 50 / 11, 70 / 13)

ORIENTATION = Orientation(
    21,
    FrontBasis.TOLD,
    facing=ShareEstimate(2 / 3, 5 / 9, 7 / 9),
    aside=ShareEstimate(1 / 7, 0.0, 1 / 3),
    down=ShareEstimate(1 / 7, 1 / 11, 2 / 7),
    away=ShareEstimate(1 / 21, 0.0, 1 / 13),
    movement=1 / 17,
)


def window(
    end_s: float,
    *,
    people: int = 20,
    score: float | None = 0.25,
    interval: tuple[float, float] | None = None,
    mix: np.ndarray = MIX,
    orientation: Orientation | None = ORIENTATION,
) -> WindowSummary:
    known = score is not None
    return WindowSummary(
        start_s=end_s - 5.0,
        end_s=end_s,
        frame_count=75,
        person_count=people,
        now_count=people,
        seen_count=24,
        coverage=people / 24,
        mean_probabilities=mix if known else None,
        score=score,
        state=State.INTERESTED if known else State.NO_DATA,
        score_low=None if interval is None else interval[0],
        score_high=None if interval is None else interval[1],
        orientation=orientation,
    )


def reading(
    time_s: float, face_count: int, probabilities: np.ndarray = MIX, away_count: int = 0
) -> FrameReading:
    assert probabilities.shape == (len(EMOTIONS),)
    face = Face(np.array([10.1, 20.2, 40.4, 60.6], dtype=np.float32), 0.97)
    return FrameReading(
        frame_index=round(time_s * 15),
        time_s=time_s,
        size_wh=(1280, 720),
        faces=tuple(FaceReading(track, face, probabilities, POSE) for track in range(face_count)),
        inference_s=0.08,
        turned_away=tuple(TurnedAway(100 + n, face.box_xyxy) for n in range(away_count)),
    )
