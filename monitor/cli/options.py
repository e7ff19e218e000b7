"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Source = Annotated[
    str | None,
    typer.Option(
        "--source",
        "-s",
        metavar="SRC",
        help="A camera's number or name, a file, rtsp:// or http:// of a network camera, "
        "a folder of pictures, or 'demo'.",
        show_default=False,
    ),
]

ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config", metavar="FILE", help="Settings file instead of your own.", show_default=False
    ),
]
