"""A log of its own for each test: in a file, and on a server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.store import SessionStore
from tests.store.postgres_server import PostgresServer, running_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    with running_server() as server:
        yield server


@pytest.fixture
def file_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'log.sqlite'}"


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgres", marks=pytest.mark.slow),  # test_postgres.py has sessions on one
    ]
)
def store_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of an empty log; each test that uses it runs on a file and on a server."""
    if request.param == "sqlite":
        yield request.getfixturevalue("file_url")
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with server.database() as url:
        yield url


@pytest.fixture
def store(store_url: str) -> SessionStore:
    return SessionStore(store_url, busy_timeout_s=0.2)


@pytest.fixture
def file_store(file_url: str) -> SessionStore:
    """A log in a file, for what only a file has."""
    return SessionStore(file_url, busy_timeout_s=0.2)
