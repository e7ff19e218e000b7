"""Outlets at work: the newest wins, and what fails is told once and hurts nobody."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.clock import monotonic_s
from monitor.config import ManagedSettings, OutletSettings
from monitor.errors import OutletError
from monitor.live import LiveState
from monitor.outlets import LiveSample, Outlets
from monitor.outlets import outlets as outlets_module
from monitor.outlets import permission as permission_module
from monitor.outlets import running as running_module
from monitor.outlets.outlets import make_outlet
from monitor.outlets.permission import to_be_asked
from monitor.outlets.sample import SessionStatus
from tests.outlets.samples import update, window
from tests.plug_ins import install, seen
from tests.waiting import wait_until


class Recording:
    """An outlet that keeps what it is sent, and fails as often as it is told."""

    def __init__(self, *, fails: int = 0, error: Exception | None = None, is_open: bool = False):
        self.about = "recording: for a test"
        self.is_open = is_open
        self.sent: list[LiveSample] = []
        self.fails = fails
        self.error = error or OutletError("the screen does not answer")
        self.hold = threading.Event()
        self.hold.set()
        self.closed = 0

    def open(self) -> None:
        if self.fails:
            self.fails -= 1
            raise self.error

    def send(self, sample: LiveSample) -> None:
        self.hold.wait(60)
        self.sent.append(sample)

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def outlets(monkeypatch: pytest.MonkeyPatch) -> Iterator[Outlets]:
    monkeypatch.setattr(running_module, "FIRST_RETRY_S", 0.01)
    monkeypatch.setattr(outlets_module, "make_outlet", lambda spec: MADE[spec])
    MADE.clear()
    made = Outlets()
    yield made
    for one in MADE.values():
        one.hold.set()
    made.stop()


MADE: dict[str, Recording] = {}


def offer(outlets: Outlets, score: float | None = 0.2, at_s: float | None = None) -> None:
    outlets.offer(update(window(score), at_s=at_s), 3, "balance")


def test_each_gets_the_newest_and_at_last_that_it_is_over(outlets: Outlets) -> None:
    MADE["one"], MADE["two"] = Recording(), Recording()
    outlets.use(["one", "two"])
    assert outlets.names == ("one", "two")
    offer(outlets)
    wait_until(lambda: all(one.sent for one in MADE.values()), "what was sent")
    outlets.stop()
    for one in MADE.values():
        assert [sent.status for sent in one.sent] == [SessionStatus.RUNNING, SessionStatus.ENDED]
        assert one.closed == 1


def test_it_is_sent_once_a_second_and_when_the_status_changes(outlets: Outlets) -> None:
    MADE["one"] = Recording()
    outlets.use(["one"])
    start_s = monotonic_s()
    for number in range(25):
        count = len(MADE["one"].sent)
        offer(outlets, at_s=start_s + 0.1 * number)
        if number % 10 == 0:
            wait_until(lambda count=count: len(MADE["one"].sent) > count, "the next second")
    assert len(MADE["one"].sent) == 3
    outlets.offer(update(state=LiveState.PAUSED), 3, "balance")
    wait_until(lambda: MADE["one"].sent[-1].status is SessionStatus.PAUSED, "the pause")


def test_one_that_hangs_holds_up_nobody(outlets: Outlets) -> None:
    MADE["slow"], MADE["quick"] = Recording(), Recording()
    MADE["slow"].hold.clear()
    outlets.use(["slow", "quick"])
    for number in range(3):
        offer(outlets, score=0.1 * number, at_s=10.0 * number)
        wait_until(lambda n=number: len(MADE["quick"].sent) > n, "the quick one")
    assert MADE["slow"].sent == []
    MADE["slow"].hold.set()
    wait_until(lambda: len(MADE["slow"].sent) > 1, "the slow one")
    assert MADE["slow"].sent[-1].at_s == 20.0, "what was between is dropped"


@pytest.mark.parametrize("error", [OutletError("no answer"), ZeroDivisionError("a plug-in's own")])
def test_what_fails_is_told_once_and_tried_again(outlets: Outlets, error: Exception) -> None:
    MADE["one"] = Recording(fails=3, error=error)
    outlets.use(["one"])
    told: list[str] = []
    offer(outlets)

    def tell() -> bool:
        told.extend(outlets.new_problems())
        return bool(MADE["one"].sent)

    wait_until(tell, "that it works in the end")
    assert len(told) == 1
    assert "trying again" in told[0]
    assert outlets.new_problems() == ()
    assert MADE["one"].closed == 3


def test_what_others_can_read_has_to_be_allowed(outlets: Outlets) -> None:
    MADE["one"] = Recording(is_open=True)
    with pytest.raises(OutletError, match="--open-to-network"):
        outlets.use(["one"])
    assert outlets.specs == ()
    outlets.use(["one"], is_open_allowed=True)
    assert outlets.specs == ("one",)


def test_what_is_chosen_no_more_ends_and_the_rest_stays(outlets: Outlets) -> None:
    MADE["one"], MADE["two"] = Recording(), Recording()
    outlets.use(["one", "two"])
    offer(outlets)
    wait_until(lambda: all(one.sent for one in MADE.values()), "what was sent")
    outlets.use(["two"])
    wait_until(lambda: MADE["one"].closed == 1, "the end")
    assert MADE["one"].sent[-1].status is SessionStatus.ENDED
    assert MADE["two"].closed == 0


def test_off_there_is_no_thread(outlets: Outlets) -> None:
    before = set(threading.enumerate())
    outlets.use([])
    offer(outlets)
    assert set(threading.enumerate()) == before


@pytest.mark.parametrize("spec", ["nothing", "", "nothing:x", "file", "page:room.example"])
def test_what_is_no_outlet_is_refused(spec: str) -> None:
    with pytest.raises(OutletError):
        make_outlet(spec)


def test_what_others_can_read_is_asked_before_it_is_open(tmp_path: Path) -> None:
    off, allowed = OutletSettings(), OutletSettings(open_to_network=True)
    assert to_be_asked(["page", "page:8765", f"file:{tmp_path / 'a'}"], off) == ()
    assert len(to_be_asked(["page:0.0.0.0", "page:[::]:80", "page"], off)) == 2
    assert to_be_asked(["page:0.0.0.0"], allowed) == ()


def test_a_school_can_forbid_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    managed = ManagedSettings(tmp_path / "settings.toml", {("outlets", "open_to_network"): False})
    monkeypatch.setattr(permission_module, "load_managed", lambda: managed)
    assert to_be_asked(["page"], OutletSettings()) == ()
    with pytest.raises(OutletError, match="your school"):
        to_be_asked(["page:0.0.0.0"], OutletSettings())


OWN = """
class Lamp:
    is_open = False

    def __init__(self, argument):
        self.about = f"lamp: the gauge as the colour of lamp {argument}"

    def open(self): ...
    def send(self, sample): ...
    def close(self): ...


class Half:
    def __init__(self, argument): ...
"""


def test_a_plug_in_can_bring_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "lamps", "0.1", {"outlets": {"lamp": "lamps:Lamp", "half": "lamps:Half"}})
    (tmp_path / "lamps.py").write_text(OWN)
    with seen(tmp_path, monkeypatch):
        assert make_outlet("lamp:7").about == "lamp: the gauge as the colour of lamp 7"
        with pytest.raises(OutletError, match=r"'half' of lamps 0\.1 does not work.*about"):
            make_outlet("half")
