"""Writes into a log in the folder named on the command line until the disk is full.

Frees room then, writes on, and prints how many windows were stored before.
"""

from __future__ import annotations

import sys
from pathlib import Path

from monitor.store import SessionStore
from tests.store.samples import info, window
from tests.store.test_faults import write_until_full


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


if __name__ == "__main__":
    main(Path(sys.argv[1]))
