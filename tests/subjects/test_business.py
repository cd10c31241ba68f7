"""Business as it is told: what moved, lists that go on, profit for a share, takeovers, output a day, the stretch of time."""

from __future__ import annotations

import pytest

from tests.subjects.marked import topic

_FIRM = "Norvik is big. Norvik grows. Norvik reports today. "


@pytest.mark.parametrize(
    ("text", "owner", "anchor"),
    [
        ("The maker is Norvik. Norvik stock gained [4%] on the news.", "Norvik", "share"),
        ("Stock in Norvik leapt [4%].", "Norvik", "share"),
        ("Norvik's shares were [3.1%] dearer by noon.", "Norvik", "share"),
        ("The shares of Norvik put on [3.1%].", "Norvik", "share"),
        ("Norvik shares had given up [12%] by the close.", "Norvik", "share"),
        ("Shares in Norvik were [6%] cheaper.", "Norvik", "share"),
        ("Wall Street was in a bad mood: shares in Norvik shed [6%].", "Norvik", "share"),
        ("LUND, April 3: In Lund, Norvik stock retreated [2%].", "Norvik", "share"),
        ("The Halden 30 advanced [1.4%].", "Halden 30", ""),
        ("The Halden 30 put on [1.4%].", "Halden 30", ""),
        ("The Halden 30 lost 41 points, or [1.4%].", "Halden 30", ""),
        ("A loss of [1.4%] for the Halden 30 closed the week.", "Halden 30", ""),
        ("Copper was up [2.2%].", "", "copper"),
        ("Copper leapt [2.2%] on Friday.", "", "copper"),
        ("The price of copper advanced [2.2%].", "", "copper"),
        ("The glut knocked [40%] off the price of copper.", "", "copper"),
        ("Sales of tractors retreated [9%].", "", "tractor sale"),
        ("Tractor sales had shrunk by [9%].", "", "tractor sale"),
    ],
)
def test_what_moved_and_whose(text: str, owner: str, anchor: str) -> None:
    found = topic(text)
    assert (found.sort, found.owner, found.anchor) == ("change", owner, anchor)


@pytest.mark.parametrize(
    ("text", "sort", "owner"),
    [
        ("The Halden 30 shed [1.4%] and the Lund 100 [2.2%].", "change", "Lund 100"),
        ("Losses were [1.4%] for Norvik and [2.2%] for Telby.", "change", "Telby"),
        ("Norvik has promised [$15 m], Telby [$12 m].", "promise", "Telby"),
        ("Norvik is asking for [$415 m], Telby for [$50 m] and Marl Foods for [$8 m].", "ask", "Marl Foods"),
        ("Norvik gave [$4 m], Telby [$3 m] and Marl Foods [$1 m].", "payment", "Marl Foods"),
        ("Norvik runs at about [60%] of capacity and Telby at [40%].", "capacity", "Telby"),
        ("Norvik came with [$4 m] in aid, Telby with [$3 m].", "fund", "Telby"),
        ("Norvik holds [34%] of the market, Telby [21%].", "share", "Telby"),
        ("Unemployment is [4%] in Norway and [7%] in Sweden.", "unemployment", ""),
    ],
)
def test_a_list_goes_on(text: str, sort: str, owner: str) -> None:
    found = topic(text)
    assert (found.sort, found.owner) == (sort, owner)


@pytest.mark.parametrize(
    ("text", "aspect", "role"),
    [
        ("Norvik earned [$1.12] a share.", "rate", "per share"),
        ("Norvik's earnings per share were [$1.12].", "rate", "per share"),
        ("Earnings per share: [$1.12].", "rate", "per share"),
        ("Norvik made a profit of [$1.12] for each share.", "rate", "per share"),
        ("Per-share earnings of [$1.12] were a record for Norvik.", "rate", "per share"),
        ("Norvik reported diluted earnings of [$1.12] per share.", "rate", "per share"),
        ("Profit per share rose to [$1.12].", "rate", "per share"),
        ("Analysts had pencilled in earnings per share of [$1.05].", "forecast", "per share"),
        ("Norvik earned [$1.12] a share, better than the [$1.05] the Street was looking for.", "forecast", "per share"),
        ("Analysts expected [$1.05] a share in profit.", "forecast", "per share"),
        ("Net income of [$1.12] a share beat the [$1.05] that economists had predicted.", "forecast", "per share"),
    ],
)
def test_profit_for_a_share(text: str, aspect: str, role: str) -> None:
    found = topic(text)
    assert (found.sort, found.aspect, found.role) == ("profit", aspect, role)


