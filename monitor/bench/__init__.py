"""How fast the app is on this machine: `classroom-monitor bench`, and `scripts/bench.py`."""
