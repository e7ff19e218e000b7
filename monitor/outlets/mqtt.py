"""The gauge of now on an MQTT server, for a school's own screen."""

from __future__ import annotations

import json
import os
import re
import ssl
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from monitor.config.extras import extra_hint, missing_packages
from monitor.errors import OutletError
from monitor.folders import config_folder
from monitor.gauge.face import GaugeFace
from monitor.gauge.scale import OF_EXPRESSIONS
from monitor.i18n import tr
from monitor.outlets.sample import LiveSample, SessionStatus, nothing

if TYPE_CHECKING:
    from paho.mqtt.client import Client

USER_VARIABLE = "CLASSROOM_MONITOR_MQTT_USER"
PASSWORD_VARIABLE = "CLASSROOM_MONITOR_MQTT_PASSWORD"  # noqa: S105 - a name
PASSWORD_FILE = "mqtt-password"  # noqa: S105 - a name

ANSWER_S = 10.0
"""A server that takes longer does not answer."""

_ALIVE_S = 20
"""Without a word for one and a half of it the server tells everybody the last will."""

_PORTS = {"mqtt": 1883, "mqtts": 8883}
_TOPIC = "classroom-monitor/gauge"
_NO_TOPIC = re.compile(r"[+#\x00-\x1f]")
_HERE = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Server:
    """Where it is sent.

    Attributes:
        host: The server's name or address.
        port: Its port.
        is_encrypted: Whether it is spoken with by TLS.
        topic: Under which name it is kept there.
        user: Who sends it; "" for nobody in particular.
    """

    host: str
    port: int
    is_encrypted: bool
    topic: str
    user: str = ""

    @classmethod
    def parse(cls, address: str) -> Server:
        """Read `mqtts://[USER@]HOST[:PORT][/TOPIC]`; `mqtt://` is not encrypted.

        Raises:
            OutletError: It is no such address, or has a password in it.
        """
        form = tr("write mqtt:mqtts://HOST/TOPIC")
        try:
            parts = urlsplit(address.strip())
            host, port, password = parts.hostname, parts.port, parts.password
        except ValueError:
            raise OutletError(
                tr("mqtt: that is no address of a server: {form}", form=form)
            ) from None
        has_more = bool(parts.query) or "#" in address
        if parts.scheme not in _PORTS or not host or has_more:
            raise OutletError(tr("mqtt: that is no address of a server: {form}", form=form))
        if password is not None:
            raise OutletError(
                tr(
                    "mqtt: a password stands in no address, which is kept with the "
                    "session: set {password_variable}, or write it into {config_folder}",
                    password_variable=PASSWORD_VARIABLE,
                    config_folder=config_folder() / PASSWORD_FILE,
                )
            )
        topic = unquote(parts.path).strip("/") or _TOPIC
        if _NO_TOPIC.search(topic):
            raise OutletError(
                tr("mqtt: a topic has no + and no #: name the one that it is sent to")
            )
        return cls(
            host,
            port or _PORTS[parts.scheme],
            parts.scheme == "mqtts",
            topic,
            unquote(parts.username or "") or os.environ.get(USER_VARIABLE, ""),
        )


class Mqtt:
    """Publishes each sample to a topic, retained; the last one, and the last will, say it is over.

    Args:
        argument: The server's address; see `Server.parse`.

    Raises:
        OutletError: It is none, or the extra `mqtt` is not installed.
    """

    def __init__(self, argument: str) -> None:
        self._server = Server.parse(argument)
        if missing_packages("mqtt"):
            raise OutletError(
                tr("mqtt needs the extra mqtt: {extra_hint}", extra_hint=extra_hint("mqtt"))
            )
        self._client: Client | None = None
        host, topic = self._server.host, self._server.topic
        self.is_open = not self._server.is_encrypted and host not in _HERE
        how = tr("encrypted") if self._server.is_encrypted else tr("not encrypted")
        self.about = tr(
            "mqtt: the gauge of now to {host}:{port} ({how}), for everybody who "
            "may read {topic} there",
            host=host,
            port=self._server.port,
            how=how,
            topic=topic,
        )

    def open(self) -> None:
        """Connect, and leave the last will; see `Outlet.open`."""
        from paho.mqtt.client import Client
        from paho.mqtt.enums import CallbackAPIVersion

        server = self._server
        # Connecting again is done above, for all outlets alike.
        client = Client(CallbackAPIVersion.VERSION2, reconnect_on_failure=False)
        client.connect_timeout = ANSWER_S
        if server.user or _password():
            client.username_pw_set(server.user, _password() or None)
        if server.is_encrypted:
            client.tls_set_context(ssl.create_default_context())
        client.will_set(server.topic, _text(_will()), qos=1, retain=True)
        answered, answer = threading.Event(), []

        def on_connect(*words: Any) -> None:
            answer.append(words[3])
            answered.set()

        client.on_connect = on_connect
        try:
            client.connect(server.host, server.port, keepalive=_ALIVE_S)
        except (OSError, ValueError) as error:
            reason = " ".join(str(error).split())
            raise self._failure(tr("cannot be reached: {reason}", reason=reason)) from error
        self._client = client
        client.loop_start()
        if not answered.wait(ANSWER_S):
            raise self._failure(tr("does not answer"))
        if answer[0].is_failure:
            raise self._failure(tr("refuses: {answer}", answer=answer[0]))

    def send(self, sample: LiveSample) -> None:
        """Publish the newest sample, and wait until the server has it; see `Outlet.send`."""
        if self._client is None:
            raise self._failure(tr("is not connected"))
        sent = self._client.publish(self._server.topic, _text(sample.as_dict()), qos=1, retain=True)
        try:
            sent.wait_for_publish(ANSWER_S)
        except (RuntimeError, ValueError) as error:
            raise self._failure(tr("has gone")) from error
        if not sent.is_published():
            raise self._failure(tr("does not answer"))

    def close(self) -> None:
        """Say good-bye, where it is connected; see `Outlet.close`."""
        if self._client is not None:
            self._client.disconnect()
            self._client.loop_stop()
            self._client = None

    def _failure(self, what: str) -> OutletError:
        return OutletError(
            tr(
                "the MQTT server {host}:{port} {what}",
                host=self._server.host,
                port=self._server.port,
                what=what,
            )
        )


def _text(values: dict[str, object]) -> str:
    return json.dumps(values)


def _will() -> dict[str, object]:
    """What the server tells everybody where the connection breaks; nobody knows when that is."""
    over = nothing(
        SessionStatus.ENDED, GaugeFace(tr("Ended"), tr("The connection broke")), OF_EXPRESSIONS
    )
    return {**over.as_dict(), "time": None, "valid_until": None}


def _password() -> str:
    if PASSWORD_VARIABLE in os.environ:
        return os.environ[PASSWORD_VARIABLE]
    try:
        return (config_folder() / PASSWORD_FILE).read_text(encoding="utf-8").strip("\r\n")
    except (OSError, ValueError):
        return ""
