"""Observers of a class: what they can code, and how far they agree with the gauge."""
