"""What libraries say in English alone: Typer of a command line, Pydantic of a value."""

from __future__ import annotations

import re
from functools import cache

from monitor.i18n.choice import language
from monitor.i18n.numbers import fill, is_english
from monitor.i18n.texts import marked, shown, tr

_USAGE = (
    marked("Invalid value for {hint}: {message}"),
    marked("Invalid value: {message}"),
    marked("Missing argument {hint}. Choose from:\n\t{choices}"),
    marked("Missing option {hint}. Choose from:\n\t{choices}"),
    marked("Missing argument {hint}."),
    marked("Missing option {hint}."),
    marked("Missing command."),
    marked("No such option: {option} (Possible options: {options})"),
    marked("No such option: {option} Did you mean {options}?"),
    marked("No such option: {option}"),
    marked("No such command {command}. Did you mean {commands}?"),
    marked("No such command {command}."),
    marked("Got unexpected extra argument(s) ({arguments})"),
    marked("Got unexpected extra arguments ({arguments})"),
    marked("Got unexpected extra argument ({arguments})"),
    marked("Option {option} requires an argument."),
    marked("Option {option} requires {count} arguments."),
    marked("Option {option} does not take a value."),
    marked("{value} is not one of {choices}."),
    marked("file {name} does not exist."),
    marked("dir {name} does not exist."),
    marked("path {name} does not exist."),
    marked("{kind} {name} is a file."),
    marked("{kind} {name} is a directory."),
    marked("{kind} {name} is not readable."),
    marked("{kind} {name} is not writable."),
)
_VALUES = (
    marked("Value error, {message}"),
    marked("Input should be greater than or equal to {number}"),
    marked("Input should be less than or equal to {number}"),
    marked("Input should be greater than {number}"),
    marked("Input should be less than {number}"),
    marked("Input should be a valid integer, unable to parse string as an integer"),
    marked("Input should be a valid integer, got a number with a fractional part"),
    marked("Input should be a valid integer"),
    marked("Input should be a valid number, unable to parse string as a number"),
    marked("Input should be a valid number"),
    marked("Input should be a finite number"),
    marked("Input should be a valid boolean, unable to interpret input"),
    marked("Input should be a valid boolean"),
    marked("Input should be a valid string"),
    marked("Input should be a valid tuple"),
    marked("Input should be a dictionary or an instance of {name}"),
    marked("Input should be {choices}"),
    marked("String should have at least {count} character"),
    marked("String should match pattern '{pattern}'"),
    marked("Tuple should have at most {count} items after validation, not {found}"),
    marked("Field required"),
    marked("Unexpected keyword argument"),
    marked("Extra inputs are not permitted"),
)


def of_library(message: str) -> str:
    """Return a message of a library in the language of this process; in English as it is.

    What is not known stays as it is: another version of the library may say it otherwise.
    """
    if is_english():
        return message
    for text in (*_USAGE, *_VALUES):
        found = _pattern(text).fullmatch(message)
        if found is not None:
            values = {name: _value(name, value) for name, value in found.groupdict().items()}
            return fill(shown(text), values, language()) if values else shown(text)
    return message


def _value(name: str, value: str) -> str:
    if name == "message":
        return of_library(value)
    return value.replace(" or ", tr(" or ")) if name == "choices" else value


@cache
def _pattern(text: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", text)
    return re.compile(
        "".join(
            f"(?P<{part}>.+?)" if place % 2 else re.escape(part) for place, part in enumerate(parts)
        ),
        re.DOTALL,
    )
