"""How often pictures are asked how they are turned: who is asked stays in memory for a while."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from av.video.frame import VideoFrame

from monitor.sources.presentation import presenter
from monitor.sources.video import VideoSource
from tests.sources.clips import read_all, steady, write_clip


@pytest.mark.parametrize(("codec", "most"), [("libx264", 10), ("mjpeg", 5)])
def test_few_pictures_are_asked_how_they_are_turned(
    codec: str, most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    ask = presenter._orientation_of

    def counted(picture: presenter.VideoFrame) -> presenter.Orientation:
        asked.append(picture.pts or 0)
        return ask(picture)

    monkeypatch.setattr(presenter, "_orientation_of", counted)
    clip = write_clip(tmp_path / "clip.mkv", steady(100), codec=codec, key_every=100)
    assert len(read_all(VideoSource(clip, paced=False))) == 100
    assert 1 <= len(asked) <= most


def test_no_picture_stays_in_memory_because_it_was_asked(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "clip.avi", steady(300), codec="mjpeg")
    source = VideoSource(clip, paced=False)
    gc.collect()
    before = _pictures()  # of other tests, where something still holds on to them
    gc.disable()
    try:
        read_all(source)
        kept = [one for one in _pictures() if not any(one is old for old in before)]
    finally:
        gc.enable()
    assert len(kept) <= 2


def _pictures() -> list[VideoFrame]:
    return [one for one in gc.get_objects() if isinstance(one, VideoFrame) and one.width > 16]
