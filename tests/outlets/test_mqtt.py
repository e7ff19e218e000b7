"""MQTT: addresses and secrets here, a real server with `--all`."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import OutletError
from monitor.folders import config_folder
from monitor.outlets import running as running_module
from monitor.outlets.mqtt import PASSWORD_FILE, PASSWORD_VARIABLE, USER_VARIABLE, Mqtt, Server
from monitor.outlets.running import RunningOutlet
from tests.outlets.samples import sample
from tests.waiting import STANDSTILL_S, wait_until

pytest.importorskip("paho.mqtt.client")

TOPIC = "school/room 12/gauge"
USER, PASSWORD = "anna", "a secret"


@pytest.mark.parametrize(
    ("address", "server"),
    [
        ("mqtt://10.0.0.5", Server("10.0.0.5", 1883, False, "classroom-monitor/gauge")),
        ("mqtts://b.example/a/b", Server("b.example", 8883, True, "a/b")),
        ("mqtts://anna@b.example:1/a%20b/", Server("b.example", 1, True, "a b", "anna")),
        ("mqtt://[::1]:5/x", Server("::1", 5, False, "x")),
    ],
)
def test_an_address(address: str, server: Server) -> None:
    assert Server.parse(address) == server


@pytest.mark.parametrize(
    "address",
    [
        *("", "broker", "http://b", "mqtt://", "mqtt://b:99999", "mqtt://b/a/%23", "mqtt://b/+/x"),
        *("mqtt://[::1", "mqtt://b/x?y=1", "mqtt://b/a%00", "mqtt://b/a/#"),
    ],
)
def test_what_is_none_is_refused(address: str) -> None:
    with pytest.raises(OutletError, match="mqtt"):
        Mqtt(address)


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(OutletError, match=PASSWORD_VARIABLE) as told:
        Mqtt("mqtts://anna:hunter2@b.example/x")
    assert "hunter2" not in str(told.value)


@given(st.text(max_size=40))
def test_any_text_is_a_server_or_refused(text: str) -> None:
    try:
        server = Server.parse(text)
    except OutletError:
        return
    assert server.host
    assert server.topic


def test_others_can_read_what_is_not_encrypted() -> None:
    assert Mqtt("mqtt://b.example").is_open
    assert not Mqtt("mqtts://b.example").is_open
    assert not Mqtt("mqtt://localhost").is_open
    assert "everybody who may read classroom-monitor/gauge" in Mqtt("mqtts://b.example").about


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def test_a_server_that_is_not_there_is_told() -> None:
    outlet = Mqtt(f"mqtt://127.0.0.1:{free_port()}")
    with pytest.raises(OutletError, match="cannot be reached"):
        outlet.open()
    outlet.close()


# Below: a real server.

Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def mosquitto(tmp_path: Path) -> Iterator[Start]:
    """Starts the server on a port of this machine, with one user."""
    if shutil.which("mosquitto") is None or shutil.which("mosquitto_passwd") is None:
        pytest.skip("needs mosquitto")
    users = tmp_path / "users"
    subprocess.run(["mosquitto_passwd", "-c", "-b", str(users), USER, PASSWORD], check=True)
    started: list[subprocess.Popen[bytes]] = []

    def start(port: int, *lines: str) -> subprocess.Popen[bytes]:
        config = tmp_path / f"{port}.conf"
        head = (f"listener {port} 127.0.0.1", "allow_anonymous false", f"password_file {users}")
        keeps_rights = ("user root",)  # else root's server could not read the test's folder
        config.write_text("\n".join((*head, *keeps_rights, *lines)) + "\n")
        process = subprocess.Popen(
            ["mosquitto", "-c", str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        started.append(process)
        wait_until(lambda: _listens(port) or process.poll() is not None, "mosquitto")
        assert process.poll() is None
        return process

    yield start
    for process in started:
        process.terminate()
        process.wait(STANDSTILL_S)


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


class Screen:
    """A school's screen: keeps all that it is told, by paho as well."""

    def __init__(self, port: int) -> None:
        from paho.mqtt.client import Client
        from paho.mqtt.enums import CallbackAPIVersion

        self.told: list[dict[str, object]] = []
        self.client = Client(CallbackAPIVersion.VERSION2)
        self.client.username_pw_set(USER, PASSWORD)
        self.client.on_connect = lambda client, *_: client.subscribe(TOPIC, qos=1)
        self.client.on_message = lambda _c, _u, message: self.told.append(
            json.loads(message.payload)
        )
        self.client.connect("127.0.0.1", port)
        self.client.loop_start()

    @property
    def last(self) -> object:
        return self.told[-1]["status"] if self.told else None

    def close(self) -> None:
        self.client.disconnect()
        self.client.loop_stop()


