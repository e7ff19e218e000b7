"""How the picture is turned, where in it faces count, and which track is read."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from monitor.analysis.options import OutputOptions
from monitor.analysis.reading import Pipelines
from monitor.analysis.results.summary import Summary
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Existing, Task
from monitor.config import PictureSettings
from monitor.errors import AnalysisError
from monitor.sources import Excerpt, make_recording
from tests.analysis.material import SETTINGS, face_clip, pipelines, task
from tests.sources.clips import need_ffmpeg, read_all, steady, write_clip


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two people for three seconds."""
    return face_clip(tmp_path_factory.mktemp("clips") / "lecture.mp4", steady(30, fps=10))


def run(one: Task) -> Summary:
    return analyze_recording(one, pipelines())


def test_a_camera_that_hangs_upside_down_is_read_as_one_that_does_not(
    clip: Path, tmp_path: Path
) -> None:
    hung = tmp_path / "hung.mkv"
    turn = ["-vf", "hflip,vflip,hflip", "-c:v", "libx264", "-qp", "0"]
    subprocess.run([need_ffmpeg(), "-v", "error", "-i", clip, *turn, hung], check=True)
    few = Excerpt(every=10)
    truth = run(task(clip, tmp_path / "truth", excerpt=few))
    assert truth.faces == 6
    lost = run(task(hung, tmp_path / "lost", excerpt=few))
    assert lost.positive_sum < truth.positive_sum - 2.0  # both smile
    picture = PictureSettings(rotate=180, mirror=True)
    settings = replace(SETTINGS, picture=picture)
    told = task(hung, tmp_path / "told", excerpt=few, settings=settings)
    found = run(told)
    assert found.faces == 6
    assert found.origin.picture == picture
    assert found.positive_sum == pytest.approx(truth.positive_sum, abs=0.3)
    with pytest.raises(AnalysisError, match="other settings"):
        run(task(hung, tmp_path / "told", excerpt=few, existing=Existing.RESUME))


def test_a_place_that_is_left_out_has_no_faces_and_is_hidden_with_them(
    clip: Path, tmp_path: Path
) -> None:
    few = Excerpt(every=10)
    width, height = read_all(make_recording(str(clip), few))[0].size_wh
    left_half = (0, 0, width // 2, height)
    detection = replace(SETTINGS.detection, leave_out=(left_half,))
    settings = replace(SETTINGS, detection=detection)
    outputs = OutputOptions(annotate=True, blur=True)
    told = task(clip, tmp_path, excerpt=few, settings=settings, outputs=outputs)
    video = tmp_path / "annotated.mp4"
    assert analyze_recording(told, Pipelines(settings, 1)).faces == 3
    before = read_all(make_recording(str(clip), few))
    (pipeline, *_) = pipelines().load()
    for one, other in zip(before, read_all(make_recording(str(video))), strict=True):
        face = min(pipeline.process(one).faces, key=lambda face: float(face.face.box_xyxy[0]))
        left, top, right, bottom = face.face.box_xyxy.astype(int)
        # Not the mouth: the gauge is drawn there in so small a picture.
        place = (slice(top, (top + bottom) // 2), slice(left, right))
        assert sharpness(other.image[place]) < sharpness(one.image[place]) / 4


def sharpness(image: NDArray[np.uint8]) -> float:
    return float(cv2.Laplacian(image, cv2.CV_64F).var())


def test_the_track_that_shows_people_is_read_and_told(clip: Path, tmp_path: Path) -> None:
    slides = write_clip(tmp_path / "slides.mp4", steady(40, 25.0), size_wh=(320, 240))
    both = tmp_path / "both.mkv"
    inputs = ["-i", slides, "-i", clip, "-map", "0:v", "-map", "1:v", "-c", "copy"]
    subprocess.run([need_ffmpeg(), "-v", "error", *inputs, both], check=True)
    few = Excerpt(every=10)
    found = run(task(both, tmp_path / "found", excerpt=few, outputs=OutputOptions(annotate=True)))
    assert (found.faces, found.picture_track) == (6, 2)
    assert "track 2 is read" in found.notes[0]
    size_wh = read_all(make_recording(str(clip), few))[0].size_wh
    video = read_all(make_recording(str(tmp_path / "found" / "annotated.mp4")))
    assert video[0].size_wh == size_wh
    settings = replace(SETTINGS, picture=PictureSettings(track=1))
    named = run(task(both, tmp_path / "named", excerpt=few, settings=settings))
    assert (named.faces, named.picture_track, named.notes) == (0, 1, ())
