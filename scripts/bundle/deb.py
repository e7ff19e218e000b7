"""The bundle as a Debian package."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from bundle.debian import architecture
from bundle.libraries import depends
from bundle.man_page import man_page

ROOT = Path(__file__).resolve().parents[2]
PARTS = ROOT / "scripts" / "bundle" / "linux"
NAME = "classroom-monitor"
MAINTAINER = "Classroom Monitor contributors <classroom-monitor@localhost>"

CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Section: education
Priority: optional
Installed-Size: {kibibytes}
Depends: {depends}
Description: watch a lecture room by webcam, as one calm gauge
 Reads the expressions of all faces, or only where heads are turned, and shows
 one gauge from bored to interested over the last five seconds. Sessions are
 kept as numbers, never as pictures, and nothing is sent anywhere.
 .
 The package brings its own Python and libraries. Nothing updates by itself.
"""

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Classroom Monitor
Comment: The libraries inside, each with its licence, are listed in
 third-party-licences.txt and sbom.cdx.json beside this file.

Files: *
Copyright: 2026 Classroom Monitor contributors
License: GPL-3.0-or-later
 See /usr/share/common-licenses/GPL-3.
"""

CHANGELOG = """\
{name} ({version}) unstable; urgency=medium

  * What is new stands in CHANGELOG.md.gz beside this file.

 -- {maintainer}  {date}
"""

PURGED = """\
#!/bin/sh
# Sessions and settings belong to the users: they stay, whatever is removed.
set -e
if [ "$1" = remove ]; then
    echo "Classroom Monitor is removed; what its users have recorded stays. Who wants that gone"
    echo "deletes: rm -r ~/.local/share/classroom-monitor ~/.config/classroom-monitor \\\\"
    echo "    ~/.cache/classroom-monitor"
fi
"""


def write_deb(bundle: Path, file: Path, version: str, mtime: int, level: int) -> None:
    """Write the package of a bundle; `dpkg-deb` must be there.

    Args:
        bundle: The folder.
        file: What is written.
        version: Of the app.
        mtime: The time of every file, in seconds since 1970.
        level: How small, 1..22, as zstd counts.
    """
    tree = file.with_suffix(".tree")
    shutil.rmtree(tree, ignore_errors=True)
    made = datetime.fromtimestamp(mtime, UTC)
    lay_out(bundle, tree, version, made)
    kibibytes = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        CONTROL.format(
            name=NAME,
            version=version,
            maintainer=MAINTAINER,
            architecture=architecture(),
            kibibytes=kibibytes,
            depends=", ".join(depends(bundle)),
        ),
        encoding="utf-8",
    )
    postrm = control / "postrm"
    postrm.write_text(PURGED, encoding="utf-8")
    with_plain_modes(tree)
    postrm.chmod(0o755)
    subprocess.run(
        [
            *("dpkg-deb", "--root-owner-group", "-Zzstd", f"-z{level}", "--build"),
            *(str(tree), str(file)),
        ],
        check=True,
        capture_output=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(mtime)},
    )
    shutil.rmtree(tree)


def lay_out(bundle: Path, tree: Path, version: str, made: datetime) -> None:
    """Copy everything to where it will lie on a Debian system."""
    library = tree / "usr/lib" / NAME
    shutil.copytree(bundle, library, symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")

    share = tree / "usr/share"
    for source, place in (
        (PARTS / f"{NAME}.desktop", share / "applications"),
        (PARTS / f"{NAME}.metainfo.xml", share / "metainfo"),
    ):
        place.mkdir(parents=True)
        shutil.copy(source, place)
    for picture in (ROOT / "assets/icon").glob("*.png"):
        size = picture.stem
        place = share / f"icons/hicolor/{size}x{size}/apps"
        place.mkdir(parents=True)
        shutil.copy(picture, place / f"{NAME}.png")
    scalable = share / "icons/hicolor/scalable/apps"
    scalable.mkdir(parents=True)
    shutil.copy(ROOT / "assets/icon/icon.svg", scalable / f"{NAME}.svg")

    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(COPYRIGHT, encoding="utf-8")
    shutil.copy(ROOT / "README.md", documents)
    changes = CHANGELOG.format(
        name=NAME, version=version, maintainer=MAINTAINER, date=format_datetime(made)
    )
    write_gzip(documents / "changelog.gz", changes)
    write_gzip(documents / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    pages = share / "man/man1"
    pages.mkdir(parents=True)
    write_gzip(pages / f"{NAME}.1.gz", man_page(version, made.date()))


def write_gzip(file: Path, text: str) -> None:
    """Write a text packed, without the time of day in it."""
    file.write_bytes(gzip.compress(text.encode(), mtime=0))


def with_plain_modes(tree: Path) -> None:
    """Let everybody read, whatever the builder's umask is, and run programs; libraries are none."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            is_program = path.stat().st_mode & 0o100 and ".so" not in path.suffixes
            runs = path.is_dir() or is_program
            path.chmod(0o755 if runs else 0o644)
