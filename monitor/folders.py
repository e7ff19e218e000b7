"""Where the program's own files live: its assets, and the user's data, settings and state.

Nothing is written anywhere else. `CLASSROOM_MONITOR_HOME` moves all three user folders; what a
school sets for everybody is read from a folder that no variable moves.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

APP_NAME = "classroom-monitor"
HOME_VARIABLE = "CLASSROOM_MONITOR_HOME"

LIBRARY_FOLDERS = {
    "KERAS_HOME": "keras",
    "MPLCONFIGDIR": "matplotlib",
    "CUDA_CACHE_PATH": "cuda",
}
"""By the variable that a library asks."""


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


def managed_folder() -> Path:
    """Where a school sets what holds for everybody on this computer. Only read.

    Not by platformdirs, whose folders of a site are moved by variables that each user can set:
    XDG_CONFIG_DIRS, WIN_PD_OVERRIDE_COMMON_APPDATA. So is Windows' own %ProgramData%: the
    registry is asked.
    """
    if sys.platform == "win32":
        import winreg

        name = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, name) as key:
            return Path(winreg.QueryValueEx(key, "Common AppData")[0]) / APP_NAME
    if sys.platform == "darwin":
        return Path("/Library/Application Support") / APP_NAME
    return Path("/etc") / APP_NAME


def keep_libraries_at_home() -> None:
    """Have libraries write what they remember to the app's cache folder, not the user's home.

    Also those of processes that are started from here. What the user has chosen stays.
    """
    for variable, name in LIBRARY_FOLDERS.items():
        os.environ.setdefault(variable, str(cache_folder() / name))


def _user_folder(kind: str, default: Path) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser().resolve() / kind if home else default
