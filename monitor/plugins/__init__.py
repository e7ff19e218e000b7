"""What can be chosen by name: the app's own parts, and those that other packages bring.

Each is registered by an entry point of its distribution, in a group for its kind:

| `classroom_monitor.` | a callable with the protocol | chosen by |
|---|---|---|
| `sources` | `sources.factory.SourceFactory` | `--source NAME` |
| `detectors` | `detection.DetectorFactory` | `detection.backend` |
| `expression_networks` | `emotion.ExpressionNetworkFactory` | `emotion.model` |
| `strategies` | `window.strategies.registry.StrategyFactory` | `window.strategy` |
| `exporters` | `store.files.export.Exporter` | the suffix of the file |
| `outlets` | `outlets.base.OutletFactory` | `--send NAME` |

The app's own are registered in its `pyproject.toml` and once more in `groups`: they are found
without reading metadata, and in a checkout that was never installed. Nothing is imported before
it is chosen; others' metadata is read when a name is asked for that is none of the app's own, or
all are listed. docs/plugins.md is for who writes one.
"""

from monitor.plugins.groups import (
    DETECTORS,
    EXPORTERS,
    EXPRESSION_NETWORKS,
    GROUPS,
    OUTLETS,
    SOURCES,
    STRATEGIES,
    Group,
)
from monitor.plugins.installed import Plugin, installed
from monitor.plugins.lookup import (
    attribute,
    find,
    load,
    load_plugin,
    make,
    names,
    require_known,
    usable,
)

__all__ = [
    "DETECTORS",
    "EXPORTERS",
    "EXPRESSION_NETWORKS",
    "GROUPS",
    "OUTLETS",
    "SOURCES",
    "STRATEGIES",
    "Group",
    "Plugin",
    "attribute",
    "find",
    "installed",
    "load",
    "load_plugin",
    "make",
    "names",
    "require_known",
    "usable",
]
