"""Where the front is in a live room: told, kept for another day, logged, and made anew."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from monitor.config import SessionSettings, Settings, WindowSettings
from monitor.errors import ReviewError
from monitor.live.front import NOBODY, KeptFronts, LiveFront
from monitor.live.timeline import LiveTimeline
from monitor.orientation import Front, FrontBasis
from monitor.review.ranges import summarise_range
from monitor.review.rescore import rescore, stored_settings
from monitor.store import EventKind, SessionStore
from monitor.types import EMOTIONS, FrameReading, SessionInfo, State
from tests.window.heads.heads import heads, place_of

SIZE = (1920, 1080)
SETTINGS = Settings(session=SessionSettings(min_people=3))


def class_of(time_s: float, yaw: float, aside: int = 0) -> FrameReading:
    """Twelve heads, turned by so much; some of them look elsewhere."""
    turned = {t: (yaw + 60.0 * (-1) ** t * (t < aside), 0.0) for t in range(12)}
    return replace(heads(time_s, turned), size_wh=SIZE)


def told(front: LiveFront, yaw: float, start_s: float = 0.0) -> Front:
    front.tell(start_s)
    for n in range(70):
        reading = class_of(start_s + n / 10, yaw)
        front.learner.add(reading)
        front.changed(reading)
    assert front.learner.front is not None
    return front.learner.front


def yaw_of(front: Front | None) -> float:
    assert front is not None
    return float(front.at(np.array([place_of(3)]))[0][0, 0])


@pytest.fixture
def kept(tmp_path: Path) -> KeptFronts:
    return KeptFronts("camera 0", tmp_path / "data" / "fronts.json")


def one_frame(front: LiveFront) -> None:
    reading = replace(heads(0.0, {}), size_wh=SIZE)
    front.learner.add(reading)
    front.changed(reading)


def test_what_was_told_in_a_room_is_known_there_on_another_day(kept: KeptFronts) -> None:
    first = LiveFront(kept)
    first.use_room("A12")
    told(first, 30.0)

    second = LiveFront(kept)
    second.use_room("A12")
    one_frame(second)
    assert yaw_of(second.learner.front) == pytest.approx(30.0, abs=1.0)
    assert second.learner.front is not None
    assert second.learner.front.basis is FrontBasis.TOLD
    elsewhere = LiveFront(kept)
    elsewhere.use_room("B1")
    one_frame(elsewhere)
    assert elsewhere.learner.front is None


def test_what_was_told_before_the_room_was_named_is_kept_for_it(kept: KeptFronts) -> None:
    first = LiveFront(kept)
    told(first, 25.0)
    first.use_room("A12")
    one_more = class_of(99.0, 25.0)
    first.learner.add(one_more)
    first.changed(one_more)
    assert yaw_of(kept.find("A12", SIZE)) == pytest.approx(25.0, abs=1.0)


def test_what_is_told_anew_takes_the_place_of_what_was_kept(kept: KeptFronts) -> None:
    for yaw in (30.0, -10.0):
        front = LiveFront(kept)
        front.use_room("A12")
        told(front, yaw)
    assert yaw_of(kept.find("A12", SIZE)) == pytest.approx(-10.0, abs=1.0)


def test_another_camera_and_another_shape_of_picture_are_another_place(tmp_path: Path) -> None:
    file = tmp_path / "fronts.json"
    front = LiveFront(KeptFronts("camera 0", file))
    front.use_room("A12")
    known = told(front, 30.0)
    assert KeptFronts("camera 1", file).find("A12", SIZE) is None
    assert KeptFronts("camera 0", file).find("A12", (640, 480)) is None
    half = KeptFronts("camera 0", file).find("A12", (960, 540))
    assert half is not None
    place = np.array([place_of(7)])
    np.testing.assert_allclose(half.at(place / 2)[0], known.at(place)[0], atol=0.1)


KEY = json.dumps(json.dumps(["A12", "camera 0"]))


@pytest.mark.parametrize("text", ["", "[]", "{", f"{{{KEY}: 3}}", f"{{{KEY}: {{}}}}"])
def test_a_damaged_file_is_as_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "fronts.json"
    file.write_text(text, encoding="utf-8")
    kept = KeptFronts("camera 0", file)
    assert kept.find("A12", SIZE) is None
    front = LiveFront(kept)
    front.use_room("A12")
    told(front, 5.0)
    assert kept.find("A12", SIZE) is not None


def test_a_source_that_stands_nowhere_keeps_nothing() -> None:
    front = LiveFront(None)
    front.use_room("A12")
    assert yaw_of(told(front, 20.0)) == pytest.approx(20.0, abs=1.0)


def test_without_anybody_it_says_that_nothing_was_learned() -> None:
    front = LiveFront()
    front.tell(0.0)
    for n in range(70):
        reading = replace(heads(n / 10, {}), size_wh=SIZE)
        front.learner.add(reading)
        front.changed(reading)
    assert front.notice == NOBODY
    told(front, 10.0, start_s=10.0)
    assert front.notice == ""


@pytest.fixture
def session(tmp_path: Path) -> SessionStore:
    """A class: all look to the front when told, and a third of them later elsewhere."""
    store = SessionStore(str(tmp_path / "log.sqlite"))
    values = {**asdict(SETTINGS), "per_person": True}
    start = datetime(2026, 11, 23, 8, 10, tzinfo=UTC)
    info = SessionInfo("lesson", start, "camera 0", "fer", "balance", values, room="A12")
    timeline = LiveTimeline(SETTINGS)
    for n in range(30):  # before the session
        timeline.add(class_of(n / 5, 40.0))
    timeline.begin_session(store, info, 6.0)
    timeline.front.tell(8.0)
    for n in range(30, 150):
        timeline.add(class_of(n / 5, 30.0, aside=4 if n > 80 else 0))
    timeline.advance(30.0)
    timeline.end_session(30.0)
    return store


def test_the_log_says_where_the_front_was_and_how_it_was_known(session: SessionStore) -> None:
    events = session.events("lesson")
    fronts = events[events["kind"] == EventKind.FRONT.value]
    assert fronts["label"].tolist() == ["agreed", "told"]
    assert fronts["time_s"].tolist() == pytest.approx([0.0, 7.2], abs=0.3)
    assert yaw_of(Front.from_dict(json.loads(fronts["detail"].iloc[1]))) == pytest.approx(30, abs=1)
    windows = session.windows("lesson")
    assert windows["front"].iloc[-1] == "told"
    assert windows["facing"].iloc[-1] == pytest.approx(8 / 12, abs=0.06)
    assert windows["facing"].iloc[8] == pytest.approx(1.0, abs=0.03)


def test_windows_made_anew_from_readings_are_those_of_class(session: SessionStore) -> None:
    record, windows = session.session("lesson"), session.windows("lesson")
    again = rescore(
        record,
        windows,
        session.events("lesson"),
        session.readings("lesson"),
        stored_settings(record),
    )
    assert again.is_exact
    # The first windows are made of readings before the session, which left no rows.
    columns = ["oriented", "front", "facing", "facing_low", "aside", "down", "away", "movement"]
    pd.testing.assert_frame_equal(again.windows[columns], windows[columns], rtol=1e-4, atol=1e-5)


def test_an_export_takes_the_front_along(session: SessionStore, tmp_path: Path) -> None:
    session.export("lesson", tmp_path / "lesson.json")
    other = SessionStore(str(tmp_path / "other.sqlite"))
    other.import_session(tmp_path / "lesson.json")
    assert other.events("lesson")["detail"].equals(session.events("lesson")["detail"])

    document = json.loads((tmp_path / "lesson.json").read_text(encoding="utf-8"))
    document["events"][0]["detail"] = "somewhere"
    (tmp_path / "lesson.json").write_text(json.dumps(document), encoding="utf-8")
    other.delete("lesson")
    with pytest.raises(Exception, match="events: row 1: where the front is"):
        other.import_session(tmp_path / "lesson.json")


def test_who_faced_the_front_is_had_from_the_stored_windows_alone(session: SessionStore) -> None:
    record, windows = session.session("lesson"), session.windows("lesson")
    facing = replace(stored_settings(record), strategy="facing")
    nothing = session.readings("lesson").iloc[:0]
    from_windows = rescore(record, windows, session.events("lesson"), nothing, facing)
    assert from_windows.is_exact
    exact = rescore(record, windows, session.events("lesson"), session.readings("lesson"), facing)
    columns = ["score", "score_low", "score_high", "state"]
    pd.testing.assert_frame_equal(
        from_windows.windows[columns], exact.windows[columns], rtol=1e-3, atol=1e-4
    )
    assert exact.windows["state"].iloc[8] == "most"  # two thirds are at the edge of it
    with pytest.raises(ReviewError, match="who faced the front over another time"):
        rescore(record, windows, session.events("lesson"), nothing, replace(facing, length_s=9.0))


def test_a_session_of_facing_is_stored_and_read_back(tmp_path: Path) -> None:
    settings = Settings(
        window=WindowSettings(strategy="facing"), session=SessionSettings(min_people=3)
    )
    store = SessionStore(str(tmp_path / "log.sqlite"))
    start = datetime(2026, 11, 23, 8, 10, tzinfo=UTC)
    info = SessionInfo("lesson", start, "camera 0", "fer", "facing", asdict(settings))
    timeline = LiveTimeline(settings)
    timeline.begin_session(store, info, 0.0)
    timeline.front.tell(0.0)
    for n in range(100):
        one = class_of(n / 5, 30.0, aside=10 if n > 60 else 0)
        unread = tuple(replace(face, probabilities=None) for face in one.faces)
        timeline.add(replace(one, faces=unread))
    timeline.advance(20.0)
    timeline.end_session(20.0)
    windows = store.windows("lesson")
    assert set(windows["state"]) == {"no data", "most", "half", "few"}
    assert windows[list(EMOTIONS)].isna().all(axis=None)

    store.export("lesson", tmp_path / "lesson.csv")
    other = SessionStore(str(tmp_path / "other.sqlite"))
    other.import_session(tmp_path / "lesson.csv")
    pd.testing.assert_frame_equal(other.windows("lesson"), windows)
    whole = summarise_range(other.windows("lesson"), 0.0, 20.0)
    assert whole.score is not None
    assert whole.mean_probabilities is None
    assert whole.share(State.MOST) > whole.share(State.FEW) > 0.0
