"""What came of analysed recordings, as text."""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import Console
from rich.table import Table

from monitor.analysis.results.summary import Summary
from monitor.analysis.task import Task
from monitor.cli.terminal import escape
from monitor.orientation import ShareEstimate
from monitor.plots.rounding import both_ends, whole
from monitor.review.heads import share_text
from monitor.tables.note import NOTE
from monitor.times import clock_text
from monitor.types import Scored, State
from monitor.window.strategies.registry import states_of
from monitor.window.zones import ZoneResult

_TIME_IN = {
    State.INTERESTED: "Interesting",
    State.BORED: "Boring",
    State.MOST: "Most",
    State.FEW: "Few",
}
_STYLES = {1: "green", -1: "yellow", 0: "default", None: "dim"}
_MOST_PARTS = 20
_MOST_NOTES = 5


def print_results(finished: Mapping[Task, Summary]) -> None:
    """Print one recording with its parts, or a table of several."""
    console = Console(highlight=False, soft_wrap=True)
    if len(finished) == 1:
        for task, summary in finished.items():
            _print_one(console, task, summary)
    elif finished:
        _print_table(console, finished)
    _print_notes(finished)
    if finished:
        console.print(f"[dim]{NOTE[0].upper()}{NOTE[1:]}.[/dim]")


def _print_one(console: Console, task: Task, summary: Summary) -> None:
    unit = "person" if summary.people == 1 else "people"
    console.print(
        f"[bold]{escape(task.name)}: {summary.headline}[/bold] "
        f"({summary.window.strategy}; {summary.frames} frames, {summary.frames_with_faces} with "
        f"a face, up to {summary.people} {unit})"
    )
    console.print(_sums(summary))
    console.print(f"score: {escape(summary.formula)}")
    for part in summary.parts[:_MOST_PARTS]:
        style = _STYLES[part.state.level]
        time = f"{clock_text(part.start_s)} to {clock_text(part.end_s)}"
        console.print(f"  {time}  [{style}]{part.state}[/{style}]")
    if len(summary.parts) > _MOST_PARTS:
        console.print(f"  ... {len(summary.parts) - _MOST_PARTS} more parts in summary.json")
    for zone in summary.zones:
        console.print(f"  zone {escape(zone.name)}: {_zone(zone)}")
    console.print(f"Results in {escape(str(task.folder))}")


def _zone(zone: ZoneResult) -> str:
    words = [f"gauge {_gauge(zone)}" if zone.gauge is not None else State.NO_DATA.value]
    if zone.facing is not None and zone.facing_low is not None and zone.facing_high is not None:
        words.append(share_text(ShareEstimate(zone.facing, zone.facing_low, zone.facing_high)))
        words[-1] += " facing the front"
    return f"{', '.join(words)}; up to {zone.people} readable, {zone.scored:.0%} with a result"


def _sums(summary: Summary) -> str:
    if not summary.origin.signal.has_expressions:
        return f"read: {summary.origin.signal.words}"
    if summary.positive_sum is None or summary.negative_sum is None:
        return f"never {summary.min_people} people readable: what fewer show is withheld"
    return (
        f"positive {summary.positive_sum:.2f}, negative {summary.negative_sum:.2f} "
        "summed over all readings"
    )


def _print_table(console: Console, finished: Mapping[Task, Summary]) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("Recording")
    first = next(iter(finished.values()))
    high, _, low, _ = states_of(first.window.strategy)
    for title in ("Length", "Gauge", _TIME_IN[high], _TIME_IN[low], "No data"):
        table.add_column(title, justify="right", no_wrap=True)
    table.add_column("Verdict", no_wrap=True)
    for task, summary in finished.items():
        table.add_row(
            escape(str(task.folder.name)) + ("" if summary.finished else " (cancelled)"),
            clock_text(summary.end_s - summary.start_s),
            _gauge(summary),
            *(_time_in(summary, level) for level in (1, -1, None)),
            summary.verdict,
        )
    console.print(table)


def _print_notes(finished: Mapping[Task, Summary]) -> None:
    """Say what was chosen of recordings, and on what a score rests where that is little."""
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    names: dict[str, list[str]] = {}
    for task, summary in finished.items():
        if summary.note_on_score:
            names.setdefault(summary.note_on_score, []).append(task.folder.name)
        for note in summary.notes:
            console.print(f"[yellow]{escape(note)}[/yellow]")
    for note, whose in list(names.items())[:_MOST_NOTES]:
        on = ""
        if len(finished) > 1:
            on = f" on {whose[0] if len(whose) == 1 else f'{len(whose)} recordings'}"
        console.print(f"[yellow]{escape(f'Note{on}: {note}')}[/yellow]")
    if len(names) > _MOST_NOTES:
        console.print(f"... {len(names) - _MOST_NOTES} more notes: note_on_score in summary.json")


def _gauge(summary: Scored) -> str:
    if summary.gauge is None:
        return "-"
    interval = summary.gauge_interval
    ends = "" if interval is None else f" ({both_ends(interval, '-')})"
    return f"{whole(summary.gauge)}{ends}"


def _time_in(summary: Summary, level: int | None) -> str:
    return clock_text(sum(p.end_s - p.start_s for p in summary.parts if p.state.level == level))
