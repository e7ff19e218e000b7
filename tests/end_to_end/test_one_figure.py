"""One session has one mean gauge and one coverage, wherever it is looked at."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text
from PyQt5.QtWidgets import QApplication

from monitor.plots.rounding import per_cent, whole
from monitor.review.reflection.content import lesson_row
from monitor.review.report import write_report
from monitor.store import SessionStore
from monitor.types import SessionInfo
from monitor.ui.review.comparison.compare_page import ComparePage
from monitor.ui.review.document.review_settings import ReviewSettings
from monitor.ui.review.sessions.session_model import COLUMNS
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.background_task import Background
from tests.command import call
from tests.ui.review.lectures import REACH, START, summary
from tests.ui.theming import theme_of

GAUGE, READABLE = "Mean gauge", "Readable"


def _steady(second: int) -> tuple[float | None, int] | None:
    return (0.37 if second % 2 else 0.35, 20)  # a mean on the half of a point


def _with_pause(second: int) -> tuple[float | None, int] | None:
    return None if 40 <= second < 400 else (0.9 if second < 40 else -0.3, 12 + second % 9)


def _withheld(second: int) -> tuple[float | None, int] | None:
    return (None, 2) if second % 3 == 0 else (np.sin(second / 7), 6 + second % 15)


def _empty_stretch(second: int) -> tuple[float | None, int] | None:
    return (None, 0) if 100 <= second < 200 else (0.013 * (second % 50), 21)


def _never(second: int) -> tuple[float | None, int] | None:
    return None, 1 + second % 2


SESSIONS: dict[str, tuple[Callable[[int], tuple[float | None, int] | None], int, str, float]] = {
    "steady": (_steady, 120, "person_mean", 1.0),
    "pause": (_with_pause, 460, "balance", 1.0),
    "withheld": (_withheld, 133, "balance", 1.0),
    "stretch": (_empty_stretch, 301, "person_mean", 1.0),
    "never": (_never, 60, "balance", 1.0),
    "late": (_withheld, 200, "person_mean", 2.7),  # the computer was too slow now and then
    "short": (_steady, 20, "person_mean", 1.0),
    "long": (_withheld, 700, "balance", 1.0),  # more windows than steps of the picture
}


def _write(store: SessionStore, name: str) -> None:
    at, length_s, strategy, slow = SESSIONS[name]
    reach = REACH if strategy == "balance" else None
    info = SessionInfo(name, START, "camera 0", "fer", strategy, title=name, course="All")
    writer = store.begin(info, origin_s=0.0, min_people=3)
    for second in range(1, length_s + 1):
        found = at(second)
        if found is None:
            continue
        late_s = slow * (second % 5 == 0) - (slow > 1.0) * 0.3 * (second % 4)
        score, people = found
        writer.window(summary(second + max(late_s, 0.0) / 3, score, people=people, reach=reach))
        if second % 110 == 1:
            writer.marker(float(second), "part")
    writer.end(float(length_s))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> SessionStore:
    """A log that is only read: writing it takes the longest."""
    store = SessionStore(str(tmp_path_factory.mktemp("log") / "log.sqlite"))
    for name in SESSIONS:
        _write(store, name)
    return store


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def window(qtbot, qapp: QApplication, store: SessionStore, background: Background) -> ReviewWindow:
    window = ReviewWindow(store, background, theme_of(qapp), ReviewSettings(90, ("a", "b")))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.list.model.rowCount() == len(SESSIONS))
    return window


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All words of the figures that are written."""
    words: list[str] = []
    save = Figure.savefig

    def savefig(figure: Figure, *arguments: object, **named: object) -> None:
        words.extend(text.get_text() for text in figure.findobj(Text))
        save(figure, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Figure, "savefig", savefig)
    return words


def _number(text: str) -> str:
    """The first whole number of a text; "" where it has none."""
    found = re.search(r"\d+", text)
    return found.group() if found else ""


def _expected(store: SessionStore, name: str) -> tuple[str, str]:
    """Every second counted once, by counting: nothing here is shared with the program's sums."""
    windows = store.windows(name)
    ends_s = windows["end_s"].to_numpy()
    usual_s = float(np.median(np.diff(ends_s)))
    added_s = np.minimum(np.diff(ends_s, prepend=max(ends_s[0] - usual_s, 0.0)), usual_s)
    known = windows["score"].notna().to_numpy()
    score = windows["score"].to_numpy()[known]
    gauge = (
        50 * (1 + (score * added_s[known]).sum() / added_s[known].sum()) if known.any() else None
    )
    coverage = float((windows["coverage"].to_numpy() * added_s).sum() / added_s.sum())
    return "" if gauge is None else whole(gauge), _number(per_cent(coverage))


def _all_expected(store: SessionStore) -> dict[str, tuple[str, str]]:
    return {name: _expected(store, name) for name in SESSIONS}


