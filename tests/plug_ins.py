"""Packages that bring plug-ins, as an installer leaves them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from monitor import plugins


def install(target: Path, name: str, version: str, groups: Mapping[str, Mapping[str, str]]) -> None:
    """Leave the metadata that an installer leaves."""
    folder = target / f"{name.replace('-', '_')}-{version}.dist-info"
    folder.mkdir(parents=True)
    text = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    (folder / "METADATA").write_text(text)
    lines = []
    for group, points in groups.items():
        lines.append(f"[classroom_monitor.{group}]")
        lines += [f"{point} = {value}" for point, value in points.items()]
    (folder / "entry_points.txt").write_text("\n".join(lines) + "\n")


@contextmanager
def seen(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Within it, this process sees what is installed in `folder`."""
    monkeypatch.syspath_prepend(str(folder))
    plugins.installed.cache_clear()
    yield
    plugins.installed.cache_clear()
