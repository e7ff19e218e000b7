from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.times import clock_span, clock_text, clock_time


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("90", 90.0),
        ("1:30", 90.0),
        ("1:02:03", 3723.0),
        ("0:00.5", 0.5),
        ("12.25", 12.25),
        (0.0, 0),
    ],
)
def test_times_as_people_write_them(text: str, seconds: float) -> None:
    assert clock_time(text) == seconds


@pytest.mark.parametrize(
    "text", ["", "half past", "1:2:3:4", "-5", "nan", "inf", "1:x", "1.5:00", f"{'9' * 400}:00"]
)
def test_anything_else_is_no_time(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        clock_time(text)


@given(st.integers(0, 10**6))
def test_what_is_written_can_be_read(seconds: int) -> None:
    assert clock_time(clock_text(seconds)) == seconds


@pytest.mark.parametrize(
    ("text", "span"),
    [("0:00-0:10", (0.0, 10.0)), ("5-7.5", (5.0, 7.5)), ("1:00:00 - 1:00:05", (3600.0, 3605.0))],
)
def test_spans_as_people_write_them(text: str, span: tuple[float, float]) -> None:
    assert clock_span(text) == span


@pytest.mark.parametrize("text", ["", "0:10", "0:10-", "-0:10", "0:10-0:10", "0:10-0:05", "a-b"])
def test_anything_else_is_no_span(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        clock_span(text)
