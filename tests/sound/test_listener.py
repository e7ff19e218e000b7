"""Speech and pauses, as they come in."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.sound.detector import FRAME_S, FRAME_SAMPLES, RATE_HZ, Samples, SileroDetector
from monitor.sound.listener import Listener
from monitor.sound.records import SoundKind, SoundStretch, talk_summary
from tests.examples import examples
from tests.sound.voice import as_int16, chord, quiet, voice

SPEECH, PAUSE, UNSURE = SoundKind.SPEECH, SoundKind.PAUSE, SoundKind.UNSURE


class Scripted:
    """Hears speech where the samples are of an amplitude of their own."""

    def __call__(self, frame: Samples) -> float:
        return 0.9 if abs(int(frame[0])) == 7000 else 0.1

    def reset(self) -> None:
        pass


def frames(*levels: int) -> Samples:
    """A frame of each level, its sign changing."""
    one = np.resize(np.array([1, -1]), FRAME_SAMPLES)
    return np.concatenate([level * one for level in levels]).astype(np.int16)


def heard(samples: Samples, start_s: float = 0.0) -> list[SoundStretch]:
    listener = Listener(Scripted())
    return [*listener.add(samples, start_s), *listener.finish()]


def kinds(stretches: list[SoundStretch]) -> list[SoundKind]:
    return [one.kind for one in stretches]


def test_a_voice_is_told_from_a_quiet_room_and_from_tones() -> None:
    sound = np.concatenate([quiet(4.0), voice(4.0), quiet(4.0), chord(4.0), quiet(4.0)])
    listener = Listener(SileroDetector())
    found = [*listener.add(as_int16(sound), 10.0), *listener.finish()]
    assert kinds(found) == [PAUSE, SPEECH, PAUSE, UNSURE, PAUSE]
    edges = [one.end_s for one in found[:-1]]
    assert edges == pytest.approx([14.0, 18.0, 22.0, 26.0], abs=0.6)


def test_in_noise_of_a_third_of_its_level_a_voice_is_found() -> None:
    sound = np.concatenate([quiet(4.0), voice(5.0), quiet(4.0)])
    level = np.sqrt(np.mean(np.square(voice(5.0))))
    noise = np.random.default_rng(3).standard_normal(sound.size) * level / 3
    listener = Listener(SileroDetector())
    found = [*listener.add(as_int16(sound + noise), 0.0), *listener.finish()]
    talk = talk_summary(found)
    assert talk.speech_s == pytest.approx(5.0, abs=0.8)
    assert talk.pauses == 2


def test_short_holes_belong_to_speech_and_coughs_to_the_pause() -> None:
    hole, cough = int(0.25 / FRAME_S), int(0.2 / FRAME_S)
    found = heard(frames(*[40] * 60, *[7000] * 30, *[40] * hole, *[7000] * 30, *[40] * 60))
    assert kinds(found) == [PAUSE, SPEECH, PAUSE]
    assert kinds(heard(frames(*[40] * 60, *[7000] * cough, *[40] * 60))) == [PAUSE]


def test_noise_as_loud_as_speech_could_hide_some() -> None:
    talk, noise = [*[7000] * 40, *[40] * 40], [*[7000] * 40, *[6900] * 100, *[40] * 40]
    assert kinds(heard(frames(*talk, *noise))) == [SPEECH, PAUSE, SPEECH, UNSURE, PAUSE]


def test_speech_that_is_hardly_louder_than_the_room_is_not_sure() -> None:
    assert kinds(heard(frames(*[6800] * 800, *[7000] * 40)))[-1] is UNSURE


def test_a_muted_microphone_is_no_pause_but_a_noise_gate_is() -> None:
    assert kinds(heard(frames(*[0] * 1000))) == [UNSURE]
    assert kinds(heard(frames(*[7000] * 40, *[0] * 300, *[7000] * 40))) == [SPEECH, PAUSE, SPEECH]


def test_sound_that_does_not_follow_begins_anew() -> None:
    listener = Listener(Scripted())
    first = listener.add(frames(*[7000] * 40), 5.0)
    second = [*listener.add(frames(*[7000] * 40), 20.0), *listener.finish()]
    assert first == []
    assert [(one.start_s, one.end_s) for one in second] == [(5.0, 6.28), (20.0, 21.28)]


@given(
    levels=st.lists(st.sampled_from([0, 40, 6900, 7000]), min_size=1, max_size=120),
    cuts=st.lists(st.integers(1, 2000), max_size=40),
)
@settings(max_examples=examples(50))
def test_stretches_cover_all_of_the_sound_however_it_comes_in(
    levels: list[int], cuts: list[int]
) -> None:
    samples = np.repeat(frames(*levels), 3)[: len(levels) * FRAME_SAMPLES]
    whole = heard(samples, 1.0)
    assert whole[0].start_s == 1.0
    assert whole[-1].end_s == pytest.approx(1.0 + samples.size / RATE_HZ, abs=2e-3)
    for one, following in pairwise(whole):
        assert one.end_s == following.start_s
        assert one.length_s > 0.0
    listener, parts, at = Listener(Scripted()), [], 0
    for cut in [*cuts, samples.size]:
        piece = samples[at : at + cut]
        parts += listener.add(piece, 1.0 + at / RATE_HZ)
        at += piece.size
    assert [*parts, *listener.finish()] == whole
