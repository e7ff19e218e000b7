"""A function that takes the fields of a record as its arguments."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from monitor.analysis.option_records import marks_of

Fields = ParamSpec("Fields")
Record = TypeVar("Record")
Result = TypeVar("Result")


def arguments_of(
    record: Callable[Fields, Record],
) -> Callable[[Callable[[Record], Result]], Callable[Fields, Result]]:
    """Give a function of a record the record's fields as arguments, with their documentation.

    What stands in a field's annotation documents it: a text, or an option's help.
    """

    def decorate(function: Callable[[Record], Result]) -> Callable[Fields, Result]:
        @wraps(function)
        def call(*args: Fields.args, **kwargs: Fields.kwargs) -> Result:
            return function(record(*args, **kwargs))

        arguments = inspect.signature(record)
        marks = dict(marks_of(record))
        parameters = [
            one.replace(annotation=marks[name][0]) for name, one in arguments.parameters.items()
        ]
        lines = [f"    {name}: {_documentation(marks[name])}" for name in arguments.parameters]
        call.__signature__ = arguments.replace(  # type: ignore[attr-defined]
            parameters=parameters, return_annotation=inspect.signature(function).return_annotation
        )
        call.__doc__ = "\n".join([f"{inspect.getdoc(function)}\n\nArgs:", *lines])
        return call

    return decorate


def _documentation(marks: tuple[Any, ...]) -> str:
    texts = [mark if isinstance(mark, str) else getattr(mark, "help", None) for mark in marks[1:]]
    return " ".join(filter(None, texts))
