"""The networks that a training can start from: all are shipped, none is downloaded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from monitor.emotion import OWN_NETWORKS
from monitor.emotion.crops import FER_SIDE_PX, OWN_SIDE_PX
from monitor.emotion.folder import Crop
from monitor.errors import DataSetError
from monitor.folders import assets_folder


@dataclass(frozen=True, slots=True)
class Base:
    """A network to start from.

    Attributes:
        name: What it is called on the command line.
        file_name: Its name in assets/models.
        crop: How it takes faces.
        side_px: Side of what it takes.
        standardise: Whether it wants each face with mean 0 and spread 1.
    """

    name: str
    file_name: str
    crop: Crop
    side_px: int
    standardise: bool

    @property
    def file(self) -> Path:
        """Its ONNX file."""
        return assets_folder() / "models" / f"{self.file_name}.onnx"


BASES = {
    **{
        name: Base(name, file_name, "face", OWN_SIDE_PX, standardise=True)
        for name, file_name in OWN_NETWORKS.items()
    },
    "fer": Base("fer", "fer", "fer", FER_SIDE_PX, standardise=False),
}


def base_named(name: str) -> Base:
    """Return the base of that name.

    Raises:
        DataSetError: There is none.
    """
    if name not in BASES:
        raise DataSetError(f"--base {name}: choose one of {', '.join(BASES)}")
    return BASES[name]
