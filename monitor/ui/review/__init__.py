"""Looking back: past sessions, the gauge of one of them over time, and several side by side."""
