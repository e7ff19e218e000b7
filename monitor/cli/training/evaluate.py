"""`classroom-monitor evaluate`: how well a network reads labelled faces."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.box import SIMPLE
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from monitor.analysis.option_records import setting_changes
from monitor.analysis.options import EngineOptions
from monitor.cli.option_groups import with_option_groups
from monitor.cli.options import AsJson, ConfigFile
from monitor.cli.terminal import escape
from monitor.cli.training.options import RoomOptions
from monitor.cli.training.rooms_table import mix_of, print_rooms
from monitor.config import Settings, load_settings
from monitor.i18n import decimals, percent, tr

if TYPE_CHECKING:
    from monitor.training.data.pictures import Cut
    from monitor.training.evaluation.evaluate import Evaluation
    from monitor.training.evaluation.measures import Figures


@with_option_groups
def evaluate(
    *,
    model: Annotated[
        str,
        typer.Argument(
            metavar="MODEL",
            help=tr(
                "'default', 'accurate', 'fer', an ONNX file that takes what the first two do, "
                "or the folder of a network of your own."
            ),
            show_default=False,
        ),
    ],
    data: Annotated[
        Path,
        typer.Argument(
            metavar="DATA",
            help=tr(
                "npz file of FER2013 with the votes of FER+, or a CSV with the columns image "
                "(relative to the CSV), label and, if there are any, split."
            ),
            show_default=False,
        ),
    ],
    split: Annotated[
        str | None,
        typer.Option(
            help=tr("This part of the data; by default all but 'Training'."), show_default=False
        ),
    ] = None,
    find_faces: Annotated[
        bool,
        typer.Option("--faces", help=tr("Find the largest face of each picture of a CSV first.")),
    ] = False,
    room_options: RoomOptions,
    as_json: AsJson = False,
    engine: EngineOptions,
    config: ConfigFile = None,
) -> None:
    """Compare what a network reads in labelled faces with their labels, at four sizes.

    Smaller faces are made by averaging, and enlarged again. Faces without a label are left out,
    and with --faces pictures without a face.

    [bold]Examples:[/bold]

      classroom-monitor evaluate default ferplus_trainval.npz

      classroom-monitor evaluate fer faces.csv --json

      classroom-monitor evaluate default ferplus_trainval.npz --rooms --people 30
    """
    from monitor.emotion import make_expression_network
    from monitor.training.data.dataset import load_faces, without_training
    from monitor.training.evaluation.evaluate import evaluate as compare
    from monitor.training.evaluation.rooms import RoomsEvaluation, evaluate_rooms

    if not room_options.rooms and room_options != RoomOptions():
        raise typer.BadParameter(tr("--people, --mix and --strategy go with --rooms"))
    settings = load_settings(config, **setting_changes(engine), **setting_changes(room_options))
    network = make_expression_network(model, settings.engine)
    errors = Console(stderr=True)
    with Progress(console=errors, transient=True, disable=not errors.is_terminal) as bars:
        reading = bars.add_task(tr("reading the data"), total=1.0)
        faces = load_faces(
            data,
            lambda share: bars.update(reading, completed=share),
            network.classes,
            _face_cut(model, settings) if find_faces else None,
        )
        bars.update(reading, completed=1.0)
        chosen = without_training(faces) if split is None else faces.part(split)
        looking = bars.add_task(tr("reading {chosen} faces", chosen=len(chosen)), total=1.0)

        def tell(share: float) -> None:
            bars.update(looking, completed=share)

        result: Evaluation | RoomsEvaluation
        if room_options.rooms:
            result = evaluate_rooms(
                network,
                chosen,
                settings.window,
                people=room_options.people,
                mixes=[mix_of(text) for text in room_options.mix or []],
                progress=tell,
            )
        else:
            result = compare(network, chosen, tell)
    if as_json:
        print(json.dumps(asdict(result)))
    elif isinstance(result, RoomsEvaluation):
        print_rooms(result, network.classes, by_name=bool(room_options.mix))
    else:
        _print(result)


def _face_cut(model: str, settings: Settings) -> Cut:
    from monitor.detection import make_detector
    from monitor.emotion import face_crop_of
    from monitor.training.data.pictures import face_cut

    return face_cut(make_detector(settings.detection, settings.engine), face_crop_of(model))


def _print(result: Evaluation) -> None:
    console = Console(highlight=False)
    for name, by_size in result.figures.items():
        console.print(_by_size(escape(f"{result.model}: {name}"), by_size))
        largest = by_size[max(by_size)]
        console.print(_by_class(largest))


def _by_size(title: str, by_size: dict[int, Figures]) -> Table:
    table = Table(title=title, title_justify="left", box=SIMPLE)
    table.add_column("face")
    for name in (
        tr("faces"),
        tr("right"),
        tr("pos/neg/neutral"),
        tr("mean recall"),
        tr("calibration error"),
    ):
        table.add_column(name, justify="right")
    for side_px, figures in by_size.items():
        shares = (figures.accuracy, figures.polarity, figures.mean_recall)
        table.add_row(
            tr("{side_px} px", side_px=side_px),
            str(figures.count),
            *map(_percent, shares),
            decimals(figures.calibration_error, ".3f"),
        )
    return table


def _by_class(figures: Figures) -> Table:
    table = Table(
        title=tr("label (rows) and what was read (columns)"),
        title_justify="left",
        box=SIMPLE,
        padding=(0, 1, 0, 0),
    )
    table.add_column("")
    for name in (*figures.recall, tr("found"), tr("precise")):
        table.add_column(name, justify="right")
    for name, counts in zip(figures.recall, figures.confusion, strict=True):
        rates = _percent(figures.recall[name]), _percent(figures.precision[name])
        table.add_row(name, *map(str, counts), *rates)
    return table


def _percent(share: float | None) -> str:
    return "-" if share is None else percent(decimals(100 * share, ".1f"))
