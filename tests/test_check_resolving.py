"""scripts/check_resolving.py: a page that promises more than installs is found."""

from __future__ import annotations

from tests.script import script

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
