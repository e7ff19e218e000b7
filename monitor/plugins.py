"""What can be chosen by name: the app's own parts, and those that other packages bring.

Each is registered by an entry point of its distribution, in a group for its kind:

| `classroom_monitor.` | a callable with the protocol | chosen by |
|---|---|---|
| `sources` | `sources.factory.SourceFactory` | `--source NAME` |
| `detectors` | `detection.DetectorFactory` | `detection.backend` |
| `expression_networks` | `emotion.ExpressionNetworkFactory` | `emotion.model` |
| `strategies` | `window.strategies.registry.StrategyFactory` | `window.strategy` |
| `exporters` | `store.files.export.Exporter` | the suffix of the file |

The app's own are registered in its `pyproject.toml` and once more in `GROUPS`: they are found
without reading metadata, and in a checkout that was never installed. Nothing is imported before
it is chosen; others' metadata is read when a name is asked for that is none of the app's own, or
all are listed. docs/plugins.md is for who writes one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, distributions
from typing import Any, TypeVar, cast

from monitor.errors import ConfigError, EngineError, MonitorError, SourceError, StoreError

T = TypeVar("T")

_APP = "classroom-monitor"

_PREFIX = "classroom_monitor."


@dataclass(frozen=True, eq=False)
class Group:
    """One kind of what can be chosen.

    Attributes:
        name: The group of its entry points, without `classroom_monitor.`.
        kind: One of them in words.
        error: What the user is told with where one cannot be had.
        own: The app's own: by name, where the factory is, as `module:attribute`.
        members: What must be there in what a factory makes.
    """

    name: str
    kind: str
    error: type[MonitorError]
    own: Mapping[str, str]
    members: tuple[str, ...] = ()


SOURCES = Group(
    "sources",
    "source",
    SourceError,
    {
        "camera": "monitor.sources.factory:camera",
        "network": "monitor.sources.factory:network",
        "demo": "monitor.sources.factory:demo",
        "pictures": "monitor.sources.factory:pictures",
        "video": "monitor.sources.factory:video",
    },
    ("name", "is_live", "fps", "open", "read", "interrupt", "close"),
)

DETECTORS = Group(
    "detectors",
    "detector",
    EngineError,
    {
        "cascade": "monitor.detection:make_cascade",
        "reference": "monitor.detection:make_reference",
    },
    ("name", "detect"),
)

EXPRESSION_NETWORKS = Group(
    "expression_networks",
    "expression network",
    EngineError,
    {
        "default": "monitor.emotion:DEFAULT",
        "accurate": "monitor.emotion:ACCURATE",
        "fer": "monitor.emotion:FER",
        "reference": "monitor.emotion:REFERENCE",
    },
    ("name", "classes", "predict"),
)

STRATEGIES = Group(
    "strategies",
    "strategy",
    ConfigError,
    {
        "balance": "monitor.window.strategies.registry:balance",
        "person_mean": "monitor.window.strategies.registry:mean",
        "sum": "monitor.window.strategies.registry:mean",
        "dominant": "monitor.window.strategies.registry:mean",
        "confidence": "monitor.window.strategies.registry:mean",
        "temporal": "monitor.window.strategies.choice:trained",
        "verdicts": "monitor.window.strategies.choice:trained",
    },
    ("name", "add", "remove", "frames_of", "result"),
)

EXPORTERS = Group(
    "exporters",
    "exporter",
    StoreError,
    {
        "csv": "monitor.store.files.export:csv_files",
        "json": "monitor.store.files.export:json_files",
        "parquet": "monitor.store.files.export:parquet_files",
    },
    ("items",),
)

GROUPS = (SOURCES, DETECTORS, EXPRESSION_NETWORKS, STRATEGIES, EXPORTERS)


@dataclass(frozen=True, eq=False)
class Plugin:
    """What another package registers; nothing of it is imported yet.

    Attributes:
        group: Its kind.
        entry_point: Its name, and where its factory is.
        distribution: Name and version of the distribution that brings it.
        refused: Why its name cannot be used; "" where it can.
    """

    group: Group
    entry_point: EntryPoint
    distribution: str
    refused: str = ""

    @property
    def name(self) -> str:
        """What it is chosen by."""
        return self.entry_point.name

    @property
    def title(self) -> str:
        """What it is called in messages."""
        return f"{self.group.kind} '{self.name}' of {self.distribution}"

    def failure(self, error: BaseException) -> MonitorError:
        """Return whatever went wrong in it as one line that names it, of its group's kind."""
        reason = " ".join(str(error).split()) or "no reason given"
        if not isinstance(error, MonitorError):
            reason = f"{type(error).__name__}: {reason}"
        return self.group.error(f"the {self.title} does not work: {reason}")


