from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import StoreError
from monitor.orientation.columns import WINDOW_COLUMNS, orientation_of
from monitor.store import SessionState, SessionStore
from monitor.store.files.export import plain_rows
from monitor.types import EMOTIONS, State
from monitor.window import MinimumGroup
from tests.store.samples import MIX, ORIENTATION, START, info, reading, window

SCORES = ["score", "score_low", "score_high"]
COLUMNS = [
    *("start_s", "end_s", "frames", "people", "seen", "coverage", *EMOTIONS, *SCORES, "state"),
    *("oriented", "front", "facing", "facing_low", "facing_high", "aside", "aside_low"),
    *("aside_high", "down", "down_low", "down_high", "away", "away_low", "away_high", "movement"),
]


def test_a_window_is_stored_as_it_was(store: SessionStore) -> None:
    writer = store.begin(info(), origin_s=100.0, min_people=3)
    writer.window(window(106.0, score=0.1, interval=(1 / 30, 1 / 3)))
    writer.window(window(107.0, score=0.1))
    writer.end(107.0)

    table = store.windows("last")
    assert list(table.columns) == COLUMNS
    row, without = table.to_dict("records")
    assert (row["start_s"], row["end_s"]) == (1.0, 6.0)
    assert (row["frames"], row["people"], row["seen"]) == (75, 20, 24)
    assert row["coverage"] == 20 / 24
    assert (row["score"], row["score_low"], row["score_high"]) == (0.1, 1 / 30, 1 / 3)
    assert row["state"] == State.INTERESTED
    assert without["score"] == 0.1
    assert np.isnan([without["score_low"], without["score_high"]]).all()
    assert [orientation_of(one) for one in plain_rows(table)] == [ORIENTATION, ORIENTATION]


def test_where_a_small_group_is_turned_is_not_stored(store: SessionStore) -> None:
    writer = store.begin(info(), origin_s=0.0, min_people=22)
    writer.window(window(6.0, people=30))
    writer.end(7.0)
    table = store.windows("last")
    assert table["score"].notna().all()
    assert table[list(WINDOW_COLUMNS)].isna().all(axis=None)


@given(
    values=st.lists(st.floats(0, 1, width=32), min_size=7, max_size=7),
    score=st.floats(-1, 1),
)
def test_no_digit_is_lost(
    tmp_path_factory: pytest.TempPathFactory, values: list[float], score: float
) -> None:
    store = SessionStore(str(tmp_path_factory.mktemp("log") / "log.sqlite"))
    mix = np.array(values, dtype=np.float32)
    writer = store.begin(info(), origin_s=0.0, min_people=1)
    writer.window(window(5.0, score=score, mix=mix))
    writer.end(5.0)

    table = store.windows("last")
    assert table["score"][0] == score
    np.testing.assert_array_equal(table[list(EMOTIONS)].to_numpy()[0].astype(np.float32), mix)


def test_events_are_stored_in_the_time_of_the_session(store: SessionStore) -> None:
    writer = store.begin(info(), origin_s=100.0, min_people=3)
    writer.note(100.0, "room 5, windows open")
    writer.marker(101.5, "question", "a good one")
    writer.gap(102.0, 104.0, "camera lost")
    writer.setting(105.0, "strategy", "sum")
    writer.opinion(106.0, agrees=False, state=State.BORED, gauge=12.5)
    writer.end(110.0)

    events = store.events("last")
    columns = ["time_s", "end_s", "kind", "label", "detail", "gauge"]
    assert list(events.columns) == ["event", *columns]
    assert events[columns].fillna(-1.0).to_numpy().tolist() == [
        [0.0, -1.0, "note", "", "room 5, windows open", -1.0],
        [1.5, -1.0, "marker", "question", "a good one", -1.0],
        [2.0, 4.0, "gap", "", "camera lost", -1.0],
        [5.0, -1.0, "setting", "strategy", "sum", -1.0],
        [6.0, -1.0, "disagree", "bored", "", 12.5],
    ]


def test_the_end_is_told_by_the_time_of_the_session(store: SessionStore) -> None:
    writer = store.begin(info(), origin_s=100.0, min_people=3)
    writer.end(3700.0)
    session = store.session("last")
    assert session.state is SessionState.ENDED
    assert session.ended_at == START + timedelta(hours=1)
    assert session.length_s == 3600.0


