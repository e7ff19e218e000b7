"""Sessions of the user's own classes are scored again, marked, and reported like any other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from monitor.classes import Classes
from monitor.config import StrategyName, WindowSettings
from monitor.review.agreement import calibration_table
from monitor.review.ranges import summarise_range
from monitor.review.report import report_of
from monitor.review.report.html import html_of
from monitor.review.rescore import Basis, rescore, stored_settings
from monitor.tables.rows import reading_rows, window_row
from monitor.types import Face, FaceReading, FrameReading
from monitor.window import ANY_GROUP, WindowSteps
from tests.review.material import events_of, record_of

MINE = Classes(("away", "at ease", "so so"), positive=("at ease",), negative=("away",))
FACE = Face(np.array([0, 0, 40, 40], np.float32), 0.9)


def lecture(strategy: StrategyName = "person_mean") -> tuple[pd.DataFrame, pd.DataFrame]:
    """Windows and readings of 20 s: three people who are ever more at ease."""
    steps = WindowSteps(WindowSettings(strategy=strategy), ANY_GROUP, classes=MINE)
    windows, rows = [], []
    for frame in range(200):
        share = frame / 250
        mix = np.array([0.8 - share, share, 0.2], np.float32)
        faces = tuple(FaceReading(track, FACE, mix) for track in range(3))
        reading = FrameReading(frame, frame / 10, faces, classes=MINE)
        windows += steps.add(reading)
        rows += reading_rows(reading, 0.0)
    windows += steps.finish(20.0)
    return pd.DataFrame([window_row(one, 0.0) for one in windows]), pd.DataFrame(rows)


@pytest.fixture
def record():
    plain = record_of(length_s=20.0)
    return replace(plain, info=replace(plain.info, classes=MINE, model="mine"))


def test_from_rows_per_person_every_window_comes_back(record) -> None:
    windows, readings = lecture()
    settings = stored_settings(record)
    again = rescore(record, windows, events_of(), readings, settings)
    assert again.basis is Basis.READINGS
    pd.testing.assert_frame_equal(again.windows, windows)
    dominant = replace(settings, strategy="dominant")
    scores = rescore(record, windows, events_of(), readings, dominant).windows["score"]
    assert scores.iloc[3] == -1.0
    assert scores.iloc[-1] > 0.5


def test_shares_of_people_come_back_too(record) -> None:
    windows, readings = lecture("balance")
    settings = replace(stored_settings(record), strategy="balance")
    found = rescore(record, windows, events_of(), readings, settings).windows
    pd.testing.assert_frame_equal(found, windows)
    assert (found["score_low"] < found["score"]).all()
    assert found["score"].iloc[0] < 0.0 < found["score"].iloc[-1]


def test_from_means_the_gauge_follows_from_the_sessions_own_polarity(record) -> None:
    windows, readings = lecture()
    longer = replace(stored_settings(record), length_s=10.0)
    found = rescore(record, windows, events_of(), readings.iloc[:0], longer)
    assert found.basis is Basis.MEANS
    assert found.windows["score"].is_monotonic_increasing
    mixes = found.windows[["at ease", "away"]].to_numpy()
    expected = (mixes[:, 0] - mixes[:, 1]) / mixes.sum(axis=1)
    np.testing.assert_allclose(found.windows["score"], expected, atol=1e-5)


def test_parts_and_marks_have_the_sessions_own_columns(record) -> None:
    windows, _ = lecture()
    summary = summarise_range(windows, 0.0, 20.0)
    assert summary.mean_probabilities is not None
    assert summary.mean_probabilities.shape == (3,)
    marks = calibration_table(record, windows, events_of((4.0, "agree", "bored")))
    assert list(marks.columns)[11:14] == list(MINE.names)


def test_the_report_names_what_counts(record) -> None:
    windows, _ = lecture()
    page = html_of(report_of(record, windows, events_of()))
    assert "P: at ease. N: away. So so counts for neither." in page