@cache
def installed() -> tuple[Plugin, ...]:
    """Return what other packages register, in the order of groups and names.

    Metadata is read once; what is installed later is seen by the next start.
    """
    found: list[Plugin] = []
    seen = {_plain(_APP)}
    for distribution in distributions():
        try:
            points = [p for p in distribution.entry_points if p.group.startswith(_PREFIX)]
            title = f"{distribution.name} {distribution.version}" if points else ""
        except (OSError, TypeError, ValueError, KeyError):
            continue  # broken metadata: no other program sees its entry points either
        # The first on the path is the one that would be imported.
        if not points or _plain(distribution.name) in seen:
            continue
        seen.add(_plain(distribution.name))
        for group in GROUPS:
            mine = (point for point in points if point.group == _PREFIX + group.name)
            found += [Plugin(group, point, title) for point in mine]
    return tuple(_without_namesakes(found))


def names(group: Group) -> tuple[str, ...]:
    """Return all names that can be chosen, the app's own first."""
    return (*group.own, *(p.name for p in installed() if p.group is group and not p.refused))


def find(group: Group, name: str) -> Plugin | None:
    """Return the plug-in that `name` stands for; None for the app's own and unknown names."""
    if name in group.own:
        return None
    fitting = (p for p in installed() if p.group is group and p.name == name and not p.refused)
    return next(fitting, None)


def require_known(group: Group, name: str) -> str:
    """Return `name`, where it can be chosen; nothing is imported.

    Raises:
        ValueError: It is unknown; the message lists those that are known.
    """
    if name not in group.own and find(group, name) is None:
        raise ValueError(f"no {group.kind} is called {name!r}: choose {_listed(names(group))}")
    return name


def load(group: Group, name: str) -> Any:
    """Import the factory that `name` stands for.

    Raises:
        MonitorError: Nothing is called that, or the plug-in cannot be imported; of the group's
            own kind.
    """
    plugin = find(group, name)
    if plugin is not None:
        return load_plugin(plugin)
    try:
        require_known(group, name)
    except ValueError as error:
        raise group.error(str(error)) from None
    return EntryPoint(name, group.own[name], _PREFIX + group.name).load()


def load_plugin(plugin: Plugin) -> Any:
    """Import the factory of a plug-in.

    Raises:
        MonitorError: It cannot be imported, or is none.
    """
    with _named(plugin):
        factory = plugin.entry_point.load()
        if not callable(factory):
            raise TypeError(f"{plugin.entry_point.value} cannot be called")
        return factory


def make(group: Group, name: str, *arguments: object, **options: object) -> Any:
    """Import the factory that `name` stands for, and return what it makes.

    Raises:
        MonitorError: As `load`; or the plug-in's factory fails, or makes something else.
    """
    factory = load(group, name)
    plugin = find(group, name)
    if plugin is None:
        return factory(*arguments, **options)
    with _named(plugin):
        made = factory(*arguments, **options)
        missing = [member for member in group.members if not hasattr(made, member)]
        if missing:
            raise TypeError(f"what it makes has no {_listed(missing)}")
        return made


def attribute(group: Group, name: str, attribute: str, kind: type[T]) -> T:
    """Import the factory that `name` stands for, and return what it says of what it makes.

    Raises:
        MonitorError: As `load`; or the plug-in's factory does not say it.
    """
    factory = load(group, name)
    plugin = find(group, name)
    if plugin is None:
        return cast("T", getattr(factory, attribute))
    with _named(plugin):
        value = getattr(factory, attribute)
        if not isinstance(value, kind):
            raise TypeError(f"{attribute} must be {kind.__name__}, not {type(value).__name__}")
        return value


@contextmanager
def _named(plugin: Plugin) -> Iterator[None]:
    """Tell whatever goes wrong in one line that names the plug-in."""
    try:
        yield
    except (Exception, SystemExit) as error:  # others' code fails in any way
        raise plugin.failure(error) from error


def _without_namesakes(found: list[Plugin]) -> Iterator[Plugin]:
    """Refuse names that are taken: by the app, or by a distribution that comes before."""
    taken: dict[tuple[Group, str], str] = {}
    for group in GROUPS:
        mine = (plugin for plugin in found if plugin.group is group)
        for one in sorted(mine, key=lambda plugin: (plugin.name, plugin.distribution)):
            owner = taken.setdefault((group, one.name), one.distribution)
            if one.name in group.own:
                reason = f"the app's own {group.kind} has this name"
            elif owner != one.distribution:
                reason = f"{owner} has this name"
            else:
                reason = ""
            yield Plugin(group, one.entry_point, one.distribution, reason)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _listed(words: tuple[str, ...] | list[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last