@pytest.mark.parametrize(
    ("text", "sort", "aspect"),
    [
        ("Revenue was [$6.2 bn], a touch below the [$6.4 bn] expected.", "revenue", "forecast"),
        ("Revenue of [$6.2 bn] trailed an estimate of [$6.41 bn].", "revenue", "forecast"),
        ("Revenue of [$6.2 bn] fell short of the [$6.41 bn] consensus.", "revenue", "forecast"),
        ("Revenue came to [$6.2 bn]; analysts had looked for [$6.41 bn].", "revenue", "forecast"),
        ("Norvik guided for revenue of [$6.7 bn].", "revenue", "forecast"),
        ("Norvik sees revenue of [$6.7 bn] this year.", "revenue", "forecast"),
        ("Norvik's guidance is for a profit of [$830 m].", "profit", "forecast"),
        ("Norvik lowered its profit outlook to [$830 m].", "profit", "forecast"),
        ("What analysts had expected and what came: Revenue: [$5.1 bn], against [$6.2 bn].", "revenue", "forecast"),
        ("Revenue was [$6.2 bn], against [$5.5 bn] a year earlier.", "revenue", "previous"),
        ("Revenue was [$6.2 bn], where a year earlier it had been [$5.5 bn].", "revenue", "previous"),
        ("Operating profit slid from [$2.7 bn] to $2.2 bn.", "profit", "previous"),
        ("Revenue climbed to [$6.2 bn] from [$5.5 bn].", "revenue", "previous"),
        ("Revenue was [$6.2 bn] versus [$5.5 bn] the year before.", "revenue", "previous"),
    ],
)
def test_what_was_expected_and_what_was_before(text: str, sort: str, aspect: str) -> None:
    found = topic(text)
    assert (found.sort, found.aspect) == (sort, aspect)


_DEAL = "Halden is to take over Telby. It is a big takeover; Telby is old. "


@pytest.mark.parametrize(
    ("text", "role", "owner"),
    [
        ("Halden has agreed to buy Telby for [$46,000,000].", "", "Telby"),
        ("Halden is to acquire Telby, a maker of clocks, in a [$46,000,000] deal.", "", "Telby"),
        ("Halden clinched its [$46,000,000] takeover of Telby.", "", "Telby"),
        (_DEAL + "The offer is worth [$46,000,000].", "", "Telby"),
        (_DEAL + "The price tag of [$46,000,000] is steep.", "", "Telby"),
        (_DEAL + "At a price of [$46,000,000] it is the biggest such purchase.", "", "Telby"),
        (_DEAL + "The board accepted terms that value it at [$46,000,000].", "", "Telby"),
        (_DEAL + "The sale, for [$46,000,000], needs a vote.", "", "Telby"),
        (_DEAL + "Including debt, the price tag is [$46,000,000].", "with debt", "Telby"),
        (_DEAL + "The offer is worth [$46,000,000], counting its debt.", "with debt", "Telby"),
        (_DEAL + "The accord sets a price of [$46,000,000].", "", "Telby"),
        (_DEAL + "Investors are to get [$57] a share.", "per share", "Telby"),
        (_DEAL + "The terms come to [$57] for every share.", "per share", "Telby"),
        (_DEAL + "The bid of [$57] per share was accepted.", "per share", "Telby"),
        ("Telby is to be bought by Halden in a takeover. Telby said yes to the takeover: a [$46,000,000] sale.", "", "Telby"),
    ],
)
def test_takeovers(text: str, role: str, owner: str) -> None:
    found = topic(text)
    assert (found.sort, found.role, found.owner) == ("deal", role, owner)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Revenue came to [$9 m], said analysts polled by Refdata.", ""),
        ("By Dealwatch's reckoning, the bill comes to [$9 m].", ""),
        ("The bill comes to [$9 m], according to Dealwatch.", ""),
        ("Going by the reckoning of Dealwatch, damage came to [$9 m].", ""),
        ("Attorney General Rosa Quint put the penalties at [$1 m].", ""),
        ("Rosa Quint told the court that losses came to [$1 m].", ""),
        ("Judge Rosa Quint set a fine of [$1 m].", ""),
        ("The storm did [$9 m] of damage, insurer Marl Re estimated.", ""),
        ("A court in Lund imposed a fine of [$9 m].", ""),
        ("Norvik was fined [$9 m] by a court in Lund.", "Norvik"),
    ],
)
def test_who_tells_a_sum_has_it_not(text: str, owner: str) -> None:
    assert topic(text).owner == owner


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("Norvik's profit in the opening quarter was [$9 m].", "first quarter"),
        ("Norvik made a profit of [$9 m] in the first three months of the year.", "first quarter"),
        ("Norvik made a profit of [$9 m] in the three months to March.", "first quarter"),
        ("Norvik made a profit of [$9 m] between April and June.", "second quarter"),
        ("Norvik made a profit of [$9 m] in the closing quarter.", "fourth quarter"),
        ("Norvik made a profit of [$9 m] in Q2.", "second quarter"),
        ("Norvik made a profit of [$9 m] in the first six months.", "first half"),
        ("Norvik made a profit of [$9 m] in the year to March.", "year"),
        ("Norvik made a yearly profit of [$9 m].", "year"),
        ("Norvik told of its second quarter. Profit was [$9 m].", "second quarter"),
        ("Norvik told of its second quarter. Quarterly profit was [$9 m].", "second quarter"),
        ("Norvik told of its second quarter. Profit for the year will be [$9 m].", "year"),
    ],
)
def test_over_which_stretch(text: str, over: str) -> None:
    assert topic(text).over == over


