"""Recordings in all containers, damaged in every way: a glitch costs a glitch."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import pytest

from monitor.sources.damage.gaps import Gap, GapKind
from monitor.sources.damage.time_line import Picture
from monitor.sources.recording import Recording
from tests.sources.clips import need_ffmpeg

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))

from damage.harm import HARMS, harmed
from damage.outcome import Pictures, outcome_of, pictures_of
from damage.recordings import FPS, RECORDINGS, make_recording

NAMES = list(RECORDINGS)
LENGTH_S = 4.0
LONG_S = 8.0


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    need_ffmpeg()
    return tmp_path_factory.mktemp("recordings")


@pytest.fixture(scope="module")
def long_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    need_ffmpeg()
    return tmp_path_factory.mktemp("long")


@cache
def whole(path: Path) -> Pictures:
    """The pictures of a recording, after the check that nothing of it is told as lost."""
    return pictures_of(path)


def found_in(path: Path) -> tuple[list[Picture], list[Gap]]:
    """The pictures and the gaps of a recording."""
    found = list(Recording(path).pictures())
    pictures = [one for one in found if isinstance(one, Picture)]
    return pictures, [one for one in found if isinstance(one, Gap)]


def some_plain(*names: str) -> list[object]:
    """A container of each family on every run; the others, likewise damaged, with all tests."""
    plain = {"h264.mp4", "h264.mkv", "h264.ts", "mpeg4.avi"}
    return [pytest.param(one, marks=[] if one in plain else [pytest.mark.slow]) for one in names]


@pytest.mark.parametrize(
    "number",
    # Each recording once; the others with all tests.
    [*range(12), *(pytest.param(number, marks=pytest.mark.slow) for number in range(12, 60))],
)
def test_nothing_is_lost_without_a_word(folder: Path, tmp_path: Path, number: int) -> None:
    # 60 of the 960 that scripts/damage_test.py tries: each recording, each harm five times.
    name, harm = NAMES[number % len(NAMES)], list(HARMS)[number % len(HARMS)]
    path = make_recording(name, folder, length_s=LENGTH_S)
    damaged = tmp_path / name
    damaged.write_bytes(harmed(path.read_bytes(), harm, f"suite {number}"))
    outcome = outcome_of(damaged, whole(path), FPS)
    assert not outcome.is_silent, f"{name}, {harm}: {outcome}"
    assert outcome.in_order


@pytest.mark.parametrize("name", ["h264.ts", "mpeg2.ts", "mpeg2.mpg"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_lost_packet_costs_a_group_of_pictures_at_most(
    folder: Path, tmp_path: Path, name: str, share: float
) -> None:
    data = bytearray(make_recording(name, folder, length_s=LENGTH_S).read_bytes())
    start = int(share * len(data)) // 188 * 188
    del data[start : start + 188]
    damaged = tmp_path / name
    damaged.write_bytes(data)
    pictures, gaps = found_in(damaged)
    assert len(pictures) >= 50
    lost_s = sum(gap.lost_s for gap in gaps)
    assert lost_s == pytest.approx(LENGTH_S - len(pictures) / FPS, abs=0.05)
    assert pictures[-1].time_s > LENGTH_S - 2.1  # where a key picture suffered, its group


@pytest.mark.parametrize(
    "name",
    some_plain(
        "h264.mkv",
        "h264.flv",
        "h264.ts",
        "mjpeg.avi",
        "mpeg2.mpg",
        "mpeg4.avi",
        "wmv2.wmv",
        "vp9.webm",
        "hevc.ts",
    ),
)
def test_behind_a_hole_reading_goes_on_at_the_right_time(
    long_folder: Path, tmp_path: Path, name: str
) -> None:
    path = make_recording(name, long_folder, length_s=LONG_S)
    data = bytearray(path.read_bytes())
    start, length = len(data) * 3 // 10, len(data) // 10
    data[start : start + length] = bytes(length)
    damaged = tmp_path / name
    damaged.write_bytes(data)
    everything, none = found_in(path)
    pictures, gaps = found_in(damaged)
    assert none == []
    assert pictures[-1].time_s == everything[-1].time_s
    wanted = {round(picture.time_s, 3) for picture in everything}
    assert {round(picture.time_s, 3) for picture in pictures} <= wanted
    assert sum(gap.lost_s for gap in gaps) == pytest.approx(
        (len(everything) - len(pictures)) / FPS, abs=0.1
    )
    largest = max(gaps, key=lambda gap: gap.lost_s)
    assert largest.end_s - largest.start_s == pytest.approx(largest.lost_s)
    assert largest.kind in (GapKind.DAMAGED, GapKind.MISSING)


@pytest.mark.parametrize("name", some_plain(*NAMES))
def test_reading_on_after_damage_gives_the_same_pictures(
    long_folder: Path, tmp_path: Path, name: str
) -> None:
    path = make_recording(name, long_folder, length_s=LONG_S)
    data = bytearray(path.read_bytes())
    start, length = len(data) * 3 // 10, len(data) // 20
    data[start : start + length] = bytes(length)
    damaged = tmp_path / name
    damaged.write_bytes(data)
    pictures, _ = found_in(damaged)
    late_s = 6.0
    some = list(Recording(damaged).pictures(late_s))
    numbers = [(one.number, one.time_s) for one in some if isinstance(one, Picture)]
    assert numbers == [(one.number, one.time_s) for one in pictures if one.time_s > late_s]
