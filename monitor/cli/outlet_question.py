"""Whether others in the network may read what is sent live: asked before anything is opened."""

from __future__ import annotations

import sys
from dataclasses import replace

import typer

from monitor.cli.terminal import in_words
from monitor.config import Settings
from monitor.i18n import tr


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
