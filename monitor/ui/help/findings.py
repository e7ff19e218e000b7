"""What works on this machine, and what to do where it does not. Without Qt."""

from __future__ import annotations

import os
import platform
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from importlib.metadata import version
from pathlib import Path

import numpy as np

from monitor import plugins
from monitor.config import Settings, load_managed, load_settings
from monitor.config.extras import EXTRAS, extra_hint, is_bundle, missing_packages
from monitor.emotion.naming import network_words
from monitor.errors import MonitorError
from monitor.files.privacy import write_no_memory_to_disk
from monitor.folders import config_folder, data_folder
from monitor.i18n import shown, tr
from monitor.sources import list_cameras, make_source
from monitor.store import SessionStore

ENOUGH_MB = 200
"""Free space that a year of lectures fits into many times."""


_FINENESS = {"float32": tr("finely"), "bfloat16": tr("coarsely")}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        name: Of it.
        works: True, False, or None where it is good to know but not needed.
        detail: What was found, or what to do.
    """

    name: str
    works: bool | None
    detail: str


def findings() -> Iterator[Finding]:
    """Look around, one thing after another; nothing is changed."""
    yield Finding(tr("version"), True, _version())
    yield Finding(
        tr("system"),
        True,
        tr(
            "{platform}, Python {python_version}",
            platform=platform.platform(),
            python_version=platform.python_version(),
        ),
    )
    yield _try(tr("settings"), _settings)
    yield _try(tr("set by school"), _managed)
    yield _try(tr("what is read"), _signal)
    yield _try(tr("live out"), _live_out, needed=False)
    yield _try(tr("devices"), _devices)
    yield _try(tr("what reads faces"), _networks)
    yield _try(tr("demo clip"), _demo)
    yield _cameras()
    yield _try(tr("display"), _display, needed=False)
    yield _try(tr("session log"), _session_log)
    for name, folder in (
        (tr("sessions folder"), data_folder()),
        (tr("settings folder"), config_folder()),
    ):
        yield _try(name, partial(_writable, folder))
    yield _core_files()
    yield from _extras()
    yield from _plugins()


def _version() -> str:
    way = tr("a package with its own Python") if is_bundle() else tr("a Python package")
    return tr(
        "{version}, {way}; nothing looks for a newer one: compare with the "
        "changelog where you got it",
        version=version("classroom-monitor"),
        way=way,
    )


def _core_files() -> Finding:
    if write_no_memory_to_disk():
        return Finding(
            tr("core files"), True, tr("switched off: a crash writes no picture to the disk")
        )
    return Finding(
        tr("core files"), None, tr("cannot be switched off here: a crash may write a picture")
    )


def _try(name: str, check: Callable[[], str], *, needed: bool = True) -> Finding:
    try:
        return Finding(name, works=True, detail=check())
    except (MonitorError, OSError) as error:
        return Finding(name, works=False if needed else None, detail=str(error))


def _settings() -> str:
    load_settings()
    return tr("read from {config_folder}, or the defaults", config_folder=config_folder())


def _managed() -> str:
    managed = load_managed()
    if not managed.values:
        return tr("nothing: there is no {file}", file=managed.file)
    warning = (
        tr("; this account can change that: it should not") if _can_write(managed.file) else ""
    )
    return tr(
        "{words}, in {file}{warning}",
        words=", ".join(managed.words),
        file=managed.file,
        warning=warning,
    )


def _can_write(file: Path) -> bool:
    """Whether a user may change a file or put another in its place; not told on Windows."""
    if not hasattr(os, "geteuid") or os.geteuid() == 0:
        return False
    return any(os.access(one, os.W_OK) for one in (file, file.parent))


def _signal() -> str:
    from monitor.ui.widgets.preferences import load_preferences

    signal, chosen = load_settings().signal, load_preferences().signal
    if chosen is None or chosen is signal or load_managed().sets_signal:
        return signal.words
    return tr(
        "{words}, as chosen in the window; without that: {signal}",
        words=chosen.words,
        signal=signal.words,
    )


def _live_out() -> str:
    from monitor.outlets.outlets import make_outlet

    sent = load_settings().outlets.send
    if not sent:
        return tr("off: nothing listens and nothing is sent, unless you switch it on")
    return "; ".join(make_outlet(spec).about for spec in sent)


def _devices() -> str:
    from monitor.engine import devices

    found = devices(load_settings().engine)
    return ", ".join(f"{device.kind}: {device.name}" for device in found)


def _networks() -> str:
    from monitor.engine import device_in_use, resolve_precision, runtime_in_use
    from monitor.pipeline import load_pipeline
    from monitor.types import Frame

    settings = load_settings()
    start_s = time.perf_counter()
    pipeline = load_pipeline(settings)
    pipeline.process(Frame(np.zeros((720, 1280, 3), np.uint8), 0, 0.0))
    loaded_s = time.perf_counter() - start_s
    detections = pipeline.infer(Frame(np.zeros((720, 1280, 3), np.uint8), 1, 0.1))
    live, recorded = (
        _FINENESS[resolve_precision(settings.engine, is_live=is_live).precision]
        for is_live in (True, False)
    )
    return tr(
        "finds faces: {detector}; reads expressions: {network}; reckons by {runtime_in_use} on "
        "{device_in_use}, {live} live, {recorded} in recordings; ready in {loaded_s:.1f} s, "
        "{inference_s:.0f} ms for an empty picture",
        detector=pipeline.detector.name,
        network=network_words(pipeline.network_name),
        runtime_in_use=runtime_in_use(settings.engine),
        device_in_use=device_in_use(settings.engine),
        loaded_s=loaded_s,
        inference_s=1000 * detections.inference_s,
        live=live,
        recorded=recorded,
    )


def _demo() -> str:
    source = make_source("demo")
    source.open()
    try:
        frame = source.read()
    finally:
        source.close()
    if frame is None:
        raise MonitorError(tr("the demo clip holds no picture: install the app again"))
    width, height = frame.size_wh
    return f"{width}x{height}"


def _cameras() -> Finding:
    found = list_cameras()
    if not found:
        return Finding(
            tr("cameras"), None, tr("none found; try --source demo, or a network camera")
        )
    return Finding(tr("cameras"), True, ", ".join(f"{c.index}: {c.name}" for c in found))


def _display() -> str:
    from monitor.ui.appearance.display import require_display

    require_display()
    return tr("the window can be shown")


def _session_log() -> str:
    store = SessionStore(load_settings().session.store)
    count = len(store.sessions())
    return tr(
        "{count} session in {store}", "{count} sessions in {store}", count=count, store=store.name
    )


def _writable(folder: Path) -> str:
    existing = next(path for path in (folder, *folder.parents) if path.is_dir())
    with tempfile.TemporaryFile(dir=existing):
        free_mb = shutil.disk_usage(existing).free // 1_000_000
    if free_mb < ENOUGH_MB:
        raise MonitorError(
            tr(
                "{folder}: only {free_mb} MB free: make room for the session log",
                folder=folder,
                free_mb=free_mb,
            )
        )
    return tr("{folder}, {free_mb:,} MB free", folder=folder, free_mb=free_mb)


def _extras() -> Iterator[Finding]:
    missing = {name for name in EXTRAS if missing_packages(name)}
    for name, extra in EXTRAS.items():
        about = {"name": name, "purpose": shown(extra.purpose)}
        if name in missing:
            yield Finding(tr("extra"), None, tr("{name}: {purpose}; not installed", **about))
        else:
            yield Finding(tr("extra"), True, tr("{name}: {purpose}", **about))
    if missing:
        yield Finding(tr("more extras"), None, extra_hint("NAME"))


def _plugins() -> Iterator[Finding]:
    found = plugins.installed()
    if not found:
        yield Finding(tr("plug-ins"), None, tr("none installed"))
    for plugin in found:
        yield Finding(tr("plug-in"), *_verdict_on(plugin))


def _verdict_on(plugin: plugins.Plugin) -> tuple[bool | None, str]:
    if plugin.refused:
        return None, tr("{title}: left out: {refused}", title=plugin.title, refused=plugin.refused)
    try:
        _build(plugin)
    except MonitorError as error:
        return None, tr("left out: {error}", error=error)
    return True, tr("{title} works", title=plugin.title)


def _build(plugin: plugins.Plugin) -> None:
    """Import a plug-in and, where that needs nothing of the user's, make what it is for."""
    from monitor.detection import make_detector
    from monitor.emotion import classes_of, make_emotion_model
    from monitor.window import make_strategy

    settings = Settings()
    if plugin.group is plugins.DETECTORS:
        make_detector(replace(settings.detection, backend=plugin.name), settings.engine)
    elif plugin.group is plugins.EXPRESSION_NETWORKS:
        emotion = replace(settings.emotion, model=plugin.name)
        classes_of(emotion)
        make_emotion_model(emotion, settings.engine)
    elif plugin.group is plugins.STRATEGIES:
        make_strategy(plugin.name)
    else:
        plugins.load_plugin(plugin)
