"""What is asked before a class is watched: who may read it, and whether the room has agreed."""

from __future__ import annotations

import sys
from dataclasses import replace

import typer

from monitor.cli.terminal import in_words
from monitor.config import Settings
from monitor.errors import SoundError
from monitor.i18n import tr
from monitor.sound.wording import about_microphone


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
    typer.confirm(tr("Send it where all of them can read it?"), abort=True, err=True)
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
    typer.confirm(tr("Does everybody in the room know, and agree?"), abort=True, err=True)
    return replace(settings, sound=replace(sound, agreed=True))
