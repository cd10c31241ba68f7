"""The words of a newsroom's rules, as the dictionary gives them."""

from __future__ import annotations

import pytest

from factcheck.grouping.newsroom import forms


@pytest.mark.parametrize(
    ("verb", "met"),
    [
        ("strand", {"strand", "stranded", "stranding"}),
        ("evacuate", {"evacuate", "evacuated", "evacuating"}),
        ("trap", {"trap", "trapped", "trapping"}),
        ("bury", {"bury", "buried", "burying"}),
        ("free", {"free", "freed", "freeing"}),
        ("Hold out", {"hold out", "holding out"}),
        ("await", {"await", "awaited", "awaiting"}),
    ],
)
def test_a_verb_is_met_in_its_participles(verb: str, met: set[str]) -> None:
    assert met <= set(forms(verb))
