"""Zones of now: cut when they are asked for, and never beyond a gap or a session's start."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.config import Settings, WindowSettings
from monitor.live.timeline import LiveTimeline
from monitor.live.updates import GapReason
from monitor.store import SessionStore
from monitor.types import EXPRESSIONS
from monitor.window.zones import ZoneWindow
from monitor.zones import ZonePlan
from tests.store.samples import info
from tests.window.heads.heads import heads, straight_front


def timeline(people: int = 16) -> LiveTimeline:
    """A room whose left half faces the front, watched for a second."""
    found = LiveTimeline(Settings(window=WindowSettings(strategy="facing")))
    found.set_classes(EXPRESSIONS)
    found.front.learner.front = straight_front()
    watch(found, 0.0, 1.0, people)
    return found


def watch(one: LiveTimeline, from_s: float, to_s: float, people: int = 16) -> None:
    turned = {track: (0.0 if track % 8 < 4 else 60.0, 0.0) for track in range(people)}
    for number in range(round(from_s * 5), round(to_s * 5)):
        one.add(heads(number / 5, turned))


def facing(windows: Sequence[ZoneWindow]) -> dict[str, bool | None]:
    """By zone, whether most of its people face the front; None where nothing is told."""
    found: dict[str, bool | None] = {}
    for one in windows:
        orientation = one.summary.orientation
        known = None if orientation is None else orientation.facing
        found[one.zone] = None if known is None else known.share > 0.5
    return found


def test_nothing_is_counted_until_somebody_asks() -> None:
    one = timeline()
    watch(one, 1.0, 10.0)
    assert one.zones.shown == ()
    one.zones.ask(ZonePlan.parse("2x1"))
    watch(one, 10.0, 20.0)
    assert facing(one.zones.shown) == {"left": True, "right": False}
    one.zones.ask(None)
    assert one.zones.shown == ()
    watch(one, 20.0, 30.0)
    assert one.zones.shown == ()


def test_a_small_room_is_shown_before_a_session_and_not_in_it() -> None:
    one = timeline(people=6)  # four on the left, two on the right
    one.zones.ask(ZonePlan.parse("left=0,0,800,900;right=800,0,900,900"))
    watch(one, 1.0, 10.0, people=6)
    assert facing(one.zones.shown) == {"left": True, "right": False}
    one.begin_session(SessionStore(), info("2026-11-23-0910-zon"), origin_s=10.0)
    assert one.zones.shown == ()
    watch(one, 10.0, 20.0, people=6)
    assert facing(one.zones.shown) == {"left": None, "right": None}
    assert all(zone.summary.score is None for zone in one.zones.shown)
    assert {zone.summary.person_count for zone in one.zones.shown} == {4, 2}
    one.end_session(20.0)


def test_nothing_is_shown_over_a_gap() -> None:
    one = timeline()
    one.zones.ask(ZonePlan.parse("2x1"))
    watch(one, 1.0, 10.0)
    assert one.zones.shown
    one.begin_gap(10.0, 10.0, GapReason.PAUSED)
    assert one.zones.shown == ()
    one.end_gap(10.0, 40.0, GapReason.PAUSED)
    watch(one, 40.0, 50.0)
    assert facing(one.zones.shown) == {"left": True, "right": False}
    assert min(zone.summary.start_s for zone in one.zones.shown) >= 40.0


def test_another_strategy_is_weighed_anew() -> None:
    one = timeline()
    one.zones.ask(ZonePlan.parse("2x1"))
    watch(one, 1.0, 10.0)
    assert {zone.summary.state.is_facing for zone in one.zones.shown} == {True}
    one.use("person_mean", 10.0)
    watch(one, 10.0, 20.0)
    assert {zone.summary.state.is_facing for zone in one.zones.shown} == {False}
