"""Networks by ONNX Runtime, where OpenVINO has no wheel; on the processor alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime

from monitor.engine.base import Pixels
from monitor.types import FloatArray


class OnnxRuntimeNetwork:
    """Raises errors of the runtime where the file is broken."""

    def __init__(self, path: Path, threads: int) -> None:
        # Its builds for Windows report what they run.
        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        # Waiting threads would take the core that the window draws on.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 3
        self._run_options = onnxruntime.RunOptions()
        self._run_options.log_severity_level = 4  # what fails is raised
        self._session = onnxruntime.InferenceSession(
            str(path), options, providers=["CPUExecutionProvider"]
        )

    def run(self, pixels: Pixels) -> FloatArray:
        """Return the network's output; see `Network.run`."""
        (output,) = self._session.run(None, {"pixels": pixels}, self._run_options)
        return np.asarray(output, dtype=np.float32)

    def cancel(self) -> None:
        """End a run; see `Network.cancel`."""
        self._run_options.terminate = True
