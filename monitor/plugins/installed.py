"""What other packages register: read from their metadata, without importing anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, distributions

from monitor.errors import MonitorError
from monitor.i18n import shown, tr
from monitor.plugins.groups import GROUPS, PREFIX, Group

_APP = "classroom-monitor"


@dataclass(frozen=True, eq=False)
class Plugin:
    """What another package registers; nothing of it is imported yet.

    Attributes:
        group: Its kind.
        entry_point: Its name, and where its factory is.
        distribution: Name and version of the distribution that brings it.
        refused: Why its name cannot be used; "" where it can.
    """

    group: Group
    entry_point: EntryPoint
    distribution: str
    refused: str = ""

    @property
    def name(self) -> str:
        """What it is chosen by."""
        return self.entry_point.name

    @property
    def title(self) -> str:
        """What it is called in messages."""
        return tr(
            "{kind} '{name}' of {distribution}",
            kind=shown(self.group.kind),
            name=self.name,
            distribution=self.distribution,
        )

    def failure(self, error: BaseException) -> MonitorError:
        """Return whatever went wrong in it as one line that names it, of its group's kind."""
        reason = " ".join(str(error).split()) or tr("no reason given")
        if not isinstance(error, MonitorError):
            reason = f"{type(error).__name__}: {reason}"
        return self.group.error(
            tr("the {title} does not work: {reason}", title=self.title, reason=reason)
        )


@cache
def installed() -> tuple[Plugin, ...]:
    """Return what other packages register, in the order of groups and names.

    Metadata is read once; what is installed later is seen by the next start.
    """
    found: list[Plugin] = []
    seen = {_plain(_APP)}
    for distribution in distributions():
        try:
            points = [p for p in distribution.entry_points if p.group.startswith(PREFIX)]
            title = f"{distribution.name} {distribution.version}" if points else ""
        except (OSError, TypeError, ValueError, KeyError):
            continue  # broken metadata: no other program sees its entry points either
        # The first on the path is the one that would be imported.
        if not points or _plain(distribution.name) in seen:
            continue
        seen.add(_plain(distribution.name))
        for group in GROUPS:
            mine = (point for point in points if point.group == PREFIX + group.name)
            found += [Plugin(group, point, title) for point in mine]
    return tuple(_without_namesakes(found))


def _without_namesakes(found: list[Plugin]) -> Iterator[Plugin]:
    """Refuse names that are taken: by the app, or by a distribution that comes before."""
    taken: dict[tuple[Group, str], str] = {}
    for group in GROUPS:
        mine = (plugin for plugin in found if plugin.group is group)
        for one in sorted(mine, key=lambda plugin: (plugin.name, plugin.distribution)):
            owner = taken.setdefault((group, one.name), one.distribution)
            if one.name in group.own:
                reason = tr("the app's own {kind} has this name", kind=shown(group.kind))
            elif owner != one.distribution:
                reason = tr("{owner} has this name", owner=owner)
            else:
                reason = ""
            yield Plugin(group, one.entry_point, one.distribution, reason)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