@pytest.mark.slow
def test_the_list_of_the_window_and_of_the_command(
    store: SessionStore, window: ReviewWindow
) -> None:
    wanted = _all_expected(store)
    columns = {column.title: column for column in COLUMNS}
    shown = {
        record.info.session_id: tuple(
            _number(columns[title].text(record)) for title in (GAUGE, READABLE)
        )
        for record in window.list.model.records
    }
    assert shown == wanted
    listed = call("sessions", "--store", store.name, "list").stdout.splitlines()
    for name, (gauge, readable) in wanted.items():
        (line,) = (line for line in listed if line.startswith(f"{name} "))
        assert line.endswith(f" {readable} %")
        assert re.search(rf" {gauge or '-'}( \(|$| )", line.removesuffix(f"{readable} %").rstrip())
        told = call("sessions", "--store", store.name, "show", name).stdout
        assert re.search(rf"^Gauge +{gauge or '-'} ", told, re.MULTILINE)
        assert f"{readable} %" in told


@pytest.mark.parametrize("name", SESSIONS)
def test_the_review_of_a_session(
    qtbot, store: SessionStore, window: ReviewWindow, name: str
) -> None:
    gauge, readable = _expected(store, name)
    window.open(name)
    qtbot.waitUntil(lambda: window.page is not None)
    assert window.page is not None
    card = window.page.summary
    assert _number(card.number.text()) == gauge
    told = " ".join(line.whole for line in card.lines)
    assert f"{readable} % of the faces readable" in told


PAGES = [
    pytest.param(name, suffix, marks=[pytest.mark.slow] if suffix == "pdf" and place else [])
    for suffix in ("html", "pdf")
    for place, name in enumerate(SESSIONS)
]
"""A page of paper has the words of the other, and takes longer."""


@pytest.mark.slow
@pytest.mark.parametrize(("name", "suffix"), PAGES)
def test_the_report_and_its_picture(
    store: SessionStore, drawn: list[str], tmp_path: Path, name: str, suffix: str
) -> None:
    gauge, readable = _expected(store, name)
    file = tmp_path / f"{name}.{suffix}"
    write_report(store, name, file)
    assert f"readable  {readable} %" in drawn
    words = drawn
    if suffix == "html":
        text = re.sub(r"<[^>]*>", "\n", file.read_text(encoding="utf-8"))
        words = [line.strip() for line in unescape(text).splitlines() if line.strip()]
    at = words.index(GAUGE)
    assert (gauge or "\N{EN DASH}") in words[at - 1 : at + 2]
    assert f"{readable} % were readable" in " ".join(" ".join(words).split())


@pytest.mark.parametrize("name", SESSIONS)
def test_an_export_and_what_is_imported_from_it(
    store: SessionStore, tmp_path: Path, name: str
) -> None:
    gauge, readable = _expected(store, name)
    (file,) = store.export(name, tmp_path / f"{name}.json")
    session = json.loads(file.read_text(encoding="utf-8"))["session"]
    mean = session["mean_score"]
    assert ("" if mean is None else whole(50 * (1 + mean))) == gauge
    assert _number(per_cent(session["mean_coverage"])) == readable
    other = SessionStore(str(tmp_path / "other.sqlite"))
    record = other.session(other.import_session(file))
    assert record.mean_score == pytest.approx(mean, abs=1e-9)
    assert record.mean_coverage == pytest.approx(session["mean_coverage"], abs=1e-9)


def test_a_lesson_in_its_term(store: SessionStore) -> None:
    rows = {name: lesson_row(store.session(name)) for name in SESSIONS}
    shown = {name: (gauge, _number(readable)) for name, (_, gauge, readable, *_) in rows.items()}
    assert shown == _all_expected(store)


def test_a_comparison(qtbot, store: SessionStore, window: ReviewWindow) -> None:
    wanted = _all_expected(store)
    window.compare(window.list.model.records)
    page = window.centralWidget().currentWidget()
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.model.rowCount() == len(SESSIONS))
    titles = [page.model.horizontalHeaderItem(n).text() for n in range(page.model.columnCount())]
    rows = {
        page.model.item(row, titles.index("Title")).text(): tuple(
            _number(page.model.item(row, titles.index(title)).text()) for title in (GAUGE, READABLE)
        )
        for row in range(page.model.rowCount())
    }
    assert rows == wanted


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("pause", marks=pytest.mark.slow),
        "withheld",
        pytest.param("late", marks=pytest.mark.slow),
    ],
)
def test_another_strategy_has_one_figure_too(
    qtbot, store: SessionStore, window: ReviewWindow, drawn: list[str], name: str
) -> None:
    other = "sum"
    window.open(name)
    qtbot.waitUntil(lambda: window.page is not None)
    assert window.page is not None
    page = window.page
    before = page.document.windows
    page.scoring.use(other)
    qtbot.waitUntil(lambda: page.document.windows is not before)
    qtbot.waitUntil(lambda: page.document.strategy == other)
    shown = whole(page.document.summary(None).gauge or 0.0)
    qtbot.waitUntil(lambda: page.summary.number.text() == shown)
    write_report(store, name, Path(store.name).with_name(f"{name}.pdf"), strategy=other)
    at = drawn.index(GAUGE)
    assert shown in drawn[at - 1 : at + 2]
