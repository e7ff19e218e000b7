"""A video of heads that turn on a schedule: tables, zones and the log follow it.

The heads are those of `small_heads.npz`, which is no part of the repository; where it lies beside
the checkout the test runs.
"""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pandas as pd
import pytest

from monitor.analysis.results.result_folder import ResultFolder
from monitor.store import SessionStore
from scripts.head_rooms.videos import HEIGHT, WIDTH, Heads, Seats, picture
from tests.command import run

DATA = Path(__file__).parents[2].parent / "shared" / "data" / "small_heads.npz"
FPS = 5
SEATS = Seats(2.0)
PEOPLE = 10  # a row of seats: the first five are on the left
PHASE_S = 7
SCHEDULE = ((False, False), (True, False), (False, False), (True, True), (False, False))
"""Phase by phase: whether those on the left look aside, and those on the right."""

pytestmark = [
    pytest.mark.skipif(not DATA.exists(), reason="needs small_heads.npz beside it"),
    pytest.mark.slow,  # tests/window/heads, tests/live/test_front.py and tests/analysis
]


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten people; each phase lasts seven seconds."""
    heads, rng = Heads.load(DATA), np.random.default_rng(19)
    front = [heads.places("front", expression="neutral")]
    aside = [heads.places("left", "right", expression="neutral")]
    of = {
        turned: [rng.choice(where[0][heads.person[where[0]] == who]) for who in people(heads)]
        for turned, where in ((False, front), (True, aside))
    }
    path = tmp_path_factory.mktemp("clips") / "schedule.mp4"
    with av.open(str(path), "w") as written:
        stream = written.add_stream("libx264", rate=FPS)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        for left, right in SCHEDULE:
            shown = [of[left if seat < PEOPLE / 2 else right][seat] for seat in range(PEOPLE)]
            for _ in range(PHASE_S * FPS):
                image = picture(heads, shown, SEATS, rng, jitter_px=0.5)
                frame = av.VideoFrame.from_ndarray(image, format="bgr24")
                written.mux(stream.encode(frame))
        written.mux(stream.encode())
    return path


def people(heads: Heads) -> list[int]:
    """Ten people, each of whom looks both to the front and aside."""
    both = set(heads.person[heads.places("front", expression="neutral")])
    both &= set(heads.person[heads.places("left", "right", expression="neutral")])
    found = sorted(both)[:PEOPLE]
    return [found[seat % len(found)] for seat in range(PEOPLE)]


def facing(windows: pd.DataFrame) -> list[float]:
    """The mean share facing the front in each phase, by the windows that lie wholly in it."""
    means = []
    for number in range(len(SCHEDULE)):
        start_s, end_s = PHASE_S * number + 0.5, PHASE_S * (number + 1)
        inside = windows[(windows["start_s"] >= start_s) & (windows["end_s"] <= end_s)]
        means.append(float(inside["facing"].mean()))
    return means


def test_tables_and_zones_follow_it(clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    wanted = (
        "--fps",
        "3",
        "--front",
        "0:00-0:06",
        "--zones",
        "2x1",
        "--window",
        "4",
        "--min-people",
        "3",
    )
    done = run("analyze", str(clip), "--out", str(out), *wanted)
    assert done.returncode == 0, done.stderr
    assert "zone left: " in done.stdout
    results = ResultFolder(out / clip.stem)
    room = facing(results.windows_table())
    assert room == pytest.approx([1.0, 0.5, 1.0, 0.0, 1.0], abs=0.15)
    zones = results.zones_table()
    assert set(zones["zone"]) == {"left", "right"}
    by_zone = {name: facing(zones[zones["zone"] == name]) for name in ("left", "right")}
    assert by_zone["left"] == pytest.approx([1.0, 0.0, 1.0, 0.0, 1.0], abs=0.2)
    assert by_zone["right"] == pytest.approx([1.0, 1.0, 1.0, 0.0, 1.0], abs=0.2)


def test_the_log_follows_it(clip: Path, tmp_path: Path) -> None:
    """Live, at its own pace: where the front is follows from most heads of the first phase."""
    log = f"sqlite:///{tmp_path / 'log.sqlite'}"
    wanted = ("--headless", "--window", "4", "--store", log)
    done = run("live", "--source", str(clip), *wanted)
    assert done.returncode == 0, done.stderr
    store = SessionStore(log)
    (record,) = store.sessions()
    windows = store.windows(record.info.session_id)
    _, half, *others = facing(windows)
    assert half == pytest.approx(0.5, abs=0.2)
    assert others == pytest.approx([1.0, 0.0, 1.0], abs=0.25)
    shown = run("sessions", "--store", log, "show", "last").stdout
    assert "facing the front" in shown
