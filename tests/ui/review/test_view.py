from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.ui.review.timeline.visible_range import SHORTEST_S, TimeView

lengths_s = st.floats(0.0, 40_000.0)
shares = st.floats(0.0, 1.0)
factors = st.floats(0.01, 100.0)


@st.composite
def views(draw: st.DrawFn) -> TimeView:
    whole = TimeView.whole(draw(lengths_s))
    zoomed = whole.zoomed(draw(factors), whole.time_at(draw(shares)))
    return zoomed.panned(draw(st.floats(-50_000.0, 50_000.0)))


@given(view=views(), factor=factors, share=shares)
def test_a_view_never_leaves_the_session(view: TimeView, factor: float, share: float) -> None:
    for changed in (
        view,
        view.zoomed(factor, view.time_at(share)),
        view.following(share * view.length_s),
        view.showing(share * view.length_s, view.length_s),
    ):
        assert 0.0 <= changed.start_s < changed.end_s <= changed.length_s
        assert changed.span_s >= min(SHORTEST_S, view.length_s) - 1e-6


@given(view=views(), factor=factors)
def test_zooming_keeps_the_time_below_the_mouse_unless_it_meets_an_end(
    view: TimeView, factor: float
) -> None:
    at_s = view.time_at(0.5)
    zoomed = view.zoomed(factor, at_s)
    touches_an_end = zoomed.start_s < 1e-6 or zoomed.end_s > zoomed.length_s - 1e-6
    assert touches_an_end or zoomed.share(at_s) == pytest.approx(0.5, abs=1e-6)


@given(view=views(), share=shares)
def test_times_and_places_are_each_others_inverse(view: TimeView, share: float) -> None:
    assert view.share(view.time_at(share)) == pytest.approx(share, abs=1e-6)


@given(view=views(), share=shares)
def test_what_is_followed_is_in_view(view: TimeView, share: float) -> None:
    time_s = share * view.length_s
    assert view.following(time_s).holds(time_s)


def test_zooming_out_as_far_as_it_goes_shows_everything() -> None:
    view = TimeView.whole(3600.0).zoomed(50.0, 1000.0)
    assert not view.is_whole
    assert view.zoomed(0.001, 20.0) == TimeView.whole(3600.0)


def test_a_session_without_a_length_has_a_view() -> None:
    assert TimeView.whole(0.0).span_s == 1.0
