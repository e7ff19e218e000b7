"""A report as one HTML file that needs nothing else, neither files nor a network."""

from __future__ import annotations

from importlib import resources

from monitor.colours import ON_LIGHT
from monitor.i18n import language, shown, tr
from monitor.i18n.direction import isolated
from monitor.plots.charts import STYLE
from monitor.plots.figures import figure_of, svg_of
from monitor.plots.fonts import words_with_a_font
from monitor.review.report.content import Report
from monitor.review.report.picture import HEIGHTS, draw_session
from monitor.review.report.quiet_tables import (
    HEADINGS,
    MOMENT_HEADINGS,
    SLIDE_HEADINGS,
    ZONE_HEADINGS,
)
from monitor.tables.note import NOTE
from monitor.times import clock_text

_TEMPLATE = "page.html"
_SIZE_IN = (7.4, 3.3)


def html_of(report: Report) -> str:
    """Return the report as a page; all that a user typed is escaped."""
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    page = Environment(autoescape=True, undefined=StrictUndefined)
    page.globals |= {"tr": tr, "language": language()}
    page.filters |= {"clock": clock_text, "line": isolated}
    template = resources.files(__package__).joinpath(_TEMPLATE).read_text(encoding="utf-8")
    picture = Markup(_svg_of(report))  # noqa: S704 - ours, and Matplotlib escapes its words
    return page.from_string(template).render(
        report=report,
        picture=picture,
        note=shown(NOTE),
        colour=_colour,
        headings=[shown(name) for name in HEADINGS],
        zone_headings=[shown(name) for name in ZONE_HEADINGS],
        moment_headings=[shown(name) for name in MOMENT_HEADINGS],
        slide_headings=[shown(name) for name in SLIDE_HEADINGS],
    )


def _svg_of(report: Report) -> str:
    label = tr("The gauge over time")
    with words_with_a_font(), figure_of(_SIZE_IN, STYLE | {"font.size": 8}) as figure:
        grid = {"height_ratios": HEIGHTS, "hspace": 0.08}
        rows = figure.subplots(len(HEIGHTS), 1, sharex=True, gridspec_kw=grid)
        figure.subplots_adjust(left=0.062, right=0.855, top=0.94, bottom=0.08)
        draw_session(rows, report)
        figure.align_ylabels(rows)
        return svg_of(figure, label)


def _colour(gauge: float) -> str:
    return ON_LIGHT.interested if gauge >= 50.0 else ON_LIGHT.bored
