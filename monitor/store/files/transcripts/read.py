"""From a transcript's file to its cues, to the millisecond."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from monitor.errors import StoreError
from monitor.files.text_encoding import decoded
from monitor.i18n import tr
from monitor.store.files.content import content_of
from monitor.store.files.transcripts.blocks import RawCue, raw_cues
from monitor.store.files.transcripts.rolling import without_repeats
from monitor.store.files.transcripts.speakers import VOICE_MARK, speaker_reader
from monitor.tables.cue import Cue

LARGEST_BYTES = 32 * 2**20

_OF_OLD_FILES = "cp1252"
"""The letters of Windows, which old SRT files have."""

_HEAD = "WEBVTT"
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?[ \t]+([^<>]*)>")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|</?\d[\d:.]*>|</>")
_TAG_OF_SRT = re.compile(
    r"</?(?:[biusp]|br|font|span|c)(?:[\s.][^<>]*)?/?>|\{\\[^{}]*\}", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);")
_END_OF_VOICE = re.compile(r"</v\s*>")
SplitSpeaker = Callable[[str], tuple[str, str]]


def read_transcript(path: Path) -> tuple[Cue, ...]:
    """Read a WebVTT or SRT file, by time; see `parse_transcript`.

    Raises:
        StoreError: There is no such file, it is too large, no transcript, or damaged; one line.
    """
    content = content_of(
        path,
        LARGEST_BYTES,
        tr(
            "{path}: larger than {largest_bytes} MB: no transcript",
            path=path,
            largest_bytes=LARGEST_BYTES >> 20,
        ),
    )
    try:
        return parse_transcript(
            decoded(content, _OF_OLD_FILES), is_webvtt=path.suffix.lower() == ".vtt"
        )
    except StoreError as error:
        raise StoreError(f"{path}: {error}") from None


def parse_transcript(text: str, *, is_webvtt: bool = False) -> tuple[Cue, ...]:
    """Return the cues of a transcript by time, with whole milliseconds.

    A cue of several speakers becomes several cues of the same time. Tags are taken off, entities
    are the signs that they stand for, lines of a cue become one. Lines that a rolling caption
    shows again are left out.

    Args:
        text: WebVTT, which says so in its first line, or SRT.
        is_webvtt: It is WebVTT, whatever its first line says.

    Raises:
        StoreError: There is no cue, or the times of one are wrong, with the line's number.
    """
    text = text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}").replace(
        VOICE_MARK, "\N{REPLACEMENT CHARACTER}"
    )
    is_webvtt = is_webvtt or text.startswith(_HEAD)
    cues = sorted(raw_cues(text, is_webvtt=is_webvtt), key=lambda cue: (cue.start_ms, cue.end_ms))
    if not cues:
        raise StoreError(tr("no transcript: there is no cue in it; WebVTT (.vtt) and SRT are read"))
    plain = _plain_of_webvtt if is_webvtt else _plain_of_srt
    tidied = [
        RawCue(cue.start_ms, cue.end_ms, [line for raw in cue.lines if (line := plain(raw))])
        for cue in cues
    ]
    shown = without_repeats(tidied)
    split = speaker_reader([cue.lines for cue in shown if cue.lines])
    found = tuple(
        Cue(cue.start_ms / 1000, cue.end_ms / 1000, words, speaker)
        for cue in shown
        for speaker, words in _spoken(cue.lines, split)
    )
    if not found:
        raise StoreError(tr("no transcript: its cues have no words"))
    return found


def _spoken(lines: list[str], split: SplitSpeaker) -> Iterator[tuple[str, str]]:
    """Yield who speaks in a cue, and their words; lines without a name go on with the last."""
    pieces: list[tuple[str, list[str]]] = []
    for line in lines:
        for number, part in enumerate(line.split(VOICE_MARK)):
            if number:  # where a voice begins: its name, then the words; or ends: no name
                name, _, words = part.partition("\t")
            else:
                name, words = split(part)
            if name or number or not pieces:
                pieces.append((name, []))
            if words.strip():
                pieces[-1][1].append(words)
    for name, words_of_it in pieces:
        if text := " ".join(" ".join(words_of_it).split()):
            yield " ".join(name.split()), text


def _plain_of_webvtt(line: str) -> str:
    return _unescaped(_TAG.sub("", _with_voices(line))).strip(" ")


def _plain_of_srt(line: str) -> str:
    # Converters leave the voices of WebVTT in.
    return _unescaped(_TAG_OF_SRT.sub("", _with_voices(line))).strip()


def _with_voices(line: str) -> str:
    """Put the mark where a voice begins, before its name and a tab, and where it ends."""
    voices = _VOICE.sub(lambda found: f"{VOICE_MARK}{found[1].strip()}\t", line.replace("\t", " "))
    return _END_OF_VOICE.sub(f"{VOICE_MARK}\t", voices)


def _unescaped(line: str) -> str:
    return _ENTITY.sub(lambda found: html.unescape(found[0]), line)
