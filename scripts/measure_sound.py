"""How well speech and pauses are told apart, on real speech with noise added.

    uv run --group dev --extra sound scripts/measure_sound.py FOLDER [FOLDER ...] [--music FOLDER]

FOLDER holds clips of clean speech in any format of FFmpeg. The published figures
(docs/decisions/sound.md) are on Debian's `asterisk-core-sounds-en-wav`, `-fr-wav` and `-es-wav`
(/usr/share/asterisk/sounds), three voices by telephone, with `asterisk-moh-opsound-wav` as music.
The truth is known: where clean speech is loud, and the silence between the clips.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from monitor.sound.detector import RATE_HZ, SileroDetector
from monitor.sound.listener import Listener
from monitor.sound.recording import sound_of
from monitor.sound.records import SoundKind, SoundStretch, is_long_pause, joined

STEP_HZ = 100
"""The truth has a value for each hundredth of a second."""

_STEP = RATE_HZ // STEP_HZ
_SPEECH_LEVEL = 0.05
_GAPS_S = (0.5, 1.0, 2.0, 4.0, 6.0, 10.0)
_SNRS_DB = (20, 10, 5, 0)
_COLLAR = 25
"""Hundredths of a second around each edge that do not count, as in the field's evaluations."""

Wave = NDArray[np.floating[Any]]
Truth = NDArray[np.bool_]


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--music", type=Path)
    parser.add_argument("--clips", type=int, default=16, help="clips of each folder")
    given = parser.parse_args()
    random = np.random.default_rng(20)
    clips = [clip for folder in given.folders for clip in clips_of(folder, given.clips)]
    if not clips:
        sys.exit("no clip of three seconds or more in the folders")
    speech, truth = lesson(clips, random)
    level = float(np.sqrt(np.mean(np.square(speech[np.repeat(truth, _STEP)]))))
    print(f"{speech.size / RATE_HZ:.0f} s of {len(clips)} clips, speech {truth.mean():.0%}")
    print(f"{'':14}{'right':>7}{'found':>7}{'false':>7}{'unsure':>7}{'pauses':>9}{'CPU s/h':>9}")
    report("clean", speech, truth)
    for name, noise in noises(given.music, speech, random).items():
        for snr_db in _SNRS_DB:
            loud = noise(speech.size) * level * 10 ** (-snr_db / 20)
            report(f"{name} {snr_db} dB", speech + loud, truth)
    nothing = np.zeros(STEP_HZ * 60, np.bool_)
    report("silence", np.zeros(RATE_HZ * 60), nothing)
    for name, noise in noises(given.music, speech, random).items():
        if name != "voices":
            report(f"{name} alone", noise(RATE_HZ * 60) * level, nothing)
    report("clipped", np.clip(speech * 40, -0.9, 0.9), truth)


