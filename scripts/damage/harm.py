"""What happens to files: lost packets, dead sectors, seams, ends that are missing."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

_PACKET_BYTES = 188
_SECTOR_BYTES = 4096

Harm = Callable[[bytearray, Random], None]
"""Harms the bytes of a file."""


def _place(data: bytearray, random: Random, length: int) -> int:
    """Somewhere behind the header, so that the file can still be opened."""
    return int(random.uniform(0.05, 0.95) * (len(data) - length))


def _lose_a_packet(data: bytearray, random: Random) -> None:
    start = _place(data, random, _PACKET_BYTES) // _PACKET_BYTES * _PACKET_BYTES
    del data[start : start + _PACKET_BYTES]


def _zero(share: float) -> Harm:
    def harm(data: bytearray, random: Random) -> None:
        length = max(_SECTOR_BYTES, int(share * len(data)))
        start = _place(data, random, length)
        data[start : start + length] = bytes(length)

    return harm


def _zero_first_half(data: bytearray, random: Random) -> None:
    start, length = int(random.uniform(0.04, 0.08) * len(data)), len(data) // 2
    data[start : start + length] = bytes(length)


def _zero_the_end(data: bytearray, random: Random) -> None:
    length = int(random.uniform(0.1, 0.3) * len(data))
    data[-length:] = bytes(length)


def _overwrite(data: bytearray, random: Random) -> None:
    length = len(data) // 20
    start = _place(data, random, length)
    data[start : start + length] = random.randbytes(length)


def _take_out(data: bytearray, random: Random) -> None:
    length = len(data) // 10
    start = _place(data, random, length)
    del data[start : start + length]


def _put_in(data: bytearray, random: Random) -> None:
    start = _place(data, random, 0)
    data[start:start] = random.randbytes(len(data) // 10)


def _cut_short(data: bytearray, random: Random) -> None:
    del data[int(random.uniform(0.3, 0.9) * len(data)) :]


def _flip_bits(data: bytearray, random: Random) -> None:
    for _ in range(20):
        data[int(random.uniform(0.02, 0.98) * len(data))] ^= 1 << random.randrange(8)


def _swap(data: bytearray, random: Random) -> None:
    length = len(data) // 10
    first, second = sorted(_place(data, random, length) for _ in range(2))
    if second - first >= length:
        a, b = data[first : first + length], data[second : second + length]
        data[first : first + length], data[second : second + length] = b, a


def _many_sectors(data: bytearray, random: Random) -> None:
    for _ in range(10):
        start = _place(data, random, _SECTOR_BYTES // 8)
        data[start : start + _SECTOR_BYTES // 8] = bytes(_SECTOR_BYTES // 8)


HARMS: dict[str, Harm] = {
    "a packet lost": _lose_a_packet,
    "a sector zeroed": _zero(0.0),
    "ten small holes": _many_sectors,
    "10 % zeroed": _zero(0.1),
    "first half zeroed": _zero_first_half,
    "the end zeroed": _zero_the_end,
    "5 % overwritten": _overwrite,
    "10 % taken out": _take_out,
    "10 % put in": _put_in,
    "cut short": _cut_short,
    "bits flipped": _flip_bits,
    "parts swapped": _swap,
}
"""By name, in the order in which the script shows them."""


def harmed(data: bytes, harm: str, seed: int | str) -> bytes:
    """Return a file's bytes after a harm; the same for the same seed."""
    result = bytearray(data)
    HARMS[harm](result, Random(f"{harm} {seed}"))  # noqa: S311 - no secret
    return bytes(result)
