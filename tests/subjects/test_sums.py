"""What a sum of money is, of what and whose, by the parse where no list holds its word."""

from __future__ import annotations

import pytest

from tests.subjects.marked import topic


@pytest.mark.parametrize(
    ("text", "sort", "anchor"),
    [
        ("Exports to Chile fell to [$410 m] in March.", "export", "Chile"),
        ("Assets under management rose to [$61 bn].", "asset", "management"),
        ("The bank is sitting on [$70 bn] of deposits.", "deposit", ""),
        ("A [$35,000] bribe was paid to the minister.", "bribe", ""),
        ("The clerk accepted [$48,000] in bribes.", "bribe", ""),
        ("The aid package is worth [$600 m].", "package", "aid"),
        ("The start-up is valued at [$2 bn].", "worth", "start-up"),
        ("Repairs are expected to cost [$26 m].", "cost", "repair"),
        ("A litre of milk now costs [$1.35].", "cost", "milk"),
        ("The vase fetched [$48,000] at an auction in Lund.", "cost", "vase"),
        ("Ministers will put [$850 m] into flood defences.", "investment", "defence"),
        ("The stock slid to [$17.40].", "price", "share"),
        ("The widow received [$220,000] from the insurer.", "payment", "insurer"),
        ("The couple were accused of defrauding investors of [$2.6 m].", "theft", ""),
        ("The plan should save taxpayers [$40 m] a year.", "saving", "plan"),
        ("The film grossed [$92 m] worldwide.", "revenue", "film"),
        ("Norvik paid [$45 m] for Telby.", "deal", ""),
        ("Customers will get back an average of [$130].", "payment", ""),
        ("Sales in Latin America rose to [$310 m].", "revenue", "Latin America"),
        ("Revenue from cloud services was [$640 m].", "revenue", "cloud service"),
        ("A jump in ticket fees to [$9 m] helped.", "cost", "ticket"),
        ("The fair earned [$3 m].", "revenue", "fair"),
        ("The company earned [$3 m].", "profit", ""),
        ("The dispute drags on; nobody knows why. So [$3 m] it is.", "", ""),
    ],
)
def test_what_a_sum_is(text: str, sort: str, anchor: str) -> None:
    found = topic(text)
    assert (found.sort, found.anchor) == (sort, anchor)


@pytest.mark.parametrize(
    ("text", "sort", "aspect", "owner"),
    [
        ("Halden posted revenue of [$2.3 bn], up from [$2.1 bn] a year earlier.", "revenue", "previous", "Halden"),
        ("Halden's net income was [$188 m], compared with [$201 m] in the same quarter.", "profit", "previous", "Halden"),
        ("Halden earned [$1.12] a share, beating forecasts of [$1.05].", "profit", "forecast", "Halden"),
        ("Halden made a profit of [$9 m], against a loss of [$4 m] a year ago.", "loss", "previous", "Halden"),
        ("Halden's sales rose by [$9 m].", "revenue", "difference", "Halden"),
        ("Halden's shares slid [$2].", "price", "difference", "Halden"),
        ("Halden gave a range, and an estimate of [$9 m] in losses.", "loss", "actual", "Halden"),
    ],
)
def test_a_sum_beside_another(text: str, sort: str, aspect: str, owner: str) -> None:
    found = topic(text)
    assert (found.sort, found.aspect, found.owner) == (sort, aspect, owner)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Exports to Chile fell to [$410 m].", ""),
        ("Rents in Oslo average [$1,450] a month.", ""),
        ("The gate of the bout between Arno Pell and Jon Voss was [$4 m].", ""),
        ("The judge ordered Tarrant Foods to repay [$9 m].", "Tarrant Foods"),
        ("Norvik, Norvik, Norvik. The lender has [$9 m] of deposits.", "Norvik"),
        ("The Norvik deal brought in [$9 m].", "Norvik"),
        ("A fine of [$9 m] for Norvik was upheld.", "Norvik"),
    ],
)
def test_whose_a_sum_is(text: str, owner: str) -> None:
    assert topic(text).owner == owner


@pytest.mark.parametrize(
    ("text", "sort", "aspect"),
    [
        ("The warning wiped [$2 bn] off the worth of the airline, whose earnings fell.", "worth", "difference"),
        ("Norvik lost [$2 bn] of value in a day.", "worth", "difference"),
        ("The hall sold 900 tickets for [$4 m].", "revenue", "actual"),
        ("The tickets sold for [$4 m].", "cost", "actual"),
        ("Orla was valued at [$80 m] in the share sale.", "worth", "actual"),
        ("Profits will come in [$9 m] ([$8 m]) short of what was promised.", "profit", "difference"),
        ("The union wants entry-level pay lifted to [$900].", "salary", "actual"),
    ],
)
def test_what_moved_and_what_stands(text: str, sort: str, aspect: str) -> None:
    found = topic(text)
    assert (found.sort, found.aspect) == (sort, aspect)


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Norvik's truck revenue was [$640 m].", "part"),
        ("Norvik's sales in Asia rose to [$310 m].", "part"),
        ("Norvik's revenue was [$640 m].", "total"),
        ("Norvik made a net profit of [$64 m].", "total"),
        ("The film's takings reached [$64 m].", "total"),
    ],
)
def test_a_part_of_the_business(text: str, scope: str) -> None:
    assert topic(text).scope == scope
