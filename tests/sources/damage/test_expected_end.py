from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.sources.damage.expected_end import asf_length_s, clock_s, ts_packet_bytes

PROPERTIES = bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365")


def asf_head(play_s: float, preroll_ms: int, flags: int) -> bytes:
    """The part of a WMV file's header that says how long it is, behind something else."""
    before = struct.pack("<QQQQQ", 104, 0, 0, 0, 0)
    length = struct.pack("<QQQI", round(play_s * 1e7), round(play_s * 1e7), preroll_ms, flags)
    return bytes(30) + PROPERTIES + before + b"\0" * 8 + length + bytes(20)


def test_the_length_of_wmv_is_that_of_its_header() -> None:
    assert asf_length_s(asf_head(63.1, 3100, flags=2)) == pytest.approx(60.0)
    assert asf_length_s(asf_head(63.1, 3100, flags=1)) is None  # live: nobody knew
    assert asf_length_s(b"") is None
    assert asf_length_s(asf_head(1.0, 0, 0)[:60]) is None


@given(st.binary(max_size=300))
def test_what_is_no_header_has_no_length(data: bytes) -> None:
    assert asf_length_s(data) is None


@pytest.mark.parametrize("length", [188, 192, 204])
def test_packets_of_transport_streams_are_known_by_their_marks(length: int) -> None:
    before = bytes(4) if length == 192 else b""
    packet = before + b"G" + bytes(187) + bytes(length - 188 - len(before))
    assert ts_packet_bytes(packet * 5) == length
    assert ts_packet_bytes(packet * 4) == 1
    assert ts_packet_bytes(packet[1:] * 5) == 1


@given(st.integers(0, 99), st.integers(0, 59), st.floats(0, 59.999))
def test_lengths_of_matroska_are_read(hours: int, minutes: int, seconds: float) -> None:
    text = f"{hours:02}:{minutes:02}:{seconds:012.9f}"
    assert clock_s(text) == pytest.approx(hours * 3600 + minutes * 60 + seconds, abs=1e-9)


@given(st.text())
def test_other_lengths_are_unknown(text: str) -> None:
    assert clock_s(text) is None or text.count(":") == 2
