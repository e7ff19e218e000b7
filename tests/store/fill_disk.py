"""Writes into a log in the folder named on the command line until the disk is full.

Frees room then, writes on, and prints how many windows were stored before.
"""

from __future__ import annotations

import sys
from pathlib import Path

from monitor.errors import StoreError
from monitor.store import SessionStore, SessionWriter
from tests.store.samples import info, window


def main(folder: Path) -> None:
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(200_000))
    store = SessionStore(str(folder / "log.sqlite"))
    writer = store.begin(info(), origin_s=0.0, min_people=3)
    stored = write_until_full(writer)
    ballast.unlink()
    writer.window(window(float(stored)))
    writer.end(1000.0)
    assert store.windows("last")["end_s"].tolist() == list(map(float, range(stored + 1)))
    print(stored)


def write_until_full(writer: SessionWriter) -> int:
    """How many windows were stored before the one for which there was no room."""
    for number in range(1000):
        try:
            writer.window(window(float(number)))
        except StoreError as error:
            if not str(error).endswith("the disk is full: free some space"):
                raise
            return number
    raise AssertionError("the disk never was full")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
