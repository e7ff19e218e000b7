"""A recording leads to no other file and to no address, whatever is written in it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.errors import SourceError
from monitor.folders import assets_folder
from monitor.sources.damage.boxes import Patch, PatchedFile
from monitor.sources.recording import Recording
from monitor.sources.single_file import names_others
from tests.sources.clips import need_ffmpeg, steady, write_clip
from tests.sources.test_pictures import write_pictures
from tests.waiting import STANDSTILL_S

SDP = "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video {port} RTP/AVP 96\n"
SDP += "a=rtpmap:96 H264/90000\n"

LISTS = {
    "ffconcat": "ffconcat version 1.0\nfile {other}\n",
    "ffconcat with a mark": "\ufeffffconcat version 1.0\nfile {other}\n",
    "concat": "file '{other}'\n",
    "m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\n{other}\n#EXT-X-ENDLIST\n",
    "m3u8 of m3u8": "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n{other}\n",
    "m3u8 with a key": '#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="{other}"\n#EXTINF:3,\n{other}\n',
    "m3u8 with a map": '#EXTM3U\n#EXT-X-MAP:URI="{other}"\n#EXTINF:3,\n{other}\n',
    "pls": "[playlist]\nFile1={other}\n",
    "asx": '<ASX version="3.0"><Entry><Ref href="{other}"/></Entry></ASX>',
    "dash": '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>{other}'
    "</BaseURL></MPD>",
    "imf": '<?xml version="1.0"?>\n<CompositionPlaylist xmlns="x">{other}</CompositionPlaylist>',
    "sdp": SDP,
}


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".m3u8", ".ffconcat", ".sdp", ".ts", ""])
@pytest.mark.parametrize("kind", LISTS)
def test_a_list_of_other_files_is_no_recording(tmp_path: Path, kind: str, suffix: str) -> None:
    other = tmp_path / "other.ts"
    shutil.copy(assets_folder() / "demo.mp4", other)
    file = tmp_path / f"list{suffix}"
    for name in ("other.ts", other, f"file:{other}", "http://127.0.0.1:{port}/x.ts"):
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
            text = LISTS[kind].format(other=name, port=port).replace("{port}", str(port))
            file.write_text(text, encoding="utf-8")
            with pytest.raises(SourceError, match=r"not a readable video \(a list of other files"):
                Recording(file)
            server.settimeout(0.0)
            with pytest.raises(BlockingIOError):
                server.accept()


def test_a_number_in_a_name_is_no_sequence_of_pictures(tmp_path: Path) -> None:
    """FFmpeg would read all that fit it."""
    write_pictures(tmp_path, ["a001.jpg", "a002.jpg", "a003.jpg"])
    shutil.copy(tmp_path / "a001.jpg", tmp_path / "a%03d.jpg")
    recording = Recording(tmp_path / "a%03d.jpg")
    assert len(list(recording.pictures())) == 1
    recording.close()


@pytest.mark.parametrize("name", ["v%03d.mp4", "a:b.mp4", "concat:x.mp4", "-i.mp4", "pipe:", "fd:"])
def test_names_that_mean_something_to_ffmpeg_are_names(tmp_path: Path, name: str) -> None:
    clip = write_clip(tmp_path / "clip.mp4", steady(5))
    recording = Recording(clip.rename(tmp_path / name))
    assert len(list(recording.pictures())) == 5
    recording.close()


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_only_the_named_file_is_opened(tmp_path: Path) -> None:
    """As the system sees it, with the sound read for the annotated video too."""
    lists = []
    for number, text in enumerate(LISTS.values()):
        lists.append(tmp_path / f"list{number}.mp4")
        lists[-1].write_text(text.replace("{other}", "other.ts").replace("{port}", "9"))
    shutil.copy(assets_folder() / "demo.mp4", tmp_path / "other.ts")
    clip = tmp_path / "clip.mkv"
    command = [need_ffmpeg(), "-v", "error", "-i", str(assets_folder() / "demo.mp4"), "-t", "1"]
    subprocess.run([*command, "-c", "copy", str(clip)], check=True)
    code = """
import sys
from pathlib import Path
from monitor.analysis.video.sound import Sound
from monitor.errors import SourceError
from monitor.sources.recording import Recording
for name in sys.argv[1:]:
    for kind in (lambda path: list(Recording(path).pictures()), lambda path: Sound(path, 0.0)):
        try:
            kind(Path(name))
        except SourceError as error:
            print(error)
"""
    trace = tmp_path / "trace"
    # The files in no order, so that a name that is read from a list is told from one that is given.
    watched = ["strace", "-f", "-qq", "-e", "trace=open,openat,connect", "-o", str(trace)]
    subprocess.run(
        [*watched, sys.executable, "-c", code, *map(str, lists), str(clip)],
        check=True,
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        timeout=STANDSTILL_S,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    calls = trace.read_text()
    assert str(clip) in calls
    assert str(lists[0]) in calls
    assert "other.ts" not in calls
    assert "AF_INET" not in calls


def test_a_disk_that_fails_is_an_error_like_every_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = write_clip(tmp_path / "clip.mp4", steady(5))

    class Failing(PatchedFile):
        def __init__(self, path: Path, patches: tuple[Patch, ...]) -> None:
            super().__init__(path, patches)
            self._file.close()
            self._file = (tmp_path / "x").open("wb", buffering=0)  # type: ignore[assignment]

    assert not names_others(clip)
    monkeypatch.setattr("monitor.sources.decoding.PatchedFile", Failing)
    with pytest.raises(SourceError, match="not a readable video"):
        Recording(clip)
