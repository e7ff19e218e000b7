from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from monitor.config import PictureSettings
from monitor.errors import SourceNotFoundError
from monitor.sources import make_recording, make_source
from monitor.sources.base import HasTracks
from tests.sources.clips import read_all, steady, write_clip
from tests.sources.presentation.stored import store

SLIDES_WH, ROOM_WH = (96, 64), (64, 48)


def count_in(size_wh: tuple[int, int], faces: int = 3) -> Callable[[NDArray[np.uint8]], int]:
    """Someone who sees faces in pictures of one size."""
    return lambda image: faces * ((image.shape[1], image.shape[0]) == size_wh)


@pytest.fixture
def both(tmp_path: Path) -> Callable[..., Path]:
    """A maker of recordings of slides and room."""
    slides = write_clip(tmp_path / "slides.mp4", steady(30), size_wh=SLIDES_WH)
    room = write_clip(tmp_path / "room.mp4", steady(30), size_wh=ROOM_WH)

    def make(name: str = "both.mp4", marked: tuple[int, ...] = (0, 1)) -> Path:
        options = ["-i", str(room), "-map", "0:v", "-map", "1:v", "-c", "copy"]
        for track in (0, 1):
            options += [f"-disposition:v:{track}", "default" if track in marked else "0"]
        return store(tmp_path / name, *options, before=slides)

    return make


@pytest.mark.parametrize("name", ["both.mp4", "both.mkv", "both.ts"])
def test_the_track_with_faces_is_read_and_named(both: Callable[..., Path], name: str) -> None:
    clip = both(name)
    source = make_recording(str(clip), count_faces=count_in(ROOM_WH))
    frames = read_all(source)
    assert {frame.size_wh for frame in frames} == {ROOM_WH}
    assert len(frames) == 30
    assert isinstance(source, HasTracks)
    assert source.track == 2
    assert source.track_note.startswith(f"{name}: it has 2 picture tracks; track 2 is read")
    assert source.name == f"{name}, track 2"
    live = make_source(str(clip), count_faces=count_in(SLIDES_WH))
    live.open()
    frame = live.read()
    live.close()
    assert frame is not None
    assert frame.size_wh == SLIDES_WH


def test_what_is_marked_to_be_seen_wins_where_it_shows_anybody(both: Callable[..., Path]) -> None:
    clip = both("one.mkv", marked=(0,))
    for size_wh in (SLIDES_WH, ROOM_WH):
        source = make_recording(str(clip), count_faces=count_in(size_wh))
        assert read_all(source)[0].size_wh == size_wh

    def everybody(image: NDArray[np.uint8]) -> int:
        return 1 if image.shape[1] == SLIDES_WH[0] else 20

    assert read_all(make_recording(str(clip), count_faces=everybody))[0].size_wh == SLIDES_WH


def test_without_faces_the_main_one_is_read(both: Callable[..., Path]) -> None:
    source = make_recording(str(both(marked=(1,))), count_faces=lambda _image: 0)
    assert read_all(source)[0].size_wh == ROOM_WH
    assert "none shows a face" in getattr(source, "track_note", "")


def test_a_track_that_is_named_is_read_unseen(both: Callable[..., Path]) -> None:
    def count_faces(_image: NDArray[np.uint8]) -> int:
        pytest.fail("nobody asked for a look")

    for track, size_wh in ((1, SLIDES_WH), (2, ROOM_WH)):
        picture = PictureSettings(track=track)
        source = make_recording(str(both()), picture=picture, count_faces=count_faces)
        assert read_all(source)[0].size_wh == size_wh
    source = make_recording(str(both()), picture=PictureSettings(track=3))
    with pytest.raises(
        SourceNotFoundError, match=r"both\.mp4: it has 2 picture tracks, no track 3"
    ):
        source.open()


def test_one_track_alone_is_read_unseen(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "one.mp4", steady(5))
    source = make_recording(str(clip), count_faces=lambda _image: pytest.fail("a look"))
    assert len(read_all(source)) == 5
    assert source.name == "one.mp4"


def test_the_cover_of_a_sound_track_is_no_track(tmp_path: Path) -> None:
    room = write_clip(tmp_path / "room.mp4", steady(30), size_wh=ROOM_WH)
    options = ["-map", "1:v", "-map", "0:v", "-c", "copy", "-disposition:v:1", "attached_pic"]
    cover = store(tmp_path / "cover.png", "-frames:v", "1")
    clip = store(tmp_path / "both.mp4", "-i", str(room), *options, before=cover)
    source = make_recording(str(clip), count_faces=lambda _image: pytest.fail("a look"))
    assert read_all(source)[0].size_wh == ROOM_WH
