"""From a name to what it stands for, imported only now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import EntryPoint
from typing import Any, TypeVar, cast

from monitor.i18n import listed_to_choose, shown, tr
from monitor.plugins.groups import PREFIX, Group
from monitor.plugins.installed import Plugin, installed

T = TypeVar("T")


def usable(group: Group) -> tuple[Plugin, ...]:
    """Return the plug-ins of a kind that can be chosen; whether they work is not known yet."""
    return tuple(p for p in installed() if p.group is group and not p.refused)


def names(group: Group) -> tuple[str, ...]:
    """Return all names that can be chosen, the app's own first."""
    return (*group.own, *(plugin.name for plugin in usable(group)))


def find(group: Group, name: str) -> Plugin | None:
    """Return the plug-in that `name` stands for; None for the app's own and unknown names."""
    if name in group.own:
        return None
    return next((plugin for plugin in usable(group) if plugin.name == name), None)


def require_known(group: Group, name: str) -> str:
    """Return `name`, where it can be chosen; nothing is imported.

    Raises:
        ValueError: It is unknown; the message lists those that are known.
    """
    if name not in group.own and find(group, name) is None:
        raise ValueError(
            tr(
                "no {kind} is called {name!r}: choose {names}",
                kind=shown(group.kind),
                name=name,
                names=listed_to_choose(names(group)),
            )
        )
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
    return EntryPoint(name, group.own[name], PREFIX + group.name).load()


def load_plugin(plugin: Plugin) -> Any:
    """Import the factory of a plug-in.

    Raises:
        MonitorError: It cannot be imported, or is none.
    """
    with _named(plugin):
        factory = plugin.entry_point.load()
        if not callable(factory):
            raise TypeError(
                tr("{entry_point} cannot be called", entry_point=plugin.entry_point.value)
            )
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
            raise TypeError(tr("what it makes has no {missing}", missing=listed_to_choose(missing)))
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
            raise TypeError(
                tr(
                    "{attribute} must be {name}, not {name_2}",
                    attribute=attribute,
                    name=kind.__name__,
                    name_2=type(value).__name__,
                )
            )
        return value


@contextmanager
def _named(plugin: Plugin) -> Iterator[None]:
    """Tell whatever goes wrong in one line that names the plug-in."""
    try:
        yield
    except (Exception, SystemExit) as error:  # others' code fails in any way
        raise plugin.failure(error) from error
