from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pandas as pd
import pytest

from monitor.analysis.parts import parts_of
from monitor.analysis.results.plots import plot_recording
from monitor.errors import AnalysisError
from monitor.orientation import FrontBasis, Orientation, ShareEstimate
from monitor.tables.rows import window_row
from monitor.types import State, WindowSummary

BLUE = (0xBB, 0x6F, 0x2A)
ORANGE = (0x0A, 0x54, 0xB4)


def recording(scores: list[float | None]) -> list[WindowSummary]:
    """One window a second."""
    windows = []
    for i, score in enumerate(scores):
        if score is None:
            windows.append(WindowSummary(i, i + 1, 10, 0, 4, 0.0, None, None, State.NO_DATA))
        else:
            mean = np.full(7, 1 / 7, np.float32)
            state = State.INTERESTED if score > 0.15 else State.BORED
            windows.append(WindowSummary(i, i + 1, 10, 3, 4, 0.75, mean, score, state))
    return windows


def table(windows: list[WindowSummary]) -> pd.DataFrame:
    columns = list(window_row(recording([0.5])[0], 0.0))
    return pd.DataFrame([window_row(window, 0.0) for window in windows], columns=columns)


def plot(windows: list[WindowSummary], path: Path, title: str = "lecture.mp4") -> Path:
    plot_recording(
        table(windows),
        parts_of(windows),
        path,
        title=title,
        verdict="interested, gauge 68 of 100",
        formula="Score: share of people with positive less share with negative expressions",
        neutral_band=0.15,
    )
    return path


def near(image: np.ndarray, color: tuple[int, int, int]) -> np.ndarray:
    return np.abs(image.astype(int) - color).sum(axis=2) < 12


@pytest.mark.parametrize(
    "scores",
    [
        pytest.param([], id="nothing"),
        pytest.param([0.5], id="one window"),
        pytest.param([None], id="no data"),
        pytest.param([None] * 30, id="long no data"),
        pytest.param([0.5, None, -0.5], id="a gap"),
        # A long one is drawn small below.
        pytest.param([0.9, -0.9] * 5400, id="three hours", marks=pytest.mark.slow),
    ],
)
def test_any_recording_has_a_picture(tmp_path: Path, scores: list[float | None]) -> None:
    image = cv2.imread(str(plot(recording(scores), tmp_path / "gauge.png")))
    assert image is not None
    height, width = image.shape[:2]
    assert width > 1200
    assert height > 800
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["gauge.png"]


def test_what_was_said_when_stands_in_the_ribbon(tmp_path: Path) -> None:
    image = cv2.imread(
        str(plot(recording([0.9] * 20 + [None] * 20 + [-0.9] * 20), tmp_path / "a.png"))
    )
    assert image is not None
    width = image.shape[1]
    ribbon = image[int(0.475 * len(image)) : int(0.508 * len(image))]
    left, right = 0.065 * width, 0.85 * width
    third = (right - left) / 3
    for color, number in ((BLUE, 0), (ORANGE, 2)):
        columns = np.flatnonzero(near(ribbon, color).mean(axis=0) > 0.3)
        assert columns.min() == pytest.approx(left + number * third, abs=6)
        assert columns.max() == pytest.approx(left + (number + 1) * third, abs=6)


def test_an_interval_is_drawn_around_the_gauge(tmp_path: Path) -> None:
    windows = recording([0.5] * 60)
    around = [replace(window, score_low=0.2, score_high=0.8) for window in windows]
    plain, banded = (
        cv2.imread(str(plot(one, tmp_path / f"{number}.png")), cv2.IMREAD_GRAYSCALE)
        for number, one in enumerate((windows, around))
    )
    assert plain is not None
    assert banded is not None
    gauge = slice(int(0.14 * len(plain)), int(0.44 * len(plain)))
    column = int(0.3 * plain.shape[1])
    share = (banded[gauge, column].astype(int) < plain[gauge, column] - 15).mean()
    assert share == pytest.approx(0.15 * 100 / 95, abs=0.03)  # above the line: 75 to 90


def test_where_heads_were_turned_has_a_row_of_its_own(tmp_path: Path) -> None:
    windows = recording([0.5] * 60)
    shares = [ShareEstimate(one, one, one) for one in (0.7, 0.1, 0.1, 0.1)]
    turned = [replace(one, orientation=Orientation(9, FrontBasis.TOLD, *shares)) for one in windows]
    plain, with_heads = (
        plot(one, tmp_path / f"{number}.svg").read_text(encoding="utf-8")
        for number, one in enumerate((windows, turned))
    )
    for words in ("looking down  10 %", "face the front  70 %", "facing, %"):
        assert f"<!-- {words} -->" in with_heads
        assert f"<!-- {words} -->" not in plain


@pytest.mark.parametrize("kind", ["svg", "pdf"])
def test_drawings_for_print_say_what_they_are_not_for(tmp_path: Path, kind: str) -> None:
    content = plot(recording([0.5, -0.5]), tmp_path / f"a.{kind}").read_bytes()
    assert content.startswith(b"%PDF" if kind == "pdf" else b"<?xml")
    assert b"not for grading or discipline" in content


def test_a_long_recording_stays_a_small_drawing(tmp_path: Path) -> None:
    scores = np.sin(np.arange(10_800) / 300).tolist()
    assert plot(recording(scores), tmp_path / "a.svg").stat().st_size < 2_000_000


def test_names_are_never_read_as_formulas_and_any_letter_may_come(tmp_path: Path) -> None:
    plot(recording([0.5]), tmp_path / "a.png", title="a_$b$_\\frac{ 講義 🙂 " + 80 * "x" + ".mp4")


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AnalysisError, match=r"end the name in \.png, \.svg or \.pdf"):
        plot(recording([0.5]), tmp_path / "a.gif")


def test_what_was_there_stays_when_writing_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.mkdir()  # no file takes its place
    with pytest.raises(OSError, match=r"a\.png"):
        plot(recording([0.5]), path)
    assert list(tmp_path.iterdir()) == [path]
