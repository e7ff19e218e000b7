"""`classroom-monitor sessions`: what is in the log, and taking it out, in or away."""

from __future__ import annotations

import typer

from monitor.cli.options import ConfigFile
from monitor.cli.sessions import (
    agreement,
    compare,
    delete,
    files,
    list_and_show,
    reflection,
    stored,
)
from monitor.cli.sessions.shared import Log, StoreUrl
from monitor.config import load_managed, load_settings
from monitor.i18n import tr
from monitor.store import SessionStore
from monitor.ui.widgets.preferences import load_preferences

app = typer.Typer(
    name="sessions",
    help=tr("List, show, export, import and delete the sessions of the log."),
    no_args_is_help=True,
    rich_markup_mode="rich",
    add_completion=False,
)
app.command("list")(list_and_show.list_sessions)
app.command("show")(list_and_show.show)
app.command("compare")(compare.compare)
app.command("agreement")(agreement.agreement)
app.command("export")(files.export)
app.command("look-back")(reflection.look_back)
app.command("import")(files.import_files)
app.command("salvage")(files.salvage)
app.command("stored")(stored.stored)
app.command("delete")(delete.delete)
app.command("clean")(delete.clean)
app.command("trash")(delete.trash)
app.command("restore")(delete.restore)


@app.callback()
def choose_store(
    context: typer.Context,
    store: StoreUrl = "",
    config: ConfigFile = None,
) -> None:
    """List, show, export, import and delete the sessions of the log."""
    settings = load_settings(config, session={"store": store or None}).session
    days = load_preferences().kept_days(settings, load_managed())
    context.obj = Log(SessionStore(settings.store), days)
