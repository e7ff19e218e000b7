"""How the work of many recordings is shared out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from monitor.i18n import tr

_WORK = tr("How it works")


@dataclass(frozen=True, kw_only=True)
class WorkOptions:
    """Where recordings are read, and how many at a time."""

    processes: Annotated[
        int | None,
        typer.Option(
            min=1,
            metavar="N",
            help=tr("Recordings read at a time; by default as many as there are cores."),
            rich_help_panel=_WORK,
        ),
    ] = None
    scheduler: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS",
            help=tr("Read on this Dask cluster, such as tcp://host:8786."),
            rich_help_panel=_WORK,
        ),
    ] = None
