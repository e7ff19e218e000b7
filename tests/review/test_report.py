"""What a report says and draws of a session, by the strategy that it was scored with."""

from __future__ import annotations

import re
from dataclasses import replace

import pandas as pd
import pytest

from monitor.review.report import Report, report_of
from monitor.review.report.html import html_of
from monitor.review.report.pdf import pdf_of
from monitor.types import EMOTIONS
from tests.review.material import event_rows, events_of, record_of, windows_of

MARKERS = [(60.0, "marker", "task"), (120.0, "marker", "talk"), (150.0, "marker", "task")]


def report(
    windows: pd.DataFrame, strategy: str = "balance", events: pd.DataFrame | None = None
) -> Report:
    record = record_of(length_s=180.0, strategy=strategy)
    return report_of(record, windows, events_of(*MARKERS) if events is None else events)


def method_of(one: Report) -> str:
    return next(each.text for each in one.paragraphs if each.title == "How it is made")


def windows(reach: float | None = 0.2) -> pd.DataFrame:
    return windows_of([0.1] * 60 + [0.5] * 60 + [None] * 10 + [-0.4] * 50, reach=reach)


def test_numbers_come_with_their_interval() -> None:
    found = report(windows())
    assert found.figures[0].value == "55"
    assert re.fullmatch(r"90 % range 4\d\N{EN DASH}6\d", found.figures[0].detail)
    assert [part.gauge_words for part in found.parts] == [
        "55 (45\N{EN DASH}65)",
        "75 (65\N{EN DASH}85)",
        "30 (20\N{EN DASH}40)",
        "30 (20\N{EN DASH}40)",
    ]
    assert "task 60 (50\N{EN DASH}70), 2 parts, 0:01:30" in found.totals


def test_a_trend_is_told_per_minute_and_a_short_session_has_none() -> None:
    figures = {}
    for seconds in (92, 45):
        steep = windows_of([-1 + 2 * i / (seconds - 1) for i in range(seconds)])
        record = record_of(length_s=float(seconds))
        found = report_of(record, steep, events_of())
        figures[seconds] = next(one for one in found.figures if one.name == "Trend")
    assert figures[92].detail == "points a minute"
    assert float(figures[92].value) == pytest.approx(100 * 60 / 92, abs=1.0)
    assert (figures[45].value, figures[45].detail) == ("\N{EN DASH}", "too short for a trend")


def test_without_intervals_numbers_are_as_they_were() -> None:
    found = report(windows(reach=None), "person_mean")
    assert found.figures[0].detail == "50 is the middle"
    assert [part.gauge_words for part in found.parts] == ["55", "75", "30", "30"]
    assert "task 60, 2 parts" in found.totals


def test_the_formula_is_that_of_the_strategy_in_use() -> None:
    balance, ratio = method_of(report(windows())), method_of(report(windows(None), "sum"))
    assert "share of people with positive less share with negative expressions" in balance
    assert "with its 90 % range" in balance
    assert "more than 2.5 points beyond 50" in balance
    assert "(P + N)" not in balance
    assert "(P \N{MINUS SIGN} N) / (P + N)" in ratio
    assert "Within 7.5 points of 50 the gauge says 'neutral'" in ratio
    for text in (balance, ratio):
        assert "P: happy and surprise. N: angry, disgust, fear and sad." in text


def test_a_ratio_of_little_says_so() -> None:
    calm = windows(None)
    known = calm["score"].notna()
    calm.loc[known, list(EMOTIONS)] = [0.0, 0.0, 0.0, 0.03, 0.02, 0.0, 0.95]
    assert "more than nine tenths count for neither" in method_of(report(calm, "sum"))
    assert "count for neither: estimated" not in method_of(report(windows(None), "sum"))
    around = calm.assign(score_low=calm["score"] - 0.1, score_high=calm["score"] + 0.1)
    assert "count for neither: estimated" not in method_of(report(around))


@pytest.mark.parametrize(("reach", "banded"), [(0.2, True), (None, False)])
def test_the_picture_has_a_band_where_there_is_an_interval(
    reach: float | None, banded: bool
) -> None:
    plain = html_of(report(windows(None), events=events_of()))
    html = html_of(report(windows(reach), events=events_of()))
    assert (html.count("<path") > plain.count("<path")) is banded
    bars = html_of(report(windows(reach)))
    assert (len(re.findall(r'y="4\.5" width', bars)) == 4) is banded


@pytest.mark.slow
@pytest.mark.parametrize("reach", [0.2, pytest.param(None, marks=pytest.mark.slow)])
def test_a_page_stays_one_page_however_much_there_is_to_say(reach: float | None) -> None:
    rows = [
        {"time_s": 3.0 * i, "kind": kind, "label": f"{kind} {i} " + "much to say " * 9}
        for i in range(1, 40)
        for kind in ("marker", "note")
    ]
    record = record_of(length_s=180.0, strategy="balance" if reach else "sum")
    told = replace(record, info=replace(record.info, consent_note="Told and asked. " * 20))
    pdf = pdf_of(report_of(told, windows(reach), event_rows(rows)))
    assert re.search(rb"/Type /Pages[^>]*/Count 1\b|/Count 1\b[^>]*/Type /Pages", pdf)


def test_what_observers_coded_is_in_the_report_of_who_was_coded() -> None:
    codes = [
        {"time_s": 20.0 * n, "end_s": 20.0 * n + 20.0, "kind": "code", "label": "mixed"}
        for n in range(9)
    ]
    coded = report(windows(), events=event_rows([{**code, "detail": "Anna"} for code in codes]))
    said = next(one.text for one in coded.paragraphs if one.title == "What observers say")
    assert said.startswith("Too few intervals to tell how far the gauge and one observer agree: 9")
    assert said in html_of(coded)
    assert all(one.title != "What observers say" for one in report(windows()).paragraphs)
