"""The gauge of now as a stream of the Lab Streaming Layer, beside other instruments of a lab."""

from __future__ import annotations

import math
import secrets
from typing import Any

from monitor.clock import monotonic_s
from monitor.config.extras import extra_hint, missing_packages
from monitor.errors import OutletError
from monitor.i18n import tr
from monitor.outlets.sample import LiveSample, SessionStatus

NAME, TYPE = "ClassroomMonitor", "Gauge"

CHANNELS = (
    ("gauge", "0..100"),
    ("gauge_low", "0..100"),
    ("gauge_high", "0..100"),
    ("state", "-1 low, 0 middle, 1 high"),
    ("facing", "0..1"),
    ("people_now", "people"),
    ("people_seen", "people"),
    ("status", "0 preview, 1 running, 2 paused, 3 no picture, 4 ended"),
)
"""Label and unit of each, in their order. What is unknown or withheld is NaN."""

_STATUS = {status: code for code, status in enumerate(SessionStatus)}


class LabStream:
    """A stream with a value per channel and sample, at no fixed rate.

    Its times are on the layer's own clock, of when the window ended that a sample shows.

    Args:
        argument: The stream's name; "" for `ClassroomMonitor`.

    Raises:
        OutletError: The extra `lsl` is not installed.
    """

    is_open = True

    def __init__(self, argument: str) -> None:
        if missing_packages("lsl"):
            raise OutletError(
                tr("lsl needs the extra lsl: {extra_hint}", extra_hint=extra_hint("lsl"))
            )
        self._name = argument.strip() or NAME
        self._source_id = f"classroom-monitor-{secrets.token_hex(8)}"
        self._outlet: Any = None
        self.about = tr(
            "lsl: the gauge of now as the stream {name}, for everybody in every "
            "network that this computer is in; it is not encrypted, and tells the "
            "computer's name",
            name=self._name,
        )

    def open(self) -> None:
        """Announce the stream, which listens on all interfaces; see `Outlet.open`."""
        try:
            import pylsl

            labels, units = ([one[part] for one in CHANNELS] for part in (0, 1))
            info = pylsl.StreamInfo(
                self._name,
                TYPE,
                len(CHANNELS),
                pylsl.IRREGULAR_RATE,
                pylsl.cf_double64,
                self._source_id,
            )
            info.set_channel_labels(labels)
            info.set_channel_units(units)
            info.set_channel_types([TYPE] * len(CHANNELS))
            info.desc().append_child_value("manufacturer", "Classroom Monitor")
            self._outlet = pylsl.StreamOutlet(info)
        except (OSError, RuntimeError) as error:  # liblsl itself may be missing
            reason = " ".join(str(error).split())
            raise OutletError(
                tr(
                    "the stream {name} cannot be announced: {reason}",
                    name=self._name,
                    reason=reason,
                )
            ) from error

    def send(self, sample: LiveSample) -> None:
        """Give the newest sample to who records the stream; see `Outlet.send`."""
        import pylsl

        ago_s = monotonic_s() - sample.at_s
        self._outlet.push_sample(values_of(sample), pylsl.local_clock() - ago_s)

    def close(self) -> None:
        """End the stream; see `Outlet.close`."""
        self._outlet = None  # the library ends it with its last reference


def values_of(sample: LiveSample) -> list[float]:
    """Return a sample's values in the order of `CHANNELS`."""
    face = sample.face
    low, high = face.interval or (None, None)
    known = (
        face.value,
        low,
        high,
        face.state.level,
        sample.facing,
        sample.people_now,
        sample.people_seen,
        _STATUS[sample.status],
    )
    return [math.nan if value is None else float(value) for value in known]