def clips_of(folder: Path, count: int) -> Iterator[Wave]:
    """Yield some clips of a folder that last three seconds or more, all equally loud."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    found = 0
    for file in files:
        if file.stat().st_size < 48_000:
            continue
        parts = [samples for _time_s, samples in sound_of(file)]
        wave = np.concatenate([*parts, np.empty(0)]).astype(np.float64) / 32768
        if wave.size >= 3 * RATE_HZ:
            wave = wave[: wave.size // _STEP * _STEP]
            yield wave / np.sqrt(np.mean(np.square(wave))) * _SPEECH_LEVEL
            found += 1
        if found == count:
            return


def lesson(clips: list[Wave], random: np.random.Generator) -> tuple[Wave, Truth]:
    """Return clips with silence between them, and where there is speech."""
    waves: list[Wave] = []
    truths: list[Truth] = []
    for clip in clips:
        silence = int(random.choice(_GAPS_S) * STEP_HZ)
        waves += [clip, np.zeros(silence * _STEP)]
        truths += [_speech_in(clip), np.zeros(silence, np.bool_)]
    return np.concatenate(waves), np.concatenate(truths)


def _speech_in(clip: Wave) -> Truth:
    """Where clean speech is loud, over holes of less than 0.3 s."""
    levels = np.sqrt(np.mean(np.square(clip.reshape(-1, _STEP)), axis=1))
    is_loud = levels > 0.03 * np.percentile(levels, 95)
    places = np.flatnonzero(is_loud)
    for first, second in pairwise(places):
        if second - first <= 0.3 * STEP_HZ:
            is_loud[first:second] = True
    return np.asarray(is_loud)


def noises(
    music: Path | None, speech: Wave, random: np.random.Generator
) -> dict[str, Callable[[int], Wave]]:
    """Noises by name, each of level 1."""

    def coloured(shape: Callable[[Wave], Wave]) -> Callable[[int], Wave]:
        def make(count: int) -> Wave:
            spectrum = np.fft.rfft(random.standard_normal(count))
            hz = np.fft.rfftfreq(count, 1 / RATE_HZ)
            return _level_1(np.fft.irfft(spectrum * shape(hz), count))

        return make

    def tones(count: int) -> Wave:
        times = np.arange(count) / RATE_HZ
        step = np.floor(times * 2) % 5  # another chord each half second
        return _level_1(
            sum(np.sin(2 * np.pi * hz * 2 ** (step / 12) * times) for hz in (220, 277, 330))
        )

    def fan(count: int) -> Wave:
        hum = np.sin(2 * np.pi * 100 * np.arange(count) / RATE_HZ)
        return _level_1(coloured(lambda hz: 1 / (1 + (hz / 300) ** 2))(count) + 0.4 * hum)

    made: dict[str, Callable[[int], Wave]] = {
        "white": random.standard_normal,
        "pink": coloured(lambda hz: 1 / np.sqrt(np.maximum(hz, 20))),
        "fan": fan,
        "tones": tones,
        "voices": lambda count: _level_1(
            sum(np.resize(np.roll(speech, number * 177_777), count) for number in range(1, 7))
        ),
    }
    if music is not None:
        songs = np.concatenate(list(clips_of(music, 5)))
        made["music"] = lambda count: _level_1(np.resize(songs, count))
    return made


def _level_1(wave: Wave | int) -> Wave:
    array = np.asarray(wave, np.float64)
    return np.asarray(array / np.sqrt(np.mean(np.square(array))))


def report(name: str, wave: Wave, truth: Truth) -> None:
    """Print what is right of what is sure, and how long that takes."""
    samples = np.rint(np.clip(wave, -1, 1) * 32767).astype(np.int16)
    began_s = time.process_time()
    listener = Listener(SileroDetector())
    stretches = joined([*listener.add(samples, 0.0), *listener.finish()])
    cost = (time.process_time() - began_s) / (wave.size / RATE_HZ) * 3600
    kinds = _kinds(stretches, truth.size)
    counts = _away_from_edges(truth)
    is_speech, is_unsure = kinds == SoundKind.SPEECH, kinds == SoundKind.UNSURE
    sure = counts & ~is_unsure
    print(
        f"{name:14}{_share((is_speech == truth)[sure])}{_share(is_speech[sure & truth])}"
        f"{_share(is_speech[sure & ~truth])}{_share(is_unsure[counts])}"
        f"{_pauses(stretches, truth):>9}{cost:9.0f}",
        flush=True,
    )


def _share(values: Truth) -> str:
    return f"{values.mean():7.1%}" if values.size else f"{'-':>7}"


def _kinds(stretches: list[SoundStretch], count: int) -> NDArray[np.object_]:
    kinds = np.full(count, SoundKind.PAUSE, object)
    for one in stretches:
        kinds[round(one.start_s * STEP_HZ) : round(one.end_s * STEP_HZ)] = one.kind
    return kinds


def _away_from_edges(truth: Truth) -> Truth:
    counts = np.ones(truth.size, np.bool_)
    for edge in np.flatnonzero(np.diff(truth.astype(np.int8))):
        counts[max(edge - _COLLAR, 0) : edge + _COLLAR] = False
    return counts


def _pauses(stretches: list[SoundStretch], truth: Truth) -> str:
    """Long pauses that were found, of those that are there, within half a second."""
    edges = np.flatnonzero(np.diff(np.concatenate(([1], truth, [1])).astype(np.int8)))
    ends = edges.reshape(-1, 2) / STEP_HZ
    there = [(start_s, end_s) for start_s, end_s in ends if end_s - start_s > 3.0]
    found = [(one.start_s, one.end_s) for one in stretches if is_long_pause(one)]
    right = sum(
        any(abs(a - start_s) < 0.5 and abs(b - end_s) < 0.5 for a, b in found)
        for start_s, end_s in there
    )
    return f"{right}/{len(there)}+{max(len(found) - right, 0)}"


if __name__ == "__main__":
    main()
