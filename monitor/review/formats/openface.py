"""Rows per face as OpenFace's CSV names them, for scripts that read its output.

Columns that the app has nothing for (gaze, landmarks, action units) are left out.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd

from monitor.errors import StoreError
from monitor.files.csv_writer import write_csv
from monitor.files.json_lines import json_text
from monitor.i18n import tr
from monitor.review.formats.tiers import shift_ms
from monitor.store.files.export import SessionTables, Writers, about_session, session_file
from monitor.tables.note import NOTE

_ROTATIONS = {"pose_Rx": ("pitch", -1.0), "pose_Ry": ("yaw", -1.0), "pose_Rz": ("roll", 1.0)}
"""OpenFace's angles, in radians: what of ours each is, and with which sign.

Its axes point to the right, down and away from the camera, so that a positive `pose_Rx` looks
down, and a positive `pose_Ry` to the left edge of the picture.
"""


def openface_files(session: SessionTables, path: Path) -> Writers:
    """The rows per face, and the session's own values; see `Exporter`.

    Raises:
        StoreError: The session kept none.
    """
    if session.readings is None:
        raise StoreError(
            tr(
                "session {session_id} kept no numbers of each face: they are kept where they "
                "are turned on before a session starts",
                session_id=session.record.info.session_id,
            )
        )
    beside = session_file(path)
    return {
        path: partial(_write, session, session.readings),
        beside: partial(_write_about, session),
    }


def openface_table(session: SessionTables, readings: pd.DataFrame) -> pd.DataFrame:
    """Return a row per face with OpenFace's columns, and what the app has beside them.

    A frame in which no face was found has a row without success, and so has somebody who is
    turned away.
    """
    found = readings["score"].notna()
    columns: dict[str, object] = {
        "frame": readings["frame"],
        "face_id": readings["track"],
        "timestamp": (readings["time_s"] + shift_ms(session) / 1000).round(3),
        "confidence": readings["score"].fillna(0.0),
        "success": found.astype(np.int64),
    }
    for name, (angle, sign) in _ROTATIONS.items():
        known = angle in readings.columns
        columns[name] = np.deg2rad(readings[angle]) * sign if known else np.nan
    classes = session.record.info.classes.names
    places = ("x", "y", "width", "height")
    columns |= {f"face_{name}": readings[name] for name in places}
    columns |= {name: readings[name] for name in classes}
    return pd.DataFrame(columns)


def _write(session: SessionTables, readings: pd.DataFrame, path: Path) -> None:
    write_csv(openface_table(session, readings).assign(note=NOTE), path)


def _write_about(session: SessionTables, path: Path) -> None:
    path.write_text(json_text(about_session(session)), encoding="utf-8")
