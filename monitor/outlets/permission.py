"""What has to be asked before something is sent where others in the network can read it."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.config import OutletSettings, load_managed
from monitor.errors import OutletError
from monitor.i18n import tr
from monitor.outlets.outlets import make_outlet


def to_be_asked(specs: Sequence[str], settings: OutletSettings) -> tuple[str, ...]:
    """Return what each outlet says that others can read, and that is not allowed yet.

    Raises:
        OutletError: As `make_outlet`; or the school has set that it is not allowed.
    """
    if settings.open_to_network:
        return ()
    made = (make_outlet(spec) for spec in specs)
    told = tuple(outlet.about for outlet in made if outlet.is_open)
    managed = load_managed()
    if told and managed.has("outlets", "open_to_network"):
        raise OutletError(
            tr(
                "{told}: your school has set that nothing is sent where others can "
                "read it ({file})",
                told=told[0],
                file=managed.file,
            )
        )
    return told
