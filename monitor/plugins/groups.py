"""The groups of entry points, and the app's own names in each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from monitor.errors import (
    ConfigError,
    EngineError,
    MonitorError,
    OutletError,
    SourceError,
    StoreError,
)

PREFIX = "classroom_monitor."
"""Every group's name among all entry points begins so."""


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
        "screen": "monitor.sources.factory:screen",
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
        "retinaface": "monitor.detection:make_retinaface",
        "yunet": "monitor.detection:make_yunet",
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
        "facing": "monitor.window.strategies.registry:facing",
        "temporal": "monitor.window.strategies.choice:trained",
        "verdicts": "monitor.window.strategies.choice:trained",
    },
    ("name", "add", "remove", "result"),
)

EXPORTERS = Group(
    "exporters",
    "exporter",
    StoreError,
    {
        "csv": "monitor.store.files.export:csv_files",
        "json": "monitor.store.files.export:json_files",
        "parquet": "monitor.store.files.export:parquet_files",
        "eaf": "monitor.review.formats.eaf:eaf_file",
        "boris": "monitor.review.formats.boris:boris_files",
        "textgrid": "monitor.review.formats.textgrid:textgrid_file",
        "vtt": "monitor.review.formats.vtt:vtt_files",
        "openface": "monitor.review.formats.openface:openface_files",
        "bids": "monitor.review.formats.bids:bids_files",
    },
    ("items",),
)

OUTLETS = Group(
    "outlets",
    "outlet",
    OutletError,
    {
        "file": "monitor.outlets.state_file:StateFile",
        "page": "monitor.outlets.page.outlet:LocalPage",
        "mqtt": "monitor.outlets.mqtt:Mqtt",
        "lsl": "monitor.outlets.lsl:LabStream",
    },
    ("about", "is_open", "open", "send", "close"),
)

GROUPS = (SOURCES, DETECTORS, EXPRESSION_NETWORKS, STRATEGIES, EXPORTERS, OUTLETS)
