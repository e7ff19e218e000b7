"""A second jump in a file shows what the first would have shown, and counts nothing."""

from __future__ import annotations

import os
from itertools import permutations
from pathlib import Path

import pytest

from monitor.sources import recording as recording_module
from monitor.sources.damage.known_stamps import KnownStamps
from monitor.sources.recording import Recording
from tests.sources.clips import steady, write_clip


def first_after(path: Path, time_s: float) -> tuple[int, float]:
    one = Recording(path)
    try:
        found = next(iter(one.pictures(time_s)))
        return found.number, found.time_s
    finally:
        one.close()


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write_clip(tmp_path / "clip.mp4", steady(120, fps=20))


@pytest.mark.parametrize("order", list(permutations((0.5, 2.03, 4.7))))
def test_jumps_in_any_order_number_the_same_pictures(
    clip: Path, order: tuple[float, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording_module, "_KNOWN", KnownStamps())
    for time_s in order:
        number, found_s = first_after(clip, time_s)
        assert number == int(time_s * 20) + 1
        assert found_s == pytest.approx(number / 20)


def test_a_file_is_counted_once_until_it_changes(
    clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = KnownStamps()
    monkeypatch.setattr(recording_module, "_KNOWN", known)
    kept = []
    keep = known.keep
    monkeypatch.setattr(known, "keep", lambda key, counted: (kept.append(key), keep(key, counted)))
    for time_s in (5.0, 1.0, 3.0, 5.0):
        first_after(clip, time_s)
    assert len(kept) == 1
    os.utime(clip, (0, 0))
    first_after(clip, 1.0)
    assert len(kept) == 2
