from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from monitor.cli.sessions.sparkline import sparkline

NAN = float("nan")


@pytest.mark.parametrize(
    ("scores", "encoding", "line"),
    [
        ([], "utf-8", ""),
        ([-1.0, 0.0, 1.0, NAN], "utf-8", "▁▅█."),
        ([-1.0, 0.0, 1.0, NAN], "cp1252", "158."),
        ([NAN, 1.0, NAN, NAN], "UTF-8", ".█.."),
    ],
)
def test_one_character_per_window(scores: list[float], encoding: str, line: str) -> None:
    assert sparkline(np.array(scores), encoding) == line


def test_a_long_session_is_drawn_as_means() -> None:
    scores = np.repeat([-1.0, 1.0, NAN], 3600)
    assert sparkline(scores, "utf-8", width=6) == "▁▁██.."


@given(arrays(np.float64, st.integers(0, 200), elements=st.floats(-1, 1) | st.just(NAN)))
def test_any_scores_fit(scores: np.ndarray) -> None:
    assert len(sparkline(scores, "utf-8")) == min(60, len(scores))
