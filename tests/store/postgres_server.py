"""A real PostgreSQL server in a folder of its own, where one is installed."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.waiting import wait_until

USER, PASSWORD = "monitor", "s3cret-of-the-school"
"""Who the log's URL names."""


class PostgresServer:
    """A running server that listens on a socket in its folder.

    Attributes:
        folder: The folder.
    """

    def __init__(self, folder: Path, programs: Path) -> None:
        self.folder = folder
        self._programs = programs
        # The server refuses to run as root.
        self._account = {"user": "nobody", "extra_groups": []} if os.getuid() == 0 else {}
        if self._account:
            shutil.chown(folder, "nobody")
        password_file = folder / "password"
        password_file.write_text(PASSWORD)
        self._call(
            "initdb",
            "--auth=scram-sha-256",
            "--no-sync",
            "-U",
            USER,
            "--pwfile",
            "password",
            "data",
        )
        self.start()

    def start(self) -> None:
        """Start it and wait until it answers."""
        quick = ("-c", "fsync=off", "-c", "listen_addresses=", "-k", str(self.folder))
        self._process = subprocess.Popen(
            [self._programs / "postgres", "-D", self.folder / "data", *quick],
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **self._account,
        )
        ask = [self._programs / "pg_isready", "--quiet", "-h", self.folder]
        wait_until(lambda: subprocess.run(ask, check=False).returncode == 0, "the server")

    def stop(self) -> None:
        """Stop it at once, as in a power cut."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait()

    def url(self, database: str, password: str = PASSWORD) -> str:
        """The log's URL for a database."""
        return f"postgresql://{USER}:{password}@/{database}?host={self.folder}"

    def run(self, statement: str) -> None:
        """Run a statement of an administrator."""
        import psycopg

        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    @contextmanager
    def database(self) -> Iterator[str]:
        """The URL of an empty database, which goes at the end."""
        name = f"log_{secrets.token_hex(4)}"
        self.run(f"CREATE DATABASE {name}")
        try:
            yield self.url(name)
        finally:
            self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def _call(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [self._programs / program, *arguments],
            cwd=self.folder,
            check=True,
            capture_output=True,
            **self._account,
        )


@contextmanager
def running_server() -> Iterator[PostgresServer]:
    """A server for as long as it is needed, or a skip where none is installed."""
    pytest.importorskip("psycopg")
    found = [Path(path) for path in [shutil.which("initdb")] if path]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        pytest.skip("PostgreSQL (initdb) is not installed")
    # Not in pytest's folder, which only its owner may enter.
    with tempfile.TemporaryDirectory(prefix="pg-") as folder:
        server = PostgresServer(Path(folder), found[0].resolve().parent)
        try:
            yield server
        finally:
            server.stop()
