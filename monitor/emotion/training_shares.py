"""In which shares a network of the app saw its classes: the JSON file beside its weights.

`scripts/fit_training_shares.py` writes it. Networks of the user's own keep the same in their
`model.json`.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from typing import Any

from monitor.classes import Classes
from monitor.errors import EngineError
from monitor.folders import assets_folder
from monitor.i18n import tr
from monitor.types import EXPRESSIONS


@lru_cache(maxsize=8)
def expressions_of(network: str) -> Classes:
    """Return the expressions with what the network `assets/models/NETWORK.onnx` takes for granted.

    Raises:
        EngineError: The file is missing or broken.
    """
    file = assets_folder() / "models" / f"{network}.json"
    try:
        values: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        shares = tuple(float(values["training_shares"][name]) for name in EXPRESSIONS.names)
        return replace(
            EXPRESSIONS,
            training_shares=tuple(share / sum(shares) for share in shares),
            temperature=float(values["temperature"]),
        )
    except (OSError, ValueError, KeyError, TypeError, ZeroDivisionError) as error:
        raise EngineError(
            tr("{file}: missing or broken ({error}): install the app again", file=file, error=error)
        ) from error
