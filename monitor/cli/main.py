"""The command line: `classroom-monitor`, with no command the app itself."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from typing import Annotated

import typer

from monitor.cli.commands import Commands
from monitor.cli.option_groups import hand_on
from monitor.cli.options import ConfigFile, Source
from monitor.cli.quiet import without_native_chatter
from monitor.cli.terminal import in_words
from monitor.errors import MonitorError, known_line
from monitor.files.privacy import OWNER_ONLY, write_no_memory_to_disk
from monitor.files.temporary import remove_left_over
from monitor.folders import keep_libraries_at_home
from monitor.i18n import is_english, tr
from monitor.i18n.help_text import translate_frame
from monitor.stopping import end_quickly

DEBUG = "--debug"

_log = logging.getLogger("monitor")

app = typer.Typer(
    name="classroom-monitor",
    cls=Commands,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=tr(
        "Exit codes: 0 done, 2 wrong usage, 1 anything else. {debug} after any command "
        "shows where an error came from.",
        debug=DEBUG,
    ),
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(tr("classroom-monitor {version}", version=version("classroom-monitor")))
        raise typer.Exit


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    source: Source = None,
    config: ConfigFile = None,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help=tr("Print the version.")
        ),
    ] = False,
) -> None:
    """Watch a lecture room through a webcam and show one calm gauge from bored to interested.

    Without a command the app opens: gauge, camera, start, pause, stop, markers.

    [bold]Examples:[/bold]

      classroom-monitor

      classroom-monitor --source demo

      classroom-monitor live --source 0 --headless --duration 60 --json

      classroom-monitor analyze lecture.mp4 --out results

      classroom-monitor sessions list
    """
    if context.invoked_subcommand is None:
        from monitor.cli.live import open_app
        from monitor.config import load_settings

        open_app(source, load_settings(config))
    hand_on(context, context.invoked_subcommand, {"source": source, "config": config})


def main() -> None:
    """Run the command line; whatever goes wrong becomes one line and an exit code."""
    arguments = [argument for argument in sys.argv[1:] if argument != DEBUG]
    debug = DEBUG in sys.argv[1:]
    if debug:
        logging.basicConfig(level=logging.DEBUG)
        logging.getLogger("matplotlib").setLevel(logging.INFO)
    else:
        # What threads log has reached the user as a message already.
        logging.getLogger("monitor").addHandler(logging.NullHandler())
        write_no_memory_to_disk()
        # Warnings of libraries are for those who work on the program.
        logging.lastResort = None
        if not sys.warnoptions:
            warnings.simplefilter("ignore")
    end_quickly()
    os.umask(OWNER_ONLY)  # also for what libraries write
    keep_libraries_at_home()
    remove_left_over()
    if not is_english():
        translate_frame()
    try:
        with without_native_chatter():
            app(args=arguments, prog_name="classroom-monitor")
    except MonitorError as error:
        _leave(str(error), debug=debug)
    except Exception as error:  # noqa: BLE001 - no traceback reaches a user
        unexpected = tr(
            "unexpected {error!r}: run again with {debug} and report it", error=error, debug=DEBUG
        )
        _leave(known_line(error) or unexpected, debug=debug)


def _leave(message: str, *, debug: bool) -> None:
    if debug:
        raise  # noqa: PLE0704 - called while the error is handled
    sys.exit(in_words(message))
