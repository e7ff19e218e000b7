"""What the figures were measured on; without it they say little."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from importlib.metadata import version

from monitor.config import EngineSettings
from monitor.engine import device_in_use, devices, runtime_in_use, threads_of


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine and the versions of what runs on it.

    Attributes:
        device: What the networks run on.
        cores: Cores that the app may use.
        system: System and its version.
        python: Version of Python.
        runtime: What runs the networks, and its version.
        app: Version of the app.
    """

    device: str
    cores: int
    system: str
    python: str
    runtime: str
    app: str

    def __str__(self) -> str:
        return (
            f"{self.device}, {self.cores} cores, {self.system}, Python {self.python}, "
            f"{self.runtime}, classroom-monitor {self.app}"
        )


def this_machine(settings: EngineSettings) -> Machine:
    """Return what this is.

    Raises:
        EngineError: There is no runtime, or not the device that `settings` name.
    """
    kind = device_in_use(settings)
    return Machine(
        device=next(device.name for device in devices(settings) if device.kind == kind),
        cores=threads_of(EngineSettings()),
        system=f"{platform.system()} {platform.release()}",
        python=platform.python_version(),
        runtime=runtime_in_use(settings),
        app=version("classroom-monitor"),
    )
