"""Transcripts of the programs of the field, read to the millisecond; damaged ones are told."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
import webvtt
from hypothesis import example, given, settings
from hypothesis import strategies as st

from monitor.errors import StoreError
from monitor.store.files.transcripts import parse_transcript, read_transcript
from monitor.tables.cue import Cue
from tests.examples import examples
from tests.store.transcripts.files import (
    OPENCAST,
    PANOPTO,
    TEAMS,
    YOUTUBE,
    YOUTUBE_SRT,
    ZOOM,
)


def test_zoom_names_who_speaks_before_the_words() -> None:
    assert parse_transcript(ZOOM) == (
        Cue(3.25, 5.999, "Good morning & welcome.", "Ada Lovelace"),
        Cue(6.001, 7.5, "So: who has read it?", "Ben Ali"),
        Cue(7.5, 9.0, "Nobody here."),
    )


def test_teams_has_voices_several_to_a_cue() -> None:
    assert parse_transcript(TEAMS) == (
        Cue(10.033, 12.1, "Let us begin", "Lovelace, Ada"),
        Cue(11.9, 13.4, "Yes <3", "Ben"),
        Cue(11.9, 13.4, "And so do I", "Cem"),
    )


@pytest.mark.parametrize("text", [YOUTUBE, YOUTUBE_SRT])
def test_lines_that_roll_are_there_once(text: str) -> None:
    words = [cue.text for cue in parse_transcript(text)]
    assert words == ["hello everyone", "today we count", "two two"]


def test_a_rolling_caption_keeps_its_times() -> None:
    times = [(cue.start_s, cue.end_s) for cue in parse_transcript(YOUTUBE)]
    assert times == [(0.08, 2.869), (2.879, 5.0), (5.01, 7.0)]


def test_what_is_said_twice_is_there_twice() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\nYes.\n\n00:02.000 --> 00:03.000\nYes.\n"
    assert [cue.text for cue in parse_transcript(text)] == ["Yes.", "Yes."]


def test_srt_has_commas_tags_and_empty_lines() -> None:
    assert parse_transcript(PANOPTO) == (
        Cue(1.5, 4.0, "Trees and if a < b then stop"),
        Cue(4.0, 5.5, "- Why? - Because."),
        Cue(3604.0, 3605.501, "1984"),
    )


def test_notes_styles_and_names_of_cues_are_no_words() -> None:
    assert parse_transcript(OPENCAST) == (
        Cue(1.0, 2.345, "Guten Morgen alle"),
        Cue(3662.003, 3663.0, "later"),
    )


def test_a_word_before_a_colon_is_no_name() -> None:
    lines = ("Note: it is late", "He said: no", "Example: two", "Example: three", "Anna: Hm", "x")
    cues = [f"{n}\n00:00:0{n},000 --> 00:00:0{n},500\n{line}\n" for n, line in enumerate(lines)]
    found = parse_transcript("\n".join(cues))
    assert [cue.speaker for cue in found] == [""] * 6
    again = parse_transcript("\n".join([*cues, "00:01:00,000 --> 00:01:01,000\nAnna: Right"]))
    assert [cue.speaker for cue in again] == ["", "", "", "", "Anna", "", "Anna"]
    assert [cue.text for cue in again][-3:] == ["Hm", "x", "Right"]


def test_names_in_small_letters_are_names_where_most_cues_have_one() -> None:
    lines = (
        "anna_b: hello",
        "john smith: hi",
        "Ada:",
        "\N{CJK UNIFIED IDEOGRAPH-738B}\N{FULLWIDTH COLON}ok",
    )
    cues = [f"{n}\n00:00:0{n},000 --> 00:00:0{n},500\n{line}\n" for n, line in enumerate(lines)]
    found = parse_transcript("\n".join([*cues, "and on"]))
    assert [(cue.speaker, cue.text) for cue in found] == [
        ("anna_b", "hello"),
        ("john smith", "hi"),
        ("\N{CJK UNIFIED IDEOGRAPH-738B}", "ok and on"),
    ]


@pytest.mark.parametrize("mark", ["\u200f", "\u202b", "\u2067"])
def test_names_from_right_to_left_are_names(mark: str) -> None:
    """Signs of direction stand before the name, behind it, or behind the colon."""
    lines = (f"{mark}עדה כהן: שלום", f"בן עלי{mark}: בוקר טוב", f"עדה כהן:{mark} כן")
    cues = [f"{n}\n00:00:0{n},000 --> 00:00:0{n},500\n{line}\n" for n, line in enumerate(lines)]
    assert [(cue.speaker, cue.text) for cue in parse_transcript("\n".join(cues))] == [
        ("עדה כהן", "שלום"),
        ("בן עלי", "בוקר טוב"),
        ("עדה כהן", "כן"),
    ]


def test_voices_that_a_converter_left_in_srt_are_names() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\n<v Ada>Hi</v> <v Ben>a < b</v>\n"
    assert parse_transcript(text) == (Cue(1.0, 2.0, "Hi", "Ada"), Cue(1.0, 2.0, "a < b", "Ben"))


def test_two_names_in_the_lines_of_a_cue() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nAda: Hi\nBen van Gogh: Hello\nall\n"
    assert parse_transcript(text) == (
        Cue(1.0, 2.0, "Hi", "Ada"),
        Cue(1.0, 2.0, "Hello all", "Ben van Gogh"),
    )


def test_cues_without_empty_lines_between_and_out_of_order() -> None:
    text = "2\n00:00:05,000 --> 00:00:06,000\nb\n1\n00:00:01.000 --> 00:00:05.500\na"
    assert [(cue.start_s, cue.text) for cue in parse_transcript(text)] == [(1.0, "a"), (5.0, "b")]


def test_a_name_of_a_cue_behind_a_line_of_spaces_is_no_word() -> None:
    blocks = (f"id-{n}\n00:0{n}.000 --> 00:0{n}.500\nsaid {n}" for n in range(3))
    text = "WEBVTT\n\n" + "\n \n".join(blocks)
    assert [cue.text for cue in parse_transcript(text)] == ["said 0", "said 1", "said 2"]


def test_an_arrow_between_words_is_no_time() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nGo from 10:15 --> 11:00, a --> b\n"
    assert parse_transcript(text) == (Cue(1.0, 2.0, "Go from 10:15 --> 11:00, a --> b"),)


@pytest.mark.parametrize("sign", ["<v ", "<v.x", "<c", "{\\", "&", "a: ", "-->", "1:", " "])
def test_a_line_of_one_sign_takes_no_time(sign: str) -> None:
    """What takes a moment for each sign would take minutes of these."""
    for text in ("WEBVTT\n\n00:01.000 --> 00:02.000\nx\n", "1\n00:01,000 --> 00:02,000\nx\n"):
        with suppress(StoreError):
            assert parse_transcript(text + sign * 200_000)[0].start_s == 1.0


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_encodings_and_ends_of_lines(tmp_path: Path, encoding: str, ends: str) -> None:
    file = tmp_path / "a.srt"
    text = (
        "1\n00:00:01,001 --> 00:00:02,002\nGrüße \N{EURO SIGN}5\n\n2\n00:03,000 --> 00:04,000\nb\n"
    )
    file.write_bytes(text.replace("\n", ends).encode(encoding))
    assert read_transcript(file) == (Cue(1.001, 2.002, "Grüße \N{EURO SIGN}5"), Cue(3.0, 4.0, "b"))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "there is no cue"),
        ("WEBVTT\n", "there is no cue"),
        ("Ada, 10:15\nhello", "there is no cue"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n", "no words"),
        ("WEBVTT\n\n00:01.000 --> \nx", "line 3: .* are no times"),
        ("1\n00:00:01,000 --> 00:75:00,000\nx", "line 2: .* are no times"),
        ("1\n00:00:01,000 --> 0:0a:02,000\nx", "line 2: .* are no times"),
        ("1\n00:00:05,000 --> 00:00:02,000\nx", "line 2: .* ends before it begins"),
        (f"1\n{'9' * 9999}:00:05,000 --> 00:00:02,000\nx", "line 2: .* are no times"),
    ],
)
def test_a_damaged_file_is_told_in_a_line(tmp_path: Path, text: str, reason: str) -> None:
    file = tmp_path / "damaged.vtt"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(StoreError, match=reason) as caught:
        read_transcript(file)
    assert str(caught.value).startswith(str(file))
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < len(str(file)) + 120


def test_files_that_are_not_there_or_too_large(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no such file"):
        read_transcript(tmp_path / "none.vtt")
    large = tmp_path / "large.vtt"
    with large.open("wb") as file:
        file.truncate(33 * 2**20)
    with pytest.raises(StoreError, match="larger than 32 MB"):
        read_transcript(large)


words = st.text(
    st.characters(exclude_categories=("C", "Z"), exclude_characters="<>&{}:-\N{FULLWIDTH COLON}"),
    min_size=1,
    max_size=12,
)
lines_of_words = st.lists(words, min_size=1, max_size=5).map(" ".join)
spoken = st.lists(
    st.tuples(
        st.integers(0, 9 * 3_600_000),
        st.integers(0, 60_000),
        st.lists(st.tuples(words, lines_of_words), min_size=1, max_size=3),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=examples(60))
@given(cues=spoken, with_hours=st.booleans())
@example(cues=[(0, 0, [("A", "yes")]), (0, 0, [("A", "yes"), ("A", "yes")])], with_hours=False)
def test_whatever_is_said_comes_back_to_the_millisecond(
    cues: list[tuple[int, int, list[tuple[str, str]]]], with_hours: bool
) -> None:
    blocks = [
        f"{_clock(start, with_hours)} --> {_clock(start + length, with_hours)}\n"
        + "\n".join(f"<v {name}>{text}</v>" for name, text in voices)
        for start, length, voices in cues
    ]
    expected = sorted(
        (start, start + length, number, voices)
        for number, (start, length, voices) in enumerate(cues)
    )
    assert parse_transcript("WEBVTT\n\n" + "\n\n".join(blocks)) == tuple(
        Cue(start / 1000, end / 1000, text, name)
        for start, end, _, voices in expected
        for name, text in voices
    )


def _clock(ms: int, with_hours: bool) -> str:
    seconds, ms = divmod(ms, 1000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    hours = f"{hour:02}:" if with_hours or hour else ""
    return f"{hours}{minute:02}:{second:02}.{ms:03}"


@settings(max_examples=examples(60))
@given(text=st.text(max_size=200), cut=st.integers(0, 400))
def test_nothing_but_a_line_comes_of_rubbish(text: str, cut: int) -> None:
    for known in (TEAMS[:cut] + text, text + "\n00:01,000 --> 00:02,000\n" + text):
        with suppress(StoreError):
            assert all(cue.text and "\n" not in cue.text for cue in parse_transcript(known))


def test_what_the_library_does_otherwise(tmp_path: Path) -> None:
    """Why there is a reader of our own: webvtt-py 0.6.0 loses these."""
    file = tmp_path / "teams.vtt"
    file.write_bytes(TEAMS.encode())
    theirs = list(webvtt.read(str(file)))
    assert theirs[0].start_in_seconds == 10
    assert theirs[1].voice == "Ben"
    assert "Cem" not in {caption.voice for caption in theirs}
    zoom = webvtt.from_string(ZOOM)
    assert "&amp;" in zoom[0].text
