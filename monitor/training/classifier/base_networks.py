"""The networks that a training can start from: all are on this machine, none is downloaded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from monitor.emotion import OWN_NETWORKS
from monitor.emotion.crops import FER_SIDE_PX, OWN_SIDE_PX
from monitor.emotion.folder import Crop, is_network_folder, read_description
from monitor.engine.trained_file import checked_network
from monitor.errors import DataSetError
from monitor.files.user_path import user_path
from monitor.folders import assets_folder
from monitor.i18n import tr


@dataclass(frozen=True, slots=True)
class Base:
    """A network to start from.

    Attributes:
        name: The network of the app that it is, or that it comes from.
        file: Its ONNX file.
        crop: How it takes faces.
        side_px: Side of what it takes.
        standardise: Whether it wants each face with mean 0 and spread 1.
        mirrored: Whether it looks at each face a second time, left and right swapped.
    """

    name: str
    file: Path
    crop: Crop
    side_px: int
    standardise: bool = True
    mirrored: bool = False


def base_named(name: str) -> Base:
    """Return the network of the app of that name, or the one in the folder `name`.

    Raises:
        DataSetError: It is neither.
        EngineError: The folder's network is broken.
    """
    models = assets_folder() / "models"
    if name in OWN_NETWORKS:
        file = models / f"{OWN_NETWORKS[name]}.onnx"
        return Base(name, file, "face", OWN_SIDE_PX, mirrored=name == "accurate")
    if name == "fer":
        return Base(name, models / "fer.onnx", "fer", FER_SIDE_PX, standardise=False)
    folder = user_path(name)
    if is_network_folder(folder):
        description = read_description(folder)
        return replace(
            base_named(description.base), file=checked_network(folder, description.network_sha256)
        )
    raise DataSetError(
        tr(
            "--base {name}: not on this machine, and nothing is downloaded: choose "
            "default, accurate, fer, or the folder of a network of your own",
            name=name,
        )
    )
