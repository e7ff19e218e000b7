"""What is in the bundle, with versions and licences: for machines (CycloneDX) and for people."""

from __future__ import annotations

import platform
import re
import sysconfig
import uuid
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions, version
from pathlib import Path, PurePath

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from bundle import LICENCES, SBOM, debian
from bundle.networks import Network, networks_in
from monitor.ui.help.licences import licence_name

ROOT = Path(__file__).resolve().parents[2]
APP = "classroom-monitor"

_UNNAMED = "see its text"
_OWN = "Part of Classroom Monitor, and under its licence."
_SCHEMA = SchemaVersion.V1_6
_LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.IGNORECASE)
_LIBRARY = re.compile(r"lib(.+?)(?:-[0-9a-f]{6,8})*(?:\.so.*|\.dylib|\.dll)$")


@dataclass(frozen=True)
class Part:
    """One package of the bundle.

    Attributes:
        kind: Of package: `pypi`, `deb` or `generic`.
        licence: Its name, as the package says it.
        texts: The licence's text, and notices.
        brings: Names of the shared libraries of others that it brings along.
    """

    kind: str
    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    brings: tuple[str, ...] = ()


def write_components(folder: Path, sources: Iterable[Path], mtime: int) -> tuple[Part, ...]:
    """Write the list for machines and that for people into a bundle.

    Args:
        folder: The bundle.
        sources: Where the files in it come from.
        mtime: The time that the list names as its own, in seconds since 1970.

    Raises:
        SystemExit: A package has no licence, or the list breaks the rules of its format.
    """
    there = {file.name for file in folder.rglob("*") if not file.is_symlink()}
    parts = tuple(sorted(parts_of(sources, there), key=lambda part: (part.kind, part.name.lower())))
    silent = [part.name for part in parts if not part.texts]
    if silent:
        raise SystemExit(f"no licence text of {', '.join(silent)}")
    networks = tuple(networks_in(ROOT / "assets" / "models"))
    (folder / SBOM).write_text(as_cyclonedx(parts, networks, mtime), encoding="utf-8")
    (folder / LICENCES).write_text(as_text(parts, networks), encoding="utf-8")
    return parts


def parts_of(sources: Iterable[Path], there: Container[str]) -> Iterator[Part]:
    """Yield the packages that files come from, each once.

    Args:
        sources: The files.
        there: Names of those that are still in the bundle.
    """
    owners = {
        Path(str(distribution.locate_file(file))).resolve(): distribution
        for distribution in distributions()
        for file in distribution.files or ()
    }
    standard = Path(sysconfig.get_path("stdlib")).resolve()
    packages: dict[str, Distribution] = {}
    libraries: dict[str, set[str]] = defaultdict(set)
    others: set[Path] = set()
    has_python = False
    for source in {path.resolve() for path in sources}:
        owner = owners.get(source)
        if owner is not None:
            packages[owner.name] = owner
            found = _LIBRARY.fullmatch(source.name)
            if (
                found
                and source.name in there
                and re.search(r"\.libs$|\.dylibs$", source.parent.name)
            ):
                libraries[owner.name].add(found[1])
        elif source.is_relative_to(standard) or source.name.startswith("libpython"):
            has_python = True
        elif source.is_relative_to("/usr") or source.is_relative_to("/lib"):
            others.add(source)
    packages.pop(APP, None)
    for name, owner in packages.items():
        texts = tuple(licence_texts(owner))
        brings = tuple(sorted(libraries[name]))
        yield Part("pypi", name, owner.version, licence_name(owner) or _UNNAMED, texts, brings)
    if has_python:
        texts = tuple(python_licence(standard))
        yield Part("generic", "python", platform.python_version(), "PSF-2.0", texts)
    yield from debian_parts(others)


def python_licence(standard: Path) -> Iterator[str]:
    """Yield the text of Python's licence, where a build of it or Debian puts it."""
    debian = Path(f"/usr/share/doc/{standard.name}/copyright")
    for file in (standard / "LICENSE.txt", debian):
        if file.is_file():
            yield file.read_text(encoding="utf-8", errors="replace")
            return


