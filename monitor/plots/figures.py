"""Matplotlib without its traces: no files in the user's home, no settings of the user's."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from monitor.i18n import language
from monitor.i18n.direction import embedded
from monitor.plots.fonts import fonts_for, installed_fonts, load_matplotlib

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@contextmanager
def figure_of(size_in: tuple[float, float], style: Mapping[str, object]) -> Iterator[Figure]:
    """Give an empty figure, and Matplotlib's defaults with `style` until it is saved.

    Args:
        size_in: Width and height in inches.
        style: Matplotlib's rcParams that differ from its defaults.
    """
    load_matplotlib()
    import matplotlib.style
    from matplotlib.figure import Figure

    fonts = {"font.family": fonts_for(language().code, installed_fonts())}
    with warnings.catch_warnings(), matplotlib.style.context(["default", {**fonts, **style}]):
        # A box in place of a letter is better than no picture.
        warnings.filterwarnings("ignore", message=r"Glyph .* missing")
        yield Figure(figsize=size_in)


def keep_order(figure: Figure) -> None:
    """Let what is read from left to right be so among other words; before a figure is saved."""
    from matplotlib.text import Text

    for one in figure.findobj(Text):
        if isinstance(one, Text):
            one.set_text(embedded(one.get_text()))


def svg_of(figure: Figure, label: str) -> str:
    """Return a figure as an `<svg>` element, its letters as shapes: it needs no fonts."""
    import matplotlib

    picture = io.StringIO()
    keep_order(figure)
    # With a salt, the same figure gives the same text.
    with matplotlib.rc_context({"svg.hashsalt": "classroom-monitor"}):
        figure.savefig(picture, format="svg", metadata={"Date": None})
    text = picture.getvalue()
    element = f'<svg class="picture" role="img" aria-label="{label}"'
    return text[text.index("<svg") :].replace("<svg", element, 1)
