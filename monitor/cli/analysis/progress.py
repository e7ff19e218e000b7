"""Progress of several recordings at a time, on the terminal."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)

from monitor.cli.terminal import escape
from monitor.i18n import tr


class Bars:
    """A bar for each recording that is being read, and one for all of them; used as a context.

    They stand on the error channel, so that results can be piped on, and are gone at the end.
    Where that is no terminal there are none.

    Args:
        count: How many recordings there are.
    """

    def __init__(self, count: int) -> None:
        console = Console(stderr=True)
        self._bars = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._ids: dict[str, TaskID] = {}
        self._all = self._bars.add_task(tr("all recordings"), total=count, visible=count > 1)

    def update(self, name: str, share: float, doing: str) -> None:
        """Show how far (0..1) a recording is."""
        if name not in self._ids:
            self._ids[name] = self._bars.add_task("", total=1.0)
        self._bars.update(self._ids[name], completed=share, description=f"{escape(name)}: {doing}")

    def finish(self, name: str) -> None:
        """Take the recording's bar away."""
        if name in self._ids:
            self._bars.remove_task(self._ids.pop(name))
        self._bars.advance(self._all)

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._bars.stop()
