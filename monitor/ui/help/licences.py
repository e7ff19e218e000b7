"""What the app is made of, and under which licences. Without Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from monitor.folders import assets_folder

APP = "classroom-monitor"

_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Part:
    """A package that is installed and that the app uses.

    Attributes:
        name: As the package index has it.
        version: Of what is installed.
        licence: Its name, as the package says it.
    """

    name: str
    version: str
    licence: str


@cache
def parts() -> tuple[Part, ...]:
    """Return what is installed of all that the app needs, itself first, then by name."""
    found: dict[str, Part] = {}
    wanted = [APP]
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        try:
            owner = distribution(name)
        except PackageNotFoundError:
            continue  # an extra, or for another system
        found[name] = Part(owner.metadata["Name"], owner.version, licence_name(owner))
        wanted += [_plain(one) for one in owner.requires or [] if "extra ==" not in one]
    own = found.pop(APP, None)
    others = sorted(found.values(), key=lambda part: part.name.lower())
    return (*([own] if own else []), *others)


def networks() -> dict[str, str]:
    """Return the licences of the networks that come with the app: by name, the whole text."""
    folder = assets_folder() / "models"
    files = sorted(folder.glob("*-LICENSE.txt"))
    return {one.name.removesuffix("-LICENSE.txt"): one.read_text(encoding="utf-8") for one in files}


def licence_name(owner: Distribution) -> str:
    """Return the name of a package's licence, wherever the package says it; "" for nowhere."""
    about = owner.metadata
    classes = about.get_all("Classifier") or []
    names = [one.rpartition(" :: ")[2] for one in classes if one.startswith("License ::")]
    said = ("".join(about.get_all(name) or []) for name in ("License-Expression", "License"))
    expression, whole = (text.strip().partition("\n")[0] for text in said)
    return expression or ", ".join(names) or whole


def _plain(requirement: str) -> str:
    name = _NAME.match(requirement)
    return re.sub(r"[-_.]+", "-", name[0]).lower() if name else ""