def test_what_was_committed_is_there_before_the_session_ends(store: SessionStore) -> None:
    writer = store.begin(info(), origin_s=0.0, min_people=3)
    writer.window(window(5.0))
    assert len(store.windows("last")) == 1
    writer.end(6.0)


def test_nothing_can_be_added_after_the_end(store: SessionStore) -> None:
    writer = store.begin(info(), origin_s=0.0, min_people=3)
    writer.end(6.0)
    with pytest.raises(StoreError, match="has ended"):
        writer.window(window(7.0))
    with pytest.raises(StoreError, match="has ended"):
        writer.end(8.0)
    writer.close()


class TestPrivacy:
    @pytest.mark.parametrize(("people", "is_kept"), [(0, False), (2, False), (3, True)])
    def test_a_small_group_leaves_no_class_result(
        self, store: SessionStore, people: int, *, is_kept: bool
    ) -> None:
        writer = store.begin(info(), origin_s=0.0, min_people=3)
        writer.window(window(5.0, people=people, interval=(0.2, 0.3)))
        writer.end(6.0)

        row = store.windows("last").iloc[0]
        assert row["people"] == people
        assert row[[*EMOTIONS, *SCORES]].notna().all() == is_kept
        assert row[[*EMOTIONS, *SCORES]].isna().all() == (not is_kept)
        assert (row["state"] == State.NO_DATA) == (not is_kept)

    @pytest.mark.parametrize("settings", [{}, {"per_person": False}])
    def test_rows_per_person_are_refused_unless_asked_for(
        self, store: SessionStore, settings: dict[str, object]
    ) -> None:
        writer = store.begin(info(**settings), origin_s=0.0, min_people=1)
        with pytest.raises(StoreError, match="keeps no per-person rows"):
            writer.reading(reading(1.0, 5))
        writer.end(6.0)
        assert store.readings("last").empty
        assert not store.session("last").per_person

    def test_rows_per_person_of_small_groups_say_where_alone(self, store: SessionStore) -> None:
        group = MinimumGroup(3)
        writer = store.begin(info(per_person=True), origin_s=0.0, min_people=group.people)
        for face_count in (3, 2, 0):
            one = reading(4.0 - face_count, face_count)
            writer.reading(group.reading(one, window(5.0, people=face_count)))
        writer.end(6.0)

        rows = store.readings("last")
        assert rows["time_s"].tolist() == [1.0, 1.0, 1.0, 2.0, 2.0, 4.0]
        assert rows["track"][:5].tolist() == [0, 1, 2, 0, 1]
        np.testing.assert_array_equal(rows[list(EMOTIONS)][:3], [MIX] * 3)
        assert rows["width"][:5].eq(np.float32(40.4) - np.float32(10.1).astype(float)).all()
        assert rows[list(EMOTIONS)][3:5].isna().all(axis=None)
        assert rows.drop(columns=["frame", "time_s"]).iloc[5].isna().all()

    def test_the_session_says_what_is_kept(self, store: SessionStore) -> None:
        store.begin(info(per_person=True, room="5"), origin_s=0.0, min_people=4).end(1.0)
        session = store.session("last")
        assert session.per_person
        assert session.min_people == 4
        assert session.info.settings == {"per_person": True, "room": "5"}
        assert session.app_version

    def test_the_address_of_the_log_is_not_kept(self, store: SessionStore) -> None:
        session = {"store": "postgresql://teacher:secret@db/log", "min_people": 3}
        store.begin(info(session=session), origin_s=0.0, min_people=3).end(1.0)
        assert store.session("last").info.settings == {"session": {"min_people": 3}}

    def test_nothing_is_written_before_a_session_begins(self, own_home: Path) -> None:
        store = SessionStore()
        assert store.sessions() == ()
        assert store.close_interrupted() == ()
        assert not own_home.exists()
        store.begin(info(), origin_s=0.0, min_people=3).end(1.0)
        assert [file.name for file in (own_home / "data").iterdir()] == ["sessions.sqlite"]
