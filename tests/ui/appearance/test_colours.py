"""All colours that carry something: contrast, also of what cannot be used, and colour blindness."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
from PyQt5.QtGui import QPalette

import monitor
from monitor.colours import ON_DARK, ON_LIGHT, StateColours
from monitor.plots import charts
from monitor.ui.appearance.brushes import bored_brush, no_data_brush
from monitor.ui.appearance.palette import DARK, LIGHT, Palette
from monitor.ui.appearance.style_sheet import style_sheet
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.comparison.compare_chart import LINES, line_color, line_style
from monitor.ui.review.session.state_bar import HeadsBar
from tests.colour_sight import SIGHTS, contrast, difference, over

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
_TINT = 26 / 255
"""At least as strong as the bands of the charts."""
_APART = 12.0
"""Delta E at which two colours side by side are clearly two."""


@BOTH
def test_each_text_of_the_style_sheet_is_read_on_its_own_ground(qapp, palette: Palette) -> None:
    """Also of what is disabled, selected, pressed or hovered."""
    found = 0
    for rule in re.findall(r"\{([^}]*)\}", style_sheet(palette, qapp.font())):
        values = dict(re.findall(r"(?:^|[;\s])([a-z-]+): ([^;]+)(?:;|$)", rule))
        for ground, text in (
            ("background", "color"),
            ("selection-background-color", "selection-color"),
        ):
            color, below = values.get(text), values.get(ground)
            grounds = [below] if below and below.startswith("#") else [palette.card, palette.window]
            if color and color.startswith("#"):
                found += 1
                assert all(contrast(color, one) >= 4.5 for one in grounds), rule
    assert found > 10


@BOTH
@pytest.mark.parametrize("ground", ["hover", "track"])
def test_quiet_text_is_read_on_what_is_hovered_and_pressed(palette: Palette, ground: str) -> None:
    assert contrast(palette.muted, getattr(palette, ground)) >= 4.5
    assert contrast(palette.text, palette.band) >= 4.5


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_disabled_placeholder_and_selected_text_is_read(qapp, choice) -> None:
    Theme(qapp, choice)
    palette = qapp.palette()
    for group, text, ground in (
        *(
            (QPalette.Disabled, role, QPalette.Base)
            for role in (QPalette.Text, QPalette.WindowText)
        ),
        (QPalette.Disabled, QPalette.ButtonText, QPalette.Button),
        (QPalette.Active, QPalette.PlaceholderText, QPalette.Base),
        (QPalette.Active, QPalette.HighlightedText, QPalette.Highlight),
        (QPalette.Active, QPalette.ToolTipText, QPalette.ToolTipBase),
        (QPalette.Active, QPalette.Link, QPalette.Base),
        (QPalette.Active, QPalette.Link, QPalette.Window),
    ):
        names = palette.color(group, text).name(), palette.color(group, ground).name()
        assert contrast(*names) >= 4.5, names


@BOTH
@pytest.mark.parametrize("name", ["facing", "aside", "down", "away"])
def test_what_is_written_on_the_shares_of_heads_is_read(palette: Palette, name: str) -> None:
    brush, ink = HeadsBar.colours_of(None, name, palette)  # type: ignore[arg-type]
    assert contrast(ink, brush.color().name()) >= 4.5


@BOTH
def test_what_is_written_on_the_shares_of_states_is_read(palette: Palette) -> None:
    lines = bored_brush(palette).color()
    hatched = over(lines.name(), palette.bored, lines.alphaF())
    for fill in (palette.interested, palette.neutral, palette.bored, hatched):
        assert contrast(palette.card, fill) >= 4.5


@BOTH
def test_no_data_can_be_seen(palette: Palette) -> None:
    hatch = no_data_brush(palette).color()
    for ground in (palette.card, palette.window):
        assert contrast(over(hatch.name(), ground, hatch.alphaF()), ground) >= 3.0


@BOTH
@pytest.mark.parametrize("line", LINES)
def test_lines_that_are_compared_stand_out_on_their_bands(palette: Palette, line: str) -> None:
    for state in (palette.bored, palette.interested):
        assert contrast(line, over(state, palette.card, _TINT)) >= 3.0
    assert contrast(line, palette.track) >= 2.9  # the narrow band in the middle


@pytest.mark.parametrize("sight", SIGHTS)
def test_lines_that_are_compared_differ_in_colour_or_in_style(sight: str) -> None:
    for one, other in combinations(range(len(LINES)), 2):
        if line_style(one) == line_style(other):
            assert difference(line_color(one).name(), line_color(other).name(), sight) > _APART
    looks = {(line_color(n).name(), line_style(n)) for n in range(24)}
    assert len(looks) == 24


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("colours", [ON_LIGHT, ON_DARK], ids=["light", "dark"])
def test_states_are_told_apart(colours: StateColours, sight: str) -> None:
    """No data is hatched as well, bored has lines."""
    told = (colours.bored, colours.interested, colours.neutral)
    assert all(difference(*pair, sight) > _APART for pair in combinations(told, 2))
    assert charts.HATCHES.keys() == {-1, None}


def test_what_parts_areas_on_paper_can_be_seen() -> None:
    assert contrast(charts.LINE, charts.PAPER) >= 3.0
    assert contrast(charts.TEXT, charts.PAPER) >= 4.5
    assert contrast(charts.MUTED, charts.PAPER) >= 4.5


@pytest.mark.parametrize(
    "page",
    sorted(Path(str(monitor.__file__)).parent.rglob("page.html")),
    ids=lambda page: page.parent.name,
)
def test_text_of_the_pages_is_read(page: Path) -> None:
    """Reports, papers and the live page; their grounds are the lightest and darkest of theirs."""
    text = page.read_text(encoding="utf-8")
    for color in re.findall(r"[^-]color: (#[0-9a-f]{6})", text):
        assert contrast(color, "#ffffff") >= 4.5
    for look in re.findall(r"--ground: .*?\n\}", text, re.DOTALL):
        values = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", look))
        if "ground" not in values:
            continue  # seen through, with a dark edge around its letters
        for name in ("text", "muted"):
            assert contrast(values[name], values["ground"]) >= 4.5
        assert contrast(values["outline"], values["ground"]) >= 3.0
        assert contrast(values["outline"], values["track"]) >= 3.0


def test_all_colours_of_the_window_are_its_palettes() -> None:
    """A colour that stands elsewhere is seen by none of these tests."""
    tested = {"palette.py", "compare_chart.py"}
    white_on_black = {"picture.py"}
    folder = Path(str(monitor.__file__)).parent / "ui"
    elsewhere = {
        file.name
        for file in folder.rglob("*.py")
        if re.search(r"#[0-9a-fA-F]{6}\b", file.read_text(encoding="utf-8"))
    }
    assert elsewhere == tested | white_on_black
