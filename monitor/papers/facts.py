"""What the papers say of this installation: what is read, kept, where and for how long."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version

from monitor.classes import Classes
from monitor.config import ManagedSettings, Settings
from monitor.emotion import classes_of
from monitor.store import DAYS_IN_TRASH, SessionStore
from monitor.types import EMOTIONS


@dataclass(frozen=True, slots=True)
class Facts:
    """An installation as it is set on a day.

    Attributes:
        settings: As they hold in the app.
        managed: What of them the school has set.
        retention_days: For how long sessions are kept; 0 for ever.
        store: The log in words, without a password.
        on_server: Whether it is a database on a server.
        classes: What expressions are sorted into; None where none are read.
        made_on: The day.
        version: Of the app.
    """

    settings: Settings
    managed: ManagedSettings
    retention_days: int
    store: str
    on_server: bool
    classes: Classes | None
    made_on: date
    version: str

    @classmethod
    def of(
        cls, settings: Settings, managed: ManagedSettings, retention_days: int, made_on: date
    ) -> Facts:
        """Return what holds with these settings; nothing is loaded or opened.

        Raises:
            EngineError: The network that they name is none.
            StoreError: The log that they name is none.
        """
        has_expressions = settings.signal.has_expressions
        return cls(
            settings=settings,
            managed=managed,
            retention_days=retention_days,
            store=SessionStore(settings.session.store).name,
            on_server=settings.session.store.startswith("postgresql"),
            classes=classes_of(settings.emotion) if has_expressions else None,
            made_on=made_on,
            version=version("classroom-monitor"),
        )

    def values(self, words: Mapping[str, str]) -> Mapping[str, str]:
        """Return what stands for the {names} in a text, in the words of its language."""
        window, classes = self.settings.window, self.classes
        names = "" if classes is None else ", ".join(classes.names)
        return {
            "version": self.version,
            "date": self.made_on.isoformat(),
            "min_people": str(self.settings.session.min_people),
            "retention_days": str(self.retention_days),
            "trash_days": str(DAYS_IN_TRASH),
            "store": self.store,
            "length_s": f"{window.length_s:g}",
            "step_s": f"{window.step_s:g}",
            "network": self.settings.emotion.model,
            "outlets": ", ".join(self.settings.outlets.send),
            "classes": words["emotions"] if CONDITIONS["emotions"](self) else names,
        }

    def rows(self) -> Iterator[tuple[str, str, bool]]:
        """Yield each setting that the papers follow from: name, value, set by the school."""
        window, session = self.settings.window, self.settings.session
        shown: dict[tuple[str, str], object] = {
            ("", "signal"): self.settings.signal,
            ("session", "min_people"): session.min_people,
            ("session", "retention_days"): self.retention_days,
            ("session", "store"): self.store,
            ("window", "strategy"): window.strategy,
            ("window", "length_s"): f"{window.length_s:g}",
            ("window", "step_s"): f"{window.step_s:g}",
        }
        if self.classes is not None:
            shown["emotion", "model"] = self.settings.emotion.model
        if self.settings.outlets.send:
            shown["outlets", "send"] = ", ".join(self.settings.outlets.send)
        if self.settings.sound.listen:
            shown["sound", "listen"] = "true"
        if window.zones:
            shown["window", "zones"] = window.zones
        for (section, name), value in shown.items():
            called = f"{section}.{name}" if section else name
            yield called, str(value), self.managed.has(section, name)


CONDITIONS: Mapping[str, Callable[[Facts], bool]] = {
    "expressions": lambda facts: facts.settings.signal.has_expressions,
    "no_expressions": lambda facts: not facts.settings.signal.has_expressions,
    "heads": lambda facts: facts.settings.signal.has_heads,
    "both": lambda facts: facts.settings.signal.has_heads and facts.settings.signal.has_expressions,
    "only_heads": lambda facts: not facts.settings.signal.has_expressions,
    "only_expressions": lambda facts: not facts.settings.signal.has_heads,
    "emotions": lambda facts: facts.classes is not None and facts.classes.names == EMOTIONS,
    "own_classes": lambda facts: facts.classes is not None and facts.classes.names != EMOTIONS,
    "group": lambda facts: facts.settings.session.min_people > 1,
    "no_group": lambda facts: facts.settings.session.min_people == 1,
    "file": lambda facts: not facts.on_server,
    "server": lambda facts: facts.on_server,
    "outlets": lambda facts: bool(facts.settings.outlets.send),
    "no_outlets": lambda facts: not facts.settings.outlets.send,
    "sound": lambda facts: facts.settings.sound.listen,
    "limited": lambda facts: facts.retention_days > 0,
    "forever": lambda facts: facts.retention_days == 0,
}
"""When a text is shown whose key ends in `_if_` and one of these."""
