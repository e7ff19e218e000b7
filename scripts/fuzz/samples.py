"""One whole, small input of each kind, to be mutated."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from monitor.analysis.options import OutputOptions
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Task
from monitor.config import Settings, WindowSettings
from monitor.store import EventKind, SessionStore
from monitor.window import MinimumGroup
from tests.small_groups import RoomPipelines, pictures_of
from tests.store.samples import START, info, reading, window
from tests.training.painted import bright_network, paint_set
from tests.window.learnt import verdicts_folder

FIRST, SECOND = "2026-11-23-0910-kdr", "2026-11-24-0910-bcd"
"""The sessions of the log; the first is mutated, the second has a neighbour that is."""

PICTURES = 24
SETTINGS = """\
signal = "both"

[engine]
threads = 2
device = "cpu"

[picture]
rotate = 90
mirror = true
region = "10,20,300,200"
leave_out = ["0,0,20,20"]

[detection]
backend = "yunet"
min_face_px = 24

[emotion]
model = "default"

[window]
strategy = "sum"
length_s = 8.0
zones = "2x2"

[session]
min_people = 3
retention_days = 90
"""
RECORDINGS = ("a.mp4", "b/a.mkv", "b/c.MOV", "room 2.avi", "room 10.avi", "b/notes.txt", ".d.mp4")
SEGMENTS = """\
video,start_s,end_s,label
a.mp4,0,10,waking
a.mp4,0:10,0:25,tiring
b/a.mkv,0,9.5,waking
b/a.mkv,12,30,tiring
room 2.avi,1:00,1:30,waking
room 2.avi,2:00,0:02:30,tiring
"""


@dataclass(frozen=True)
class Samples:
    """Where they are.

    Attributes:
        folder: Of all of them.
        log: A log with two sessions that keep rows per person.
        exports: By format, the files of an export of the first.
        neighbour: What the second is exported as.
        pictures: A room with three people.
        results: What an analysis made of it.
        unfinished: The same, stopped in the middle.
        network: The folder of a network of two classes, and `labels` for it.
        strategy: The folder of a strategy that learnt of verdicts.
        recordings: A folder of files that are called as recordings, and `segments` of them.
    """

    folder: Path
    log: Path
    exports: dict[str, tuple[Path, ...]]
    neighbour: Path
    pictures: Path
    results: Path
    unfinished: Path
    network: Path
    labels: Path
    strategy: Path
    recordings: Path
    segments: Path


def make_samples(folder: Path) -> Samples:
    """Make all of them, in a second or two."""
    log = folder / "log.sqlite"
    store = SessionStore(str(log))
    for days, name in enumerate((FIRST, SECOND)):
        _record(store, name, days)
    exports = {}
    for kind in ("json", "csv", "parquet"):
        (folder / kind).mkdir()
        exports[kind] = tuple(store.export(FIRST, folder / kind / f"lecture.{kind}"))
    (neighbour,) = store.export(SECOND, folder / "neighbour.json")
    pictures = pictures_of("three", folder / "room", PICTURES)
    recordings = folder / "recordings"
    for name in RECORDINGS:
        file = recordings / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode())
    segments = recordings / "segments.csv"
    segments.write_text(SEGMENTS, encoding="utf-8")
    return Samples(
        folder,
        log,
        exports,
        neighbour,
        pictures,
        _analyze(pictures, folder / "results", 2 * PICTURES),
        _analyze(pictures, folder / "unfinished", PICTURES // 2),
        bright_network(folder / "network"),
        paint_set(folder / "faces", ("dark", "bright"), each=3),
        verdicts_folder(folder / "strategy"),
        recordings,
        segments,
    )


def _record(store: SessionStore, name: str, days: int) -> None:
    started_at = START + timedelta(days=days)
    session = info(name, started_at=started_at, per_person=True, window={"length_s": 5.0})
    writer = store.begin(session, origin_s=0.0, min_people=3)
    group = MinimumGroup(3)
    for second in range(20):
        summary = window(float(second + 5), score=None if second == 7 else second / 40 - 0.2)
        writer.window(summary)
        writer.reading(group.reading(reading(float(second + 1), 3), summary))
    for second in range(3):
        writer.marker(float(second * 5), "part", "=SUM(1)")
    writer.end(25.0)
    store.add_event(name, EventKind.NOTE, 3.0, "a note", "on the room")


def _analyze(pictures: Path, out: Path, stop_after: int) -> Path:
    settings = Settings(window=WindowSettings(strategy="sum", zones="2x2"))
    task = Task(str(pictures), out, settings, outputs=OutputOptions())
    frames = iter(range(stop_after))
    analyze_recording(task, RoomPipelines("happy"), stop=lambda: next(frames, None) is None)
    return out


def copied(path: Path, folder: Path) -> Path:
    """Copy a file or folder into another folder; return the copy."""
    target = folder / path.name
    if path.is_dir():
        shutil.copytree(path, target)
    else:
        shutil.copy2(path, target)
    return target
