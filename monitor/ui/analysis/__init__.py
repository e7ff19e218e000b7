"""Analysing recordings: choosing what, watching it, and what came of it."""
