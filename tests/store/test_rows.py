from __future__ import annotations

import numpy as np

from monitor.store.rows import reading_rows, readings_from_rows
from tests.store.samples import reading


def test_readings_come_back_from_their_rows_exactly() -> None:
    readings = [reading(0.1, 2), reading(0.2, 0), reading(1.7, 3)]
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
