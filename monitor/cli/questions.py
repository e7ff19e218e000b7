"""What is asked on a terminal: yes or no, who may read a class, and whether the room has agreed."""

from __future__ import annotations

import sys
from dataclasses import replace

import typer

from monitor.cli.terminal import in_words
from monitor.config import Settings
from monitor.errors import SoundError
from monitor.i18n import tr
from monitor.sound.wording import about_microphone


def confirm(question: str, *, err: bool = False) -> None:
    """Ask, and go on where the answer is yes; without an answer it is no.

    Typer's own question takes English letters alone. Those are taken here too, in every language.

    Args:
        question: What to say yes or no to.
        err: Whether to ask where errors are written: standard output may hold results.

    Raises:
        typer.Abort: The user says no, or nobody can be asked.
    """
    yes, no = tr("y", meaning="the key for yes"), tr("n", meaning="the key for no")
    asked = f"{question} [{yes}/{no.upper()}]"
    while True:
        answer = typer.prompt(asked, default=no, show_default=False, err=err).strip().casefold()
        if answer[:1] in {yes, "y"}:
            return
        if answer[:1] in {no, "n"}:
            raise typer.Abort
        typer.echo(tr("Type {yes} or {no}.", yes=yes, no=no), err=err)


def with_question_answered(settings: Settings) -> Settings:
    """Ask for what everybody in the network can read, unless that is allowed already.

    Without a terminal nothing is asked: what is not allowed is refused later, with how to allow it.

    Raises:
        OutletError: One of the outlets cannot be.
        typer.Abort: The user says no.
    """
    outlets = settings.outlets
    if not outlets.send:
        return settings
    from monitor.outlets.permission import to_be_asked

    told = to_be_asked(outlets.send, outlets)
    if not told or not sys.stdin.isatty():
        return settings
    for about in told:
        typer.echo(in_words(about), err=True)
    confirm(tr("Send it where all of them can read it?"), err=True)
    return replace(settings, outlets=replace(outlets, open_to_network=True))


def with_room_asked(settings: Settings) -> Settings:
    """Ask whether the room has agreed to the microphone, unless that was said already.

    Raises:
        SoundError: Without a terminal nobody can be asked.
        typer.Abort: The user says no.
    """
    sound = settings.sound
    if not sound.listen or sound.agreed:
        return settings
    if not sys.stdin.isatty():
        raise SoundError(
            tr(
                "nobody has said that the room has agreed to the microphone: add --sound-agreed, "
                "or agreed = true under [sound]"
            )
        )
    typer.echo(in_words(about_microphone()), err=True)
    confirm(tr("Does everybody in the room know, and agree?"), err=True)
    return replace(settings, sound=replace(sound, agreed=True))
