"""A screen, or a part of it, as a source: online classes in gallery view."""

from monitor.sources.screen.region import ScreenRegion, names_screen

__all__ = ["ScreenRegion", "names_screen"]
