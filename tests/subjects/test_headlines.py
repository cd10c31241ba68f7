"""What a headline counts: not who says it, nor whoever stands at its end; and cases in which something else happened."""

from __future__ import annotations

import pytest

from .marked import topic


@pytest.mark.parametrize(
    ("text", "sort", "role", "state", "place"),
    [
        ("Police: [Three] children killed in Marl, driver identified", "people", "child", "dead", "Marl"),
        ("Sheriff: [Two] teenagers hurt in mill fire, owner questioned", "people", "child", "injured", ""),
        ("Officials: [Four] workers injured in blast, manager detained", "people", "worker", "injured", ""),
        ("Mayor: [Nine] residents missing after flood, bridge closed", "people", "", "missing", ""),
        ("Coroner: [Six] passengers drowned in ferry sinking, captain arrested", "people", "passenger", "dead", ""),
        ("Investigators: [40] rail wagons stolen from yard", "wagon", "", "stolen", ""),
        ("Rowan mill: [12] dead", "people", "", "dead", "Rowan mill"),
        ("Marl: [40] cases, 3 deaths", "people", "", "infected", "Marl"),
        ("[3] arrested in fatal stabbings of 4-year-old Marl girl, Oldbury man", "people", "", "arrested", ""),
        ("[Three] injured in crash near Marl, driver held", "people", "", "injured", "Marl"),
        ("[Four] held over killing of Marl shopkeeper, son", "people", "", "arrested", ""),
        ("[Two] charged in death of Oldbury nurse", "people", "", "charged", ""),
        ("[Three] children ages 12 and under have been killed this year.", "people", "child", "dead", ""),
        ("[Six] adults ages 65 and older were rescued.", "people", "adult", "rescued", ""),
    ],
)
def test_headline(text: str, sort: str, role: str, state: str, place: str) -> None:
    found = topic(text, 0)
    assert (found.sort, found.role, found.state, found.place) == (sort, role, state, place)


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("In [three] cases, the person killed was a guard.", "time of doing"),
        ("In [two] of the cases, the victims were children.", "time of doing"),
        ("In [six] incidents, a child was wounded.", "time of doing"),
        ("In [5] instances, the officer was cleared.", "time of doing"),
        ("Prosecutors dropped [three] cases against the mayor.", "lawsuit"),
        ("The ministry said [40] cases were confirmed.", "people"),
        ("In [40] cases of measles, the patients were children.", "people"),
        ("The fever has spread in [two] provinces.", "province"),
    ],
)
def test_cases(text: str, sort: str) -> None:
    assert topic(text, 0).sort == sort


def test_what_somebody_else_came_to() -> None:
    text = "The gunman killed [three] people and wounded [two] women before he was shot."
    assert [topic(text, n).state for n in (0, 1)] == ["dead", "injured"]
