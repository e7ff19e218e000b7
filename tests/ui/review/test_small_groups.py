"""The review shows nothing of what too few people showed, with any strategy, of any stretch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

import pytest

from monitor.config import StrategyName
from monitor.store import SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.comparison.compare_page import ComparePage
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.session.zones_dialog import ZonesDialog
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.background_task import Background
from monitor.window import STRATEGIES
from tests.small_groups import TOO_SMALL, Outputs, check, in_few_rooms, record
from tests.ui.review.conftest import CHOICES
from tests.ui.seen import seen

Settle = Callable[[], None]


@pytest.fixture
def log_of(tmp_path: Path) -> Callable[[str, str], SessionStore]:
    """Records a session of a room with each of the strategies."""

    numbers = count()

    def make(room: str, mood: str, *strategies: StrategyName) -> SessionStore:
        folder = tmp_path / room / mood / str(next(numbers))
        store = SessionStore(str(folder / "log.sqlite"))
        for strategy in strategies:
            record(store, room, mood, strategy)
        return store

    return make


@pytest.fixture
def shown(qtbot, theme: Theme, background: Background, settled: Settle) -> Callable[..., object]:
    """Opens the window of past sessions on a log."""

    def show(store: SessionStore) -> ReviewWindow:
        window = ReviewWindow(store, background, theme, CHOICES)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        settled()
        return window

    return show


TRIES = 6


@pytest.mark.slow
@in_few_rooms
@pytest.mark.parametrize(
    "strategies",
    [("sum", "facing"), pytest.param(tuple(STRATEGIES), marks=pytest.mark.slow)],
    ids=["of each signal", "all"],
)
def test_the_page_of_a_session(
    qtbot,
    log_of: Callable[..., SessionStore],
    shown: Callable[..., ReviewWindow],
    settled: Settle,
    *,
    room: str,
    strategies: Sequence[StrategyName],
) -> None:
    def outputs(room: str, mood: str) -> Outputs:
        window = shown(log_of(room, mood, "balance"))
        window.open("2026-11-23-0910-bal")
        qtbot.waitUntil(lambda: window.page is not None)
        page = window.page
        assert isinstance(page, SessionPage)
        page.view_state.move_cursor(8.0)

        def is_summed_up() -> None:
            qtbot.waitUntil(lambda: not page.summary._timer.isActive())
            settled()

        found: dict[str, object] = {
            "time line": seen(qtbot, page.card),
            "summary": seen(qtbot, page.summary),
            "parts": seen(qtbot, page.parts),
            "events": seen(qtbot, page.events),
            "window": seen(qtbot, window),
        }
        # The first stretch brings its buttons, and with them a layout that may come late.
        page.view_state.select(3.0, 9.0)
        is_summed_up()
        page.view_state.clear_selection()
        is_summed_up()
        for strategy in strategies:
            page.scoring.use(strategy)
            settled()
            assert page.document.strategy == strategy
            page.view_state.select(3.0, 9.0)
            is_summed_up()
            found[f"stretch by {strategy}"] = seen(qtbot, page.summary)
            page.view_state.clear_selection()
            is_summed_up()
            found[f"page by {strategy}"] = seen(qtbot, page)
        window.close()
        return found

    check(outputs, room, tries=TRIES)


@pytest.mark.slow
@in_few_rooms
def test_the_list_and_the_comparison(
    qtbot,
    log_of: Callable[..., SessionStore],
    shown: Callable[..., ReviewWindow],
    settled: Settle,
    room: str,
) -> None:
    def outputs(room: str, mood: str) -> Outputs:
        window = shown(log_of(room, mood, "balance", "sum"))
        found: dict[str, object] = {"list": seen(qtbot, window.list)}
        window.compare(tuple(window.list.model.records))
        settled()
        page = window.centralWidget().currentWidget()
        assert isinstance(page, ComparePage)
        assert page.model.rowCount() == 2
        found["comparison by share"] = seen(qtbot, page)
        page.axis.click()
        settled()
        found["comparison by minutes"] = seen(qtbot, page)
        window.close()
        return found

    check(outputs, room, tries=TRIES)


@pytest.mark.parametrize(
    "room",
    [
        pytest.param("one", marks=pytest.mark.slow),
        pytest.param("two", marks=pytest.mark.slow),
        "three",
        pytest.param("six", marks=pytest.mark.slow),
    ],
)
def test_zones(
    qtbot, log_of: Callable[..., SessionStore], theme: Theme, background: Background, room: str
) -> None:
    """Cut by where people sit: half of three people is too small, and half of six is not."""

    def outputs(room: str, mood: str) -> Outputs:
        store = log_of(room, mood, "balance")
        found: dict[str, object] = {}
        for strategy in ("balance", "dominant", "facing"):
            session = store.session("2026-11-23-0910-bal")
            dialog = ZonesDialog(session, store, background, theme, strategy=strategy)
            qtbot.addWidget(dialog)
            dialog.show()
            qtbot.waitUntil(lambda dialog=dialog: bool(dialog.view.accessibleName()))
            found[f"zones by {strategy}"] = seen(qtbot, dialog)
        return found

    check(outputs, room, too_small=(*TOO_SMALL, "three"))
