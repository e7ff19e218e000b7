"""A folder of pictures."""

from __future__ import annotations

import re
from pathlib import Path

import cv2
import numpy as np

from monitor.errors import SourceError, SourceNotFoundError
from monitor.files.folder_walk import is_hidden
from monitor.i18n import tr
from monitor.sources.clock import Pacer
from monitor.sources.excerpt import WHOLE, Excerpt
from monitor.types import Frame

SUFFIXES = frozenset({".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"})


class PicturesSource:
    """The pictures of a folder, sorted as a person would: `room2.jpg` before `room10.jpg`.

    Args:
        folder: The folder; folders within it are left out.
        pictures_per_s: How many pictures make a second, in `Frame.time_s` and when paced.
        paced: Deliver each picture when it is due; otherwise at once.
        excerpt: The pictures that are read; they keep their numbers and times.
    """

    is_live = False

    def __init__(
        self,
        folder: Path,
        *,
        pictures_per_s: float = 2.0,
        paced: bool = True,
        excerpt: Excerpt = WHOLE,
    ) -> None:
        if pictures_per_s <= 0.0:
            raise ValueError(tr("pictures_per_s must be above 0"))
        self.name = f"pictures in {folder.name or folder}"
        self.fps: float | None = pictures_per_s
        self.length_s: float | None = None
        self.end_s = 0.0
        self._folder = folder
        self._pictures_per_s = pictures_per_s
        self._pacer = Pacer(paced=paced)
        self._wants = excerpt.chooser()
        self._files: list[Path] = []
        self._next_index = 0

    def open(self) -> None:
        """List the folder; see `FrameSource.open`."""
        try:
            files = [f for f in self._folder.iterdir() if _is_picture(f)]
        except (FileNotFoundError, NotADirectoryError):
            raise SourceNotFoundError(tr("{folder}: no such folder", folder=self._folder)) from None
        except OSError as error:
            raise SourceError(f"{self._folder}: {error.strerror}") from error
        if not files:
            kinds = ", ".join(sorted(SUFFIXES))
            raise SourceError(
                tr(
                    "{folder}: no pictures in this folder ({kinds})",
                    folder=self._folder,
                    kinds=kinds,
                )
            )
        self._files = sorted(files, key=natural_key)
        self.length_s = len(files) / self._pictures_per_s
        self._pacer.start()

    def read(self) -> Frame | None:
        """Return the next picture when it is due; see `FrameSource.read`.

        Raises:
            SourceError: The picture cannot be read. The next call goes on with the one after.
        """
        while self._next_index < len(self._files):
            index = self._next_index
            time_s = index / self._pictures_per_s
            self._next_index += 1
            self.end_s = self._next_index / self._pictures_per_s
            if not self._wants(index, time_s):
                continue
            image = _decode(self._files[index])
            if not self._pacer.wait_until(time_s):
                self._next_index = index
                return None
            return Frame(image, index, time_s)
        return None

    def interrupt(self) -> None:
        """Make reads return None until `open`; see `FrameSource.interrupt`."""
        self._pacer.interrupt()

    def close(self) -> None:
        """Forget the list of files."""
        self._files = []


def _is_picture(file: Path) -> bool:
    is_named_so = file.suffix.lower() in SUFFIXES and not is_hidden(file.name)
    return is_named_so and file.is_file()  # whoever opens a pipe waits for ever


def natural_key(path: Path) -> list[tuple[int, str]]:
    """Sort key that takes digits within a name as one number."""
    parts = re.split(r"([0-9]+)", path.name.casefold())
    key = [(int(p), "") if p.isdecimal() else (-1, p) for p in parts if p]
    return [*key, (-1, path.name)]


def _decode(file: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Read a picture, upright as its EXIF data asks, (H, W, 3) uint8 BGR."""
    try:
        # Not cv2.imread: it cannot open a name with letters outside the code page on Windows.
        data = np.frombuffer(file.read_bytes(), dtype=np.uint8)
    except OSError as error:
        raise SourceError(f"{file}: {error.strerror}") from error
    image = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    if image is None:
        raise SourceError(tr("{file}: not a readable picture; remove or replace it", file=file))
    return np.asarray(image, dtype=np.uint8)
