"""`train`: what is wrong is one line, and nothing is written."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.command import call, run
from tests.training.painted import paint_set

needs_extra = pytest.mark.skipif(
    any(find_spec(name) is None for name in ("keras", "sklearn")),
    reason="needs the extra 'train' (Keras, scikit-learn)",
)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--faces", "--cut-faces"), "the pictures are one or the other"),
        (("--resume", "--force"), "name one of them"),
        (("--epochs", "0"), "--epochs"),
    ],
)
def test_wrong_usage(tmp_path: Path, options: tuple[str, ...], message: str) -> None:
    done = call("train", "labels.csv", "-o", str(tmp_path / "out"), *options)
    assert done.returncode == 2
    assert message in done.stderr
    assert not any(tmp_path.glob("out*"))


@pytest.mark.skipif(find_spec("keras") is not None, reason="the extra 'train' is there")
def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    table = paint_set(tmp_path / "set", ("top", "bottom"))
    done = run("train", str(table), "-o", str(tmp_path / "out"))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "uv run --extra train classroom-monitor" in done.stderr


@needs_extra
def test_a_faulty_table_is_one_line_with_its_row(tmp_path: Path) -> None:
    table = paint_set(tmp_path / "set", ("top", "bottom"))
    (table.parent / "1-0.png").unlink()
    done = run("train", str(table), "-o", str(tmp_path / "out"))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "labels.csv, row 10: " in done.stderr
    assert not any(tmp_path.glob("out*"))
