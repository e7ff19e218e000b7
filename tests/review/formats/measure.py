"""Measure exports of a session of three hours: `python -m tests.review.formats.measure`."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from monitor import plugins
from monitor.store import EventKind, SessionStore
from monitor.store.database.schema import windows
from monitor.store.edits import insert_rows
from monitor.store.files.codes import read_codes
from monitor.store.files.export import suffix_of
from monitor.tables.code import Code
from monitor.tables.cue import Cue
from monitor.tables.rows import window_row
from monitor.types import SessionInfo
from tests.store.samples import info, window

LENGTH_S = 10_800


def three_hours(folder: Path) -> SessionStore:
    """A log with one session: a window a second, 200 markers, 20,000 cues, 10,000 codes."""
    store = SessionStore(f"sqlite:///{folder / 'log.sqlite'}")
    write_class(store, info())
    told("10,000 codes stored", lambda: store.add_codes("last", codes()))
    told("20,000 cues stored", lambda: store.add_cues("last", cues()))
    return store


def write_class(store: SessionStore, about: SessionInfo) -> None:
    """Three hours with a window a second and 200 markers."""
    recording = {"start_s": 1.5, "length_s": 11_000.0, "fps": 25.0}
    about = replace(about, settings={**about.settings, "recording": recording})
    store.begin(about, origin_s=0.0, min_people=3).end(LENGTH_S)
    rows = [
        window_row(window(float(end_s), score=(end_s * 37 % 200 - 100) / 100), 0.0)
        for end_s in range(5, LENGTH_S + 1)
    ]
    with store._write() as connection:
        insert_rows(connection, windows, about.session_id, rows)
    for number in range(200):
        store.add_event(about.session_id, EventKind.MARKER, number * 50.0, f"part {number}")


def codes() -> list[Code]:
    """10,000 codes of four observers."""
    return [
        Code(float(n), n + 0.9, "on task" if n % 3 else "off task", f"observer {n % 4}")
        for n in range(10_000)
    ]


def cues() -> list[Cue]:
    """A transcript of 20,000 cues."""
    return [Cue(n / 2, n / 2 + 0.5, "", f"what was said, number {n}") for n in range(20_000)]


def told(what: str, work: Callable[[], object]) -> None:
    before_s = time.process_time()
    work()
    print(f"{what}: {time.process_time() - before_s:.2f} s")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = three_hours(folder)
        for exporter in plugins.EXPORTERS.own:
            if exporter == "openface":
                continue  # a row for each face
            out = folder / f"{exporter}.{suffix_of(exporter)}"
            told(exporter, lambda o=out, e=exporter: store.export("last", o, export_format=e))
        for file in ("eaf.eaf", "textgrid.textgrid", "boris.boris", "boris.tsv"):
            told(f"codes of {file}", lambda f=file: read_codes(folder / f))
