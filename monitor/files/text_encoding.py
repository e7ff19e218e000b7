"""The text of a file of others, whose encoding nobody says."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 64


def decoded(content: bytes, fallback: str = "") -> str:
    """Return the text: UTF-8, UTF-16 with or without its mark, else what older programs wrote.

    Args:
        content: The file's.
        fallback: The encoding of what is neither, such as cp1252, which has one byte to a sign;
            "" for none.

    Raises:
        UnicodeDecodeError: It is neither, and nothing else is known.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    if b"\x00" in content[:_LOOKED_AT]:
        # Files begin with Latin letters or digits, one byte of each of which is 0.
        order = "be" if content.startswith(b"\x00") else "le"
        return content.decode(f"utf-16-{order}", errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        if not fallback:
            raise
        return content.decode(fallback, errors="replace")
