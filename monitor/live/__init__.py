"""Live monitoring: the capture thread, the inference thread and what they tell the window."""

from monitor.live.monitor import LiveMonitor
from monitor.live.updates import GapReason, LiveState, LiveStatus, LiveUpdate

__all__ = ["GapReason", "LiveMonitor", "LiveState", "LiveStatus", "LiveUpdate"]
