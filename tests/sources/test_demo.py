from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from monitor.errors import SourceNotFoundError
from monitor.folders import assets_folder
from monitor.sources.demo import DEMO_SCHEDULE, DemoSource
from monitor.types import State
from tests.sources.clips import read_all, steady, write_clip


def test_the_schedule_has_no_gaps_and_shows_every_state() -> None:
    assert DEMO_SCHEDULE[0].start_s == 0.0
    assert all(part.end_s == later.start_s for part, later in pairwise(DEMO_SCHEDULE))
    of_expressions = {State.INTERESTED, State.NEUTRAL, State.BORED, State.NO_DATA}
    assert {part.state for part in DEMO_SCHEDULE} == of_expressions


def test_the_demo_goes_round_with_time_going_on(tmp_path: Path) -> None:
    source = DemoSource(paced=False, clip=write_clip(tmp_path / "demo.mp4", steady(5)))
    source.open()
    frames = [source.read() for _ in range(12)]
    source.close()
    assert [frame.time_s for frame in frames if frame] == pytest.approx(steady(12))
    assert source.name == "demo"
    assert not source.is_live


def test_it_can_end_after_one_round(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "demo.mp4", steady(5))
    assert len(read_all(DemoSource(paced=False, loop=False, clip=clip))) == 5


def test_a_missing_clip_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFoundError, match=r"scripts/make_demo_clip\.py"):
        DemoSource(clip=tmp_path / "demo.mp4").open()


def test_the_clip_that_is_shipped_lasts_as_long_as_its_schedule() -> None:
    if not (assets_folder() / "demo.mp4").is_file():
        pytest.skip("the demo clip was not made yet")
    source = DemoSource(paced=False, loop=False)
    source.open()
    assert source.fps is not None
    last_s = 0.0
    while (frame := source.read()) is not None:
        assert frame.size_wh == (1280, 720)
        last_s = frame.time_s
    source.close()
    assert last_s + 1.0 / source.fps == pytest.approx(DEMO_SCHEDULE[-1].end_s, abs=1e-3)
