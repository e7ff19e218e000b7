from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from monitor.analysis.video.label_layout import place_labels

ROOM = (640, 360)


def place(boxes: list[list[float]], size: tuple[int, int] = (60, 16)) -> list[list[int]]:
    sizes = np.full((len(boxes), 2), size)
    return place_labels(np.array(boxes, np.float32), sizes, ROOM, gap_px=2).tolist()


def test_with_room_a_label_stands_above_the_left_edge() -> None:
    assert place([[100, 100, 180, 200]]) == [[98, 82]]


def test_at_the_upper_edge_it_stands_below() -> None:
    assert place([[100, 0, 180, 90]]) == [[98, 92]]


def test_labels_of_neighbours_do_not_cover_each_other() -> None:
    boxes = [[100.0 + 30 * i, 100, 128.0 + 30 * i, 134] for i in range(4)]
    corners = np.array(place(boxes))
    for i in range(4):
        for j in range(i):
            apart = np.abs(corners[i] - corners[j])
            assert apart[0] >= 60 or apart[1] >= 16


edges = hnp.arrays(
    np.float32,
    st.tuples(st.integers(0, 30), st.just(4)),
    elements=st.floats(-50, 700, width=32),
)


@given(edges, st.tuples(st.integers(1, 200), st.integers(1, 60)))
def test_labels_stay_in_the_picture(boxes: np.ndarray, size: tuple[int, int]) -> None:
    sizes = np.full((len(boxes), 2), size)
    corners = place_labels(boxes, sizes, ROOM, gap_px=2)
    assert corners.shape == (len(boxes), 2)
    assert (corners >= 0).all()
    assert (corners + sizes <= ROOM).all()


def test_a_label_that_is_larger_than_the_picture_begins_at_its_corner() -> None:
    assert place([[10, 10, 30, 30]], size=(700, 400)) == [[0, 0]]
