"""A transcript laid on a session, and what was said when."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.errors import SessionNotFoundError, StoreError
from monitor.review.lesson.transcript import lay_transcript
from monitor.review.lesson.words import Words
from monitor.sources.recorded_file import RECORDING, RecordedFile
from monitor.store import SessionStore
from monitor.tables.cue import Cue
from monitor.types import SessionInfo
from tests.examples import examples
from tests.store.samples import START, info, window
from tests.store.transcripts.files import ZOOM


@pytest.fixture
def store(tmp_path: Path) -> SessionStore:
    """A live lecture of a minute, and one that was analysed of a recording from 0:02.5 on."""
    store = SessionStore(str(tmp_path / "log.sqlite"))
    begin(store, info("live"))
    file = RecordedFile("/lectures/lecture.mp4", 1, 1.0, start_s=2.5)
    settings = {RECORDING: file.as_dict()}
    begin(store, SessionInfo("recorded", START, "lecture.mp4", "fer", "balance", settings))
    return store


def begin(store: SessionStore, about: SessionInfo) -> None:
    writer = store.begin(about, origin_s=0.0, min_people=3)
    writer.window(window(5.0))
    writer.end(60.0)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "meeting.vtt"
    file.write_text(ZOOM, encoding="utf-8")
    return file


def starts(store: SessionStore, name: str) -> list[float]:
    return store.cues(name)["start_s"].tolist()


def test_it_begins_with_the_session_and_names_are_left_out(store: SessionStore, file: Path) -> None:
    laid = lay_transcript(store, file, "live")
    assert (laid.session, laid.count, laid.outside, laid.offset_s) == ("live", 3, 0, 0.0)
    assert starts(store, "live") == [3.25, 6.001, 7.5]
    assert store.cues("live")["speaker"].tolist() == ["", "", ""]
    assert store.cues("live")["text"].tolist()[0] == "Good morning & welcome."
    lay_transcript(store, file, "live", speakers=True, overwrite=True)
    assert store.cues("live")["speaker"].tolist() == ["Ada Lovelace", "Ben Ali", ""]


def test_of_a_recording_times_are_the_recordings(store: SessionStore, file: Path) -> None:
    lay_transcript(store, file, "recorded", offset_s=-0.75)
    assert starts(store, "recorded") == [0.0, 2.751, 4.25]
    with pytest.raises(StoreError, match="nobody knows when that was made"):
        lay_transcript(store, file, "recorded", starts=time(10), overwrite=True)


def test_what_lies_outside_is_kept_and_told(store: SessionStore, file: Path) -> None:
    assert lay_transcript(store, file, "live", offset_s=-6.001).outside == 1
    assert starts(store, "live") == [-2.751, 0.0, 1.499]


def test_a_transcript_of_another_time_is_refused(store: SessionStore, file: Path) -> None:
    with pytest.raises(StoreError, match="would lie from 1:00:03 to 1:00:09; say with --offset"):
        lay_transcript(store, file, "live", offset_s=3600.0)
    assert starts(store, "live") == []
    with pytest.raises(SessionNotFoundError):
        lay_transcript(store, file, "none")


def test_a_moment_or_a_time_of_the_day_says_when_it_begins(store: SessionStore, file: Path) -> None:
    local = START.astimezone() + timedelta(seconds=10.5)
    for moment in (local, local.replace(tzinfo=None), local.time(), local.astimezone(UTC)):
        laid = lay_transcript(store, file, "live", starts=moment, overwrite=True)
        assert laid.offset_s == 10.5
    assert starts(store, "live") == [13.75, 16.501, 18.0]


@settings(max_examples=examples(8))
@given(seconds=st.integers(-6 * 3600, 6 * 3600))
def test_a_time_of_the_day_is_that_of_the_nearest_day(
    tmp_path_factory: pytest.TempPathFactory, seconds: int
) -> None:
    store = SessionStore(str(tmp_path_factory.mktemp("log") / "log.sqlite"))
    begun = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    begin(store, SessionInfo("late", begun, "camera 0", "fer", "balance"))
    file = tmp_path_factory.mktemp("file") / "a.srt"
    file.write_text("1\n00:00:00,000 --> 09:00:00,000\nx", encoding="utf-8")
    moment = (begun.astimezone() + timedelta(seconds=seconds)).time()
    if seconds <= 60:
        assert lay_transcript(store, file, "late", starts=moment).offset_s == seconds
    else:
        with pytest.raises(StoreError, match="nothing in it was said during"):
            lay_transcript(store, file, "late", starts=moment)


def test_a_file_of_zoom_says_when_it_began(store: SessionStore, file: Path) -> None:
    began = (START - timedelta(seconds=2)).astimezone(UTC)
    zoom = file.rename(file.with_name(f"GMT{began:%Y%m%d-%H%M%S}_Recording.transcript.vtt"))
    assert lay_transcript(store, zoom, "live").offset_s == -2.0
    assert lay_transcript(store, zoom, "recorded").offset_s == 0.0
    wrong = zoom.rename(zoom.with_name("GMT20261399-999999_Recording.vtt"))
    assert lay_transcript(store, wrong, "live", overwrite=True).offset_s == 0.0


times_ms = st.integers(-5_000, 60_000)
said = st.lists(
    st.tuples(times_ms, st.integers(0, 20_000), st.sampled_from(["", "Ada", "Ben"])), max_size=30
)


@settings(max_examples=examples(100))
@given(said=said, at_ms=times_ms, length_ms=st.integers(1, 30_000))
def test_what_is_said_at_a_moment_is_what_a_look_at_all_tells(
    said: list[tuple[int, int, str]], at_ms: int, length_ms: int
) -> None:
    cues = [
        Cue(a / 1000, (a + n) / 1000, f"{k}", who) for k, (a, n, who) in enumerate(sorted(said))
    ]
    words = words_of(cues)
    at_s, until_s = at_ms / 1000, (at_ms + length_ms) / 1000
    assert words.at(at_s) == tuple(
        k
        for k, cue in enumerate(cues)
        if cue.start_s <= at_s < cue.end_s or cue.start_s == at_s == cue.end_s
    )
    assert words.within(at_s, until_s) == tuple(
        k for k, cue in enumerate(cues) if cue.start_s <= until_s and cue.end_s > at_s
    )
    assert words.moved(1.5).moved(-1.5).cues() == tuple(cues)


def words_of(cues: list[Cue]) -> Words:
    columns = ("start_s", "end_s", "speaker", "text")
    return Words(pd.DataFrame({name: [getattr(cue, name) for cue in cues] for name in columns}))


def test_a_name_stands_where_the_speaker_changes() -> None:
    cues = [Cue(0, 1, "a", "Ada"), Cue(1, 2, "b", "Ada"), Cue(2, 3, "c"), Cue(3, 4, "d", "Ben")]
    words = words_of(cues)
    assert words.quote(range(4)) == "Ada: a b c Ben: d"
    assert words.line(2) == "c"
    assert list(words.found("ben D")) == [3]
    assert list(words.found("  ")) == []
    assert len(Words.none()) == 0
    assert Words.none().at(0.0) == ()
    assert Words.none().newest(0.0) is None
