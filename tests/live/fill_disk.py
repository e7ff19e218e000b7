"""Records a session in the folder named on the command line until its disk is full, and on.

The class goes on for a hundred seconds on the full disk, and ends there. Then there is room
again. Prints how many windows waited in memory.
"""

from __future__ import annotations

import sys
from pathlib import Path

from monitor.config import Settings
from monitor.live import recorder
from monitor.live.timeline import LiveTimeline
from monitor.store import SessionState, SessionStore
from tests.store.samples import info, reading


def main(folder: Path) -> None:
    recorder.RETRY_S = 0.0
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(6_000_000))
    store = SessionStore(str(folder / "log.sqlite"))
    timeline = LiveTimeline(Settings())
    timeline.begin_session(store, info(per_person=True), 0.0)

    second = 0
    while not timeline.trouble:
        second += 1
        timeline.add(reading(float(second), 5))
    full = second
    timeline.write(lambda log: log.marker(float(full), "question"))
    for _ in range(100):
        second += 1
        timeline.add(reading(float(second), 5))
    assert "the disk is full: free some space (" in timeline.trouble
    waiting = second - len(store.windows("last"))

    timeline.end_session(second + 0.5)
    timeline.retry()
    assert "the disk is full" in timeline.trouble
    assert store.session("last").state is SessionState.RUNNING

    ballast.unlink()
    timeline.retry()
    assert timeline.trouble == ""
    timeline.close()
    assert timeline.notice == ""
    assert store.session("last").state is SessionState.ENDED
    assert store.session("last").length_s == second + 0.5
    seconds = [float(number) for number in range(1, second + 1)]
    assert store.windows("last")["end_s"].tolist() == seconds
    assert store.readings("last")["time_s"].tolist() == [s for s in seconds for _ in range(5)]
    events = store.events("last")
    assert events["time_s"][events["kind"] == "marker"].tolist() == [full]
    print(waiting)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
