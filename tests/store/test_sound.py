"""Speech and pauses in the log: numbers alone, and through every file unchanged."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import praatio.textgrid
import pympi
import pytest

from monitor.review.report.paragraphs import about_sound
from monitor.sound.records import SoundKind, SoundStretch
from monitor.store import SessionStore
from monitor.store.files.derived import stretches_in
from tests.store.samples import info, window

HEARD = (
    SoundStretch(0.0, 2.048, SoundKind.SPEECH),
    SoundStretch(2.048, 6.24, SoundKind.PAUSE),
    SoundStretch(6.24, 7.0, SoundKind.UNSURE),
)


@pytest.fixture
def lecture(store: SessionStore) -> SessionStore:
    writer = store.begin(info("lecture"), origin_s=100.0, min_people=3)
    writer.window(window(105.0))
    writer.sound([SoundStretch(100 + o.start_s, 100 + o.end_s, o.kind) for o in HEARD])
    writer.sound([])
    writer.end(160.0)
    return store


def kept(store: SessionStore, name: str = "lecture") -> list[tuple[float, float, SoundKind]]:
    return [(round(o.start_s, 6), round(o.end_s, 6), o.kind) for o in _stretches(store, name)]


def _stretches(store: SessionStore, name: str) -> tuple[SoundStretch, ...]:
    return stretches_in(store.events(name))


def test_it_is_kept_since_the_sessions_start(lecture: SessionStore) -> None:
    assert kept(lecture) == [(o.start_s, o.end_s, o.kind) for o in HEARD]
    assert lecture.session("lecture").damage == ""


@pytest.mark.parametrize("suffix", ["csv", "json", "parquet"])
def test_it_comes_back_from_files(lecture: SessionStore, tmp_path: Path, suffix: str) -> None:
    lecture.export("lecture", tmp_path / f"lecture.{suffix}")
    other = SessionStore(str(tmp_path / "other.db"))
    other.import_session(tmp_path / f"lecture.{suffix}")
    assert kept(other) == kept(lecture)


def test_annotation_tools_show_a_tier_that_is_no_observers(
    lecture: SessionStore, tmp_path: Path
) -> None:
    lecture.export("lecture", tmp_path / "lecture.eaf")
    tier = pympi.Elan.Eaf(str(tmp_path / "lecture.eaf")).get_annotation_data_for_tier("Sound")
    assert [one[:3] for one in tier] == [
        (0, 2048, "speech"),
        (2048, 6240, "pause"),
        (6240, 7000, "unsure"),
    ]
    lecture.export("lecture", tmp_path / "lecture.TextGrid")
    praat = praatio.textgrid.openTextgrid(str(tmp_path / "lecture.TextGrid"), False)
    labels = [one.label for one in praat.getTier("Sound").entries]
    assert labels == ["speech", "pause", "unsure"]
    lecture.export("lecture", tmp_path / "lecture.vtt")
    assert not any("unsure" in file.read_text("utf-8") for file in tmp_path.glob("*.vtt"))
    lecture.export("lecture", tmp_path / "lecture.tsv", export_format="bids")
    assert "\tsound\t" in (tmp_path / "lecture.tsv").read_text(encoding="utf-8")


def test_the_report_says_what_it_does_not_say(lecture: SessionStore) -> None:
    (paragraph,) = about_sound(lecture.events("lecture"))
    assert paragraph.text.startswith(
        "Speech 29 to 40 % of the time, 1 pause longer than 3 s, of 4.2 s. Told from"
    )
    assert list(about_sound(lecture.events("lecture").iloc[:0])) == []


@pytest.mark.parametrize("suffix", ["csv", "json", "parquet"])
def test_the_share_of_speech_is_a_column_for_whoever_asks_and_comes_back_without(
    lecture: SessionStore, tmp_path: Path, suffix: str
) -> None:
    file = tmp_path / f"lecture.{suffix}"
    lecture.export("lecture", file)
    assert b"speech_share" not in file.read_bytes()
    lecture.export("lecture", file, gauge=True, overwrite=True)
    assert b"speech_share" in file.read_bytes()
    if suffix == "csv":
        (window_,) = pd.read_csv(file).itertuples()
        # From 0 to 5 s; 2.048 s of it were speech.
        assert window_.speech_share == pytest.approx(2.048 / 5.0)
        assert window_.gauge == pytest.approx(62.5)
    other = SessionStore(str(tmp_path / "other.sqlite"))
    other.import_session(file)
    pd.testing.assert_frame_equal(other.windows("lecture"), lecture.windows("lecture"))
    assert kept(other) == kept(lecture)


def test_without_sound_there_is_no_such_column(store: SessionStore, tmp_path: Path) -> None:
    writer = store.begin(info("quiet"), origin_s=0.0, min_people=3)
    writer.window(window(5.0))
    writer.end(6.0)
    store.export("quiet", tmp_path / "quiet.csv", gauge=True)
    columns = pd.read_csv(tmp_path / "quiet.csv").columns
    assert "gauge" in columns
    assert "speech_share" not in columns
