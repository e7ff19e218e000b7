from __future__ import annotations

from dataclasses import replace

import numpy as np

from monitor.classes import Classes
from monitor.orientation.columns import POSE_COLUMNS
from monitor.tables.rows import reading_rows, readings_from_rows, window_row
from monitor.types import FaceReading
from tests.store.samples import POSE, reading, window


def test_readings_come_back_from_their_rows_exactly() -> None:
    readings = [reading(0.1, 2), reading(0.2, 0), reading(0.9, 0, away_count=1)]
    readings += [reading(1.7, 3, away_count=2)]
    rows = [row for one in readings for row in reading_rows(one, 0.0)]
    again = list(readings_from_rows(rows))
    assert [(r.frame_index, r.time_s, len(r.faces)) for r in again] == [
        (r.frame_index, r.time_s, len(r.faces)) for r in readings
    ]
    for old, new in zip(readings, again, strict=True):
        for old_face, new_face in zip(old.faces, new.faces, strict=True):
            assert new_face.track_id == old_face.track_id
            assert new_face.face.score == old_face.face.score
            np.testing.assert_array_equal(new_face.face.box_xyxy, old_face.face.box_xyxy)
            np.testing.assert_array_equal(new_face.probabilities, old_face.probabilities)
            assert new_face.pose == old_face.pose is not None
        assert [one.track_id for one in new.turned_away] == [n.track_id for n in old.turned_away]
        for old_place, new_place in zip(old.turned_away, new.turned_away, strict=True):
            np.testing.assert_array_equal(new_place.box_xyxy, old_place.box_xyxy)


def test_rows_of_before_the_orientation_are_read() -> None:
    rows = reading_rows(reading(0.1, 2), 0.0)
    old = [{name: row[name] for name in row if name not in POSE_COLUMNS} for row in rows]
    (again,) = readings_from_rows(old)
    assert [face.pose for face in again.faces] == [None, None]
    assert again.turned_away == ()


def test_classes_of_the_user_may_have_the_names_of_orientation() -> None:
    mine = Classes(("Roll", "away", "other"), positive=("Roll",))
    shares = np.array([0.25, 0.5, 0.25], np.float32)
    shown = replace(window(5.0), mean_probabilities=shares, classes=mine)
    assert window_row(shown, 0.0)["away"] == 0.5
    one = replace(reading(0.1, 0), classes=mine)
    face = FaceReading(1, reading(0.1, 1).faces[0].face, shares, POSE)
    rows = reading_rows(replace(one, faces=(face,)), 0.0)
    assert rows[0]["Roll"] == 0.25
    (again,) = readings_from_rows(rows, mine)
    np.testing.assert_array_equal(again.faces[0].probabilities, shares)
    assert again.faces[0].pose is None
