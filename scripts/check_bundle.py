"""Builds the Debian package, and installs, uses and removes it.

    uv run --isolated --extra postgres --group bundle scripts/check_bundle.py
    uv run --isolated --extra postgres --group bundle scripts/check_bundle.py --deb FILE
    uv run --isolated --extra postgres --group bundle scripts/check_bundle.py --suite trixie

As root, with debootstrap, in a fresh Debian that holds nothing else, so that what the package
depends on is right; elsewhere on the machine itself, which needs the right to install. Needs
Xvfb, xdotool and ffmpeg on the machine: the window is shown on a screen that nobody sees.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from importlib.metadata import distributions, version
from pathlib import Path

from packaging.utils import canonicalize_name
from PIL import Image

from bundle import LICENCES, SBOM
from bundle.place import STANDSTILL_S, Place, fresh_debian, this_machine
from monitor.papers.language import PAPERS
from monitor.ui.help.licences import licence_name, networks, parts

ROOT = Path(__file__).resolve().parents[1]
NAME = "classroom-monitor"
PROGRAM = f"/usr/lib/{NAME}"

MOST_INSTALLED_MB = 550
"""What a school's disks are asked for."""

NO_PAGE = "url-homepage-missing"
"""What AppStream 1.0 warns of, and what is so: the app has no page of its own."""

_WARNED = re.compile(r"^[EW]: \S+ (\S+)$", re.MULTILINE)

DISPLAY = ":87"


