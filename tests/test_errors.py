"""What the system refuses is told in a line; what nobody foresaw is not dressed up as known."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.errors import known_line


def test_a_name_that_is_too_long_for_the_system() -> None:
    with pytest.raises(OSError, match="too long") as caught:
        Path("a" * 3000).stat()
    line = known_line(caught.value)
    assert line.endswith("File name too long")
    assert len(line) < 200


def test_what_is_known_and_what_is_not() -> None:
    assert known_line(FileNotFoundError(2, "No such file", "x.csv")) == "x.csv: No such file"
    assert "memory" in known_line(MemoryError())
    assert "deep" in known_line(RecursionError())
    assert known_line(ValueError("of our own making")) == ""
    assert known_line(OSError("without a number")) == ""
