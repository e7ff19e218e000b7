"""Coding schemes: what an observer can say of an interval, from a small file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from monitor.errors import ReviewError
from monitor.folders import assets_folder, config_folder
from monitor.i18n import of_library, tr

SUFFIX = ".toml"
_OFFERED_FIRST = ("engagement", "on-task", "activities")
_LARGEST_BYTES = 2**20
_STRICT = ConfigDict(extra="forbid", str_strip_whitespace=True)

_Line = Annotated[str, Field(pattern=r"^[^\n\r]*$", max_length=200)]


@dataclass(frozen=True, config=_STRICT)
class SchemeCode:
    """One of the codes.

    Attributes:
        label: What is stored.
        key: The key that says it, a digit or a letter.
        about: When it is meant, in a line.
    """

    label: Annotated[_Line, Field(min_length=1, max_length=60)]
    key: Annotated[str, Field(pattern=r"^[1-9A-Z]$")] = ""
    about: _Line = ""


@dataclass(frozen=True, config=_STRICT)
class Scheme:
    """What an observer can say.

    Attributes:
        title: What it is called.
        codes: In the order in which they are shown; of an ordered scheme from low to high.
        every_s: Length of an interval, in seconds.
        several: Whether an interval can have several codes.
        ordered: Whether each code is more than the one before, so that near misses count less.
        name: The file's name without its suffix.
    """

    title: Annotated[_Line, Field(min_length=1, max_length=80)]
    codes: Annotated[tuple[SchemeCode, ...], Field(min_length=2, max_length=20)]
    every_s: Annotated[float, Field(ge=5.0, le=3600.0)] = 20.0
    several: bool = False
    ordered: bool = False
    name: str = ""

    def __post_init__(self) -> None:
        if self.several and self.ordered:
            raise ValueError(tr("several codes at once have no order: leave out one of the two"))
        if (label := _twice([code.label.casefold() for code in self.codes])) is not None:
            raise ValueError(tr("two codes have the label {label!r}", label=label))
        if (key := _twice([code.key for code in self.codes])) is not None:
            raise ValueError(tr("two codes have the key {key!r}", key=key))

    @property
    def labels(self) -> tuple[str, ...]:
        """What can be stored."""
        return tuple(code.label for code in self.codes)


def read_scheme(path: Path) -> Scheme:
    """Read a scheme; a code without a key gets the first digit that no other has.

    Raises:
        ReviewError: It cannot be read, is no TOML, or is no scheme; one line that says where.
    """
    try:
        if path.stat().st_size > _LARGEST_BYTES or not path.is_file():
            raise ReviewError(tr("{path}: no coding scheme: that is a small text file", path=path))
        values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise ReviewError(tr("{path}: there is no such file", path=path)) from None
    except OSError as error:
        raise ReviewError(f"{path}: {error.strerror}") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise ReviewError(
            tr("{path}: no coding scheme: {error}", path=path, error=error)
        ) from error
    values.pop("name", None)
    _give_keys(values.get("codes"))
    try:
        return TypeAdapter(Scheme).validate_python({**values, "name": path.stem})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part + 1 if isinstance(part, int) else part) for part in first["loc"])
        reason = of_library(first["msg"].removeprefix("Value error, "))
        raise ReviewError(f"{path}: {f'{where}: ' if where else ''}{reason}") from error


def schemes_folder() -> Path:
    """Where the user's own schemes are looked for. Not created here."""
    return config_folder() / "schemes"


def scheme_files() -> dict[str, Path]:
    """The files of all schemes by name: the user's own take the place of those of the app."""
    shipped = assets_folder() / "schemes"
    found = {name: shipped / f"{name}{SUFFIX}" for name in _OFFERED_FIRST}
    if schemes_folder().is_dir():
        found |= {file.stem: file for file in sorted(schemes_folder().glob(f"*{SUFFIX}"))}
    return found


def find_scheme(name: str) -> Scheme:
    """Return the scheme of that name, or of that file.

    Raises:
        ReviewError: There is none, or it cannot be read.
    """
    files = scheme_files()
    if name in files:
        return read_scheme(files[name])
    if name.lower().endswith(SUFFIX):
        return read_scheme(Path(name))
    raise ReviewError(
        tr(
            "no scheme {name!r}: there are {files}, or name a {suffix} file",
            name=name,
            files=", ".join(files),
            suffix=SUFFIX,
        )
    )


def known_schemes() -> tuple[tuple[Scheme, ...], tuple[str, ...]]:
    """Return the schemes that can be read, and a line on each that cannot."""
    schemes, faults = [], []
    for file in scheme_files().values():
        try:
            schemes.append(read_scheme(file))
        except ReviewError as error:
            faults.append(str(error))
    return tuple(schemes), tuple(faults)


def scheme_of(labels: Iterable[str]) -> Scheme | None:
    """Return the first scheme that has all of these codes; None where none has, or without any."""
    wanted = set(labels)
    schemes, _ = known_schemes()
    fitting = (scheme for scheme in schemes if wanted <= set(scheme.labels))
    return next(fitting, None) if wanted else None


def _give_keys(codes: object) -> None:
    if not isinstance(codes, list):
        return
    tables = [code for code in codes if isinstance(code, dict)]
    for code in tables:
        if isinstance(code.get("key"), int | str):
            code["key"] = str(code["key"]).strip().upper()
    free = [
        key for key in "123456789ABCDEFGHIJKLMNOPQRST" if key not in [c.get("key") for c in tables]
    ]
    for code, key in zip([code for code in tables if not code.get("key")], free, strict=False):
        code["key"] = key


def _twice(values: Sequence[str]) -> str | None:
    """Return the first value that is there already; None where all are distinct."""
    return next((one for place, one in enumerate(values) if one in values[:place]), None)
