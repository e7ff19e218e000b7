import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.files.json_lines import json_text

_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(_VALUES)
def test_what_is_written_is_read_again(value: object) -> None:
    assert json.loads(json_text(value)) == value


def test_each_row_of_a_table_has_a_line() -> None:
    text = json_text({"note": "n", "events": [{"a": 1.5, "b": None}, {"a": 2.0, "b": "x"}]})

    assert text.splitlines() == [
        "{",
        ' "note": "n",',
        ' "events": [',
        '  {"a": 1.5, "b": null},',
        '  {"a": 2.0, "b": "x"}',
        " ]",
        "}",
    ]


def test_no_number_that_json_does_not_have() -> None:
    with pytest.raises(ValueError, match="JSON"):
        json_text({"rows": [[float("nan")]]})
