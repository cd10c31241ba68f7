"""How many came by those who counted them, what was seized, who works part of the time, and what a firm was sold for."""

from __future__ import annotations

import pytest

from .marked import read, topic

MARCH = "The march and the rally filled the town. The protest was loud.\n\n"


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("There were [74] injured. Police counted [11,000] in the square, [3,500] in Bergen.", ["injured", *["present"] * 2]),
        ("Organisers counted [20,000], the police [9,000].", ["present", "present"]),
        ("The union reckoned [20,000].", ["present"]),
        ("The ministry counted [40] dead.", ["dead"]),
    ],
)
def test_how_many_came(text: str, states: list[str]) -> None:
    found = read(MARCH + text)[3]
    assert [t.state for t in found] == states
    assert {t.sort for t in found} == {"people"}


def test_what_is_counted_at_a_march_is_not_always_people() -> None:
    assert read(MARCH + "Police counted [40] cars.")[3][0].sort == "vehicle"
    assert topic("Police counted [4,000].").state != "present"


@pytest.mark.parametrize(
    ("text", "stuff", "state"),
    [
        ("Some [400 kg] of heroin were secured.", "heroin", "seize"),
        ("The haul had [14 kg] of ecstasy tablets.", "ecstasy", "seize"),
        ("Officers tracked down [4 tons] of cannabis over two years.", "cannabis", "seize"),
        ("The prosecutor said [300 kg] of cocaine were taken.", "cocaine", "seize"),
        ("Seized in the raids: [120 kg] of ecstasy.", "ecstasy", "seize"),
        ("Customs listed almost [400 kg] of heroin as detected.", "heroin", "seize"),
        ("Agents intercepted [2 tons] of cocaine in the port.", "cocaine", "seize"),
        ("The haul came to [90 kg] of methamphetamine.", "methamphetamine", "seize"),
        ("The gang sold [90 kg] of heroin.", "heroin", "sell"),
        ("Thieves stole [2 tons] of copper.", "copper", "steal"),
    ],
)
def test_amounts_of_what_is_forbidden(text: str, stuff: str, state: str) -> None:
    found = topic(text)
    assert (found.sort, found.state) == (stuff, state)


@pytest.mark.parametrize(
    "text",
    [
        "Norvik changed hands for [$28 m] when a fund took it private.",
        "A fund took over Norvik in June for [$28 m].",
        "A fund teamed up with Halden to buy Norvik for [$28 m].",
    ],
)
def test_what_a_firm_was_sold_for(text: str) -> None:
    found = topic(text)
    assert (found.sort, found.owner, found.anchor) == ("deal", "Norvik", "")


def test_who_works_part_of_the_time() -> None:
    found = topic("The firm sheds [740] part-timers.")
    assert (found.sort, found.role, found.state) == ("people", "worker", "laid off")


def test_a_share_of_strikers_is_no_rise_in_pay() -> None:
    talks = "The firms offer [4%] more pay, the union wants [6%] and a strike. "
    found = topic(talks + "By the union's count [76%] took part in the strike.")
    assert found.sort != "pay rise"


def test_shares_fall_from_no_share_price() -> None:
    found = read("The shares lost [3%], touching [$15], before trading [2%] lower by noon.")[3]
    assert [t.anchor for t in found] == ["share"] * 3
