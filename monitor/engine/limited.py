"""A first run that must end: a file of the user's may hold a network that never does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from monitor.errors import EngineError
from monitor.i18n import tr

LIMIT_S = 20.0
"""The slowest network that this app can use takes a hundredth of this for one face."""

CANCEL_S = 2.0
"""How long a run may take to fail that was cancelled; one that does not dies with the app."""

THREAD_NAME = "first run of {}"

_Result = TypeVar("_Result")


def within_limit(
    work: Callable[[], _Result], cancel: Callable[[], None], name: str, limit_s: float | None = None
) -> _Result:
    """Return what `work` returns; where it does not end, it is cancelled.

    Args:
        work: What runs a network once.
        cancel: Lets it fail soon, where the runtime can.
        name: The network's, for the user.
        limit_s: How long is waited; by default `LIMIT_S`.

    Raises:
        EngineError: It did not end in time.
    """
    limit_s = LIMIT_S if limit_s is None else limit_s
    results: list[_Result] = []
    errors: list[Exception] = []

    def run() -> None:
        try:
            results.append(work())
        except Exception as error:  # noqa: BLE001 - raised again where it is waited for
            errors.append(error)

    thread = threading.Thread(target=run, name=THREAD_NAME.format(name), daemon=True)
    thread.start()
    thread.join(limit_s)
    if errors:
        raise errors[0]
    if not results:
        cancel()
        thread.join(CANCEL_S)
        raise EngineError(
            tr(
                "{name} has not ended after {limit_s:g} s for one face: use another",
                name=name,
                limit_s=limit_s,
            )
        )
    return results[0]
