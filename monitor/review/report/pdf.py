"""A report as one page of A4.

What the page has no room for is cut with a line that says so; the HTML report holds all of it.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from monitor.colours import ON_LIGHT
from monitor.i18n import marked, shown, tr
from monitor.plots.charts import MUTED, SOFT, STYLE, TEXT
from monitor.plots.figures import figure_of, keep_order
from monitor.review.report.content import Report
from monitor.review.report.formatting import TableLine
from monitor.review.report.notes import NoteLine
from monitor.review.report.paragraphs import Paragraph
from monitor.review.report.parts_table import PartLine
from monitor.review.report.pdf_rows import HEAD, ROW, NoteRow, Rows, cut, fitted
from monitor.review.report.picture import HEIGHTS, draw_session
from monitor.review.report.quiet_tables import HEADINGS, SLIDE_HEADINGS, ZONE_HEADINGS
from monitor.review.report.sheet import HEIGHT, SIZE_IN, WIDTH, Align, Sheet, Weight, line_height
from monitor.tables.note import NOTE
from monitor.times import clock_text

_LEFT, _RIGHT, _TOP, _BOTTOM = 40.0, WIDTH - 40.0, 36.0, HEIGHT - 34.0
_BODY, _SMALL, _ABOUT = 8.5, 7.5, 6.9
_GUTTER = 16.0
_PICTURE = (190.0, 300.0)
"""Least and most height of the picture."""

_LEAST = 3 * HEAD + 4 * ROW
"""Room that moments leave to parts, heads and notes."""

_LABELS = (31.0, 74.0)
"""Room for the picture's words, on its left and its right."""

_GAP = 4.0
_TIMES = 22.0
"""Height of the labels below the picture."""


