"""`classroom-monitor papers`: what a school has to write before it uses the app, filled in."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.options import ConfigFile
from monitor.cli.terminal import say
from monitor.config import load_managed, load_settings
from monitor.errors import PapersError, PapersThereError
from monitor.files.user_path import user_path
from monitor.i18n import tr
from monitor.papers import LANGUAGES


def language_tag(text: str) -> str:
    """Return a language's tag in `LANGUAGES`, of "pt-BR", as settings have it "pt_BR", or "pt-br".

    Raises:
        typer.BadParameter: There is none.
    """
    wanted = text.replace("_", "-").casefold()
    for tag in LANGUAGES:
        if tag.casefold() == wanted:
            return tag
    raise typer.BadParameter(
        tr("{value} is not one of {choices}.", value=repr(text), choices=", ".join(LANGUAGES))
    )


def papers(
    out: Annotated[
        Path,
        typer.Option(
            "--out", "-o", metavar="DIR", parser=user_path, help=tr("The folder to write into.")
        ),
    ],
    language: Annotated[
        str | None,
        typer.Option(
            "--language",
            "-l",
            metavar=f"[{'|'.join(LANGUAGES)}]",
            parser=language_tag,
            help=tr("The language of the papers; without it the app's own."),
        ),
    ] = None,
    force: Annotated[
        bool,
        typer.Option(
            "--force", help=tr("Replace papers that are there, with what was written there.")
        ),
    ] = False,
    config: ConfigFile = None,
) -> None:
    """Write drafts of the papers that a school needs, filled in from how the app is set here.

    An impact assessment, a notice for the door, a record of processing activities, and forms of
    consent for adults and for guardians, as HTML that can be printed. What is read, kept, where
    and for how long is as this installation is set, with what was chosen in the window. Each is a
    draft: your school's own data protection officer has to check it.

    [bold]Examples:[/bold]

      classroom-monitor papers --out papers

      classroom-monitor papers --out papers --language de --force
    """
    from monitor.papers import Facts, tag_of_app, write_papers
    from monitor.ui.main.chosen_settings import settings_in_window
    from monitor.ui.widgets.preferences import load_preferences

    managed, preferences = load_managed(), load_preferences()
    settings = settings_in_window(load_settings(config), preferences, managed)
    days = preferences.kept_days(settings.session, managed)
    facts = Facts.of(settings, managed, days, date.today())  # noqa: DTZ011 - the school's own day
    try:
        files = write_papers(out, facts, language or tag_of_app(), overwrite=force)
    except PapersThereError as error:
        raise PapersError(f"{error} (--force)") from error
    for file in files:
        say(tr("wrote {file}", file=file))
    say(tr("Each is a draft: have your school's data protection officer check it."))
