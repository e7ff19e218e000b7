"""The sound of recordings of all kinds, and that nothing of it is written."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from monitor.errors import SoundError
from monitor.sound.detector import SileroDetector
from monitor.sound.recording import listen_to_recording, mono
from monitor.sound.records import SoundKind, SoundStretch, talk_summary
from tests.sound.voice import quiet, voice, write_wav
from tests.sources.clips import need_ffmpeg

LENGTH_S = 10.0


def said(rate_hz: int = 16_000) -> np.ndarray:
    """Three seconds of quiet, four of speech, and quiet again."""
    return np.concatenate([quiet(3.0, rate_hz), voice(4.0, rate_hz), quiet(3.0, rate_hz)])


def heard(path: Path, **values: float) -> tuple[SoundStretch, ...]:
    return listen_to_recording(path, SileroDetector(), **values)  # type: ignore[arg-type]


def speech_s(stretches: tuple[SoundStretch, ...]) -> list[float]:
    """Where speech begins and ends, for stretches with one."""
    spoken = [one for one in stretches if one.kind is SoundKind.SPEECH]
    return [spoken[0].start_s, spoken[-1].end_s] if spoken else []


@pytest.mark.parametrize("rate_hz", [8_000, 44_100, 48_000])
def test_any_rate(tmp_path: Path, rate_hz: int) -> None:
    path = write_wav(tmp_path / "one.wav", said(rate_hz), rate_hz)
    assert speech_s(heard(path)) == pytest.approx([3.0, 7.0], abs=0.6)


@pytest.mark.parametrize("kind", ["dead channel", "opposite channels", "clipped"])
def test_any_channels(tmp_path: Path, kind: str) -> None:
    one = said()
    other = {"dead channel": 0 * one, "opposite channels": -one, "clipped": one}[kind]
    gain = 40.0 if kind == "clipped" else 1.0
    path = write_wav(tmp_path / "two.wav", gain * np.stack([one, other], axis=1))
    assert speech_s(heard(path)) == pytest.approx([3.0, 7.0], abs=0.6)


def test_channels_are_mixed_unless_they_cancel() -> None:
    one = np.array([100, -100, 100, -100])
    assert mono(np.stack([one, one])).tolist() == one.tolist()
    assert mono(np.stack([one, 0 * one])).tolist() == one.tolist()
    assert mono(np.stack([one, -one])).tolist() == one.tolist()


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Recordings whose sound starts late, ends early, has a gap, or is not there."""
    folder = tmp_path_factory.mktemp("clips")
    sound = write_wav(folder / "said.wav", said())

    def make(name: str, *options: str, inputs: tuple[str, ...] = ("-i", str(sound))) -> None:
        pictures = ("-f", "lavfi", "-i", "testsrc=size=64x48:rate=5:duration=16")
        command = [need_ffmpeg(), "-v", "error", *pictures, *inputs, *options]
        subprocess.run([*command, str(folder / name)], check=True)

    make("late.mkv", "-c:a", "libopus", inputs=("-itsoffset", "4", "-i", str(sound)))
    make("early.mp4", "-c:a", "aac")
    make("silent.mp4", inputs=())
    make("gap.mkv", "-c:a", "flac", "-af", "aselect='not(between(t,4,6))'")
    return folder


def test_a_track_that_starts_late(clips: Path) -> None:
    found = heard(clips / "late.mkv")
    assert found[0].start_s == pytest.approx(4.0, abs=0.1)
    assert speech_s(found) == pytest.approx([7.0, 11.0], abs=0.6)


def test_a_track_that_ends_before_the_pictures(clips: Path) -> None:
    assert heard(clips / "early.mp4")[-1].end_s == pytest.approx(LENGTH_S, abs=0.1)


def test_no_track(clips: Path) -> None:
    assert heard(clips / "silent.mp4") == ()


def test_in_a_gap_nothing_is_heard(clips: Path) -> None:
    found = heard(clips / "gap.mkv")
    talk = talk_summary(found)
    assert talk.heard_s == pytest.approx(LENGTH_S - 2.0, abs=0.3)
    assert talk_summary(found, 4.2, 5.8).heard_s == 0.0
    assert speech_s(found) == pytest.approx([3.0, 7.0], abs=0.6)


def test_an_excerpt_has_the_times_of_the_whole(clips: Path) -> None:
    found = heard(clips / "early.mp4", start_s=5.0, end_s=9.0)
    assert (found[0].start_s, found[-1].end_s) == pytest.approx((5.0, 9.0), abs=0.05)
    assert speech_s(found) == pytest.approx([5.0, 7.0], abs=0.6)


def test_what_is_no_recording_is_told_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "no.mp4").write_text("no")
    with pytest.raises(SoundError, match=r"no\.mp4: its sound cannot be read"):
        heard(tmp_path / "no.mp4")


@pytest.mark.slow
def test_no_sound_reaches_the_disk_or_the_network(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    path, log = write_wav(tmp_path / "one.wav", said()), tmp_path / "calls.txt"
    program = (
        "import sys; from pathlib import Path; from monitor.sound.recording import *;"
        "from monitor.sound.detector import SileroDetector;"
        "print('begin', flush=True);"
        "print(len(listen_to_recording(Path(sys.argv[1]), SileroDetector())))"
    )
    trace = ["strace", "-f", "-qq", "-e", "trace=openat,creat,socket,connect,write", "-o", str(log)]
    done = subprocess.run(
        [*trace, sys.executable, "-B", "-c", program, str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout.split()[-1]) == 3
    calls = log.read_text().partition('"begin')[2].splitlines()
    assert any("one.wav" in call for call in calls)
    writing = ("O_WRONLY", "O_RDWR", "creat(", "AF_INET", "write(")
    written = [call for call in calls if any(one in call for one in writing)]
    assert not [call for call in written if "write(1," not in call]