def main() -> int:
    """Build, install, use and remove; return 1 where something is wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--deb", type=Path, help="one that is built already")
    parser.add_argument("--suite", default="bookworm", help="of Debian, or of Ubuntu with --mirror")
    parser.add_argument("--mirror", nargs="*", default=[], help="of the suite")
    parser.add_argument("--picture", type=Path, help="keep the picture of the window here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        folder.chmod(0o755)  # apt reads as a user of its own
        deb = options.deb or build(folder)
        place = stack.enter_context(fresh_debian(folder, options.suite, options.mirror))
        print(f"in a fresh {options.suite}" if place else "on this machine", flush=True)
        place = place or stack.enter_context(this_machine(folder))
        picture = options.picture or folder / "window.png"
        faults = [*check_files(deb), *check(place, deb, picture)]
    for fault in faults:
        print(fault, file=sys.stderr)
    print("installed, used and removed" if not faults else f"{len(faults)} faults")
    return 1 if faults else 0


def build(folder: Path) -> Path:
    """Return the package, built quickly."""
    command = [sys.executable, "scripts/build_bundle.py", "--only", "deb", "--level", "3"]
    subprocess.run([*command, "--out", str(folder)], check=True, cwd=ROOT)
    (deb,) = folder.glob("*.deb")
    return deb


def check_files(deb: Path) -> Iterator[str]:
    """Yield what is wrong with what desktops read, where the programs are there that know."""
    parts = ROOT / "scripts/bundle/linux"
    for command in (
        ["desktop-file-validate", str(parts / f"{NAME}.desktop")],
        ["appstreamcli", "validate", "--no-net", str(parts / f"{NAME}.metainfo.xml")],
    ):
        if shutil.which(command[0]):
            done = subprocess.run(command, check=False, capture_output=True, text=True)
            said = done.stdout + done.stderr
            if done.returncode and set(_WARNED.findall(said)) != {NO_PAGE}:
                yield said
    if f'version="{version(NAME)}"' not in (parts / f"{NAME}.metainfo.xml").read_text():
        yield f"{NAME}.metainfo.xml does not name {version(NAME)}"
    told = subprocess.run(
        ["dpkg-deb", "--field", str(deb), "Version"], check=True, capture_output=True, text=True
    )
    if told.stdout.strip() != version(NAME):
        yield f"the package is {told.stdout.strip()}, the app {version(NAME)}"


def check(place: Place, deb: Path, picture: Path) -> Iterator[str]:
    """Install, use and remove the package; yield what is wrong."""
    inside = place.root / f"tmp/{NAME}.deb"
    shutil.copy(deb, inside)
    sudo = ["sudo"] if place.root == Path("/") and os.geteuid() != 0 else []
    apt = [*sudo, "apt-get", "-y", "-qq", "--no-install-recommends"]
    place.run(*apt, "install", f"/tmp/{NAME}.deb", DEBIAN_FRONTEND="noninteractive")  # noqa: S108
    inside.unlink()
    yield from check_size(place, deb)
    yield from check_commands(place)
    yield from check_lists(place)
    yield from check_about(place)
    yield from check_window(place, picture)
    told = place.run(*apt, "purge", NAME)
    data = place.home / f".local/share/{NAME}"
    if "what its users have recorded stays" not in told or f"~/.local/share/{NAME}" not in told:
        yield f"removing does not say what stays: {told}"
    if not list(data.glob("*.sqlite")):
        yield f"removing took the sessions in {data}"
    left = [path for path in (PROGRAM, f"/usr/bin/{NAME}") if (place.root / path[1:]).exists()]
    yield from (f"removing left {path}" for path in left)


def check_size(place: Place, deb: Path) -> Iterator[str]:
    """Yield what is larger than it may be."""
    told = place.run("du", "-sm", PROGRAM)
    installed_mb = int(told.split()[0])
    print(f"{installed_mb} MB on the disk, the package {deb.stat().st_size / 2**20:.0f} MB")
    if installed_mb > MOST_INSTALLED_MB:
        yield f"{installed_mb} MB on the disk, at most {MOST_INSTALLED_MB}"


def check_commands(place: Place) -> Iterator[str]:
    """Yield what is wrong with the commands."""
    told = place.run(NAME, "--version")
    if told.strip() != f"{NAME} {version(NAME)}":
        yield f"the version is {told!r}"
    told = " ".join(place.run(NAME, "doctor").split())
    if "nothing looks for a newer one" not in told:
        yield f"doctor does not say where news is: {told}"
    live = ("live", "--headless", "--json", "--source", "demo", "--duration", "3")
    if '"states"' not in (told := place.run(NAME, *live)):
        yield f"the demo says no more than {told!r}"

    page = place.home / "report.html"
    place.run(NAME, "report", "last", "--out", f"/{page.relative_to(place.root)}")
    if "</html>" not in page.read_text(encoding="utf-8"):
        yield "the report is no page"
    papers = place.home / "papers"
    place.run(NAME, "papers", "--out", f"/{papers.relative_to(place.root)}", "--language", "ar")
    if len(list(papers.glob("*-ar.html"))) != len(PAPERS):
        yield f"papers writes {sorted(path.name for path in papers.iterdir())}"
    told = place.run(
        NAME, "sessions", "--store", "postgresql://a@127.0.0.1:1/b", "list", may_fail=True
    )
    if "no part of this package" in told or "127.0.0.1" not in told:
        yield f"a log on a server: {told!r}"

    clips = []
    for number in (1, 2):
        clip = place.home / f"lecture-{number}.mp4"
        shutil.copy(ROOT / "assets/demo.mp4", clip)
        clips.append(f"/{clip.relative_to(place.root)}")
    out = place.home / "results"
    some = ("--end", "2", "--fps", "2", "--processes", "2", "--plots")
    where = f"/{out.relative_to(place.root)}"
    told = place.run(NAME, "analyze", *clips, "--out", where, *some)
    for name in ("lecture-1", "lecture-2"):
        for file in ("summary.json", "readings.csv", "windows.csv", "gauge.png"):
            if not (out / name / file).is_file():
                yield f"analyze leaves no {name}/{file}: {told}"

    labels = place.home / "labels.csv"
    labels.write_text("image,label\na.png,a\n", encoding="utf-8")
    names = [f"/{path.relative_to(place.root)}" for path in (labels, place.home / "mine")]
    told = place.run(NAME, "train", names[0], "--out", names[1], may_fail=True)
    if "no part of this package" not in told or len(told.strip().splitlines()) != 1:
        yield f"train says {told!r}"


def check_lists(place: Place) -> Iterator[str]:
    """Yield what is wrong with the lists of packages and licences."""
    folder = place.root / PROGRAM[1:]
    sbom = json.loads((folder / SBOM).read_text(encoding="utf-8"))
    named = {canonicalize_name(part["name"]): part["name"] for part in sbom["components"]}
    for found in distributions(path=[str(folder / "_internal")]):
        name = canonicalize_name(found.metadata["Name"])
        if name != NAME and name not in named:
            yield f"{SBOM} lacks {name}"
    for file in (folder / "_internal/monitor/assets/models").glob("*.onnx"):
        if file.name not in named.values():
            yield f"{SBOM} lacks {file.name}"
    for part in sbom["components"]:
        if not part.get("licenses"):
            yield f"{SBOM} has no licence of {part['name']}"
    licences = (folder / LICENCES).read_text(encoding="utf-8").lower()
    for name in sorted(named.values()):
        if name.lower() not in licences:
            yield f"{LICENCES} lacks {name}"


def check_about(place: Place) -> Iterator[str]:
    """Yield what is in the package and not named by its About as when run from source."""
    folder = place.root / PROGRAM[1:]
    there = {
        (found.metadata["Name"], found.version, licence_name(found))
        for found in distributions(path=[str(folder / "_internal")])
    }
    sbom = json.loads((folder / SBOM).read_text(encoding="utf-8"))
    inside = {NAME, *(part["name"] for part in sbom["components"])}
    for part in parts():
        if part.name in inside and (part.name, part.version, part.licence) not in there:
            yield f"About does not name {part.name} {part.version}, {part.licence}"
    models = folder / "_internal/monitor/assets/models"
    for name in networks():
        if not (models / f"{name}-LICENSE.txt").is_file():
            yield f"About has no licence of {name}"


def check_window(place: Place, picture: Path) -> Iterator[str]:
    """Show the window, take a picture of it, and close it; yield what is wrong."""
    with screen():
        process = subprocess.Popen(
            place.command(NAME, "--source", "demo"),
            env=place.environment(DISPLAY=DISPLAY),
            cwd="/",
        )
        here = {**os.environ, "DISPLAY": DISPLAY}
        search = ["xdotool", "search", "--onlyvisible", "--name", "Classroom Monitor"]
        while not (window := _told(*search, env=here)) and process.poll() is None:
            time.sleep(0.5)
        if not window:
            yield f"the window ended before it was shown, with {process.returncode}"
            return
        grab = ["ffmpeg", "-loglevel", "error", "-y", "-f", "x11grab", "-i", DISPLAY]
        # Until something is painted: a window is there before its first picture.
        for _try in range(60):
            subprocess.run([*grab, "-frames:v", "1", str(picture)], check=True)
            if colours_of(picture) > 20:
                break
            if process.poll() is not None:
                yield f"the window ended by itself with {process.returncode}"
                return
            time.sleep(0.5)
        else:
            yield "the window stays empty"
        os.kill(int(_told("xdotool", "getwindowpid", window.split()[0], env=here)), signal.SIGTERM)
        if process.wait(STANDSTILL_S):
            yield f"the window ended with {process.returncode}"


def _told(*command: str, env: Mapping[str, str]) -> str:
    """Return what a command prints, or an empty text where it fails."""
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=env)
    return done.stdout


def colours_of(picture: Path) -> int:
    """Return how many colours a picture has, up to 256."""
    with Image.open(picture) as opened:
        return len(opened.convert("RGB").quantize(256).getcolors() or ())


@contextmanager
def screen() -> Iterator[None]:
    """Give a screen that nobody sees; programs reach it through the network's name space."""
    server = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait = ["xdotool", "getdisplaygeometry"]
        for _try in range(100):
            here = {**os.environ, "DISPLAY": DISPLAY}
            if not subprocess.run(wait, check=False, capture_output=True, env=here).returncode:
                break
            time.sleep(0.1)
        yield
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
