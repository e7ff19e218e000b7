"""Which part of which screen: from words and back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import SourceError
from monitor.sources.screen import ScreenRegion, names_screen
from monitor.sources.screen.own_windows import paint_over, tell_own_windows

pixels = st.integers(0, 99_999)
sizes = st.integers(1, 99_999)


@given(st.integers(0, 99), st.none() | st.tuples(pixels, pixels, sizes, sizes))
def test_it_comes_back_as_it_was(number: int, part: tuple[int, int, int, int] | None) -> None:
    region = ScreenRegion(number, part)
    assert ScreenRegion.parse(region.text) == region
    assert names_screen(region.text)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("screen", ScreenRegion(1)),
        ("screen:2", ScreenRegion(2)),
        ("screen:0", ScreenRegion(0)),
        ("screen,10,20,300,200", ScreenRegion(1, (10, 20, 300, 200))),
        (" screen:2,0,0,1,1 ", ScreenRegion(2, (0, 0, 1, 1))),
    ],
)
def test_what_is_written(text: str, region: ScreenRegion) -> None:
    assert ScreenRegion.parse(text) == region


@pytest.mark.parametrize(
    "text",
    [
        *("screen:", "screen:x", "screen:-1", "screen:\N{SUPERSCRIPT TWO}", "screen:1 ,0,0,9,9"),
        *("screen,1,2,3", "screen,1,2,3,4,5", "screen:1,0,0,0,9", "screen,-1,0,9,9"),
        "screen,1.5,0,9,9",
    ],
)
def test_what_is_no_part_of_a_screen_is_refused(text: str) -> None:
    with pytest.raises(SourceError, match="screen"):
        ScreenRegion.parse(text)


@given(st.text(max_size=20))
def test_no_other_name_is_taken_for_a_screen(text: str) -> None:
    if not text.strip().startswith("screen"):
        assert not names_screen(text)
    assert not names_screen(f"screening {text}")


areas = st.tuples(
    st.integers(-50, 150), st.integers(-50, 150), st.integers(0, 120), st.integers(0, 120)
)


@given(st.lists(areas, max_size=4), st.integers(-40, 40), st.integers(-40, 40))
def test_windows_are_painted_over_and_nothing_else(
    windows: list[tuple[int, int, int, int]], left: int, top: int
) -> None:
    image = np.full((60, 80, 3), 255, np.uint8)
    try:
        tell_own_windows(tuple(windows))
        paint_over(image, left, top)
    finally:
        tell_own_windows(())
    for y in range(0, 60, 7):
        for x in range(0, 80, 7):
            on_screen = (x + left, y + top)
            is_covered = any(
                wx <= on_screen[0] < wx + w and wy <= on_screen[1] < wy + h
                for wx, wy, w, h in windows
            )
            assert (image[y, x, 0] != 255) == is_covered
