"""Every script can be imported; those that take arguments say which.

mypy checks what they call; this is what it cannot see, and where an extra is not installed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.script import SCRIPTS, script

PROGRAMS = sorted(SCRIPTS.glob("*.py"))
MODULES = sorted(
    ".".join(path.relative_to(SCRIPTS).with_suffix("").parts)
    for path in (*PROGRAMS, *SCRIPTS.glob("*/*.py"))
    if path.stem != "__init__"
)

EXTRAS = (
    *("keras", "mtcnn", "skimage", "sklearn", "tensorflow"),
    *("cyclonedx", "packageurl", "zstandard"),
)

# All in one process, which loads their libraries once. Extras are not installed everywhere, and
# take seconds to load: here they are missing.
IMPORT_ALL = f"""
import sys
from importlib import import_module
sys.modules.update(dict.fromkeys({EXTRAS}))
for name in {MODULES}:
    try:
        import_module(name)
    except ModuleNotFoundError as error:
        assert error.name.partition(".")[0] in {EXTRAS}, error
"""


def test_every_module_of_the_scripts_can_be_imported() -> None:
    done = script("-c", IMPORT_ALL)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


@pytest.mark.parametrize(
    "program",
    [path for path in PROGRAMS if "ArgumentParser" in path.read_text(encoding="utf-8")],
    ids=lambda path: path.stem,
)
@pytest.mark.slow  # that they can be imported is seen above
def test_a_script_says_what_it_takes(program: Path) -> None:
    done = script(str(program), "--help")
    assert done.returncode == 0, done.stderr
    assert "usage:" in done.stdout
