"""MP4 files whose chain of boxes is broken."""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path

import av
import pytest

from monitor.sources.damage.boxes import PatchedFile, chain_of
from tests.sources.clips import need_ffmpeg, steady, write_clip

FRAGMENTS = "frag_keyframe+empty_moov+default_base_moof"


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hundred pictures in fragments of ten and less."""
    plain = write_clip(tmp_path_factory.mktemp("boxes") / "plain.mp4", steady(100), key_every=10)
    parts = plain.with_name("parts.mp4")
    command = [need_ffmpeg(), "-v", "error", "-i", str(plain), "-c", "copy"]
    subprocess.run([*command, "-movflags", FRAGMENTS, str(parts)], check=True)
    return parts


def fragments(path: Path) -> list[int]:
    """Where each fragment begins."""
    data, found, at = path.read_bytes(), [], 0
    while (at := data.find(b"moof", at + 4)) >= 0:
        found.append(at - 4)
    return found


def count(path: Path) -> int:
    """Packets that FFmpeg finds with the chain mended."""
    with av.open(PatchedFile(path, chain_of(path).patches)) as container:
        return sum(1 for packet in container.demux(video=0) if packet.size)


def test_a_whole_file_needs_nothing(clip: Path) -> None:
    chain = chain_of(clip)
    assert (chain.patches, chain.is_whole) == ((), True)
    assert len(fragments(clip)) >= 10
    assert count(clip) == 100


@pytest.mark.parametrize("lost", [1, 3])
def test_behind_a_hole_the_next_fragment_is_found(clip: Path, tmp_path: Path, lost: int) -> None:
    data, starts = bytearray(clip.read_bytes()), fragments(clip)
    hole = starts[4], starts[4 + lost]
    data[hole[0] : hole[1]] = bytes(hole[1] - hole[0])
    damaged = tmp_path / "damaged.mp4"
    damaged.write_bytes(data)
    assert 100 - 10 * lost <= count(damaged) < 100
    assert chain_of(damaged).is_whole


def test_bytes_that_are_gone_cost_their_fragment(clip: Path, tmp_path: Path) -> None:
    data, starts = bytearray(clip.read_bytes()), fragments(clip)
    del data[starts[5] - 40 : starts[5] - 10]
    damaged = tmp_path / "damaged.mp4"
    damaged.write_bytes(data)
    assert count(damaged) >= 90
    assert chain_of(damaged).is_whole


def test_an_end_that_is_missing_is_no_whole_chain(clip: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.mp4"
    damaged.write_bytes(clip.read_bytes()[: fragments(clip)[6] + 30])
    assert not chain_of(damaged).is_whole
    assert 0 < count(damaged) <= 60


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    for data in (b"", b"short", b"\x1aE\xdf\xa3" + bytes(500), bytes(1000)):
        file = tmp_path / "other"
        file.write_bytes(data)
        assert chain_of(file).patches == ()


def test_a_makers_own_boxes_do_no_harm(tmp_path: Path) -> None:
    plain = write_clip(tmp_path / "plain.mp4", steady(20))
    plain.write_bytes(plain.read_bytes() + struct.pack(">I4s", 16, b"sefd") + bytes(8))
    assert chain_of(plain).patches == ()
    assert count(plain) == 20


def test_a_patched_file_is_read_like_any_other(tmp_path: Path) -> None:
    plain = write_clip(tmp_path / "plain.mp4", steady(20))
    with PatchedFile(plain, ()) as file:
        assert file.read(4) + file.read() == plain.read_bytes()
        assert file.seek(-4, 2) == file.tell() == plain.stat().st_size - 4
        assert file.readable()
        assert file.seekable()
