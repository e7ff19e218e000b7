"""Pages of a PDF of the slides, drawn in memory each time that they are to be seen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from monitor.errors import ReviewError
from monitor.i18n import tr

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

Page = NDArray[np.uint8]
"""(H, W, 3) RGB."""

_LARGEST_PX = 4096
_ONE_AT_A_TIME = Lock()
"""PDFium is not made for several threads, whatever document each of them reads."""


def page_count(path: Path) -> int:
    """Return the number of pages of a PDF.

    Raises:
        ReviewError: It is not there, or no PDF that can be read.
    """
    with _opened(path) as document:
        return len(document)


def draw_page(path: Path, number: int, size_wh: tuple[int, int]) -> Page | None:
    """Draw a page as large as it fits into a size, in pixels.

    The file is open meanwhile and no longer: it can be moved at any time.

    Args:
        path: The PDF.
        number: The page, from 1.
        size_wh: Width and height that it must not exceed.

    Returns None where the PDF has no such page.

    Raises:
        ReviewError: It is not there, or no PDF that can be read.
    """
    with _opened(path) as document:
        if not 1 <= number <= len(document):
            return None
        page = document[number - 1]
        wide, high = (max(side, 1.0) for side in page.get_size())
        scale = min(min(size_wh[0], _LARGEST_PX) / wide, min(size_wh[1], _LARGEST_PX) / high)
        # A page as narrow as a line would have no pixel beside it.
        scale = max(scale, 1.0 / wide, 1.0 / high)
        bitmap = page.render(scale=scale, rev_byteorder=True)
        return np.array(bitmap.to_numpy()[..., :3])


def page_of(slide: str) -> int | None:
    """Return the page that a slide is, by its name; None for one that has no number."""
    return int(slide) if slide.isdecimal() and slide.isascii() and len(slide) < 6 else None


@contextmanager
def _opened(path: Path) -> Iterator[PdfDocument]:
    from pypdfium2 import PdfDocument, PdfiumError

    if not path.is_file():
        raise ReviewError(tr("{path}: no such file", path=path))
    with _ONE_AT_A_TIME:
        try:
            document = PdfDocument(path)
        except PdfiumError as error:
            locked = (
                tr("it needs a password") if "assword" in str(error) else tr("damaged, or no PDF")
            )
            raise ReviewError(
                tr("{path}: {locked}: save it once more as PDF", path=path, locked=locked)
            ) from error
        try:
            yield document
        except PdfiumError as error:
            raise ReviewError(
                tr("{path}: a page of it cannot be read: {error}", path=path, error=error)
            ) from error
        finally:
            document.close()