_Lines = list[tuple[str, bool]]
"""Lines of text, each with whether it is a title."""


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a column of the table of parts ends, and how it is set."""

    title: str
    x: float
    align: Align = "right"


_COLUMNS = (
    _Column(marked("Part"), _LEFT + 16.0, "left"),
    _Column(marked("From"), _LEFT + 202.0),
    _Column(marked("Length"), _LEFT + 242.0),
    _Column(marked("Gauge"), _LEFT + 358.0),
    _Column(marked("Change"), _LEFT + 394.0),
    _Column(marked("Trend/min"), _LEFT + 438.0),
    _Column(marked("Readable"), _LEFT + 478.0),
    _Column(marked("No data"), _RIGHT),
)
_TABLE_X = tuple(_LEFT + x for x in (242.0, 314.0, 386.0, 458.0, _RIGHT - _LEFT))
"""Where the columns of quiet tables end."""

_SAID_X = _LEFT + 154.0
"""Where the words of moments begin."""

_NAME_WIDTH, _BAR_WIDTH, _BAR_X = 148.0, 44.0, _LEFT + 252.0


def pdf_of(report: Report) -> bytes:
    """Return the report as a PDF file."""
    page = io.BytesIO()
    # Letters as outlines of their font, so that they can be searched and copied.
    style = STYLE | {"font.size": _SMALL, "pdf.fonttype": 42}
    with figure_of(SIZE_IN, style) as figure:
        sheet = Sheet(figure)
        sheet.y = _TOP
        _write_head(sheet, report)
        _write_key_figures(sheet, report)
        about = _about_columns(sheet, report.paragraphs)
        about_height = line_height(_ABOUT) * max(map(len, about)) + 8.0
        totals = sheet.lines(report.totals, _SMALL, _RIGHT - _LEFT - 16.0)
        zones = Rows(report.zones, 0)
        room = _BOTTOM - about_height - sheet.y - ROW * len(totals) - zones.height
        moments = cut(report.moments, int((room - _PICTURE[0] - _LEAST) / ROW))
        slides = cut(report.slides, int((room - moments.height - _PICTURE[0] - _LEAST) / ROW))
        room -= moments.height + slides.height
        note_rows = _note_rows(sheet, report.notes)
        parts, heads, notes = fitted(report.parts, report.heads, note_rows, room - _PICTURE[0])
        used = parts.height + heads.height + notes.height
        _draw_picture(sheet, report, min(room - used, _PICTURE[1]))
        _write_parts(sheet, parts)
        for line in totals:
            sheet.write(_LEFT + 16.0, line, _SMALL, color=MUTED, below=2.0)
            sheet.y += ROW
        _write_table(sheet, tr("Where heads were turned"), HEADINGS, heads)
        _write_table(sheet, tr("Zones"), ZONE_HEADINGS, zones)
        _write_table(sheet, tr("Slides"), SLIDE_HEADINGS, slides)
        _write_moments(sheet, report.moments_title, moments)
        _write_notes(sheet, notes)
        sheet.y = _BOTTOM - about_height
        _write_about(sheet, about)
        metadata = {"Title": report.title, "Subject": shown(NOTE), "CreationDate": None}
        keep_order(figure)
        figure.savefig(page, format="pdf", metadata=metadata)
    return page.getvalue()


def _write_head(sheet: Sheet, report: Report) -> None:
    badge = sheet.width_of(shown(NOTE), _SMALL, "bold")
    title = sheet.fitted(report.title, 17.0, _RIGHT - _LEFT - badge - 24.0, "bold")
    sheet.write(_LEFT, title, 17.0, weight="bold")
    sheet.write(_RIGHT, shown(NOTE), _SMALL, weight="bold", align="right", below=8.5)
    sheet.y += 25.0
    sheet.write(_LEFT, sheet.fitted(report.subtitle, 9.0, _RIGHT - _LEFT), 9.0, color=MUTED)
    sheet.y += 16.0
    for warning in report.warnings:
        sheet.box(sheet.place_of(_LEFT, 2.5), 1.0, 2.5, 11.0, TEXT)
        sheet.write(_LEFT + 8.0, warning, _BODY, weight="bold", below=1.0)
        sheet.y += 15.0


def _write_key_figures(sheet: Sheet, report: Report) -> None:
    sheet.rule(_LEFT, _RIGHT, below=2.0)
    sheet.y += 7.0
    widths = [
        max(sheet.width_of(one.value, 15.0, "bold"), sheet.width_of(one.detail, _SMALL))
        for one in report.figures
    ]
    apart = (_RIGHT - _LEFT - sum(widths)) / max(len(widths) - 1, 1)
    x = _LEFT
    for one, width in zip(report.figures, widths, strict=True):
        sheet.write(x, one.name, _SMALL, color=MUTED)
        sheet.write(x, one.value, 15.0, weight="bold", below=10.0)
        sheet.write(x, one.detail, _SMALL, color=MUTED, below=29.0)
        x += width + apart
    sheet.y += 43.0
    sheet.rule(_LEFT, _RIGHT)
    sheet.y += 16.0


def _draw_picture(sheet: Sheet, report: Report, height: float) -> None:
    room = height - 2 * _GAP - _TIMES - 8.0
    heights = [room * share / sum(HEIGHTS) for share in HEIGHTS]
    rows = sheet.axes(_LEFT + _LABELS[0], _RIGHT - _LABELS[1], heights, _GAP)
    draw_session(rows, report)
    sheet.y += _TIMES - _GAP


def _write_parts(sheet: Sheet, parts: Rows[PartLine]) -> None:
    if not parts.height:
        return
    sheet.y += HEAD - ROW
    titles = [shown(column.title) for column in _COLUMNS]
    size = sheet.size_for(titles[1:], _rooms([column.x for column in _COLUMNS]), _SMALL)
    for column, title in zip(_COLUMNS, titles, strict=True):
        sheet.write(column.x, title, size, color=MUTED, align=column.align)
    sheet.y += ROW
    sheet.rule(_LEFT, _RIGHT, below=-1.5)
    for part in parts.shown:
        _write_part(sheet, part)
    _say_left_out(sheet, parts.left_out)


def _rooms(ends: Sequence[float]) -> list[float]:
    return [end - before - 4.0 for before, end in pairwise(ends)]


def _write_part(sheet: Sheet, part: PartLine) -> None:
    sheet.write(_LEFT, part.number, _BODY, color=MUTED)
    remark = f"{part.remark} " if part.remark else ""
    taken = sheet.width_of(remark, _SMALL)
    name = sheet.fitted(part.name, _BODY, _NAME_WIDTH - taken)
    sheet.write(_COLUMNS[0].x, name, _BODY)
    if remark:
        after = _COLUMNS[0].x + sheet.width_of(name, _BODY) + 5.0
        sheet.write(after, part.remark, _SMALL, color=MUTED, style="italic", below=0.7)
    cells = (
        *(part.start, part.length, part.gauge_words),
        *(part.change, part.trend, part.coverage, part.no_data),
    )
    for column, text in zip(_COLUMNS[1:], cells, strict=True):
        sheet.write(column.x, text, _BODY, align=column.align)
    if part.gauge is not None:
        _draw_bar(sheet, part.gauge, part.interval)
    sheet.y += ROW


def _draw_bar(sheet: Sheet, gauge: float, interval: tuple[float, float] | None) -> None:
    """Draw the gauge from its middle, and its range as a line: side and colour agree."""
    color = ON_LIGHT.interested if gauge >= 50.0 else ON_LIGHT.bored
    point, x = _BAR_WIDTH / 100.0, sheet.place_of(_BAR_X, _BAR_WIDTH)
    sheet.box(x, 2.2, _BAR_WIDTH, 6.5, SOFT)
    sheet.box(x + point * min(gauge, 50.0), 2.2, point * abs(gauge - 50.0), 6.5, color)
    sheet.box(x + _BAR_WIDTH / 2 - 0.3, 1.4, 0.6, 8.1, TEXT)
    if interval is not None:
        low, high = interval
        sheet.box(x + point * low, 4.85, point * (high - low), 1.2, TEXT)


def _write_table(sheet: Sheet, title: str, headings: Sequence[str], rows: Rows[TableLine]) -> None:
    if not rows.height:
        return
    sheet.y += HEAD - ROW
    sheet.write(_LEFT + 16.0, title, _SMALL, color=MUTED)
    columns = _TABLE_X[-len(headings) :]
    titles = [shown(heading) for heading in headings]
    size = sheet.size_for(titles[1:], _rooms(columns), _SMALL)
    for heading, x in zip(titles, columns, strict=True):
        sheet.write(x, heading, size, color=MUTED, align="right")
    sheet.y += ROW
    sheet.rule(_LEFT, _RIGHT, below=-1.5)
    for line in rows.shown:
        sheet.write(_LEFT, line.number, _BODY, color=MUTED)
        sheet.write(_LEFT + 16.0, sheet.fitted(line.name, _BODY, _NAME_WIDTH), _BODY)
        for text, x in zip(line.cells, columns, strict=True):
            sheet.write(x, text, _BODY, align="right")
        sheet.y += ROW
    _say_left_out(sheet, rows.left_out)


def _write_moments(sheet: Sheet, title: str, moments: Rows[TableLine]) -> None:
    """Write a line for each; of longer words the HTML report has all."""
    if not moments.height:
        return
    sheet.y += HEAD - ROW
    sheet.write(_LEFT, title, _SMALL, color=MUTED)
    sheet.y += ROW
    sheet.rule(_LEFT, _RIGHT, below=-1.5)
    for line in moments.shown:
        time, gauge = line.cells
        sheet.write(_LEFT, line.number, _BODY, style="italic")
        sheet.write(_LEFT + 54.0, time, _BODY, color=MUTED, align="right")
        sheet.write(_SAID_X - 12.0, gauge, _BODY, align="right")
        sheet.write(_SAID_X, sheet.fitted(line.name, _BODY, _RIGHT - _SAID_X), _BODY)
        sheet.y += ROW
    _say_left_out(sheet, moments.left_out)


def _note_rows(sheet: Sheet, notes: Sequence[NoteLine]) -> list[NoteRow]:
    rows = []
    for note in notes:
        lines = sheet.lines(note.text, _BODY, _RIGHT - _LEFT - 62.0)
        rows.append(NoteRow(note.letter, clock_text(note.time_s), "".join(lines[:1])))
        rows += [NoteRow("", "", line) for line in lines[1:]]
    return rows


def _write_notes(sheet: Sheet, notes: Rows[NoteRow]) -> None:
    if not notes.height:
        return
    sheet.y += HEAD - ROW
    sheet.write(_LEFT, tr("Notes"), _SMALL, color=MUTED)
    sheet.y += ROW
    sheet.rule(_LEFT, _RIGHT, below=-1.5)
    for row in notes.shown:
        sheet.write(_LEFT, row.letter, _BODY, style="italic")
        sheet.write(_LEFT + 54.0, row.time, _BODY, color=MUTED, align="right")
        sheet.write(_LEFT + 62.0, row.text, _BODY)
        sheet.y += ROW
    _say_left_out(sheet, notes.left_out)


def _say_left_out(sheet: Sheet, left_out: int) -> None:
    if left_out:
        text = tr("and {left_out} more, which the HTML report shows", left_out=left_out)
        sheet.write(_LEFT + 16.0, text, _BODY, style="italic", color=MUTED)
        sheet.y += ROW


def _about_columns(sheet: Sheet, paragraphs: Sequence[Paragraph]) -> tuple[_Lines, _Lines]:
    """The lines of two columns that are as short as can be; no paragraph is in both."""
    width = (_RIGHT - _LEFT - _GUTTER) / 2
    blocks: list[_Lines] = [
        [(one.title, True), *((line, False) for line in sheet.lines(one.text, _ABOUT, width))]
        for one in paragraphs
    ]
    columns = [
        (list(chain(*blocks[:count])), list(chain(*blocks[count:])))
        for count in range(len(blocks) + 1)
    ]
    return min(columns, key=lambda pair: max(map(len, pair)))


def _write_about(sheet: Sheet, columns: tuple[_Lines, _Lines]) -> None:
    sheet.rule(_LEFT, _RIGHT)
    sheet.y += 8.0
    for column, x in zip(columns, (_LEFT, (_LEFT + _RIGHT + _GUTTER) / 2), strict=True):
        for row, (text, is_title) in enumerate(column):
            weight: Weight = "bold" if is_title else "normal"
            sheet.write(x, text, _ABOUT, weight=weight, below=row * line_height(_ABOUT))
