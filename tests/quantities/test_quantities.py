"""Surface -> record: what a figure is worth, its kind, bounds, unit and direction. One row a form."""

from __future__ import annotations

import pytest

from factcheck.model import Change, Hedge, Kind, Quantity
from factcheck.quantities import find

COUNT, PERCENT, MONEY, MEASURE = Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.MEASURE
DURATION, AGE = Kind.DURATION, Kind.AGE
UP, DOWN, MORE = Change.UP, Change.DOWN, Change.MORE


def marked(text: str) -> tuple[str, str]:
    """The text without the brackets around its figure, and the figure: "hit [at least 5] boats"."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "", 1).replace("]", "", 1)
    return plain, plain[start:end]


def figure(text: str) -> Quantity:
    """The one figure of a text, which its brackets mark."""
    plain, quote = marked(text)
    found, skipped = find(plain)
    assert [q.quote for q in found] == [quote], (found, skipped)
    assert plain[slice(*found[0].span)] == quote
    return found[0]


BEFORE = {
    Hedge.EXACT: ["exactly"],
    Hedge.ABOUT: [
        "about",
        "some",
        "around",
        "roughly",
        "nearly",
        "almost",
        "close to",
        "an estimated",
        "approximately",
        "potentially",
        "something like",
    ],
    Hedge.AT_LEAST: ["at least", "no fewer than", "no less than", "upwards of", "a minimum of", "not less than"],
    Hedge.MORE_THAN: ["more than", "over", "well over", "just over", "in excess of", "above", "exceeding"],
    Hedge.AT_MOST: ["at most", "no more than", "a maximum of", "not more than", "not exceeding"],
    Hedge.LESS_THAN: ["less than", "fewer than", "under", "just under", "below"],
    Hedge.UP_TO: ["up to", "as many as", "as much as"],
}
KINDS = {
    COUNT: ("{} crates", "40", 40),
    PERCENT: ("{} of the crates", "40%", 40),
    MONEY: ("{} for the crates", "$40 million", 40e6),
    MEASURE: ("{} of rope", "40 metres", 40),
    DURATION: ("{} of rain", "40 minutes", 40),
}


@pytest.mark.parametrize(("kind", "frame", "surface", "value"), [(k, *row) for k, row in KINDS.items()])
@pytest.mark.parametrize(("hedge", "phrase"), [(h, p) for h, phrases in BEFORE.items() for p in phrases])
def test_every_hedge_bounds_every_kind(hedge: Hedge, phrase: str, kind: Kind, frame: str, surface: str, value: float) -> None:
    text = "They said it took " + frame.format(f"{phrase} {surface}") + "."
    (quantity,) = find(text)[0]
    low, high = {
        Hedge.AT_LEAST: (value, None),
        Hedge.MORE_THAN: (value, None),
        Hedge.AT_MOST: (None, value),
        Hedge.LESS_THAN: (None, value),
        Hedge.UP_TO: (None, value),
    }.get(hedge, (value, value))
    assert (quantity.kind, quantity.hedge, quantity.value, quantity.low, quantity.high) == (kind, hedge, value, low, high)
    assert quantity.quote == (surface if hedge is Hedge.EXACT else f"{phrase} {surface}")


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("They took [50-plus] crates", Hedge.AT_LEAST),
        ("They took [50+] crates", Hedge.AT_LEAST),
        ("They took [50 or more] crates", Hedge.AT_LEAST),
        ("It rained for [50 minutes or more]", Hedge.AT_LEAST),
        ("They took [50 or so] crates", Hedge.ABOUT),
        ("They took [50-some] crates", Hedge.ABOUT),
        ("They took [50 or possibly more] crates", Hedge.AT_LEAST),
        ("They took [50, if not more] crates", Hedge.AT_LEAST),
        ("The count is [50 and rising]", Hedge.AT_LEAST),
        ("The toll climbed [past 300] on deck", Hedge.MORE_THAN),
        ("They walked past [300] crates", Hedge.EXACT),
        ("The toll [tops 300] on deck", Hedge.MORE_THAN),
        ("The toll [nears 300] on deck", Hedge.ABOUT),
        ("It took [not quite 50] crates", Hedge.LESS_THAN),
        ("They took [50-odd] crates", Hedge.ABOUT),
        ("They took [50 or fewer] crates", Hedge.AT_MOST),
        ("They took [~50] crates", Hedge.ABOUT),
        ("They took [>50] crates", Hedge.MORE_THAN),
        ("The rope held [≤50 kg]", Hedge.AT_MOST),
        ("The fire hit [up to 17] barns", Hedge.UP_TO),
        ("Total hurt up to [17], the mayor says", Hedge.EXACT),
        ("Death toll now up to [17]", Hedge.EXACT),
        ("The count is up to [17]", Hedge.EXACT),
        ("A toll of [up to 17] was feared", Hedge.UP_TO),
        ("The number of gulls may reach [up to 17]", Hedge.UP_TO),
        ("It rolled [within 20 minutes] of the first list", Hedge.AT_MOST),
        ("The survey is due [within a year]", Hedge.AT_MOST),
        ("The road was shut for [more than a week]", Hedge.MORE_THAN),
        ("The boat turned over [10 km] off the cape", Hedge.EXACT),
        ("The barge went over [about 10 km] off the cape", Hedge.ABOUT),
        ("The hall was shut for [over two years]", Hedge.MORE_THAN),
        ("They saw [up to about 300] gulls", Hedge.UP_TO),
    ],
)
def test_hedges_around(text: str, hedge: Hedge) -> None:
    assert figure(text).hedge is hedge


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("[dozens] of gulls", 24),
        ("[scores] of gulls were shot", 40),
        ("[hundreds] of gulls", 200),
        ("[thousands] of gulls", 2000),
        ("[tens of thousands] of gulls", 20_000),
        ("[hundreds of thousands] of gulls", 200_000),
        ("[millions] of gulls", 2_000_000),
        ("[a few dozen] gulls", 24),
        ("[several hundred] gulls", 200),
        ("[tens and hundreds of thousands] of gulls", 20_000),
        ("[many thousands] of gulls", 2000),
    ],
)
def test_vague_values_are_a_lower_bound(text: str, low: float) -> None:
    quantity = figure("They shot " + text.replace("[many ", "many ["))
    assert (quantity.value, quantity.low, quantity.high, quantity.hedge) == (low, low, None, Hedge.VAGUE)


@pytest.mark.parametrize(
    ("text", "kind", "low", "high", "unit"),
    [
        ("[between 30 and 40] divers", COUNT, 30, 40, ""),
        ("[30–40] divers", COUNT, 30, 40, ""),
        ("[30-40] divers", COUNT, 30, 40, ""),
        ("It takes [from 12 to 15] divers", COUNT, 12, 15, ""),
        ("[5 to 10 million] tiles", COUNT, 5e6, 10e6, ""),
        ("[three to five] divers", COUNT, 3, 5, ""),
        ("[three or four] divers", COUNT, 3, 4, ""),
        ("a cost of [€12–15 million]", MONEY, 12e6, 15e6, "EUR"),
        ("a cost of [$3 billion to $5 billion]", MONEY, 3e9, 5e9, "USD"),
        ("a cost of [between $140m and $150m]", MONEY, 140e6, 150e6, "USD"),
        ("a cost of [$12 to $15]", MONEY, 12, 15, "USD"),
        ("a rise of [1 to 1.5 degrees Celsius]", MEASURE, 1, 1.5, "degree celsius"),
        ("a share of [5% to 10%]", PERCENT, 5, 10, "percent"),
        ("a share of [5-10 per cent]", PERCENT, 5, 10, "percent"),
        ("a wait of [two to three hours]", DURATION, 2, 3, "hour"),
        ("a [two- to three-hour] wait", DURATION, 2, 3, "hour"),
        ("a lamp of [5-10W]", MEASURE, 5, 10, "watt"),
        ("rain of [20mm-40mm]", MEASURE, 20, 40, "millimetre"),
        ("[2,000-3,000] troops", COUNT, 2000, 3000, ""),
        ("[between 1.2m and 1.5m] voters", COUNT, 1.2e6, 1.5e6, ""),
        ("[one to two weeks] of work", DURATION, 1, 2, "week"),
    ],
)
def test_ranges(text: str, kind: Kind, low: float, high: float, unit: str) -> None:
    quantity = figure(text)
    assert (quantity.kind, quantity.hedge, quantity.low, quantity.high, quantity.unit) == (kind, Hedge.RANGE, low, high, unit)
    assert quantity.value == (low + high) / 2


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The toll rose from 38 to 41", [38, 41]),
        ("Rates were cut from 5.2% to 3%", [5.2, 3]),
        ("It beat the other list by 51 per cent to 44 per cent", [51, 44]),
        ("Members backed it by 1,315 to 894", [1315, 894]),
        ("The senate voted 52-48 for the bill", [52, 48]),
        ("It passed the Assembly 232-196 on a Friday", [232, 196]),
        ("Polls show her ahead, 48-43, in the port", [48, 43]),
        ("Shares rose 18 sen to RM23.50", [18, 23.5]),
        ("The index rose 64.06 points to 4,577.10", [64.06, 4577.10]),
        ("Aid has increased by $43.6 billion to $419.2 billion", [43.6e9, 419.2e9]),
        ("26 of 40 lifts are shut", [26, 40]),
        ("150 of the 300 residents left", [150, 300]),
        ("Four of them, two nurses and 12 drivers", [4, 2, 12]),
    ],
)
def test_two_figures_are_no_range(text: str, values: list[float]) -> None:
    assert [q.value for q in find(text)[0]] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[one in eight] stations", 12.5),
        ("[1 in 4] boats", 25),
        ("[nine out of ten] boats", 90),
        ("[two-thirds] of boats", 66.6667),
        ("[a third] of boats", 33.3333),
        ("[a quarter] of boats", 25),
        ("[half] of the boats", 50),
        ("[half] the boats", 50),
        ("[three-quarters] of boats", 75),
        ("[three quarters] of boats", 75),
        ("[two quarters] of boats", 50),
        ("[one-third] of boats", 33.3333),
        ("[2/3] of boats", 66.6667),
        ("[⅔] of boats", 66.6667),
        ("[85%] of boats", 85),
        ("[85 per cent] of boats", 85),
        ("[85 percent] of boats", 85),
        ("[85pc] of boats", 85),
        ("[eighty-five percent] of boats", 85),
        ("[.5 per cent] of boats", 0.5),
        ("[more than half] of the boats", 50),
        ("[Two out of five] boats", 40),
        ("[3 in 4] boats", 75),
    ],
)
def test_shares(text: str, value: float) -> None:
    quantity = figure(text)
    assert (quantity.kind, quantity.value, quantity.unit) == (PERCENT, value, "percent")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("[$1.2 billion]", 1.2e9, "USD"),
        ("[US$40m]", 40e6, "USD"),
        ("[£18]", 18, "GBP"),
        ("[€2m]", 2e6, "EUR"),
        ("[HK$5.4m]", 5.4e6, "HKD"),
        ("[A$3.50]", 3.5, "AUD"),
        ("[¥500]", 500, "JPY"),
        ("[USD10m]", 10e6, "USD"),
        ("[EUR 50 million]", 50e6, "EUR"),
        ("[RM79]", 79, "MYR"),
        ("[P4 billion]", 4e9, "peso"),
        ("[N3.5bn]", 3.5e9, "NGN"),
        ("[K20 million]", 20e6, "kwacha"),
        ("[Sh2 billion]", 2e9, "shilling"),
        ("[Ksh 200]", 200, "KES"),
        ("[Tk 60 crore]", 6e8, "taka"),
        ("[18 euros]", 18, "EUR"),
        ("[10.5 million Australian dollars]", 10.5e6, "AUD"),
        ("[92 million yuan]", 92e6, "CNY"),
        ("[180,000 crowns]", 180_000, "crown"),
        ("[500 rupees]", 500, "rupee"),
        ("[63 cents]", 63, "cent"),
        ("[200p]", 200, "penny"),
        ("[a million dollars]", 1e6, "USD"),
        ("[110 JPY]", 110, "JPY"),
        ("[40 €]", 40, "EUR"),
        ("[1.234,50 €]", 1234.5, "EUR"),
        ("[₹2 crore]", 2e7, "INR"),
        ("[$10 bn]", 10e9, "USD"),
        ("[tens of millions of dollars]", 20e6, "USD"),
        ("[Rs 500]", 500, "rupee"),
        ("[3 million pounds]", 3e6, "GBP"),
        ("[2.5 billion won]", 2.5e9, "KRW"),
    ],
)
def test_money(text: str, value: float, unit: str) -> None:
    quantity = figure(f"The pier cost {text} to mend.")
    assert (quantity.kind, quantity.value, quantity.unit) == (MONEY, value, unit)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("[10 km]", 10, "kilometre"),
        ("[70 m]", 70, "metre"),
        ("[5.4 nautical miles]", 5.4, "nautical mile"),
        ("[230 feet]", 230, "foot"),
        ("[6ft 6in]", 6.5, "foot"),
        ("[5 feet 9 inches]", 5.75, "foot"),
        ("[7 feet, 3 inches]", 7.25, "foot"),
        ("[3 stone 7 pounds]", 3.5, "stone"),
        ("[4lb 8oz]", 4.5, "pound"),
        ("[90 km/h]", 90, "kilometre per hour"),
        ("[56mph]", 56, "mile per hour"),
        ("[311 square miles]", 311, "square mile"),
        ("[32m2]", 32, "square metre"),
        ("[5 square km]", 5, "square kilometre"),
        ("[-5 °C]", -5, "degree celsius"),
        ("[minus 40 Fahrenheit]", -40, "degree fahrenheit"),
        ("[45kg]", 45, "kilogram"),
        ("[12 tonnes]", 12, "metric ton"),
        ("[2 million barrels]", 2e6, "barrel"),
        ("[325,000 barrels per day]", 325_000, "barrel per day"),
        ("[550 megawatt]", 550, "megawatt"),
        ("[35 GWh]", 35, "gigawatt hour"),
        ("[5kW]", 5, "kilowatt"),
        ("[256GB]", 256, "gigabyte"),
        ("[30Mbps]", 30, "megabit per second"),
        ("[300 Hz]", 300, "hertz"),
        ("[3000 rpm]", 3000, "revolutions per minute"),
        ("[938 horsepower]", 938, "horsepower"),
        ("[64-page]", 64, "page"),
        ("[40 to 50 hours a week]", 45, "hour per week"),
        ("[half a mile]", 0.5, "mile"),
        ("[1/2 pound]", 0.5, "pound"),
        ("[three-quarters of a mile]", 0.75, "mile"),
        ("[25 basis points]", 25, "basis point"),
        ("[3.5-litre]", 3.5, "litre"),
        ("[100-metre]", 100, "metre"),
        ("[sixfold]", 6, "times"),
        ("[3x]", 3, "times"),
        ("[4 ppb]", 4, "parts-per-billion"),
        ("[25.5″]", 25.5, "inch"),
    ],
)
def test_measures(text: str, value: float, unit: str) -> None:
    quantity = figure(f"The meter in the shed showed {text} at last.")
    assert (quantity.kind, quantity.value, quantity.unit) == (MEASURE, value, unit)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("[30 days]", 30, "day"),
        ("[thirty years]", 30, "year"),
        ("a [five-year] term", 5, "year"),
        ("[72 hours]", 72, "hour"),
        ("[half an hour]", 0.5, "hour"),
        ("[two and a half years]", 2.5, "year"),
        ("[40min]", 40, "minute"),
        ("[hundreds of years]", 200, "year"),
        ("[three decades]", 3, "decade"),
        ("[less than an hour]", 1, "hour"),
        ("[nearly a year]", 1, "year"),
        ("[two quarters]", 2, "quarter"),
        ("[a month]", 1, "month"),
        ("[about a week]", 1, "week"),
    ],
)
def test_durations(text: str, value: float, unit: str) -> None:
    quantity = figure(f"The hearing took {text} in all.")
    assert (quantity.kind, quantity.value, quantity.unit) == (DURATION, value, unit)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("A [41-year-old] barge", 41, "year"),
        ("A [68 year-old] baker", 68, "year"),
        ("Jane Roe, [71], baked", 71, "year"),
        ("Mr J. Roe, aged [52], baked", 52, "year"),
        ("The baker was Jane Roe, [58].", 58, "year"),
        ("a girl who was [10]", 10, "year"),
        ("He will be [35] by May", 35, "year"),
        ("men [aged under 40]", 40, "year"),
        ("players [over the age of 21]", 21, "year"),
        ("a [nine-month-old] calf", 9, "month"),
        ("She is [30 years old]", 30, "year"),
        ("John Roe Jr., [23], baked", 23, "year"),
        ("The baker was [17] when it burned", 17, "year"),
        ("Jane Roe, [41]; others fled", 41, "year"),
        ("men [under 40] were held", 40, "year"),
        ("women [over 60] can ride", 60, "year"),
        ("those [under 18] stay out", 18, "year"),
        ("children [12 and under] ride", 12, "year"),
        ("anyone [65 or older] rides", 65, "year"),
        ("boys [as young as 10] row", 10, "year"),
        ("a boy of [12] rowed", 12, "year"),
        ("people [between the ages of 18 and 34]", 26, "year"),
        ("people ages [18-24]", 21, "year"),
        ("held a woman, [27], on Friday", 27, "year"),
        ("his wife, [61].", 61, "year"),
        ("baker Jane Roe ([41]) left", 41, "year"),
        ("Mr Roe, [27] at the time, left", 27, "year"),
        ("Jane Roe, now [41], left", 41, "year"),
        ("bakers aged [18 to 24]", 21, "year"),
    ],
)
def test_ages(text: str, value: float, unit: str) -> None:
    quantity = figure(text)
    assert (quantity.kind, quantity.value, quantity.unit) == (AGE, value, unit)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Edith Vale, 57; and their sons, Jon, 22; Ben, 20; and Carl, 15.", [57, 22, 20, 15]),
        ("They were named as Mara Olden, 44; Tom Reck, 9, and Ann Sole, 7.", [44, 9, 7]),
        ("The bakers, aged 25, 48 and 64, left", [25, 48, 64]),
        ("She was aged 25, 48 boats left", [25]),
        ("His brothers, 12 and 14, left", [12, 14]),
        ("Her sons, aged nine and 12, left", [9, 12]),
        ("The pair, 27 and 31, fled", [27, 31]),
        ("Late on Sunday, 19 of them were inside.", []),
        ("Sent in on Friday, 12 of those left.", []),
        ("They are, from the Marl Army, 18; from the Guard, 9.", []),
        ("From the Sule Forces, 18; from the police, 5.", []),
        ("In Ombe, 14 of the huts fell.", []),
        ("Theresa May, 60, spoke.", [60]),
        ("Seats: Unity Party (41), Harbour Hope (12)", []),
        ("They took the children, 12 and 14 of them in carts", []),
        ("Killed were:\nMara Olden, 44; Tom Reck, 9", [44, 9]),
        ("Of the 120 seats, Unity Party won 58; Alliance, 49; Harbour List, 13.", []),
        ("Unity Party, 58; Alliance, 49; Harbour List, 13.", []),
        ("Northland, 12; New Vale, 9; Southmark, 4.", []),
        ("Gold medals: Mara Olden, 4; Tom Reck, 3; Ann Sole, 2.", []),
    ],
)
def test_ages_in_lists(text: str, ages: list[float]) -> None:
    assert [q.value for q in find(text)[0] if q.kind is AGE] == ages


@pytest.mark.parametrize(
    "text",
    [
        "Union Party, [58]; others none",
        "people under [40] bridges".replace("under [40]", "[under 40]"),
        "those cars, [over 40] of them",
        "a fleet of [12] boats",
        "with his wife, [12] boats and a dog",
        "The yard sold planks, [58] in all",
        "The bakers were [17] and glad",
        "Jane Roe, [41] pupils and a dog",
    ],
)
def test_a_bare_number_is_no_age_where_it_counts(text: str) -> None:
    assert figure(text).kind is not AGE


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Rents rose [7.5%]", UP),
        ("Rents were up [about 15 percent]", UP),
        ("Rents fell sharply by [5%]", DOWN),
        ("Rents lost [1.1%]", DOWN),
        ("a [4.2 percent] drop", DOWN),
        ("a [5%] pay rise", UP),
        ("an increase of [5%]", UP),
        ("rents are [34%] higher", UP),
        ("the index is down [58 points]".replace("[58 points]", "[58] points"), DOWN),
        ("They sent [200] more tents", MORE),
        ("They sent another [5,000] tents", MORE),
        ("They sent a further [80] tents", MORE),
        ("They sent an additional [80] tents", MORE),
        ("Rents rose to [7.5%]", None),
        ("They sent [200] tents", None),
        ("They raised [$2 million]", None),
        ("Shares were off [5%]", DOWN),
        ("They lost [12] tents", None),
        ("The crane lifted [40 kg]", None),
        ("It crashed [140 miles] from the port", None),
        ("They sent [more than 200] tents", None),
        ("Rents: [-1.3%]", DOWN),
        ("The list grew by [12] names", UP),
        ("Rents are to rise by [between 5% and 6%]", UP),
    ],
)
def test_direction(text: str, change: Change | None) -> None:
    assert figure(text).change is change


def test_a_figure_said_twice_has_one_direction() -> None:
    assert [q.change for q in find("Shares were up 0.25 points, or 0.01%")[0]] == [UP, UP]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Inflation was 5.2 percent, up from 4.8 in May", [PERCENT, PERCENT]),
        ("The highest bid is 84.75 cents, while the lowest is 74.07.", [MONEY, MONEY]),
        ("Rents increased by 2 percent but wages fell by 1.", [PERCENT, PERCENT]),
        ("The crown rose 0.5 percent to 1.3.", [PERCENT, COUNT]),
        ("Rents rose 5.2% after a quake with a magnitude of 6.1.", [PERCENT, COUNT]),
        ("Rents rose 5.2%. The quake was 6.1.", [PERCENT, COUNT]),
        ("They paid 5.2 percent and 4.8 boats", [PERCENT, COUNT]),
        ("Rents rose 0.2% and the gauge was at 98.4.", [PERCENT, COUNT]),
    ],
)
def test_a_bare_number_takes_the_unit_of_the_one_it_is_set_beside(text: str, kinds: list[Kind]) -> None:
    assert [q.kind for q in find(text)[0]] == kinds


@pytest.mark.parametrize(
    "text", ["twice a week", "$5 a day", "300 boats a month", "a day later", "a year ago", "a week-long row"]
)
def test_an_article_before_a_unit_may_state_no_length(text: str) -> None:
    assert not [q for q in find(f"They met for tea {text}.")[0] if q.kind is DURATION]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[143million] tiles", 143e6),
        ("[2.5billion] tiles", 2.5e9),
        ("[£1.3million]", 1.3e6),
        ("[30million dollars]", 30e6),
        ("[63,500kg] of tiles", 63_500),
        ("[4thousand] tiles", 4000),
    ],
)
def test_scale_words_and_units_glued_to_the_digits(text: str, value: float) -> None:
    assert figure(f"The crane hauled {text}.").value == value


@pytest.mark.parametrize("text", ["They said that [some 250] gulls left", "They found that [some 40] were hurt"])
def test_some_after_that_blurs(text: str) -> None:
    assert figure(text).hedge is Hedge.ABOUT


def test_a_conversion_has_the_bound_of_what_it_converts() -> None:
    assert [(q.low, q.high) for q in find("It is less than 6 miles (10 km) long")[0]] == [(None, 6), (None, 10)]


@pytest.mark.parametrize(
    ("text", "margins"),
    [
        ("Turnout was 59% ± 1.5", [1.5, None]),
        ("The share was 62%, plus or minus 2.5 percentage points", [2.5, None]),
        ("The share was 62%; the margin of error is plus or minus 2.5 percentage points", [2.5, None]),
        ("The share was 62%. The margin is plus or minus 2.5 percentage points", [None, None]),
    ],
)
def test_margins(text: str, margins: list[float | None]) -> None:
    assert [q.margin for q in find(text)[0]] == margins


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The rocket can launch [130,000 pounds] (58,000 kilograms) of cargo.", "pound"),
        ("It can lift [150,000 pounds] to low orbit.", "pound"),
        ("Its maximum thrust is [4.3 million pounds] at sea level.", "pound"),
        ("Total thrust: 20,000 kilonewtons ([4.5 million pounds])", "pound"),
        ("The lorry, loaded with gravel, weighed [130,000 pounds].", "pound"),
        ("The sculpture, weighing a ton, sold for [300,000 pounds].", "GBP"),
        ("They lifted profits by [300,000 pounds].", "GBP"),
        ("The club lost [2 million pounds].", "GBP"),
    ],
)
def test_pounds_that_weigh_and_pounds_that_pay(text: str, unit: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    wanted = text[text.index("[") + 1 : text.index("]")]
    assert next(q.unit for q in find(plain)[0] if q.quote == wanted) == unit


def test_suspended_units_are_completed() -> None:
    assert [(q.quote, q.unit) for q in find("four-, five- and six-year leases")[0]] == [
        ("four-", "year"),
        ("five-", "year"),
        ("six-year", "year"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "one convoy",
        "one US clerk",
        "one of its clerks was shot",
        "one of those people is in hospital",
        "one of those injured had left",
        "one of whom had drowned",
        "gulls were shot, one of them fatally",
        "sailors drowned — one of them a boy",
        "a storm in which one clerk drowned",
        "gulls were kept at the mill, one at the quay and others on the pier",
        "they said one had died",
        "a blast killing one.",
        "at least one clerk",
    ],
)
def test_one_counts(text: str) -> None:
    assert [q.value for q in find(f"They said {text}")[0]] == [1]


def test_nothing_is_joined_across_a_paragraph() -> None:
    assert [q.quote for q in find("They counted at least\n\n12 boats and 5\n\nmillion gulls")[0]] == ["12", "5"]


def test_wrapped_lines_are_joined() -> None:
    text = "The harbour master at the old quay said that at least\n1.5 million gulls had left."
    assert [q.quote for q in find(text)[0]] == ["at least\n1.5 million"]


def test_taken_spans_hold_no_figures() -> None:
    text = "On 12 May they counted 12 boats"
    assert [q.quote for q in find(text, [(3, 9)])[0]] == ["12"]
    assert find(text, [(3, 9), (23, 25)]) == ((), ())