def licence_texts(distribution: Distribution) -> Iterator[str]:
    """Yield the texts that come with a package; of the app's own licence, its own copy."""
    has_text = any(map(_is_licence, distribution.files or ()))
    if not has_text and "GPL v3" in licence_name(distribution):
        yield (ROOT / "LICENSE").read_text(encoding="utf-8")
    for file in sorted(distribution.files or (), key=str):
        if _is_licence(file):
            path = Path(str(distribution.locate_file(file)))
            yield path.read_text(encoding="utf-8", errors="replace")


def _is_licence(file: PurePath) -> bool:
    is_own = ".dist-info" in file.parts[0]
    if is_own and "licenses" in file.parts[1:-1]:
        return True  # where PEP 639 puts them, under any name
    is_text = file.suffix not in {".py", ".pyc", ".so"}
    is_near = is_own or len(file.parts) == 2
    return is_near and is_text and bool(_LICENCE_FILE.match(file.name))


def debian_parts(files: Iterable[Path]) -> Iterator[Part]:
    """Yield the packages of the system that files come from."""
    for name in sorted({name for file in files if (name := debian.owner_of(file))}):
        text = debian.copyright_of(name)
        licence = debian.licences_in(text) or _UNNAMED
        plain = name.partition(":")[0]
        yield Part("deb", plain, debian.version_of(name), licence, (text,) if text else ())


def as_cyclonedx(parts: Iterable[Part], networks: Iterable[Network], mtime: int) -> str:
    """Return the list for machines."""
    licences = LicenseFactory()
    own = Component(
        name=APP,
        version=version(APP),
        type=ComponentType.APPLICATION,
        bom_ref=APP,
        licenses=[licences.make_from_string("GPL-3.0-or-later")],
    )
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_DNS, f"{APP} {mtime}"))
    bom.metadata.component = own
    bom.metadata.timestamp = datetime.fromtimestamp(mtime, UTC)
    components = [
        Component(
            name=part.name,
            version=part.version,
            type=ComponentType.LIBRARY,
            bom_ref=f"{part.kind}/{part.name}",
            purl=PackageURL(part.kind, name=part.name, version=part.version),
            licenses=[licences.make_from_string(part.licence)],
            components=[
                Component(name=name, bom_ref=f"{part.kind}/{part.name}/{name}")
                for name in part.brings
            ],
        )
        for part in parts
    ]
    components += [
        Component(
            name=network.name,
            type=ComponentType.MACHINE_LEARNING_MODEL,
            bom_ref=f"network/{network.name}",
            licenses=[licences.make_from_string(network.licence)],
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=network.sha256)],
        )
        for network in networks
    ]
    for component in components:
        bom.components.add(component)
    bom.register_dependency(own, components)
    text: str = make_outputter(bom, OutputFormat.JSON, _SCHEMA).output_as_string(indent=2)
    fault = JsonStrictValidator(_SCHEMA).validate_str(text)
    if fault:
        raise SystemExit(f"{SBOM}: {fault}")
    return text + "\n"


def as_text(parts: Iterable[Part], networks: Iterable[Network]) -> str:
    """Return the list for people: each package and network with its licence's text."""
    entries = [
        _entry(
            f"{part.name} {part.version}: {part.licence}",
            *([f"with the libraries {', '.join(part.brings)}"] if part.brings else []),
            texts=part.texts,
        )
        for part in parts
    ]
    entries += [
        _entry(f"the network {network.name}: {network.licence}", texts=network.texts or (_OWN,))
        for network in networks
    ]
    return (
        "What is in this package beside Classroom Monitor itself, each with its licence.\n\n"
        + "\n".join(entries)
    )


def _entry(*heading: str, texts: Sequence[str]) -> str:
    line = "=" * 80
    return "\n".join([line, *heading, line, "", *texts, ""])


def counted(parts: Iterable[Part]) -> Mapping[str, int]:
    """Return how many packages there are of each kind."""
    count: dict[str, int] = defaultdict(int)
    for part in parts:
        count[part.kind] += 1
    return dict(count)
