"""Writes a session into the log named on the command line until it is killed.

The second argument is a pause between rows, in seconds. Prints the number of each
row once its method has returned.
"""

from __future__ import annotations

import itertools
import sys
import time

from monitor.store import SessionStore
from tests.store.samples import info, reading, window


def main(log: str, pause_s: float) -> None:
    session = info("killed", per_person=True)
    writer = SessionStore(log).begin(session, origin_s=0.0, min_people=3)
    for number in itertools.count():
        writer.window(window(float(number)))
        writer.reading(reading(float(number), 25))
        writer.marker(float(number), f"marker {number}")
        print(number, flush=True)
        time.sleep(pause_s)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
