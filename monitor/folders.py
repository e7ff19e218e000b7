"""Where the program's own files live: its assets, and the user's data, settings and state.

Nothing is written anywhere else. `CLASSROOM_MONITOR_HOME` moves all three user folders.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

APP_NAME = "classroom-monitor"
HOME_VARIABLE = "CLASSROOM_MONITOR_HOME"


def assets_folder() -> Path:
    """The folder of the networks and the demo clip, in a checkout or an installed wheel."""
    package = Path(__file__).resolve().parent
    installed = package / "assets"
    return installed if installed.is_dir() else package.parent / "assets"


def data_folder() -> Path:
    """Where sessions are kept. Not created here."""
    return _user_folder("data", platformdirs.user_data_path(APP_NAME, appauthor=False))


def config_folder() -> Path:
    """Where `settings.toml` and the choice of the first start are kept. Not created here."""
    return _user_folder("config", platformdirs.user_config_path(APP_NAME, appauthor=False))


def cache_folder() -> Path:
    """Where what can be made again is kept. Not created here."""
    return _user_folder("cache", platformdirs.user_cache_path(APP_NAME, appauthor=False))


def _user_folder(kind: str, default: Path) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser().resolve() / kind if home else default
