"""Training on segments from the command line, where it cannot be: one line, and nothing left."""

from __future__ import annotations

import signal
from importlib.util import find_spec
from pathlib import Path

import pytest

from monitor.config import Settings
from monitor.errors import DataSetError
from monitor.training.options import CountedClasses
from tests.command import call


def write(folder: Path, *, video: str) -> Path:
    table = folder / "segments.csv"
    labels = ("up", "down") * 3
    rows = [f"{video},{10 * i},{10 * i + 8},{label}" for i, label in enumerate(labels)]
    table.write_text("\n".join(["video,start_s,end_s,label", *rows]), encoding="utf-8")
    return table


def test_options_of_the_other_kind_are_refused(tmp_path: Path) -> None:
    for option, words in (
        (["--sequence", "--faces"], "is for pictures"),
        (["--fps", "5"], "is for --sequence alone"),
    ):
        done = call("train", "none.csv", "-o", str(tmp_path / "out"), *option)
        assert done.returncode == 2
        assert words in " ".join(done.stderr.split())


@pytest.mark.skipif(
    any(find_spec(name) is None for name in ("keras", "sklearn")), reason="needs the extra 'train'"
)
def test_an_unreadable_video_is_named_by_its_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)  # the tests keep their own Ctrl-C
    from monitor.cli.training.train_sequence import train_sequence
    from monitor.training.strategies.strategy_job import StrategyJob

    (tmp_path / "broken.mp4").write_bytes(b"no video")
    job = StrategyJob(write(tmp_path, video="broken.mp4"), tmp_path / "out", 5.0)
    with pytest.raises(DataSetError, match=r"rows 2, 3, 4, 5, 6 and 1 more: .*broken.mp4"):
        train_sequence(job, Settings(), CountedClasses(("up",), ("down",)), fps=5.0)
    left = {path.name for path in tmp_path.iterdir()} - {"home"}
    assert left == {"broken.mp4", "segments.csv"}
