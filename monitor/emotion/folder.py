"""The folder of a network for classes of the user's own, as `train` leaves it.

It holds the network, `model.json` (what it takes and tells apart), `gauge.toml` (what the gauge
counts; the user's to change), and for people `card.md` and `report.html`. All but the network can
be read with nothing but this module (docs/decisions/any-classes.md).
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Literal

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from monitor.classes import Classes
from monitor.errors import EngineError
from monitor.files.atomic_write import atomic_write
from monitor.i18n import of_library, tr

FORMAT = 2
MODEL_FILE = "model.json"
GAUGE_FILE = "gauge.toml"

Crop = Literal["face", "fer", "picture"]
"""What of a frame the network takes: faces as the app's own networks or as fer's take them, or
the whole picture."""

_HEAD = (
    "# What the gauge counts: classes for 'interested' and for 'bored'; all others for neither.\n"
)


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class Description:
    """What a network takes and tells apart, as `model.json` holds it.

    Attributes:
        names: Its classes, in the order of its probabilities.
        crop: What of a frame it takes.
        side_px: Side of the square grey pictures that it takes.
        network_sha256: Of the network's file.
        base: The network that it was trained from.
        app_version: The program that trained it.
        training_shares: C shares in which it was shown the classes, sum 1; () in folders of
            format 1, which do not know.
        format: Version of the folder.
    """

    names: tuple[str, ...]
    crop: Crop
    side_px: int
    network_sha256: str
    base: str
    app_version: str
    training_shares: tuple[float, ...] = ()
    format: int = FORMAT


_DESCRIPTION = TypeAdapter(Description)


def is_network_folder(path: Path) -> bool:
    """Whether a folder claims to hold a network of this kind."""
    return (path / MODEL_FILE).is_file()


def read_description(folder: Path) -> Description:
    """Return what the network of a folder takes and tells apart.

    Raises:
        EngineError: It is no such folder, its file was changed, or it is of a newer version.
    """
    file = folder / MODEL_FILE
    if not file.is_file():
        raise EngineError(
            tr(
                "{folder}: neither a network of the app nor a folder that "
                "`classroom-monitor train` made (no {model_file})",
                folder=folder,
                model_file=MODEL_FILE,
            )
        )
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
        _refuse_newer(folder, values)
        found = _DESCRIPTION.validate_python(values)
        Classes(found.names, training_shares=found.training_shares)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(map(str, first["loc"]))
        raise EngineError(
            tr(
                "{file}: {key}: {msg}: train the network again",
                file=file,
                key=key,
                msg=of_library(first["msg"]),
            )
        ) from error
    except (OSError, ValueError) as error:
        raise EngineError(
            tr("{file}: broken ({error}): train the network again", file=file, error=error)
        ) from error
    return found


def write_description(folder: Path, description: Description) -> None:
    """Write `model.json`; where it is, the folder counts as a network: write it last."""
    text = json.dumps(asdict(description), indent=1, ensure_ascii=False)
    (folder / MODEL_FILE).write_text(f"{text}\n", encoding="utf-8")


def read_classes(folder: Path) -> Classes:
    """Return the classes of a folder's network, with what the gauge counts of them.

    Without `gauge.toml` nothing is counted: `are_counted` is false.

    Raises:
        EngineError: As `read_description`; or `gauge.toml` is wrong.
    """
    description = read_description(folder)
    classes = Classes(description.names, training_shares=description.training_shares)
    file = folder / GAUGE_FILE
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return classes
    except (OSError, ValueError) as error:
        raise EngineError(
            tr("{file}: cannot be read ({error}): correct or remove it", file=file, error=error)
        ) from error
    try:
        counted = _lists(values)
        return replace(
            classes, positive=counted.get("positive", ()), negative=counted.get("negative", ())
        )
    except ValueError as error:
        raise EngineError(
            tr("{file}: {error}: correct or remove it", file=file, error=error)
        ) from error


def write_gauge(folder: Path, positive: Sequence[str], negative: Sequence[str]) -> None:
    """Say what the gauge counts; the file appears complete or not at all.

    Raises:
        EngineError: The folder cannot be written.
    """
    try:
        with atomic_write(folder / GAUGE_FILE) as part:
            # JSON's lists of words are TOML's.
            lists = (json.dumps(list(one), ensure_ascii=False) for one in (positive, negative))
            text = "positive = {}\nnegative = {}\n".format(*lists)
            part.write_text(_HEAD + text, encoding="utf-8")
    except OSError as error:
        raise EngineError(
            tr(
                "{folder}: cannot be written: {strerror}",
                folder=folder / GAUGE_FILE,
                strerror=error.strerror or error,
            )
        ) from error


def _refuse_newer(folder: Path, values: Any) -> None:
    version = values.get("format") if isinstance(values, dict) else None
    if isinstance(version, int) and version > FORMAT:
        raise EngineError(
            tr(
                "{folder}: a network of a newer Classroom Monitor (format {version}, "
                "this one knows {format}): update the program",
                folder=folder,
                version=version,
                format=FORMAT,
            )
        )


def _lists(values: dict[str, object]) -> dict[str, tuple[str, ...]]:
    lists = {}
    for key, names in values.items():
        if key not in ("positive", "negative"):
            raise ValueError(tr("{key!r} is neither 'positive' nor 'negative'", key=key))
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise ValueError(tr("{key} must be a list of classes", key=key))
        lists[key] = tuple(names)
    return lists
