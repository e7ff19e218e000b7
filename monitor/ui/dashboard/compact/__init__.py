"""The small gauge beside the slides, and its controls."""
