"""Names of markers never cover each other, and the newest is always to be read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.ui.dashboard.series.marker_labels import LabelPlace, place_labels

WIDTH = 1000.0
_MARKS = st.lists(
    st.tuples(st.floats(0.0, WIDTH), st.floats(5.0, 400.0)), min_size=1, max_size=30
).map(sorted)


@given(_MARKS, st.integers(1, 3))
def test_no_two_cover_each_other_and_all_are_inside(
    marks: list[tuple[float, float]], rows: int
) -> None:
    places = place_labels(marks, WIDTH, rows)
    assert len(places) == len(marks)
    boxes = [
        (place.row, place.left, place.left + wide)
        for place, (_, wide) in zip(places, marks, strict=True)
        if place is not None
    ]
    for number, (row, left, right) in enumerate(boxes):
        assert 0.0 <= left <= right <= WIDTH
        assert 0 <= row < rows
        for other_row, other_left, other_right in boxes[number + 1 :]:
            assert row != other_row or right <= other_left or other_right <= left


@given(_MARKS, st.integers(1, 3))
def test_the_newest_is_always_named(marks: list[tuple[float, float]], rows: int) -> None:
    place = place_labels(marks, WIDTH, rows)[-1]
    assert place is not None
    at, wide = marks[-1]
    assert place in {LabelPlace(at, 0), LabelPlace(at - wide, 0)}


def test_each_stands_beside_its_own_line() -> None:
    marks = [(100.0, 80.0), (120.0, 80.0), (140.0, 80.0), (160.0, 80.0), (950.0, 80.0)]
    assert place_labels(marks, WIDTH, 3) == [
        None,
        LabelPlace(120.0, 2),
        LabelPlace(140.0, 1),
        LabelPlace(160.0, 0),
        LabelPlace(870.0, 0),
    ]
