"""Looking back: past sessions, the course of one of them, and several side by side."""
