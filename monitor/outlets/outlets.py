"""All outlets of a session: from what the user names to what is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from monitor import plugins
from monitor.config import StrategyName
from monitor.errors import OutletError
from monitor.i18n import tr
from monitor.live import LiveUpdate
from monitor.outlets.base import Outlet
from monitor.outlets.running import RunningOutlet
from monitor.outlets.sample import LiveSample, sample_of

EVERY_S = 1.0
"""How often a sample is sent; what the session does is sent at once."""


def make_outlet(spec: str) -> Outlet:
    """Make the outlet that `NAME` or `NAME:ARGUMENT` names, without opening it.

    Raises:
        OutletError: Nothing is called that, its argument makes no sense, or a plug-in fails.
    """
    name, _, argument = spec.strip().partition(":")
    return cast("Outlet", plugins.make(plugins.OUTLETS, name, argument))


def name_of(spec: str) -> str:
    """Return the name in `NAME:ARGUMENT`."""
    return spec.strip().partition(":")[0]


class Outlets:
    """What is sent live, and to whom. Its methods are for one thread; all return at once.

    Until `use` is called with something, nothing runs, listens or is sent.
    """

    def __init__(self) -> None:
        self._running: dict[str, RunningOutlet] = {}
        self._ending: list[RunningOutlet] = []
        self._newest: LiveSample | None = None
        self._told: set[str] = set()

    @property
    def specs(self) -> tuple[str, ...]:
        """What is on, as it was named."""
        return tuple(self._running)

    @property
    def abouts(self) -> tuple[str, ...]:
        """What is sent to whom, a line each."""
        return tuple(one.about for one in self._running.values())

    @property
    def names(self) -> tuple[str, ...]:
        """The names of what is on."""
        return tuple(one.name for one in self._running.values())

    def use(self, specs: Sequence[str], *, is_open_allowed: bool = False) -> None:
        """Send to these from now on, and to no others; those that are on already stay on.

        Args:
            specs: `NAME` or `NAME:ARGUMENT` of each.
            is_open_allowed: Whether the user knows that others in the network can read it.

        Raises:
            OutletError: One of them cannot be, or needs to be allowed: all stays as it was.
        """
        made = {spec: make_outlet(spec) for spec in specs if spec not in self._running}
        for outlet in made.values():
            if outlet.is_open and not is_open_allowed:
                raise OutletError(
                    tr(
                        "{about}: allow that with --open-to-network, or in the settings",
                        about=outlet.about,
                    )
                )
        for spec in [one for one in self._running if one not in specs]:
            gone = self._running.pop(spec)
            gone.ask_to_stop()
            self._ending.append(gone)
        for spec, outlet in made.items():
            self._running[spec] = RunningOutlet(name_of(spec), outlet)
            self._running[spec].start()
        self._newest = None

    def offer(self, update: LiveUpdate, min_people: int, strategy: StrategyName) -> None:
        """Send what the window shows, once a second and when the session's status changes."""
        if not self._running:
            return
        before = self._newest
        sample = sample_of(update, min_people, strategy)
        is_same = before is not None and before.status is sample.status
        if before is not None and is_same and sample.at_s - before.at_s < EVERY_S:
            return
        self._newest = sample
        for one in self._running.values():
            one.offer(sample)

    def new_problems(self) -> tuple[str, ...]:
        """Return what has begun to fail since the last call, a line each; each is told once."""
        problems = {one.problem for one in self._running.values()} - {""}
        new = problems - self._told
        self._told |= new
        return tuple(tr("{problem}; trying again", problem=problem) for problem in sorted(new))

    def new_abouts(self) -> tuple[str, ...]:
        """Return what is sent to whom as far as that is new, such as where the page is."""
        ready = [one.about for one in self._running.values() if one.is_ready]
        new = [about for about in ready if about not in self._told]
        self._told.update(new)
        return tuple(new)

    def stop(self) -> None:
        """Say everywhere that it is over, and wait for that; one that hangs is left behind."""
        ending = [*self._running.values(), *self._ending]
        self._running.clear()
        for one in ending:
            one.ask_to_stop()
        for one in ending:
            one.join()
