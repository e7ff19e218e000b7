"""What the window remembers from one start to the next, in a small JSON file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from pydantic import TypeAdapter

from monitor.config import ManagedSettings, SessionSettings, StrategyName
from monitor.errors import ConfigError
from monitor.files.atomic_write import atomic_write
from monitor.files.privacy import make_folder
from monitor.folders import config_folder
from monitor.i18n import tr
from monitor.signals import Signal
from monitor.sources.streams.address import has_secret
from monitor.ui.appearance.theme_choice import ThemeChoice
from monitor.ui.widgets.source_view import SourceView, view_key

PREFERENCES_FILE = "window.json"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the user chose in the window.

    Attributes:
        theme: "system" follows the desktop.
        source: What was watched last, as `make_source` takes it; "" for none.
        strategy: The window strategy chosen last; None where none was chosen.
        strategy_folder: What it was trained to, as `WindowSettings.model` names it.
        show_picture: Whether the picture is to be seen.
        accepted_at: When the limits of the first start were accepted, ISO 8601 with time
            zone; "" where they were not.
        accepted_text: Version of the text that was accepted.
        retention_days: Sessions older than this go to the trash at the start; 0 keeps them all,
            None leaves it to the settings.
        room: Where the last session was; offered for the next.
        course: What the last session belonged to; offered for the next.
        consent_note: How those in the last session were told and asked; offered for the next.
        results_folder: Where results of recordings go; "" for beside each recording.
        network: The network chosen last, as `EmotionSettings.model` names it; "" where none
            was chosen.
        networks: Folders of networks of the user's own that were chosen before.
        views: How sources are seen, by `view_key`, where that was chosen.
        hide_shared: Whether the windows are hidden where the screen is shared.
        global_keys: Whether keys work while another window has the keyboard.
        global_prefix: What is held down with such a key, as `QKeySequence` writes it.
        remote_key: A key of a presenter remote, likewise; "" for none.
        remote_action: What it does, as `shortcuts.keys` names it.
        signal: What is read of the people, as chosen at the first start or later; None where it
            was not.
        checked_cameras: Cameras whose room check was seen, as `views` names them.
        checked_rooms: Rooms likewise, in small letters.
        microphone_agreed_at: When the user said that the room has agreed to the microphone,
            ISO 8601; "" where nobody did.
    """

    theme: ThemeChoice = "system"
    source: str = ""
    strategy: StrategyName | None = None
    strategy_folder: str = ""
    show_picture: bool = True
    accepted_at: str = ""
    accepted_text: int = 0
    retention_days: int | None = None
    room: str = ""
    course: str = ""
    consent_note: str = ""
    results_folder: str = ""
    network: str = ""
    networks: tuple[str, ...] = ()
    views: Mapping[str, SourceView] = field(default_factory=dict)
    hide_shared: bool = False
    global_keys: bool = False
    global_prefix: str = "Ctrl+Alt+Shift"
    remote_key: str = ""
    remote_action: str = "1"
    signal: Signal | None = None
    checked_cameras: tuple[str, ...] = ()
    checked_rooms: tuple[str, ...] = ()
    microphone_agreed_at: str = ""

    def kept_days(self, settings: SessionSettings, managed: ManagedSettings) -> int:
        """How long sessions are kept; 0 for always.

        As the school has set it, as chosen in the window, or else as the settings say.
        """
        if self.retention_days is None or managed.has("session", "retention_days"):
            return settings.retention_days
        return self.retention_days

    def with_source(self, spec: str) -> Preferences:
        """Remember `spec`, unless that would write a password into the file."""
        return replace(self, source="" if has_secret(spec) else spec)

    def with_view(self, spec: str, view: SourceView) -> Preferences:
        """Remember how a source is to be seen."""
        return replace(self, views={**self.views, view_key(spec): view})


_PREFERENCES = TypeAdapter(Preferences)


def load_preferences(path: Path | None = None) -> Preferences:
    """Read the preferences; what cannot be read counts as never chosen."""
    try:
        return _read(path or _default_path())
    except (OSError, ValueError):
        return Preferences()


def marker_names_of_before(path: Path | None = None) -> tuple[str, ...] | None:
    """Return the names of markers that an earlier version kept here; None where there are none.

    They stand in the settings now. `save_preferences` drops them.
    """
    try:
        values = json.loads((path or _default_path()).read_text(encoding="utf-8"))
        return TypeAdapter(tuple[str, ...]).validate_python(values["part_names"])
    except (OSError, ValueError, LookupError, TypeError):
        return None


def save_preferences(preferences: Preferences, path: Path | None = None) -> None:
    """Write the preferences: the whole file or nothing. A file that cannot be read is kept.

    Raises:
        ConfigError: The file cannot be written.
    """
    file = path or _default_path()
    try:
        make_folder(file.parent)
        with atomic_write(file) as part:
            part.write_text(json.dumps(asdict(preferences), indent=1) + "\n", encoding="utf-8")
            _keep_broken(file)
    except OSError as error:
        raise ConfigError(
            tr(
                "{file}: your choices cannot be kept: {strerror}",
                file=file,
                strerror=error.strerror or error,
            )
        ) from error


def _read(file: Path) -> Preferences:
    values = json.loads(file.read_text(encoding="utf-8"))
    return _PREFERENCES.validate_python(values)


def _keep_broken(file: Path) -> None:
    try:
        _read(file)
    except FileNotFoundError:
        return
    except ValueError:
        file.replace(file.with_name(f"{file.name}.broken"))


def _default_path() -> Path:
    return config_folder() / PREFERENCES_FILE
