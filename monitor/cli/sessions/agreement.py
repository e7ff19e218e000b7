"""How far observers agree with each other and with the gauge."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.sessions.shared import AsJson, Name, print_json, store_of
from monitor.cli.terminal import say, tell
from monitor.i18n import tr

if TYPE_CHECKING:
    from monitor.review.observers.trust import Trust


def agreement(
    context: typer.Context,
    name: Name,
    scheme: Annotated[
        str,
        typer.Option(
            "--scheme",
            metavar="NAME|FILE",
            help=tr("What could be coded; without it the first known scheme with all codes."),
        ),
    ] = "",
    every_s: Annotated[
        float | None,
        typer.Option(
            "--every",
            metavar="SECONDS",
            min=1.0,
            max=3600.0,
            help=tr("Length of an interval; without it that of the codes."),
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say how far the gauge can be trusted in this room, by what observers coded.

    Codes are made in the app (Observe) or come from other tools (`sessions import --codes`).

    [bold]Examples:[/bold]

    classroom-monitor sessions agreement last

    classroom-monitor sessions agreement last --every 120 --scheme on-task
    """
    from monitor.review.observers.scheme import find_scheme, known_schemes
    from monitor.review.observers.sentences import all_sentences
    from monitor.review.observers.trust import trust_of

    store = store_of(context)
    record = store.session(name)
    session_id = record.info.session_id
    chosen = find_scheme(scheme) if scheme else None
    windows, events = store.windows(session_id), store.events(session_id)
    found = trust_of(record, windows, events, scheme=chosen, every_s=every_s)
    if as_json:
        print_json(_values(session_id, found, all_sentences(found)[0]))
        return
    for line in all_sentences(found):
        say(line)
    for fault in known_schemes()[1]:
        tell(fault)


def _values(session_id: str, trust: Trust, sentence: str) -> dict[str, object]:
    from monitor.tables.note import NOTE

    return {"session": session_id, "sentence": sentence, **asdict(trust), "note": NOTE}
