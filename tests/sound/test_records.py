"""What stretches of sound amount to."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.sound.records import SoundKind, SoundStretch, TalkSummary, talk_summary
from monitor.sound.wording import stretch_words, talk_words
from tests.examples import examples

SPEECH, PAUSE, UNSURE = SoundKind.SPEECH, SoundKind.PAUSE, SoundKind.UNSURE
LESSON = (
    SoundStretch(0.0, 6.0, SPEECH),
    SoundStretch(6.0, 8.0, PAUSE),
    SoundStretch(8.0, 10.2, PAUSE),  # one pause, as it was written in two
    SoundStretch(10.2, 12.2, UNSURE),
    SoundStretch(20.0, 22.0, PAUSE),
)


def test_share_of_speech_has_an_interval_and_only_long_pauses_count() -> None:
    talk = talk_summary(LESSON)
    assert (talk.heard_s, talk.speech_s, talk.unsure_s) == pytest.approx((14.2, 6.0, 2.0))
    assert (talk.pauses, talk.pauses_s, talk.longest_pause_s) == (1, *[pytest.approx(4.2)] * 2)
    assert talk.share == pytest.approx(6 / 14.2)
    assert talk.share_high == pytest.approx(8 / 14.2)
    assert talk_words(talk) == ("speech 42 to 56 % of the time, 1 pause longer than 3 s, of 4.2 s")
    assert stretch_words(LESSON[0]) == "speech"
    assert stretch_words(SoundStretch(6.0, 10.2, PAUSE)) == "pause of 4.2 s"


def test_a_window_has_a_share_of_its_own() -> None:
    assert talk_summary(LESSON, 5.0, 7.0).share == pytest.approx(0.5)
    assert talk_summary(LESSON, 13.0, 19.0) == TalkSummary()
    assert talk_words(TalkSummary()) == "no sound"


@given(st.lists(st.tuples(st.floats(0.01, 50.0), st.sampled_from(SoundKind)), max_size=30))
@settings(max_examples=examples(50))
def test_shares_lie_between_0_and_1(lengths: list[tuple[float, SoundKind]]) -> None:
    at, stretches = 0.0, []
    for length_s, kind in lengths:
        stretches.append(SoundStretch(at, at + length_s, kind))
        at += length_s
    talk = talk_summary(stretches)
    assert talk.heard_s == pytest.approx(at)
    if talk.share is not None and talk.share_high is not None:
        assert 0.0 <= talk.share <= talk.share_high <= 1.0
    assert talk.longest_pause_s <= talk.pauses_s <= talk.heard_s + 1e-9
