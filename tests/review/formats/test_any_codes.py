"""Whatever is coded comes back from ELAN's, BORIS' and Praat's files to the millisecond."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from monitor.review.formats.boris import boris_files
from monitor.review.formats.eaf import eaf_file
from monitor.review.formats.textgrid import textgrid_file
from monitor.review.formats.tier import Entry, Tier, TierKind, one_line
from monitor.store import SessionRecord, SessionState
from monitor.store.files.codes import read_codes
from monitor.store.files.export import SessionTables, Writers
from monitor.tables.code import Code
from tests.examples import examples
from tests.review.formats.eaf_rules import faults_of
from tests.store.samples import info

LABELS = st.text("ab אב<>&\"'|-:[]=!", min_size=1, max_size=12).map(one_line).filter(bool)
TIMES = st.tuples(st.integers(0, 20_000), st.integers(0, 3_000))
OBSERVERS = st.sampled_from(["Anna", "Anna 2", "Gauge", "Gauge 2", "ועד", "Ben (observer)"])


def coded(time: tuple[int, int], label: str, observer: str) -> Code:
    start_ms, length_ms = time
    return Code(start_ms / 1000, (start_ms + length_ms) / 1000, label, observer)


CODES = st.lists(st.builds(coded, TIMES, LABELS, OBSERVERS), min_size=1, max_size=12)


def tables(codes: list[Code]) -> SessionTables:
    state = SessionState.ENDED
    record = SessionRecord(info(), state, None, 30.0, 3, False, "0.1.0", 0, None, None)
    events = pd.DataFrame(
        {
            "time_s": [code.start_s for code in codes],
            "end_s": [code.end_s for code in codes],
            "kind": "code",
            "label": [code.label for code in codes],
            "detail": [code.observer for code in codes],
            "gauge": float("nan"),
        }
    )
    columns = ("start_s", "end_s", "people", "coverage", "score", "score_low", "score_high")
    windows = pd.DataFrame({name: pd.Series(dtype="float64") for name in columns})
    return SessionTables(record, windows.assign(state=""), events, None)


@pytest.mark.parametrize(
    ("exporter", "name"),
    [
        (eaf_file, "codes.eaf"),
        (textgrid_file, "codes.TextGrid"),
        (boris_files, "codes.boris"),
        (boris_files, "codes.csv"),
    ],
)
@settings(max_examples=examples(60), deadline=None)
@given(codes=CODES)
@example(codes=[coded((0, 0), ":", "Anna"), coded((0, 0), ":", "Anna"), coded((0, 1), ":", "Anna")])
def test_codes_come_back(
    tmp_path_factory: pytest.TempPathFactory,
    exporter: Callable[[SessionTables, Path], Writers],
    name: str,
    codes: list[Code],
) -> None:
    path = tmp_path_factory.getbasetemp() / name
    for file, write in exporter(tables(codes), path).items():
        assert write is not None
        write(file)
    found = [replace(code, end_s=round(code.end_s, 3)) for code in read_codes(path).codes]
    assert Counter(found) == Counter(codes)
    if path.suffix == ".eaf":
        assert faults_of(path) == []


@given(st.lists(TIMES, max_size=30))
def test_rows_of_a_tier_hold_all_of_it_and_do_not_overlap(times: list[tuple[int, int]]) -> None:
    entries = tuple(Entry(start, start + length, "") for start, length in sorted(times))
    rows = list(Tier("Anna", TierKind.CODE, entries).rows())
    assert Counter(entry for row in rows for entry in row.entries) == Counter(entries)
    for row in rows:
        for before, after in pairwise(row.entries):
            assert before.end_ms <= after.start_ms
            assert before.start_ms < after.start_ms
