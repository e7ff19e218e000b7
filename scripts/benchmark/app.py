"""The whole app on its demo: stalls of its window, and memory over an hour."""

from __future__ import annotations

import os
import time

import numpy as np
import psutil

from monitor.config import Settings

MB = 1_000_000


def window() -> dict[str, object]:
    """Stalls of the window's event loop while the demo runs, over 15 s."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PyQt5.QtCore import QTimer

    from monitor.ui.appearance.application import make_application
    from monitor.ui.dialogs.welcome import TEXT_VERSION
    from monitor.ui.main.app import make_window
    from monitor.ui.widgets.preferences import Preferences

    app = make_application()
    main_window = make_window(app, Settings(), Preferences(accepted_text=TEXT_VERSION))
    main_window.begin("demo")
    main_window.show()
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(5)
    QTimer.singleShot(20_000, app.quit)
    app.exec_()
    timer.stop()
    main_window.end()
    settled = [b for b in beats if b > beats[0] + 5.0]
    stalls_ms = 1000 * np.diff(settled)
    return {
        "longest_stall_ms": float(stalls_ms.max()),
        "p99_ms": float(np.percentile(stalls_ms, 99)),
        "memory_mb": psutil.Process().memory_info().rss / MB,
    }


def hour() -> dict[str, object]:
    """Memory over an hour of demo, fast-forwarded to two readings per second."""
    from monitor.live import LiveMonitor
    from monitor.pipeline import load_pipeline
    from monitor.sources.demo import DemoSource
    from monitor.store import SessionStore
    from monitor.types import Frame

    every, rounds = 13, 90

    class FastForward(DemoSource):
        def read(self) -> Frame | None:
            for _ in range(every - 1):
                super().read()
            return super().read()

    settings = Settings()
    monitor = LiveMonitor(
        FastForward(paced=False, loop=True),
        lambda p: load_pipeline(settings, p, live=True),
        settings,
        SessionStore(),
        every_frame=True,
    )
    monitor.begin_session()
    monitor.start()
    memory_mb: list[float] = []
    while (update := monitor.latest()).session_s is None or update.session_s < rounds * 40:
        time.sleep(0.5)
        if (update.session_s or 0.0) > len(memory_mb) * 60.0:
            memory_mb.append(psutil.Process().memory_info().rss / MB)
    monitor.stop()
    settled = memory_mb[5]
    return {
        "after_5_minutes_mb": settled,
        "after_60_minutes_mb": memory_mb[-1],
        "growth": memory_mb[-1] / settled - 1.0,
        "windows": len(SessionStore().windows("last")),
    }
