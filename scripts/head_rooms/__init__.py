"""Rooms of heads whose directions are known: videos of real small heads, and a pinhole camera."""
