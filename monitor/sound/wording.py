"""How much was spoken, in words."""

from __future__ import annotations

from monitor.i18n import percent, tr
from monitor.sound.records import LONG_PAUSE_S, SoundKind, SoundStretch, TalkSummary


def what_it_is_not() -> str:
    """Return what the share of speech does not say."""
    return tr(
        "Told from sound alone, without words: whoever speaks counts, a film too; music without "
        "singing is a pause. It is no measure of teaching."
    )


def about_microphone() -> str:
    """Return what the microphone does in a session, for those who are to agree to it."""
    return tr(
        "While a session runs, the microphone tells when somebody talks and when nobody does. No "
        "sound, no words and no voices are kept or sent."
    )


def talk_words(talk: TalkSummary) -> str:
    """Return in a line how much was spoken."""
    if talk.share is None:
        return tr("no sound")
    if not talk.pauses:
        return tr(
            "speech {share} of the time, no pause longer than {seconds:g} s",
            share=_share(talk),
            seconds=LONG_PAUSE_S,
        )
    return tr(
        "speech {share} of the time, {count} pause longer than {seconds:g} s, of {longest:.1f} s",
        "speech {share} of the time, {count} pauses longer than {seconds:g} s, the longest "
        "{longest:.1f} s",
        share=_share(talk),
        count=talk.pauses,
        seconds=LONG_PAUSE_S,
        longest=talk.longest_pause_s,
    )


def talk_lines(talk: TalkSummary) -> tuple[str, ...]:
    """Return the same in short lines, for where there is little room."""
    if talk.share is None:
        return (tr("no sound"),)
    pauses = tr(
        "{count} pause, of {longest:.1f} s",
        "{count} pauses, up to {longest:.1f} s",
        count=talk.pauses,
        longest=talk.longest_pause_s,
    )
    return tr("speech {share}", share=_share(talk)), pauses if talk.pauses else tr("no long pause")


def _share(talk: TalkSummary) -> str:
    low, high = round(100 * (talk.share or 0.0)), round(100 * (talk.share_high or 0.0))
    if low == high:
        return percent(str(low))
    return tr("{low} to {high} %", low=low, high=high)


def stretch_words(stretch: SoundStretch) -> str:
    """Return what is heard in a stretch."""
    if stretch.kind is SoundKind.PAUSE:
        return tr("pause of {seconds:.1f} s", seconds=stretch.length_s)
    if stretch.kind is SoundKind.SPEECH:
        return tr("speech", meaning="talk")
    return tr("speech or not: cannot be told")
