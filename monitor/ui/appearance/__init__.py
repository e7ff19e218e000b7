"""Colours, theme and the application that wears them."""