@pytest.mark.slow
def test_a_screen_shows_it_also_one_that_comes_later(
    mosquitto: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    mosquitto(port)
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    outlet = Mqtt(f"mqtt://{USER}@127.0.0.1:{port}/{TOPIC}")
    outlet.open()
    outlet.send(sample())
    screen = Screen(port)
    wait_until(lambda: screen.last == "running", "the retained sample")
    assert screen.told[-1]["gauge"] == 49.0
    outlet.send(sample().ended())
    wait_until(lambda: screen.last == "ended", "the end")
    assert screen.told[-1]["gauge"] is None
    outlet.close()
    screen.close()


@pytest.mark.slow
def test_where_the_app_is_killed_the_last_will_says_so(
    mosquitto: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    mosquitto(port)
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    monkeypatch.setenv(USER_VARIABLE, USER)
    outlet = Mqtt(f"mqtt://127.0.0.1:{port}/{TOPIC}")
    outlet.open()
    outlet.send(sample())
    screen = Screen(port)
    wait_until(lambda: screen.last == "running", "the sample")
    assert outlet._client is not None
    line = outlet._client.socket()
    assert line is not None
    line.shutdown(socket.SHUT_RDWR)
    wait_until(lambda: screen.last == "ended", "the last will")
    assert screen.told[-1]["time"] is None
    assert screen.told[-1]["gauge"] is None
    with pytest.raises(OutletError, match=r"has gone|does not answer"):
        outlet.send(sample())
    outlet.close()
    screen.close()


@pytest.mark.slow
def test_it_comes_back_with_the_server(mosquitto: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running_module, "FIRST_RETRY_S", 0.05)
    config_folder().mkdir(parents=True)
    (config_folder() / PASSWORD_FILE).write_text(f"{PASSWORD}\n")
    port = free_port()
    server = mosquitto(port)
    running = RunningOutlet("mqtt", Mqtt(f"mqtt://{USER}@127.0.0.1:{port}/{TOPIC}"))
    running.start()
    running.offer(sample())
    first = Screen(port)
    wait_until(lambda: first.last == "running", "the first server")
    first.close()
    server.terminate()
    server.wait(STANDSTILL_S)

    def fails() -> bool:
        running.offer(sample())
        return bool(running.problem)

    wait_until(fails, "that it has gone")
    mosquitto(port)
    second = Screen(port)

    def comes_back() -> bool:
        running.offer(sample())
        return second.last == "running"

    wait_until(comes_back, "the second server")
    running.ask_to_stop()
    running.join()
    wait_until(lambda: second.last == "ended", "the end")
    second.close()


@pytest.mark.slow
def test_a_wrong_password_is_told_without_it(
    mosquitto: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    mosquitto(port)
    monkeypatch.setenv(PASSWORD_VARIABLE, "hunter2")
    outlet = Mqtt(f"mqtt://{USER}@127.0.0.1:{port}/{TOPIC}")
    with pytest.raises(OutletError, match="refuses: Not authorized") as told:
        outlet.open()
    assert "hunter2" not in str(told.value)
    outlet.close()


@pytest.mark.slow
@pytest.mark.filterwarnings(
    # paho leaves the socket of a refused handshake to the garbage collector.
    "ignore::ResourceWarning",
    "ignore::pytest.PytestUnraisableExceptionWarning",
)
def test_encrypted_a_server_must_prove_who_it_is(
    mosquitto: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"),
            *("-keyout", str(key), "-out", str(certificate)),
        ],
        check=True,
        capture_output=True,
    )
    port = free_port()
    mosquitto(port, f"certfile {certificate}", f"keyfile {key}")
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    outlet = Mqtt(f"mqtts://{USER}@localhost:{port}/{TOPIC}")
    with pytest.raises(OutletError, match=r"cannot be reached.*certificate verify failed"):
        outlet.open()
    outlet.close()
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    outlet.open()
    outlet.send(sample())
    outlet.close()
