"""Slides that are watched on a screen while a class runs."""
