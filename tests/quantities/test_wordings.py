"""Figures in the wordings of news that are easily missed, and bounds that are none: surface -> low, high."""

from __future__ import annotations

import pytest

from factcheck.model import Kind
from factcheck.quantities import find
from tests.quantities.test_quantities import marked

FIGURES = [
    # a bound behind the noun
    ("The landslide buried [31] houses at least.", 31, None),
    ("Police held [19] fans or more after the match.", 19, None),
    ("The crash hurt [46] people at the very least.", 46, None),
    ("The stadium holds [900] people at most.", None, 900),
    ("They sold [400] tickets at the most.", None, 400),
    ("The orchard lost [250] apple trees or more.", 250, None),
    ("Some say [40] looms were sold, if not more.", 40, None),
    ("Output will fall by [9%], if not further.", 9, None),
    ("It felled [60] trees, at least seven of them oaks.", 60, 60),
    ("The dead were [thirty], at least seven of them guards.", 30, 30),
    ("They paid [60] men or more than the law allows.", 60, 60),
    # past a level, or past a thing
    ("The toll [passed 340] on Friday.", 340, None),
    ("Inflation [passes 36%], a record.", 36, None),
    ("Cases [cross two million] as wards fill.", 2e6, None),
    ("Sales [crossed the 5,000] mark.", 5000, None),
    ("The rate [breached 7 per cent] in May.", 7, None),
    ("The council passed [14] laws.", 14, 14),
    ("They crossed [12] rivers in May.", 12, 12),
    ("She passed the [40 km] post.", 40, 40),
    ("Parliament passed [three] in May.", 3, 3),
    # "over", "up to", "beyond" that bound nothing, or do
    ("The slick has spread over [40 miles].", 40, 40),
    ("Doubt hangs over [six] mills in the valley.", 6, 6),
    ("The pay rise is phased in over [three years].", 3, 3),
    ("The two states quarrel over [four] islands.", 4, 4),
    ("Smoke drifted over [12] villages.", 12, 12),
    ("The clan has control over [nine] districts.", 9, 9),
    ("The fire burned [over 40 acres].", 40, None),
    ("The bank moved up to [41] branches from 33.", 41, 41),
    ("Its share went up to [18%] from 12%.", 18, 18),
    ("The bus holds [up to 41].", None, 41),
    ("Turnout went [beyond 70 percent].", 70, None),
    ("Attendance climbed [past 9,000].", 9000, None),
    ("Windows as far as [30 miles] away broke.", 30, 30),
    ("Homes within [two miles] of the plant were emptied.", 2, 2),
    ("The fines add up to [40,000].", 40000, 40000),
    ("The news sent copper up to [$80].", 80, 80),
    ("The strike is pushing the price up to [$80].", 80, 80),
    ("That brings the bill up to [$80].", 80, 80),
    ("The bus is taking [up to 50] guests.", None, 50),
    ("The day cost the industrial average [410] points.", 410, 410),
    ("The fall left the average [7.3%] short of its peak.", 7.3, 7.3),
    ("They work an [average 40 hours].", 40, 40),
    # ranges
    ("The toll may climb [as high as 80 to 90].", 80, 90),
    ("Repairs will take [a week to 10 days].", 7, 10),
    ("The cave is [between 90,000 and 70,000 years old].", 70000, 90000),
    # "number" as a verb
    ("Her paintings number [410].", 410, 410),
    ("Lynx in the park now number [85], up from 60.", 85, 85),
    ("Women will number [44] in the new chamber.", 44, 44),
    ("The dead number [nineteen].", 19, 19),
    # the article that counts one
    ("A crater [a mile] wide opened.", 1, 1),
    ("The mill stands [roughly a mile] off.", 1, 1),
    ("The gorge is [about a kilometre] deep.", 1, 1),
    # how many times as much
    ("The bus was doing [nearly twice] the limit.", 2, 2),
    ("Rents are [more than double] those of the town.", 2, None),
    ("Sales were [almost triple] the forecast.", 3, 3),
    # decimals with a comma, lengths with an "m"
    ("Just [4,25 percent] of the farms were sold.", 4.25, 4.25),
    ("The [1,5 million] voters stayed at home.", 1.5e6, 1.5e6),
    ("They faced a [12m] vertical drop.", 12, 12),
    ("A [70m] steel mast fell.", 70, 70),
    # one
    ("Twelve of the crew were Danes and [at least one] who came from Oslo.", 1, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "low", "high"), FIGURES)
def test_what_a_figure_is_worth(text: str, low: float | None, high: float | None) -> None:
    plain, quote = marked(text)
    found = {q.quote: (q.low, q.high) for q in find(plain)[0]}
    assert found.get(quote) == (low, high), find(plain)


NONE = [
    ("The firm has paid. ($1 = 0.8818 euros)", 0),
    ("It flew to Oslo. (1 euro = $1.12; £1 = $1.30)", 0),
    ("He flew a Boeing 737-Max to Oslo.", 0),
    ("The pilots of Local 222 voted.", 0),
    ("See number 95 in the list.", 0),
    ("She asked twice.", 0),
    ("He saw her twice a week.", 0),
    ("He won the men's double in Oslo.", 0),
]


@pytest.mark.parametrize(("text", "count"), NONE)
def test_what_is_no_figure(text: str, count: int) -> None:
    assert len(find(text)[0]) == count


def test_how_many_times_as_much_is_no_count() -> None:
    assert find("The bus was doing more than twice the limit.")[0][0].kind is Kind.MEASURE


@pytest.mark.parametrize("text", ["She took the N4 north.", "A K9 unit came.", "The P2 visa was refused."])
def test_a_letter_before_a_number_is_no_currency(text: str) -> None:
    assert not [q for q in find(text)[0] if q.kind is Kind.MONEY]


@pytest.mark.parametrize("text", ["A pole of 6ft, 20in of it in the ground.", "It took two hours 13 minutes.", "6.5ft 2in"])
def test_two_measures_stay_two(text: str) -> None:
    assert len(find(text)[0]) == 2
