"""Analysing recordings: choosing what, following it, and what came of it."""
