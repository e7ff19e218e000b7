"""A camera that hangs upside down or shows a mirror image, whatever the source."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor.config import PictureSettings
from monitor.errors import SourceError
from monitor.sources import Excerpt, make_recording, make_source
from monitor.sources.network import NetworkSource
from monitor.sources.presentation.orientation import Orientation
from monitor.sources.presentation.oriented import oriented
from tests.scripted import ScriptedSource
from tests.sources.clips import read_all, steady, write_clip

UPSIDE_DOWN = PictureSettings(rotate=180)
HUNG_MIRROR = PictureSettings(rotate=90, mirror=True)


def test_every_recording_can_be_turned(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "clip.mp4", steady(4))
    folder = tmp_path / "stills"
    folder.mkdir()
    still = np.random.default_rng(1).integers(0, 256, (30, 40, 3), np.uint8)
    (folder / "1.png").write_bytes(cv2.imencode(".png", still)[1].tobytes())
    for spec in (str(clip), str(folder), "demo"):
        excerpt = Excerpt(end_s=0.2)
        plain = read_all(make_recording(spec, excerpt))
        turned = read_all(make_recording(spec, excerpt, UPSIDE_DOWN))
        mirrored = read_all(make_recording(spec, excerpt, HUNG_MIRROR))
        assert plain
        for one, two, three in zip(plain, turned, mirrored, strict=True):
            assert (one.index, one.time_s) == (two.index, two.time_s)
            np.testing.assert_array_equal(two.image, one.image[::-1, ::-1])
            np.testing.assert_array_equal(three.image, np.rot90(one.image, -1)[:, ::-1])
            assert two.image.flags.c_contiguous
            assert not two.image.flags.writeable


def test_a_turned_source_is_still_what_it_was(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "clip.mp4", steady(30))
    plain, turned = make_recording(str(clip)), make_recording(str(clip), picture=HUNG_MIRROR)
    for source in (plain, turned):
        source.open()
        while source.read():
            pass
        source.close()
    assert (turned.name, turned.fps, turned.is_live) == (plain.name, plain.fps, False)
    assert (turned.length_s, turned.end_s) == (plain.length_s, plain.end_s)


def test_live_sources_are_turned_and_keep_their_errors() -> None:
    lost = SourceError("gone")
    script = [np.full((2, 3, 3), 7, np.uint8), lost]
    source = oriented(ScriptedSource(script, is_live=True, name="camera"), Orientation(1))
    source.open()
    frame = source.read()
    assert frame is not None
    assert frame.size_wh == (2, 3)
    with pytest.raises(SourceError, match="gone"):
        source.read()
    source.interrupt()
    assert source.read() is None
    assert source.is_live
    camera = make_source("rtsp://10.0.0.5/stream", PictureSettings(track=2))
    assert isinstance(camera, NetworkSource)
    assert camera.track == 2


def test_a_track_is_not_asked_of_what_has_none(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no tracks"):
        make_recording(str(tmp_path), picture=PictureSettings(track=2))
