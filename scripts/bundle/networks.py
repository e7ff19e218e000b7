"""The networks in the bundle, each with its licence."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

OWN = ("GPL-3.0-or-later", ())
MIT_OF_MTCNN = ("MIT", ("mtcnn",))

LICENCES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "expressions": OWN,
    "expressions-large-mirrored": OWN,
    "fer": ("MIT", ("fer",)),
    "onet": MIT_OF_MTCNN,
    "pnet": MIT_OF_MTCNN,
    "rnet": MIT_OF_MTCNN,
    "retinaface": ("Apache-2.0 AND MIT", ("retinaface", "retinaface-tf2")),
    "yunet": ("MIT", ("yunet",)),
}
"""By name: the licence as SPDX writes it, and whose texts lie beside the network."""


@dataclass(frozen=True)
class Network:
    """The weights of one.

    Attributes:
        name: Of its file, with what the file is.
        licence: As SPDX writes it.
        texts: The licence's text, and notices; none where it is the app's own.
        sha256: Of the file.
    """

    name: str
    licence: str
    texts: tuple[str, ...]
    sha256: str


def networks_in(folder: Path) -> Iterator[Network]:
    """Yield the networks of a folder, in the order of their names.

    Raises:
        SystemExit: The licence of one is not known.
    """
    for file in sorted(folder.glob("*.onnx")):
        if file.stem not in LICENCES:
            raise SystemExit(f"scripts/bundle/networks.py does not say the licence of {file.name}")
        licence, owners = LICENCES[file.stem]
        texts = (folder / f"{owner}-LICENSE.txt" for owner in owners)
        yield Network(
            file.name,
            licence,
            tuple(text.read_text(encoding="utf-8") for text in texts),
            hashlib.sha256(file.read_bytes()).hexdigest(),
        )
