"""Marks for the tests of a training: `pytestmark = NEEDS_KERAS`."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

NEEDS_KERAS = [
    pytest.mark.skipif(
        any(find_spec(name) is None for name in ("keras", "sklearn", "scipy"))
        or not any(map(find_spec, ("tensorflow", "torch", "jax"))),
        reason="needs the extra 'train' (Keras and one of its backends, scikit-learn)",
    ),
    # The backends' and Keras' own.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
]
