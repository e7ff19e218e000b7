"""Where faces are known to be."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from monitor.detection.live.places import MEMORY_SCANS, KnownPlaces


def boxes(*lefts: float) -> np.ndarray:
    return np.array([[x, 0, x + 40, 40] for x in lefts], np.float32).reshape(-1, 4)


NOTHING = boxes()


def test_a_place_is_known_once_the_strong_network_has_seen_it() -> None:
    places = KnownPlaces()
    assert not places.near(boxes(0)).any()
    places.remember(boxes(0, 100), boxes(100))
    assert places.near(boxes(3, 102, 300)).tolist() == [False, True, False]


def test_a_new_place_waits_for_the_next_look() -> None:
    places = KnownPlaces()
    places.remember(boxes(0), None)
    places.remember(NOTHING, None)
    assert places.near(boxes(0)).all()
    places.remember(NOTHING, NOTHING)
    assert not places.near(boxes(0)).any()


def test_a_place_outlasts_some_looks_without_a_face() -> None:
    places = KnownPlaces()
    places.remember(boxes(0), boxes(0))
    for _ in range(MEMORY_SCANS - 1):
        places.remember(NOTHING, NOTHING)
        assert places.near(boxes(0)).all()
    places.remember(NOTHING, NOTHING)
    assert not places.near(boxes(0)).any()


def test_what_the_quick_network_alone_goes_on_finding_is_given_up() -> None:
    """A poster that looks a little like a face: found again by its own score alone."""
    places = KnownPlaces()
    places.remember(boxes(0), boxes(0))
    for _ in range(MEMORY_SCANS):
        places.remember(boxes(0), NOTHING)
    assert not places.near(boxes(0)).any()


def test_a_place_goes_with_its_face() -> None:
    places = KnownPlaces()
    places.remember(boxes(0), boxes(0))
    for x in range(0, 200, 10):
        places.remember(boxes(x), None)
    assert places.near(boxes(190)).all()


frames = st.lists(
    st.tuples(st.lists(st.integers(0, 300), max_size=4), st.none() | st.lists(st.integers(0, 300))),
    max_size=12,
)


@given(frames)
def test_it_forgets_everything_nobody_sees(history: list) -> None:
    places = KnownPlaces()
    for found, seen in history:
        places.remember(boxes(*found), None if seen is None else boxes(*seen))
    for _ in range(MEMORY_SCANS):
        places.remember(NOTHING, NOTHING)
    assert not places.near(boxes(*range(0, 300, 5))).any()
