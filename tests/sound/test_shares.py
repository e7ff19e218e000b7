"""How much of windows was speech: the same as of each alone, however they overlap."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from monitor.sound.records import SoundKind, SoundStretch, stretches_from, talk_summary
from monitor.sound.shares import speech_shares

KINDS = st.sampled_from(list(SoundKind))
PIECES = st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 9000), KINDS), max_size=8)
SPANS = st.lists(st.tuples(st.integers(0, 60_000), st.integers(0, 20_000)), max_size=8)


def stretches_of(pieces: list[tuple[int, int, SoundKind]]) -> list[SoundStretch]:
    found, at_ms = [], 0
    for gap_ms, length_ms, kind in pieces:
        start_ms = at_ms + gap_ms
        at_ms = start_ms + length_ms
        found.append(SoundStretch(start_ms / 1000, at_ms / 1000, kind))
    return found


@given(pieces=PIECES, spans=SPANS)
def test_each_span_has_the_share_that_a_summary_of_it_has(
    pieces: list[tuple[int, int, SoundKind]], spans: list[tuple[int, int]]
) -> None:
    stretches = stretches_of(pieces)
    starts_s = np.array([start for start, _ in spans], np.float64) / 1000
    ends_s = np.array([start + length for start, length in spans], np.float64) / 1000
    found = speech_shares(starts_s, ends_s, stretches)
    wanted = [
        talk_summary(stretches, start_s, end_s).share
        for start_s, end_s in zip(starts_s.tolist(), ends_s.tolist(), strict=True)
    ]
    expected = [np.nan if share is None else share for share in wanted]
    np.testing.assert_allclose(found, expected, atol=1e-6)


def test_rows_that_say_no_stretch_are_left_out() -> None:
    rows = [(4.0, 5.0, "speech"), (1.0, None, "speech"), (2.0, 3.0, "song"), (3.0, 4.0, "speech")]
    assert stretches_from(rows) == (SoundStretch(3.0, 5.0, SoundKind.SPEECH),)
