"""A window's place is all on one screen, whatever was remembered."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.ui.windows.fitting import Box, fit

_EDGES = st.integers(-(10**9), 10**9)
_BOXES = st.builds(Box, _EDGES, _EDGES, st.integers(0, 10**9), st.integers(0, 10**9))
_SCREENS = st.builds(
    Box,
    st.integers(-8000, 8000),
    st.integers(-8000, 8000),
    st.integers(320, 8000),
    st.integers(200, 8000),
)


def _holds(outer: Box, inner: Box) -> bool:
    return (
        outer.left <= inner.left
        and outer.top <= inner.top
        and inner.left + inner.width <= outer.left + outer.width
        and inner.top + inner.height <= outer.top + outer.height
    )


@given(_BOXES, st.lists(_SCREENS, min_size=1, max_size=4))
def test_it_is_on_a_screen_and_as_large_as_wanted_where_that_fits(
    wanted: Box, screens: list[Box]
) -> None:
    fitted = fit(wanted, screens)
    screen = next(one for one in screens if _holds(one, fitted))
    assert fitted.width == min(wanted.width, screen.width) or len(screens) > 1
    assert fitted.width <= wanted.width
    assert fitted.height <= wanted.height
    assert fit(fitted, screens)[2:] == fitted[2:]


@given(_SCREENS, st.data())
def test_one_that_is_inside_stays_where_it_is(screen: Box, data: st.DataObject) -> None:
    width = data.draw(st.integers(1, screen.width))
    height = data.draw(st.integers(1, screen.height))
    left = screen.left + data.draw(st.integers(0, screen.width - width))
    top = screen.top + data.draw(st.integers(0, screen.height - height))
    window = Box(left, top, width, height)
    assert fit(window, [screen]) == window


def test_the_screen_that_it_is_on_is_kept() -> None:
    left, right = Box(0, 0, 1280, 720), Box(1280, 0, 1920, 1080)
    assert fit(Box(1000, 900, 900, 600), [left, right]) == Box(1280, 480, 900, 600)
    assert fit(Box(5000, 5000, 900, 600), [left, right]) == Box(380, 120, 900, 600)
