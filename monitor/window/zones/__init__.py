"""The room in zones, each with windows of its own as far as the minimum group allows."""

from __future__ import annotations

from monitor.window.zones.assignment import ZoneAssignment, people_places
from monitor.window.zones.latest import LatestZones
from monitor.window.zones.results import ZoneResult, zone_results
from monitor.window.zones.steps import ZoneSteps, ZoneWindow

__all__ = [
    "LatestZones",
    "ZoneAssignment",
    "ZoneResult",
    "ZoneSteps",
    "ZoneWindow",
    "people_places",
    "zone_results",
]
