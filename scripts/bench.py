"""Measures the app against the packages that a user would pick instead, in one run.

    uv run --group dev --extra reference scripts/bench.py                the usual sections
    uv run --group dev --extra reference scripts/bench.py peers --yunet yunet.onnx
    uv run --group dev --extra reference scripts/bench.py table --write docs/performance.md
    uv run --group dev scripts/bench.py length                           takes about four minutes
    uv run --group dev scripts/bench.py hour                             takes about six minutes

`table` is what `classroom-monitor bench` measures and all sections of docs/performance.md, as
Markdown. Each section runs in a process of its own, so that no figure holds another's memory.
Ratios compare what ran in turn: they hold where the machine's speed drifts.
"""

from __future__ import annotations

if __name__ == "__main__":
    # Not above: processes that measure begin with this file, and its imports are in their memory.
    from benchmark.main import main

    main(__doc__ or "")
