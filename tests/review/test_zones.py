"""Zones of a stored session: made from rows per person, and refused without."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.config import Settings, WindowSettings
from monitor.errors import ReviewError
from monitor.live.timeline import LiveTimeline
from monitor.review.report import write_report
from monitor.review.zones import zones_of_session
from monitor.store import SessionStore
from monitor.types import EXPRESSIONS
from tests.store.samples import info
from tests.window.heads.heads import heads, straight_front

NAME = "2026-11-23-0910-zon"


def session(*, per_person: bool = True, people: int = 12) -> SessionStore:
    """A class in a row of eight and a second row: the left half faces the front."""
    settings = Settings(window=WindowSettings(strategy="facing"))
    timeline, store = LiveTimeline(settings), SessionStore()
    timeline.set_classes(EXPRESSIONS)
    timeline.front.learner.front = straight_front()
    about = replace(info(NAME, per_person=per_person), strategy="facing")
    timeline.begin_session(store, about, origin_s=0.0)
    turned = {track: (0.0 if track % 8 < 4 else 60.0, 0.0) for track in range(people)}
    for number in range(100):
        timeline.add(heads(number / 5, turned))
    timeline.end_session(20.0)
    return store


def test_each_zone_has_what_its_people_show() -> None:
    store = session(people=16)
    left, right = zones_of_session(store, store.session(NAME), "2x1")
    assert (left.zone.name, right.zone.name) == ("left", "right")
    assert (left.people, right.people) == (8, 8)
    assert left.summary.heads is not None
    assert right.summary.heads is not None
    assert left.summary.heads.facing is not None
    assert right.summary.heads.facing is not None
    assert left.summary.heads.facing.share > 0.85
    assert right.summary.heads.facing.share < 0.15
    assert left.summary.gauge is not None
    assert left.summary.gauge > 80


def test_by_default_there_are_four() -> None:
    store = session(people=16)
    found = zones_of_session(store, store.session(NAME))
    assert [one.zone.name for one in found] == [
        *("back left", "back right"),
        *("front left", "front right"),
    ]


def test_without_rows_per_person_it_says_why() -> None:
    store = session(per_person=False)
    with pytest.raises(ReviewError, match="kept no numbers of each face"):
        zones_of_session(store, store.session(NAME))


def test_what_are_no_zones_is_refused() -> None:
    store = session()
    with pytest.raises(ReviewError, match="columns and rows of a grid"):
        zones_of_session(store, store.session(NAME), "9x9")


@pytest.mark.parametrize("kind", ["html", pytest.param("pdf", marks=pytest.mark.slow)])
def test_a_report_has_a_table_of_them(tmp_path: Path, kind: str) -> None:
    store = session(people=16)
    plain, zoned = tmp_path / f"plain.{kind}", tmp_path / f"zoned.{kind}"
    write_report(store, NAME, plain)
    write_report(store, NAME, zoned, zones="2x1")
    assert zoned.stat().st_size > plain.stat().st_size
    if kind == "html":
        text = zoned.read_text(encoding="utf-8")
        assert "<h2>Zones</h2>" in text
        cells = re.search(r'class="name">left</td><td>([^<]*)</td>', text)
        assert cells is not None
        assert int(cells[1].split()[0]) > 80
        assert "Zones" not in plain.read_text(encoding="utf-8")