@pytest.mark.parametrize(
    ("text", "anchor", "owner"),
    [
        ("A barrel was changing hands at [$61.20] by noon.", "oil", ""),
        ("Crude prices have jumped above [$72] a barrel.", "oil", ""),
        ("The price of an ounce of gold sank to [$1,640].", "gold", ""),
        ("Copper closed at [$6,100] a tonne.", "copper", ""),
        ("Stocks gained: in Lund, Norvik climbed [3.4%] to [$39].", "share", "Norvik"),
        ("Stocks gained, and Norvik, up again, reached [$46].", "share", "Norvik"),
        ("Shares in Norvik closed at [$12].", "share", "Norvik"),
        ("Norvik's shares stood at [$12] on Friday.", "share", "Norvik"),
        ("The stock of Norvik fell to [$12].", "share", "Norvik"),
        ("Norvik shares finished the week at [$12].", "share", "Norvik"),
    ],
)
def test_prices_of_what_is_traded(text: str, anchor: str, owner: str) -> None:
    found = topic(text)
    assert (found.sort, found.anchor, found.owner, found.role, found.aspect) == ("price", anchor, owner, "", "actual")


@pytest.mark.parametrize(
    ("text", "sort", "anchor"),
    [
        ("The bank must pay [$9 million] for the spill, a judge ruled.", "fine", ""),
        ("The bank was ordered to pay a [$9 million] penalty.", "fine", ""),
        ("The court told the bank to hand over [$9 million].", "fine", ""),
        ("A judge imposed a penalty of [$9 million] on the bank.", "fine", "bank"),
        ("The regulator fined the bank [$9 million].", "fine", "bank"),
        ("Tickets cost [$40] each.", "cost", "ticket"),
        ("Fans paid [$40] for a ticket.", "cost", "ticket"),
        ("Fans will pay [$40] a ticket.", "cost", "ticket"),
        ("The [$3 million] haul was never found.", "theft", ""),
        ("The haul was worth [$3 million].", "theft", ""),
        ("Thieves made off with gems worth [$3 million].", "theft", ""),
        ("Thieves stole [$3 million] of gems.", "theft", ""),
        ("The robbers got away with [$3 million].", "theft", ""),
        ("Five men were jailed for the [$3 million] bank raid.", "theft", ""),
        ("Some [$2.3 million] of costs can be trimmed each year.", "saving", ""),
        ("The merged firm is to shave [$2.3 million] off its costs.", "saving", ""),
        ("The bank sought a bailout of [$9 million].", "bailout", ""),
        ("The rescue package is worth [$9 million].", "bailout", ""),
    ],
)
def test_fines_prices_thefts_and_savings(text: str, sort: str, anchor: str) -> None:
    found = topic(text)
    assert (found.sort, found.anchor, found.role) == (sort, anchor, "")


@pytest.mark.parametrize(
    ("text", "aspect", "owner"),
    [
        ("The Lund 100 fell by [650] points on Monday.", "difference", "Lund 100"),
        ("The Lund 100 shed [650] points.", "difference", "Lund 100"),
        ("Monday cost the Lund 100 [650] points.", "difference", "Lund 100"),
        ("The Lund 100 gave up [650] points.", "difference", "Lund 100"),
        ("The Lund 100 had put on [650] points by noon.", "difference", "Lund 100"),
        ("In Lund some [650] points were wiped off the Halden 30.", "difference", "Halden 30"),
        ("The Lund closed at [18,210] points.", "actual", "Lund"),
    ],
)
def test_points_of_an_index(text: str, aspect: str, owner: str) -> None:
    found = topic(text)
    assert (found.sort, found.aspect, found.owner) == ("point", aspect, owner)
