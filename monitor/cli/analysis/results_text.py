"""What came of analysed recordings, as text."""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import Console
from rich.table import Table

from monitor.analysis.results.summary import Summary
from monitor.analysis.task import Task
from monitor.cli.terminal import escape
from monitor.i18n import percent, shown, tr
from monitor.orientation import ShareEstimate
from monitor.plots.rounding import both_ends, whole
from monitor.review.heads import share_text
from monitor.sound.wording import talk_words
from monitor.tables.note import NOTE
from monitor.times import clock_text
from monitor.types import Scored, State
from monitor.window.strategies.registry import states_of
from monitor.window.zones import ZoneResult

_TIME_IN = {
    State.INTERESTED: tr("Interesting"),
    State.BORED: tr("Boring"),
    State.MOST: tr("Most"),
    State.FEW: tr("Few"),
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
        console.print(f"[dim]{shown(NOTE)[0].upper()}{shown(NOTE)[1:]}.[/dim]")


def _print_one(console: Console, task: Task, summary: Summary) -> None:
    console.print(
        tr(
            "[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, "
            "{with_faces} with a face, up to {count} person)",
            "[bold]{task}: {headline}[/bold] ({strategy}; {frames} pictures, "
            "{with_faces} with a face, up to {count} people)",
            task=escape(task.name),
            headline=summary.headline,
            strategy=summary.way,
            frames=summary.frames,
            with_faces=summary.frames_with_faces,
            count=summary.people,
        )
    )
    console.print(_sums(summary))
    console.print(tr("score: {formula}", formula=escape(summary.formula)))
    if summary.talk is not None:
        console.print(tr("sound: {talk}", talk=talk_words(summary.talk)))
    for part in summary.parts[:_MOST_PARTS]:
        style = _STYLES[part.state.level]
        start, end = clock_text(part.start_s), clock_text(part.end_s)
        time = tr("{low} to {high}", low=start, high=end)
        console.print(f"  {time}  [{style}]{shown(part.state)}[/{style}]")
    if len(summary.parts) > _MOST_PARTS:
        console.print(
            tr("  ... {parts} more parts in summary.json", parts=len(summary.parts) - _MOST_PARTS)
        )
    for zone in summary.zones:
        console.print(
            tr("  zone {zone}: {result}", zone=escape(shown(zone.name)), result=_zone(zone))
        )
    console.print(tr("Results in {folder}", folder=escape(str(task.folder))))


def _zone(zone: ZoneResult) -> str:
    words = [
        tr("gauge {zone}", zone=_gauge(zone)) if zone.gauge is not None else shown(State.NO_DATA)
    ]
    if zone.facing is not None and zone.facing_low is not None and zone.facing_high is not None:
        words.append(share_text(ShareEstimate(zone.facing, zone.facing_low, zone.facing_high)))
        words[-1] += tr(" facing the front")
    return tr(
        "{words}; up to {people} readable, {scored} with a result",
        words=", ".join(words),
        people=zone.people,
        scored=percent(f"{100 * zone.scored:.0f}"),
    )


def _sums(summary: Summary) -> str:
    if not summary.origin.signal.has_expressions:
        return tr("read: {words}", words=summary.origin.signal.words)
    if summary.positive_sum is None or summary.negative_sum is None:
        return tr(
            "never {min_people} people readable: what fewer show is withheld",
            min_people=summary.min_people,
        )
    return tr(
        "positive {positive_sum:.2f}, negative {negative_sum:.2f} summed over all readings",
        positive_sum=summary.positive_sum,
        negative_sum=summary.negative_sum,
    )


def _print_table(console: Console, finished: Mapping[Task, Summary]) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(tr("Recording"))
    first = next(iter(finished.values()))
    high, _, low, _ = states_of(first.window.strategy)
    for title in (tr("Length"), tr("Gauge"), _TIME_IN[high], _TIME_IN[low], tr("No data")):
        table.add_column(title, justify="right", no_wrap=True)
    table.add_column(tr("Verdict"), no_wrap=True)
    for task, summary in finished.items():
        table.add_row(
            escape(str(task.folder.name)) + ("" if summary.finished else " " + tr("(cancelled)")),
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
            on = tr(
                " on {whose}",
                whose=whose[0] if len(whose) == 1 else tr("{whose} recordings", whose=len(whose)),
            )
        console.print(f"[yellow]{escape(tr('Note{on}: {note}', on=on, note=note))}[/yellow]")
    if len(names) > _MOST_NOTES:
        console.print(
            tr(
                "... {names} more notes: note_on_score in summary.json",
                names=len(names) - _MOST_NOTES,
            )
        )


def _gauge(summary: Scored) -> str:
    if summary.gauge is None:
        return "-"
    interval = summary.gauge_interval
    ends = "" if interval is None else f" ({both_ends(interval, '-')})"
    return f"{whole(summary.gauge)}{ends}"


def _time_in(summary: Summary, level: int | None) -> str:
    return clock_text(sum(p.end_s - p.start_s for p in summary.parts if p.state.level == level))
