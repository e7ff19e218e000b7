"""All settings: their records, the user's file, and what a school sets for everybody."""

from monitor.config.loading import load_settings
from monitor.config.managed import SET_BY_SCHOOL, ManagedSettings, load_managed
from monitor.config.markers import (
    chosen_markers,
    marker_names,
    names_of_before,
    proposed_markers,
)
from monitor.config.records import (
    FACING_BAND,
    DetectionSettings,
    DisplaySettings,
    EmotionSettings,
    EngineSettings,
    OutletSettings,
    PictureSettings,
    Rectangle,
    SessionSettings,
    Settings,
    SoundSettings,
    StrategyName,
    TrackingSettings,
    TrainedStrategyName,
    WindowSettings,
)

__all__ = [
    "FACING_BAND",
    "SET_BY_SCHOOL",
    "DetectionSettings",
    "DisplaySettings",
    "EmotionSettings",
    "EngineSettings",
    "ManagedSettings",
    "OutletSettings",
    "PictureSettings",
    "Rectangle",
    "SessionSettings",
    "Settings",
    "SoundSettings",
    "StrategyName",
    "TrackingSettings",
    "TrainedStrategyName",
    "WindowSettings",
    "chosen_markers",
    "load_managed",
    "load_settings",
    "marker_names",
    "names_of_before",
    "proposed_markers",
]
