"""Builds the app as a package that brings its own Python, in dist/.

    uv run --isolated --extra postgres --group bundle scripts/build_bundle.py
    uv run --isolated --extra postgres --group bundle scripts/build_bundle.py --only folder
    uv run --isolated --extra postgres --group bundle scripts/build_bundle.py --compare A B

On Linux a folder, a `.tar.zst` and a `.deb` (`dpkg-deb`, `strip` and `objdump` are needed, from
Debian's binutils and dpkg). On Windows a folder, from which `scripts/bundle/windows/*.iss` makes an
installer with Inno Setup; on macOS an application, from which `scripts/bundle/macos/make_dmg.sh`
makes a disk image. `--isolated`: the packages of the app alone, and for a school's log on a
server. `--compare` says whether two folders or files are the same.

Two builds of one commit, with the same Python and packages, should be the same to the last byte:
SOURCE_DATE_EPOCH is taken from the commit where it is not set.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

from bundle.debian import architecture

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "bundle"
SPEC = ROOT / "scripts" / "bundle" / "classroom-monitor.spec"
NAME = "classroom-monitor"
KINDS = ("folder", "tar", "deb") if sys.platform.startswith("linux") else ("folder",)

SMALLEST = 19
"""zstd's level, of those that need no more memory to unpack than others."""


def main() -> int:
    """Build, or compare."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", choices=KINDS, action="append", help="leave the others out")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR")
    parser.add_argument("--level", type=int, default=SMALLEST, help="1 is quick, 19 small")
    parser.add_argument("--compare", type=Path, nargs=2, metavar=("A", "B"))
    options = parser.parse_args()
    if options.compare:
        from bundle.compare import differences

        found = differences(*options.compare)
        print("\n".join(found) or "the same files")
        return 1 if found else 0
    wanted = options.only or KINDS
    out = options.out.resolve()
    mtime = commit_time()
    folder = build_folder(out, mtime)
    print(f"{folder}: {size_of(folder)}", flush=True)
    stem = f"{NAME}_{version(NAME)}_{architecture()}"
    if "tar" in wanted:
        from bundle.archive import write_archive

        archive = out / f"{stem}.tar.zst"
        write_archive(folder, archive, mtime, options.level)
        print(f"{archive}: {size_of(archive)}", flush=True)
    if "deb" in wanted:
        from bundle.deb import write_deb

        package = out / f"{stem}.deb"
        write_deb(folder, package, version(NAME), mtime, options.level)
        print(f"{package}: {size_of(package)}", flush=True)
    return 0


def build_folder(out: Path, mtime: int) -> Path:
    """Return the folder with everything in it, made anew."""
    from bundle.components import counted, write_components

    WORK.mkdir(parents=True, exist_ok=True)
    write_icons()
    start_s = time.monotonic()
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(out), "--workpath", str(WORK), str(SPEC)),
        ],
        check=True,
        cwd=ROOT,
        env={
            **os.environ,
            "PYINSTALLER_CONFIG_DIR": str(WORK / "cache"),
            "PYTHONHASHSEED": "0",
            "SOURCE_DATE_EPOCH": str(mtime),
        },
    )
    folder = out / NAME
    if sys.platform.startswith("linux"):
        from bundle.libraries import remove_dead_links, remove_unused, share_ffmpeg, strip

        remove_dead_links(folder)
        inside = folder / "_internal"
        share_ffmpeg(inside)
        remove_unused(inside / "pillow.libs", inside)
        strip(folder)
    sources = json.loads((WORK / "sources.json").read_text(encoding="utf-8"))
    parts = write_components(folder, map(Path, sources), mtime)
    took_s = time.monotonic() - start_s
    print(f"built in {took_s:.0f} s of {counted(parts)}", flush=True)
    return folder


def write_icons() -> None:
    """Write the icon as Windows and macOS want it."""
    from PIL import Image

    with Image.open(ROOT / "assets/icon/256.png") as picture:
        picture.save(WORK / "icon.ico", sizes=[(16, 16), (32, 32), (48, 48), (256, 256)])
        picture.save(WORK / "icon.icns")


def commit_time() -> int:
    """Return the time that all files get: SOURCE_DATE_EPOCH, or that of the commit."""
    told = (
        os.environ.get("SOURCE_DATE_EPOCH")
        or subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
        ).stdout
    )
    return int(told)


def size_of(path: Path) -> str:
    """Return what a file or folder takes on the disk, as `du -sm` counts."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    blocks = sum(file.lstat().st_blocks for file in files if not file.is_symlink())
    return f"{blocks * 512 / 2**20:.0f} MB"


if __name__ == "__main__":
    sys.exit(main())
