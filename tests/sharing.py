"""How xdist's processes share the tests: what is dear to start is started in one of them.

A file's tests stay together, for the fixtures that they share, and so do files that need the same
TensorFlow or the same PostgreSQL server, which take many seconds to start. These come first: what
comes last is short, so that no process waits long for another.
"""

from __future__ import annotations

from collections.abc import Mapping

from xdist.scheduler import LoadFileScheduling

_TOGETHER: Mapping[str, str] = {
    "tests/training/": "TensorFlow",
    "tests/emotion/test_parity.py": "TensorFlow",
    "tests/detection/cascade/test_parity.py": "TensorFlow",
    "tests/store/": "PostgreSQL",
}


def shared_start(nodeid: str) -> str | None:
    """What is dear to start for a test."""
    return next((what for place, what in _TOGETHER.items() if nodeid.startswith(place)), None)


class ByStart(LoadFileScheduling):
    """Hands out files, and together those that share a dear start."""

    def _split_scope(self, nodeid: str) -> str:
        return shared_start(nodeid) or str(super()._split_scope(nodeid))
