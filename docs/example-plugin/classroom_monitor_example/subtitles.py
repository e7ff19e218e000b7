"""An exporter: a session's gauge as subtitles, to be shown over a recording of the lecture."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pandas as pd

from monitor.store.files.export import NOTE, SessionTables, Writers
from monitor.types import gauge_of


def subtitle_file(session: SessionTables, path: Path) -> Writers:
    """Return what writes the one file."""
    return {path: partial(_write, session)}


def _write(session: SessionTables, path: Path) -> None:
    # A window's result holds from its end to the end of the next one.
    windows = session.windows
    captions = [f"1\n{_stamp(0.0)} --> {_stamp(1.0)}\n{NOTE}\n"]
    ends_s = windows["end_s"].tolist()
    rows = zip(ends_s, [*ends_s[1:], None], windows["score"], windows["state"], strict=True)
    for number, (end_s, next_s, score, state) in enumerate(rows, start=2):
        text = "no data" if pd.isna(score) else f"{gauge_of(score):.0f}: {state}"
        until_s = end_s + 1.0 if next_s is None else next_s
        captions.append(f"{number}\n{_stamp(end_s)} --> {_stamp(until_s)}\n{text}\n")
    path.write_text("\n".join(captions), encoding="utf-8")


def _stamp(time_s: float) -> str:
    milliseconds = round(1000 * time_s)
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02},{rest:03}"
