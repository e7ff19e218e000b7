"""What every outlet promises."""

from __future__ import annotations

from typing import Protocol

from monitor.outlets.sample import LiveSample


class Outlet(Protocol):
    """Where the gauge goes while a session runs, owned by one thread.

    Making one opens nothing and asks nothing of the network. After an error it is closed, and
    opened again after a while. Its calls may wait: they hold up nothing but themselves.

    Attributes:
        about: What it sends to whom, in a line; it may know better once it is open.
        is_open: Whether others in the network can read what it sends.
    """

    about: str
    is_open: bool

    def open(self) -> None:
        """Make ready to send.

        Raises:
            OutletError: It cannot be; one line for the user.
        """

    def send(self, sample: LiveSample) -> None:
        """Send the newest sample; the last one says that it is over.

        Raises:
            OutletError: It cannot be sent.
        """

    def close(self) -> None:
        """Let go of what it holds. Harmless when not open."""


class OutletFactory(Protocol):
    """What an entry point of `classroom_monitor.outlets` names."""

    def __call__(self, argument: str) -> Outlet:
        """Make an outlet without opening it.

        Args:
            argument: What the user wrote after `NAME:`; "" for the name alone.

        Raises:
            OutletError: The argument makes no sense; one line for the user.
        """
