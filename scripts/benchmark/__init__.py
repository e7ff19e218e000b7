"""The sections of `scripts/bench.py`."""
