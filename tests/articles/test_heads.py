"""The head of an article as newspapers, stations, agencies and offices print it: whose it is, and from which day."""

from __future__ import annotations

import pytest

from factcheck.articles import lines, outlets, publication

PARAGRAPH = (
    "Nine boats sank off the eastern pier in heavy seas before dawn, the coastguard said, and two more were missing by noon"
    " as crews went on looking."
)


@pytest.mark.parametrize(
    ("head", "outlet", "day"),
    [
        ("The Bay Echo\n4 March 2021\n\nWho will raise the boats?", "The Bay Echo", "2021-03-04"),
        ("THE PORT LEDGER\nShipping & Trade, Thursday 4 March 2021\n\nWhy boats sink", "The Port Ledger", "2021-03-04"),
        ("Nine boats sink\n\nThe Daily Buoy | Thursday, March 4, 2021\nBy Ana Ruiz", "The Daily Buoy", "2021-03-04"),
        ("Nine boats sink\n\nEvening Lantern, Thursday 4 March 2021\nBy Ana Ruiz", "Evening Lantern", "2021-03-04"),
        ("The Bay Courier\nFounded 1954. Thursday 4th March, 2021. 50 cents\n\nBoats sink", "The Bay Courier", "2021-03-04"),
        ("The Bay Courier\n4 March 2021, Late Edition, No. 4,512, £1.20\n\nNine boats sink", "The Bay Courier", "2021-03-04"),
        ("BAY 97.2 FM: News\n\nNine boats sink\n\nThursday 4 March 2021, 16:40", "Bay 97.2 FM", "2021-03-04"),
        ("Nine boats sink\n\nChannel Nine News | Regions\nPosted 4 Mar 2021 9:14pm", "Channel Nine News", "2021-03-04"),
        ("Nine boats sink\n\nBay World Online\n4 March 2021\nBy Ana Ruiz, Port Ellen", "Bay World Online", "2021-03-04"),
        ("HARBOUR RESCUE\nPress statement – 4 March 2021\n\nNine boats sink", "Harbour Rescue", "2021-03-04"),
        ("BAY FERRIES – PRESS RELEASE\n\nPort Ellen, 4 March 2021, 07:00 CET\n\nA hard year", "Bay Ferries", "2021-03-04"),
        (
            "REPUBLIC OF ELLEN – MINISTRY OF HARBOURS\n\nSTORM SITUATION REPORT No. 19\nDate of issue: 05/03/2021\n"
            "Data as of: 4 March 2021, 20:00",
            "Ministry of Harbours",
            "2021-03-05",
        ),
        ("Nine boats sink\nbayecho.example, 4 March 2021", "bayecho.example", "2021-03-04"),
        ("Nine boats sink\nnews.bayecho.example | Thursday 4 March 2021", "news.bayecho.example", "2021-03-04"),
        ("Nine boats sink\n4 March 2021, Port Ellen", "", "2021-03-04"),
        ("Nine boats sink\nOpening of the pier, 4 March 2021", "", None),
        ("Nine boats sink\nThe storm of 4 March 2021 in figures", "", None),
        ("Bay Star Wins Again\nBy Ana Ruiz", "", None),
        ("Nine boats sink\nData as of: 4 March 2021, 20:00", "", None),
        ("Nine boats sink\nDate of issue: 05/03/2021", "", None),
    ],
)
def test_heads(head: str, outlet: str, day: str | None) -> None:
    text = f"{head}\n\n{PARAGRAPH}\n"
    listed = lines.split(text)
    found = publication.from_text(text, listed)
    assert (outlets.named(text, listed), str(found.day) if found else None) == (outlet, day)


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        ("Ana Ruiz is a harbour and fisheries reporter at The Bay Quarterly. Twitter: @anaruiz", "The Bay Quarterly"),
        ("Tom Birk is Port Ellen correspondent for Coastal Affairs.", "Coastal Affairs"),
        ("Ana Ruiz is the deputy editor of Salt & Rope.", "Salt & Rope"),
        ("Ana Ruiz is a fellow at the Harbour Institute.", ""),
        ("Ana Ruiz is a reporter at large.", ""),
        ("The mayor is a former reporter at The Bay Quarterly, and 12 crews trust her with what they know of the night.", ""),
    ],
)
def test_the_outlet_that_the_authors_note_names(foot: str, outlet: str) -> None:
    text = f"Nine boats sink\n\n{PARAGRAPH}\n\n{foot}\n"
    assert outlets.named(text, lines.split(text)) == outlet
