"""Another strategy for a stored session, against what the live time line makes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from monitor.config import SessionSettings, Settings, StrategyName, WindowSettings
from monitor.emotion import with_training_shares
from monitor.errors import ReviewError
from monitor.live.timeline import LiveTimeline
from monitor.live.updates import GapReason
from monitor.review.rescore import Basis, Rescored, rescore, stored_settings
from monitor.store import SessionRecord, SessionStore
from monitor.tables.spans import SCORES
from monitor.types import EXPRESSIONS, SessionInfo, State
from monitor.window import STRATEGIES, strategy_words
from tests.review.material import event_rows, events_of, record_of, windows_of
from tests.window.readings import mix, reading

ID = "2026-11-23-0910-kdr"
CLASSES = with_training_shares(EXPRESSIONS, "fer")
NO_READINGS = pd.DataFrame({"frame": [], "time_s": []})

Log = Callable[..., SessionStore]


@pytest.fixture
def log(tmp_path: Path) -> Log:
    def write(strategy: StrategyName = "person_mean", *, people: int = 4) -> SessionStore:
        """A class that was paused once and lost its camera once, by the live time line."""
        store = SessionStore(str(tmp_path / f"{strategy}.sqlite"))
        settings = Settings(
            window=WindowSettings(strategy=strategy), session=SessionSettings(min_people=3)
        )
        values = {**asdict(settings), "per_person": True}
        start = datetime(2026, 11, 23, 8, 10, tzinfo=UTC)
        timeline = LiveTimeline(settings)
        timeline.set_classes(CLASSES)
        info = SessionInfo(ID, start, "camera 0", "fer", strategy, values, classes=CLASSES)
        timeline.begin_session(store, info, 100.0)
        chance = np.random.default_rng(7)

        def watch(start_s: float, end_s: float) -> None:
            for time_s in np.arange(start_s, end_s, 0.2).tolist():
                joy = chance.random(people)
                faces = {n: mix(happy=0.5 * j, sad=0.3 * (1 - j)) for n, j in enumerate(joy)}
                timeline.add(replace(reading(time_s, faces), classes=CLASSES))

        watch(100.05, 112.3)
        timeline.begin_gap(112.4, 112.4, GapReason.CAMERA_LOST)
        timeline.end_gap(112.3, 131.7, GapReason.PAUSED)
        watch(131.7, 140.0)
        timeline.advance(140.0)
        timeline.begin_gap(140.0, 140.0, GapReason.CAMERA_LOST)
        timeline.end_gap(140.0, 149.5, GapReason.CAMERA_LOST)
        watch(149.5, 160.0)
        timeline.advance(160.0)
        timeline.end_session(160.0)
        return store

    return write


def again(store: SessionStore, settings: WindowSettings, *, readings: bool) -> Rescored:
    rows = store.readings(ID)
    return rescore(
        store.session(ID),
        store.windows(ID),
        store.events(ID),
        rows if readings else rows.iloc[:0],
        settings,
    )


@pytest.mark.slow
@pytest.mark.parametrize("wanted", STRATEGIES)
def test_rows_per_person_give_what_the_class_would_have_seen(
    log: Log, wanted: StrategyName
) -> None:
    live = log(wanted)
    found = again(
        log("sum" if wanted != "sum" else "dominant"),
        stored_settings(live.session(ID)),
        readings=True,
    )
    assert found.basis is Basis.READINGS
    assert found.is_exact
    assert found.notes == ()
    pd.testing.assert_frame_equal(found.windows, live.windows(ID), rtol=1e-9)


@pytest.mark.parametrize("readings", [True, False])
def test_nothing_changed_gives_what_was_stored(log: Log, readings: bool) -> None:
    store = log()
    found = again(store, stored_settings(store.session(ID)), readings=readings)
    assert found.is_exact
    pd.testing.assert_frame_equal(found.windows, store.windows(ID), rtol=1e-9)


def test_a_dead_band_is_exact_from_means_too(log: Log) -> None:
    store = log()
    wide = replace(stored_settings(store.session(ID)), dead_band=0.6, hysteresis=0.0)
    means, rows = (again(store, wide, readings=readings) for readings in (False, True))
    assert means.is_exact
    assert means.windows["state"].tolist() == rows.windows["state"].tolist()
    assert State.NEUTRAL.value in set(means.windows["state"])


def test_a_group_too_small_stays_withheld(log: Log) -> None:
    store = log(people=2)
    assert store.windows(ID)["score"].isna().all()
    rows = store.readings(ID)
    assert len(rows)
    assert rows[list(CLASSES.names)].isna().all(axis=None), "rows say where people are, no more"
    for strategy in STRATEGIES:
        wanted = replace(stored_settings(store.session(ID)), strategy=strategy, length_s=20.0)
        found = again(store, wanted, readings=True)
        assert found.windows[SCORES].isna().all(axis=None)
        assert found.is_exact


def test_frames_without_rows_are_told(log: Log) -> None:
    store = log()
    rows = store.readings(ID)
    kept = rows[(rows["time_s"] < 4.0) | (rows["time_s"] > 6.0)]
    settings = stored_settings(store.session(ID))
    found = rescore(store.session(ID), store.windows(ID), store.events(ID), kept, settings)
    assert not found.is_exact
    assert "fewer pictures than in class" in found.notes[0]


def means(
    scores: list[float | None],
    record: SessionRecord | None = None,
    reach: float | None = None,
    **wanted: object,
) -> Rescored:
    record = record or record_of(length_s=float(len(scores)))
    settings = replace(stored_settings(record), **wanted)
    return rescore(record, windows_of(scores, reach=reach), events_of(), NO_READINGS, settings)


def of_shares(scores: list[float | None], **wanted: object) -> Rescored:
    """From the windows of a session scored by 'balance', whose intervals reach 0.2 to each side."""
    record = record_of(length_s=float(len(scores)), strategy="balance")
    return means(scores, record, 0.2, **wanted)


def test_dominant_from_means_is_the_strongest_mean_expression() -> None:
    found = means([0.9, -0.9, None, 0.1], strategy="dominant")
    # Happy 0.57, sad 0.57, nothing, neutral 0.4 before happy 0.33.
    np.testing.assert_allclose(found.windows["score"], [1.0, -1.0, np.nan, 0.0])
    assert found.basis is Basis.MEANS
    assert not found.is_exact
    assert "as if the class were one person" in found.notes[0]


@pytest.mark.parametrize("strategy", ["sum", "confidence"])
def test_means_of_one_length_cannot_tell_weights_apart(strategy: str) -> None:
    scores = [0.9, -0.9, None, 0.1]
    found = means(scores, strategy=strategy)
    np.testing.assert_allclose(
        found.windows["score"], windows_of(scores)["score"], atol=1e-6, equal_nan=True
    )
    assert "leaves the gauge as it was" in found.notes[1]


def test_a_longer_window_holds_the_stored_ones_within_it() -> None:
    scores = [0.0] * 10 + [0.8] * 10
    found = means(scores, length_s=9.0)
    # Five stored windows of five seconds, a second apart, lie within nine.
    expected = [np.mean(scores[max(i - 4, 0) : i + 1]) for i in range(20)]
    np.testing.assert_allclose(found.windows["score"], expected, atol=1e-6)
    assert "put together from stored ones over 5 s" in found.notes[0]


def test_a_longer_window_does_not_reach_over_a_pause() -> None:
    windows = windows_of([0.8] * 5 + [-0.4] * 5, ends_s=[*range(1, 6), *range(9, 14)])
    windows.loc[5:, "start_s"] = 8.0
    gap = event_rows([{"time_s": 5.0, "end_s": 8.0, "kind": "gap", "detail": "paused"}])
    record = record_of(length_s=13.0)
    settings = replace(stored_settings(record), length_s=30.0)
    found = rescore(record, windows, gap, NO_READINGS, settings)
    np.testing.assert_allclose(found.windows["score"], windows["score"], atol=1e-6)


def test_coverage_can_be_asked_for_but_not_given_back() -> None:
    windows = windows_of([0.5] * 3)
    windows["coverage"] = [0.3, 0.6, 0.9]
    record = record_of(length_s=3.0)
    stored = stored_settings(record)
    higher = rescore(record, windows, events_of(), NO_READINGS, replace(stored, min_coverage=0.5))
    assert higher.is_exact
    assert higher.windows["state"].tolist() == ["no data", "interested", "interested"]
    lower = rescore(record, windows, events_of(), NO_READINGS, replace(stored, min_coverage=0.1))
    assert "no result was stored" in lower.notes[0]


@pytest.mark.parametrize("finer", [{"length_s": 2.0}, {"step_s": 0.5}])
def test_what_means_cannot_give_is_refused(finer: dict[str, float]) -> None:
    with pytest.raises(ReviewError, match="no numbers of each face"):
        means([0.5], **finer)


def test_shares_of_people_cannot_be_had_from_means() -> None:
    with pytest.raises(ReviewError) as refused:
        means([0.5], strategy="balance")
    assert str(refused.value) == (
        "this session kept no numbers of each face: 'estimated shares of people' counts people, "
        "and what 'everyone counts once' kept are means; what was stored stays as it is"
    )


def test_shares_of_people_keep_their_intervals() -> None:
    scores = [0.0, 0.5, None, -0.5]
    found = of_shares(scores, share_band=0.4)
    assert found.is_exact
    stored = windows_of(scores, reach=0.2)
    pd.testing.assert_frame_equal(found.windows[SCORES], stored[SCORES])
    assert found.windows["state"].tolist() == ["neutral", "neutral", "no data", "neutral"]


def test_a_longer_window_has_the_mean_interval_of_those_within_it() -> None:
    found = of_shares([0.0, 0.3, 0.6, None], length_s=6.0).windows
    # Two stored windows of five seconds, a second apart, lie within six.
    np.testing.assert_allclose(found["score"], [0.0, 0.15, 0.45, np.nan], atol=1e-6)
    np.testing.assert_allclose(found["score_low"], [-0.2, -0.05, 0.25, np.nan], atol=1e-6)
    np.testing.assert_allclose(found["score_high"], [0.2, 0.35, 0.65, np.nan], atol=1e-6)


def test_states_follow_the_interval_and_what_was_before_but_not_before_a_pause() -> None:
    ends_s = [1, 2, 3, 9, 10]
    # Beyond the band of 0.05; within it by less than the hysteresis of 0.05; beyond again. After
    # the pause nothing is left of that.
    windows = windows_of([0.3, 0.22, 0.3, 0.22, 0.3], ends_s=ends_s, reach=0.2)
    windows.loc[3:, "start_s"] = 8.0
    gap = event_rows([{"time_s": 3.0, "end_s": 8.0, "kind": "gap", "detail": "paused"}])
    record = record_of(length_s=10.0, strategy="balance")
    found = rescore(record, windows, gap, NO_READINGS, stored_settings(record))
    assert found.windows["state"].tolist() == [
        *("interested", "interested", "interested"),
        *("neutral", "interested"),
    ]


def test_a_ratio_from_shares_of_people_says_what_it_applied_to() -> None:
    scores = [0.4, None, -0.8]
    found = of_shares(scores, strategy="sum")
    # The mix of the windows by hand has the score as its ratio.
    np.testing.assert_allclose(found.windows["score"], [0.4, np.nan, -0.8], atol=1e-6)
    assert found.windows[["score_low", "score_high"]].isna().all(axis=None)
    assert not found.is_exact
    assert " ".join(found.notes) == (
        "No numbers of each face were kept: 'every reading counts' is applied to the stored "
        "estimated shares, as if the class were one person."
    )


def test_windows_of_an_older_version_have_no_interval_and_stay_so() -> None:
    found = means([0.5, None], length_s=9.0).windows
    assert found[["score_low", "score_high"]].isna().all(axis=None)


def test_a_change_of_strategy_in_class_is_told() -> None:
    record = record_of(length_s=2.0)
    change = {"time_s": 1.0, "kind": "setting", "label": "strategy", "detail": "dominant"}
    found = rescore(
        record, windows_of([0.5, 0.5]), event_rows([change]), NO_READINGS, stored_settings(record)
    )
    assert not found.is_exact
    assert "changed in class" in found.notes[0]


def test_settings_of_another_program_are_refused_and_unknown_ones_left_out() -> None:
    assert stored_settings(record_of(colour="red")) == stored_settings(record_of())
    with pytest.raises(ReviewError, match="does not know"):
        stored_settings(record_of(strategy="tarot"))
    with pytest.raises(ReviewError, match="does not know"):
        stored_settings(record_of(dead_band=7.0))


@pytest.mark.parametrize(
    ("signal", "strategy"), [("orientation", "balance"), ("expressions", "facing")]
)
def test_what_was_not_read_cannot_be_scored(signal: str, strategy: StrategyName) -> None:
    record = record_of(strategy="facing" if signal == "orientation" else "balance")
    said = {**record.info.settings, "signal": signal}
    record = replace(record, info=replace(record.info, settings=said))
    settings = replace(stored_settings(record), strategy=strategy)
    windows = windows_of([1.0])
    with pytest.raises(ReviewError, match=f"'{strategy_words(strategy)}' cannot be had from it"):
        rescore(record, windows, events_of(), NO_READINGS, settings)
