"""Which runtime and device a network gets, and what is told where one is missing."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import replace
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from monitor.config import EngineSettings
from monitor.engine.base import Device, DeviceKind, Network, Precision
from monitor.errors import EngineError
from monitor.folders import assets_folder
from monitor.i18n import tr


def load_network(
    network: str | Path,
    settings: EngineSettings,
    *,
    input_shape: Sequence[int] | None = None,
    precision: Precision = "float32",
) -> Network:
    """Load `assets/models/NAME.onnx`, or another file.

    Args:
        network: Name without folder and ending, or the path of a file.
        settings: Runtime, device and threads.
        input_shape: Shape of every input to come; by default the number of items in a
            batch may change from call to call.
        precision: How finely it counts; float32 on ONNX Runtime and beside the processor.

    Raises:
        EngineError: The file is missing or broken, the wanted runtime is not installed, or this
            machine has no such device.
    """
    path = network_file(network)
    runtime = _choose(settings.runtime)
    device = device_in_use(settings)
    try:
        if runtime == "openvino":
            from monitor.engine.openvino_network import OpenVinoNetwork

            return OpenVinoNetwork(
                path,
                device,
                settings.threads,
                input_shape,
                any_size=device == "cpu",
                precision=precision,
            )
        from monitor.engine.onnxruntime_network import OnnxRuntimeNetwork

        return OnnxRuntimeNetwork(path, settings.threads)
    except ImportError as error:
        raise _not_loaded(runtime, error) from error
    except Exception as error:  # runtimes raise their own kinds; all mean the same here
        reason = str(error).strip().splitlines()[-1]
        if device != "cpu":
            raise EngineError(
                tr(
                    "the {device} does not take the network {path} ({reason}): use --device cpu",
                    device=device,
                    path=path.name,
                    reason=reason,
                )
            ) from error
        raise EngineError(
            tr(
                "the network {path} is broken ({reason}): {network}",
                path=path,
                reason=reason,
                network=_remedy(network),
            )
        ) from error


def network_file(network: str | Path) -> Path:
    """Return the file of a network; see `load_network`.

    Raises:
        EngineError: It is missing.
    """
    own = isinstance(network, str)
    path = assets_folder() / "models" / f"{network}.onnx" if own else Path(network)
    if not path.is_file():
        raise EngineError(
            tr("the network {path} is missing: {network}", path=path, network=_remedy(network))
        )
    return path


def threads_of(settings: EngineSettings) -> int:
    """Return how many processor threads `settings` ask for: every usable core by default."""
    if settings.threads:
        return settings.threads
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def runtime_in_use(settings: EngineSettings) -> str:
    """Return the name and version of the runtime that `settings` lead to.

    Raises:
        EngineError: It is not installed.
    """
    runtime = _choose(settings.runtime)
    return f"{runtime} {version(runtime)}"


def devices(settings: EngineSettings) -> tuple[Device, ...]:
    """Return what networks can run on here, the processor first.

    Raises:
        EngineError: The runtime that `settings` lead to is not installed or does not load.
    """
    runtime = _choose(settings.runtime)
    if runtime != "openvino":
        return (Device("cpu", platform.processor() or platform.machine()),)
    try:
        from monitor.engine.openvino_network import openvino_devices
    except ImportError as error:
        raise _not_loaded(runtime, error) from error
    return openvino_devices()


def device_in_use(settings: EngineSettings) -> DeviceKind:
    """Return what `settings` lead to: "auto" takes graphics before the processor.

    The neural unit is taken only where it is named: it counts in 16 bits.

    Raises:
        EngineError: This machine has no such device; the message says which there are.
    """
    wanted = settings.device
    if wanted == "cpu":
        return wanted  # without a look at the others, which loads their drivers
    found = {device.kind: device.name for device in devices(settings)}
    if wanted == "auto":
        return "gpu" if "gpu" in found else "cpu"
    if wanted not in found:
        there = ", ".join(f"{kind} ({name})" for kind, name in found.items())
        raise EngineError(
            tr(
                "no {wanted} that {runtime} can use; there is {there}: name another "
                "--device, or install its driver",
                wanted=wanted,
                runtime=_choose(settings.runtime),
                there=there,
            )
        )
    return wanted


def resolve_precision(settings: EngineSettings, *, is_live: bool) -> EngineSettings:
    """Return the settings with the precision that "auto" stands for.

    Live it is what the processor has units for, in recordings float32.

    Raises:
        EngineError: The runtime that `settings` lead to is not installed or does not load.
    """
    if settings.precision != "auto":
        return settings
    return replace(settings, precision=_quickest(settings) if is_live else "float32")


def precision_of(settings: EngineSettings) -> Precision:
    """Return how finely the app's own networks count; "auto" that is not resolved is float32."""
    return "float32" if settings.precision == "auto" else settings.precision


def _quickest(settings: EngineSettings) -> Precision:
    if _choose(settings.runtime) != "openvino" or settings.device != "cpu":
        return "float32"
    from monitor.engine.openvino_network import counts_in_bfloat16

    return "bfloat16" if counts_in_bfloat16() else "float32"


def _choose(wanted: Literal["auto", "openvino", "onnxruntime"]) -> str:
    installed = [name for name in ("openvino", "onnxruntime") if find_spec(name) is not None]
    if wanted in installed:
        return wanted
    if wanted != "auto" or not installed:
        package = "onnxruntime" if wanted == "onnxruntime" else "openvino"
        raise EngineError(tr("{package} is not installed: pip install {package}", package=package))
    return installed[0]


def _remedy(network: str | Path) -> str:
    return tr("install the app again") if isinstance(network, str) else tr("name another file")


def _not_loaded(runtime: str, error: ImportError) -> EngineError:
    return EngineError(
        tr(
            "{runtime} does not load ({error}): install the app again",
            runtime=runtime,
            error=error,
        )
    )
