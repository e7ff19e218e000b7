"""From where on readings lose something: measured, see docs/decisions/room-check.md."""

from __future__ import annotations

SMALLEST_LOOKED_FOR_PX = 12
"""The check looks for smaller faces than a session does, to say that they are too small."""

READABLE_PX = 24.0
"""Faces from here on are read as well as large ones; at 16 px six in a hundred are lost."""

DARK = 30.0
"""Mean brightness of a face, 0..255: below it faces are no longer found, at 20 not read either."""

BRIGHT = 190.0
"""Above it a face is washed out: at 200 one expression in eight is lost."""

SHARP = 0.17
"""Share of fine detail in a face below which it is out of focus or smeared."""

SHARPNESS_PX = 32
"""Side to which a face is brought to look at its detail; of smaller ones that says nothing."""

LEAST_FPS = 4.0
"""Each face is to be read so often a second."""

DARK_ROOM_FPS = 12.0
"""Cameras that were asked for more give so little where they expose for long: in the dark."""

AGAINST_LIGHT = 0.6
"""Share of the picture's brightness below which dark faces have the light behind them."""
