"""scripts/check_resolving.py: a page that promises more than installs is found."""

from __future__ import annotations

from tests.script import script

TOLD = """
from check_resolving import package_in
print(package_in("hint: Wheels are required for `av` because building from source is disabled"))
print(package_in("CPython 3.14, but we only found wheels for `onnxruntime` (v1.23.2) with"))
package_in("error: the index does not answer")
"""

COMPARED = """
from check_resolving import promises_more
page = [
    "text",
    "| Linux, ARM | installs | no wheel of av |",
    "| Linux, x86-64 | installs | installs |",
]
print(promises_more(page, "| Linux, ARM | installs | no wheel of av |"))
print(promises_more(page, "| Linux, ARM | installs | installs |"))
print(promises_more(page, "| Linux, ARM | no wheel of numpy | no wheel of av |"))
print(promises_more(page, "| Linux, x86-64 | installs | no wheel of av |"))
print(promises_more(page, "| macOS | no wheel of av | no wheel of av |"))
"""


def test_only_what_was_promised_must_install() -> None:
    done = script("-c", COMPARED)
    assert done.stdout.split() == ["False", "False", "True", "True", "False"], done.stderr


def test_the_package_without_a_wheel_is_named() -> None:
    done = script("-c", TOLD)
    assert done.stdout.split() == ["av", "onnxruntime"]
    assert done.returncode == 1
    assert "the index does not answer" in done.stderr
