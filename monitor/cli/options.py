"""Options that several commands share; those of an analysis are in `monitor.analysis.options`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from monitor.i18n import tr

Source = Annotated[
    str | None,
    typer.Option(
        "--source",
        "-s",
        metavar="SRC",
        help=tr(
            "A camera's number or name, a file, rtsp:// or http:// of a network camera, "
            "snapshot+http:// of its still picture, screen[:N][,X,Y,W,H] for an online "
            "class, a folder of pictures, 'demo', or a plug-in as NAME or NAME:ARGUMENT."
        ),
        show_default=False,
    ),
]

ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help=tr("Settings file instead of your own."),
        show_default=False,
    ),
]

AsJson = Annotated[bool, typer.Option("--json", help=tr("Print JSON for other programs."))]
Yes = Annotated[bool, typer.Option("--yes", "-y", help=tr("Do not ask."))]


@dataclass(frozen=True, kw_only=True)
class HeadlessOptions:
    """How a session without a window is recorded and printed."""

    duration_s: Annotated[
        float | None,
        typer.Option(
            "--duration", min=0.1, metavar="SECONDS", help=tr("Stop after this time (headless).")
        ),
    ] = None
    as_json: Annotated[
        bool, typer.Option("--json", help=tr("One JSON object per result, then totals (headless)."))
    ] = False
    per_person: Annotated[
        bool,
        typer.Option("--per-person", help=tr("Keep a row per face and picture too (headless).")),
    ] = False
