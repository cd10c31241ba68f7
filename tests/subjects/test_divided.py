"""People of a list as parts of a whole, those who lived, came back or gave up, and what lies under rubble.

At first sight 4 of the 25 held.
"""

from __future__ import annotations

import pytest

from .marked import topic

READ: list[tuple[str, dict[str, str]]] = [
    (
        "[51] people died. The mayor broke the figures down: [22] women, [23] men, [six] children.",
        {"role": "child", "state": "dead"},
    ),
    (
        "[51] people died and [90] are missing. The mayor broke the figure down: [22] women, [29] men.",
        {"role": "man", "state": "dead"},
    ),
    (
        "[43] people were wounded on Friday. [Three] guards, [two] clerks and [38] farmers.",
        {"role": "worker", "state": "injured"},
    ),
    ("Of the dead, he added, [11] were men and [10] women.", {"role": "woman", "state": "dead"}),
    ("Of the wounded, she went on, [four] were nurses and [nine] pupils.", {"role": "child", "state": "injured"}),
    ("Among the arrested, police said, were [six] students and [two] teachers.", {"role": "teacher", "state": "arrested"}),
    ("The dead numbered [58] at the latest count, the missing more than [50].", {"state": "missing"}),
    ("The dead numbered [58] at the latest count, the missing more than 50.", {"state": "dead"}),
    ("The injured came to [340] by noon, the dead to 12.", {"state": "injured"}),
    ("As of Friday, by his count, [160] rebels had been killed; [90] were captured and 20 gave up.", {"state": "arrested"}),
    ("As of Friday, by his count, [160] rebels had been killed; 90 were captured and [20] gave up.", {"state": "surrendered"}),
    ("[300] fighters laid down their arms at dawn.", {"state": "surrendered"}),
    ("Some [70] gunmen have surrendered.", {"state": "surrendered"}),
    ("A boat with [60] people on it sank, [12] of whom lived.", {"state": "rescued"}),
    ("Nearly [60] more have not come up.", {"state": "missing"}),
    ("[Nine] divers have not come back.", {"state": "missing"}),
    ("[Four] of the climbers never returned.", {"state": "missing"}),
    ("[14] fishermen have yet to come home.", {"state": "missing"}),
    ("[1,200] workers have not returned to work.", {"state": "arrived"}),
    ("More than [300] other runners looked for help.", {"state": "does look"}),
    ("[70] houses are under the mud.", {"state": "buried"}),
    ("[40] cottages lie beneath the rubble.", {"state": "buried"}),
    ("[40] of its houses are gone.", {"state": "destroyed"}),
    ("[150] people are still under the rubble.", {"state": "remaining"}),
    ("About [150] persons are beneath the mud.", {"state": "remaining"}),
]


@pytest.mark.parametrize(("text", "slots"), READ)
def test_slots(text: str, slots: dict[str, str]) -> None:
    found = topic(text)
    assert {slot: str(getattr(found, slot)) for slot in slots} == slots, found.why
