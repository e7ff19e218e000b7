"""scripts/bundle: what is left out and depended on, the manual page, and comparing two builds."""

from __future__ import annotations

import hashlib
from pathlib import Path

from monitor.cli.commands import NAMES
from tests.script import SCRIPTS, script

LEFT_OUT = """
from bundle.left_out import is_left_out
for path in (
    "openvino/libs/libopenvino_intel_gpu_plugin.so",
    "libX11.so.6",
    "libcrypto.so.3",
    "PIL/_webp.cpython-311-x86_64-linux-gnu.so",
    "PyQt5/Qt5/translations/qt_de.qm",
    "PyQt5/Qt5/translations/qtbase_ru.qm",
    "numpy-2.4.6.dist-info/RECORD",
    "PyQt5/Qt5/translations/qtbase_pt_BR.qm",
    "numpy-2.4.6.dist-info/METADATA",
    "openvino/libs/libopenvino_intel_cpu_plugin.so",
    "openvino/libs/libopenvino_onnx_frontend.so.2641",
    "av.libs/libXau-154567c4.so.6",
    "libcrypto-3a0647ea.so.3",
    "libcrypto-3.dll",
    "PIL/_imaging.cpython-311-x86_64-linux-gnu.so",
    "PyQt5/Qt5/plugins/platforms/libqxcb.so",
    "monitor/review/report/page.html",
):
    print(is_left_out(path))
"""

DEPENDS = """
from bundle.libraries import package_of
libraries = "libcrypto.so.3 libglib-2.0.so.0 libxcb-icccm.so.4 libwayland-client.so.0 libc.so.6"
for name in [*libraries.split(), "libx.so"]:
    print(package_of(name))
"""

NETWORKS = """
import sys
from pathlib import Path
from bundle.networks import networks_in
for network in networks_in(Path(sys.argv[1])):
    print(network.name, "|", network.licence, "|", len(network.texts), "|", network.sha256)
"""

LICENCES_OF_DEBIAN = """
from bundle.debian import licences_in
text = "\\nLicense: Zlib\\n\\nFiles: x\\nLicense: GPL-2+ or MIT\\n\\nLicense: Zlib\\n as is\\n"
for head in ("Format: https://www.debian.org/", "This package was made by hand."):
    print(licences_in(head + text))
"""

MAN_PAGE = """
from datetime import date
from bundle.man_page import man_page
print(man_page("1.2", date(2026, 11, 29)))
"""

COMPARED = """
import sys
from pathlib import Path
from bundle.compare import differences
print(differences(Path(sys.argv[1]), Path(sys.argv[2])))
"""

LOADABLE = """
import struct, sys
from pathlib import Path
from bundle.libraries import is_loadable
file = Path(sys.argv[1])
header = bytearray(64 + 56)
struct.pack_into("<Q", header, 0x20, 64)
struct.pack_into("<HH", header, 0x36, 56, 1)
for address in (0x3000, 0x3010):
    struct.pack_into("<IIQQQQQQ", header, 64, 1, 5, 0x1000, address, address, 8, 8, 0x1000)
    file.write_bytes(header)
    print(is_loadable(file))
"""


def lines_of(program: str, *arguments: str) -> list[str]:
    done = script("-c", program, *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_what_the_app_needs_stays_in() -> None:
    assert lines_of(LEFT_OUT) == ["True"] * 7 + ["False"] * 10


def test_libraries_of_the_system_are_packages_of_debian_and_ubuntu() -> None:
    assert lines_of(DEPENDS) == [
        "libssl3t64 | libssl3",
        "libglib2.0-0t64 | libglib2.0-0",
        "libxcb-icccm4",
        "libwayland-client0",
        "libc6 (>= 2.36)",
        "None",
    ]


def test_each_network_has_its_licence_and_a_new_one_needs_one(tmp_path: Path) -> None:
    models = SCRIPTS.parent / "assets" / "models"
    told = [line.split(" | ") for line in lines_of(NETWORKS, str(models))]
    assert [name for name, *_rest in told] == sorted(file.name for file in models.glob("*.onnx"))
    for name, licence, texts, sha256 in told:
        assert texts == str(0 if licence == "GPL-3.0-or-later" else licence.count(" AND ") + 1)
        assert sha256 == hashlib.sha256((models / name).read_bytes()).hexdigest()
    (tmp_path / "new.onnx").touch()
    done = script("-c", NETWORKS, str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert "does not say the licence of new.onnx" in done.stderr


def test_licences_of_debian_are_named_where_a_program_can_read_them() -> None:
    assert lines_of(LICENCES_OF_DEBIAN) == ["GPL-2+ or MIT, Zlib", ""]


def test_a_library_whose_parts_have_moved_is_not_loadable(tmp_path: Path) -> None:
    assert lines_of(LOADABLE, str(tmp_path / "library.so")) == ["True", "False"]


def test_two_builds_are_compared_file_by_file(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        (folder / "same").write_text("same", encoding="utf-8")
        (folder / "link").symlink_to("same")
    assert lines_of(COMPARED, str(one), str(other)) == ["[]"]
    (one / "text").write_text("a", encoding="utf-8")
    (other / "text").write_text("b", encoding="utf-8")
    (one / "alone").touch()
    (other / "link").unlink()
    (other / "link").symlink_to("text")
    assert lines_of(COMPARED, str(one), str(other)) == [
        str([f"only in {one}: alone", "differs: link", "differs: text"])
    ]


def test_the_manual_page_has_every_command() -> None:
    page = "\n".join(lines_of(MAN_PAGE))
    assert page.startswith('.TH CLASSROOM-MONITOR 1 2026-11-29 "Classroom Monitor 1.2"')
    assert max(map(len, page.splitlines())) <= 80
    for name in NAMES:
        assert f"\n.B {name.replace('-', chr(92) + '-')}\n" in page
    assert "[bold]" not in page
