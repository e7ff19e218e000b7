"""A log of its own for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.store import SessionStore


@pytest.fixture
def store(tmp_path: Path) -> SessionStore:
    return SessionStore(f"sqlite:///{tmp_path / 'log.sqlite'}", busy_timeout_s=0.2)
