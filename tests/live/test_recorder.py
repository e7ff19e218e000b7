"""A session goes on when the disk does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.errors import StoreError
from monitor.live import recorder as recorder_module
from monitor.live.recorder import SessionRecorder
from monitor.store import SessionState, SessionStore, SessionWriter
from tests.small_disk import SmallDisk
from tests.store.samples import info, reading


def test_nothing_is_lost_on_a_full_disk(small_disk: SmallDisk) -> None:
    program = small_disk("tests.live.fill_disk", "8m")
    assert program.returncode == 0, program.stderr
    assert int(program.stdout) >= 99


@pytest.fixture
def store(tmp_path: Path) -> SessionStore:
    return SessionStore(str(tmp_path / "log.sqlite"))


@pytest.fixture
def recorder(store: SessionStore) -> Iterator[SessionRecorder]:
    session = info(per_person=True)
    writer = store.begin(session, origin_s=0.0, min_people=3)
    yield SessionRecorder(writer, session, origin_s=0.0)
    writer.close()


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No room for rows per person until it is undone."""

    def refuse(_writer: SessionWriter, _reading: object) -> None:
        raise StoreError("the disk is full: free some space")

    monkeypatch.setattr(recorder_module, "RETRY_S", 0.0)
    monkeypatch.setattr(SessionWriter, "reading", refuse)
    return monkeypatch


def test_memory_has_an_end_for_rows_per_person(
    recorder: SessionRecorder, store: SessionStore, full: pytest.MonkeyPatch
) -> None:
    full.setattr(recorder_module, "READINGS_KEPT", 3)
    for second in range(5):
        recorder.reading(reading(float(second), 3))
    assert (
        "3 entries wait in memory, numbers of each face of 2 pictures found no room"
        in recorder.trouble
    )
    full.undo()
    recorder.write(lambda log: log.marker(5.0, "bell"))
    assert recorder.trouble == ""
    assert store.readings("last")["time_s"].unique().tolist() == [2.0, 3.0, 4.0]


@pytest.mark.usefixtures("full")
def test_what_never_finds_room_is_told(recorder: SessionRecorder, store: SessionStore) -> None:
    recorder.write(lambda log: log.marker(1.0, "bell"))
    recorder.reading(reading(1.0, 3))
    assert not recorder.end(2.0)
    assert store.session("last").state is SessionState.RUNNING
    recorder.give_up()
    assert recorder.trouble.endswith("they are lost, what was written before is safe")
    assert store.session("last").state is SessionState.INTERRUPTED
    assert len(store.events("last")) == 1
