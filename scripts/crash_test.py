"""Kills a program that records a session, again and again, and shows what was lost.

    uv run --group dev scripts/crash_test.py                50 kills, a minute
    uv run --group dev scripts/crash_test.py --app          the app itself, with its networks
    uv run --group dev scripts/crash_test.py --store URL    another log than one in a new file

Without `--app` the time line and the recorder of the live app are fed readings made by hand,
20 times as fast as in class, so that a kill falls into every part of a write. All sessions go
into one log. What is stored is compared, row by row, with what the pipeline computes of the same
readings without a log; with `--app`, its windows with what the app printed. Exit code 1 where more
than the last second was lost, or a row is missing or is another. `docs/testing.md` lists faults
that this must find.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from monitor.config import Settings
from monitor.live.timeline import LiveTimeline
from monitor.store import SessionState, SessionStore, new_session_id
from monitor.types import EMOTIONS, Face, FaceReading, FrameReading, SessionInfo

FRAMES_PER_S = 15
FACES = 25
SPEED = 20
LONGEST_S = {False: 1.0, True: 8.0}
"""By whether it is the app: how long a program lives after its first window, in seconds."""


@dataclass(frozen=True)
class Kill:
    """What a kill left behind.

    Attributes:
        reached_s: How far the session had come when its program died.
        stored_s: End of the last window in the log.
        windows: Windows in the log.
        faces: Rows per face in the log.
        is_right: Whether each stored row is what the pipeline computed, and none is missing.
        is_sound: Whether the file has no damage and the windows no hole.
        is_closed: Whether the next start took the session for interrupted, and ended it.
    """

    reached_s: float
    stored_s: float
    windows: int
    faces: int
    is_right: bool
    is_sound: bool
    is_closed: bool

    @property
    def lost_s(self) -> float:
        """Seconds of the session that are not in the log."""
        return max(0.0, self.reached_s - self.stored_s)

    @property
    def is_well(self) -> bool:
        """Whether no more than the last second, and the frame after it, is gone."""
        is_little = self.lost_s <= 1.0 + 1.0 / FRAMES_PER_S
        return is_little and self.is_right and self.is_sound and self.is_closed


def readings_of(seed: int) -> Iterator[FrameReading]:
    """The readings of a session, the same for the same seed."""
    generator = np.random.default_rng(seed)
    face = Face(np.array([10, 20, 50, 60], np.float32), 0.99)
    for number in itertools.count():
        mixes = generator.dirichlet(np.ones(len(EMOTIONS)), FACES).astype(np.float32)
        faces = tuple(FaceReading(track, face, mix) for track, mix in enumerate(mixes))
        yield FrameReading(number, number / FRAMES_PER_S, faces)


def record(url: str, seed: int) -> None:
    """Record a session until killed; print how far it came after each frame."""
    now = datetime.now(UTC)
    timeline = LiveTimeline(Settings())
    info = SessionInfo(
        new_session_id(now), now, "readings made by hand", "none", timeline.strategy,
        {"per_person": True},
    )  # fmt: skip
    timeline.begin_session(SessionStore(url), info, 0.0)
    for reading in readings_of(seed):
        start_s = time.perf_counter()
        timeline.add(reading)
        print(reading.time_s, flush=True)
        took_s = time.perf_counter() - start_s
        time.sleep(max(0.0, 1.0 / (FRAMES_PER_S * SPEED) - took_s))


def kill(url: str, seed: int, *, app: bool) -> Kill:
    """Start a program that records, kill it at some moment, and look at the log."""
    command = [sys.executable, __file__, "--record", "--store", url, "--seed", str(seed)]
    if app:
        options = ("--source", "demo", "--headless", "--json", "--store", url)
        command = [sys.executable, "-m", "monitor", "live", *options]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as program:
        assert program.stdout is not None
        told = program.stdout.readline()
        time.sleep(random.Random(seed).uniform(0.0, LONGEST_S[app]))  # noqa: S311
        program.kill()
        told += program.stdout.read()
    # The kill may have cut the last line short.
    lines = told.rpartition("\n")[0].split("\n")
    if app:
        printed = [json.loads(line) for line in lines]
        return look(url, printed[-1]["end_s"], partial(are_printed, printed))
    return look(url, float(lines[-1]), partial(are_computed, seed))


def look(url: str, reached_s: float, are_right: Callable[[SessionStore], bool]) -> Kill:
    """Open the log as the next start of the app does."""
    store = SessionStore(url)
    session = wait_for_end(store)
    windows = store.windows("last")["end_s"]
    is_whole = bool((windows.diff().dropna().round(6) == 1.0).all())
    is_right = are_right(store)
    return Kill(
        reached_s,
        float(windows.max()) if len(windows) else 0.0,
        len(windows),
        int(store.readings("last")["track"].count()),
        is_right=is_right,
        is_sound=is_whole and is_undamaged(store),
        is_closed=store.close_interrupted() == (session,)
        and store.session("last").state is SessionState.INTERRUPTED
        and store.session("last").ended_at is not None,
    )


def are_computed(seed: int, store: SessionStore) -> bool:
    """Whether the log holds what a time line without a log makes of the same readings."""
    windows, faces = store.windows("last"), store.readings("last")
    stored = windows[["end_s", "people", *EMOTIONS, "score", "score_low", "score_high"]].to_numpy(
        np.float64, na_value=np.nan
    )
    timeline = LiveTimeline(Settings())
    frames = []
    for reading in readings_of(seed):
        if len(timeline.trend) >= len(stored):
            break
        timeline.add(reading)
        frames.append(reading)
    computed = [
        [
            one.end_s,
            one.person_count,
            *(
                np.full(len(EMOTIONS), np.nan)
                if one.mean_probabilities is None
                else one.mean_probabilities
            ),
            *(
                np.nan if value is None else value
                for value in (one.score, one.score_low, one.score_high)
            ),
        ]
        for one in timeline.trend
    ]
    if not np.array_equal(stored, np.array(computed).reshape(stored.shape), equal_nan=True):
        return False
    # Rows per face wait for the window that says whether their group is large enough, and are
    # written after it: the kill may have come between.
    wanted = (
        [one for one in frames if one.time_s < stored[-1, 0] - 1.0 - 1e-6] if len(stored) else []
    )
    mixes = [face.probabilities for one in wanted for face in one.faces]
    rows = faces[["time_s", "track", *EMOTIONS]].to_numpy(np.float64)[: len(mixes)]
    if len(rows) < len(mixes):
        return False
    times = np.repeat([one.time_s for one in wanted], FACES)
    tracks = np.tile(np.arange(FACES), len(wanted))
    right = np.column_stack([times, tracks, np.array(mixes, np.float64).reshape(-1, len(EMOTIONS))])
    return bool(np.array_equal(rows, right))


def are_printed(printed: list[dict[str, float]], store: SessionStore) -> bool:
    """Whether the windows of the log are those that the app printed after storing them."""
    stored = store.windows("last").set_index("end_s")
    names = ("people", *EMOTIONS, "score")
    return all(
        one["end_s"] in stored.index
        and all(
            (one[name] is None and np.isnan(stored.loc[one["end_s"], name]))
            or one[name] == stored.loc[one["end_s"], name]
            for name in names
        )
        for one in printed
    )


def wait_for_end(store: SessionStore) -> str:
    """Return the newest session once its program is known to be dead: a server needs a moment."""
    for _ in range(100):
        if store.session("last").state is not SessionState.RUNNING:
            break
        time.sleep(0.05)
    return store.session("last").info.session_id


def is_undamaged(store: SessionStore) -> bool:
    """Whether SQLite finds no fault in the file; a server looks after its own."""
    if not Path(store.name).exists():
        return True
    with closing(sqlite3.connect(store.name)) as log:
        return bool(log.execute("PRAGMA integrity_check").fetchall() == [("ok",)])


def show(kills: list[Kill]) -> None:
    """Print what was lost each time."""
    table = Table("Kill", "Killed at", "Stored to", "Lost", "Windows", "Rows per face", "Log")
    for column in table.columns[:6]:
        column.justify = "right"
    for number, one in enumerate(kills, start=1):
        table.add_row(
            str(number),
            f"{one.reached_s:.2f} s",
            f"{one.stored_s:.2f} s",
            f"{one.lost_s:.2f} s",
            str(one.windows),
            str(one.faces),
            "right, sound, closed" if one.is_well else "[red]NOT WELL[/]",
        )
    console = Console(width=90)
    console.print(table)
    lost_s = [one.lost_s for one in kills]
    console.print(
        f"{len(kills)} kills: lost {max(lost_s):.2f} s at most, {np.mean(lost_s):.2f} s on average."
    )


def main() -> int:
    """Kill as often as asked; 1 where too much was lost."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1, help="of the readings and the moments")
    parser.add_argument("--app", action="store_true", help="the app itself, on the demo clip")
    parser.add_argument("--store", default="", metavar="URL", help="the log, instead of a new file")
    parser.add_argument("--record", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.record:
        record(options.store, options.seed)
    with tempfile.TemporaryDirectory() as folder:
        url = options.store or str(Path(folder) / "log.sqlite")
        seeds = range(1000 * options.seed, 1000 * options.seed + options.kills)
        kills = [kill(url, seed, app=options.app) for seed in seeds]
    show(kills)
    return 0 if all(one.is_well for one in kills) else 1


if __name__ == "__main__":
    sys.exit(main())
