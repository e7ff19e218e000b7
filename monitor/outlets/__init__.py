"""Live out: the gauge of now for other programs and screens. Each outlet is off by default."""

from monitor.outlets.base import Outlet, OutletFactory
from monitor.outlets.outlets import Outlets
from monitor.outlets.sample import LiveSample, SessionStatus

__all__ = ["LiveSample", "Outlet", "OutletFactory", "Outlets", "SessionStatus"]
