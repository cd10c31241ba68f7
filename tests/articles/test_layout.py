from __future__ import annotations

import pytest

from factcheck.articles import furniture, layout, lines
from factcheck.articles.copies import Seen
from factcheck.model import Role

PARAGRAPH = (
    "Nine boats sank off the eastern pier in heavy seas before dawn, the coastguard said, and two more were missing by noon."
)
SECOND = "Divers will go down again on Sunday, said harbourmaster Ana Ruiz, who put the loss to the fleet at 4 million crowns."


def roles(text: str) -> list[tuple[str, str]]:
    return [(block.role.value, text[slice(*block.span)]) for block in layout.blocks(text, lines.split(text))]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Your free access will expire on May 4", "subscription"),
        ("Newsletter: your trial ends on August 3. Sign up", "subscription"),
        ("Sign up to Bay Briefing: 3 minutes a day, free", "subscription"),
        ("You have 2 free articles left this month", "subscription"),
        ("You have read 3 of 5 free articles this month. Subscribe for £2.50 a week.", "subscription"),
        ("You’ve reached your limit of 4 articles a month", "subscription"),
        ("Continue reading with a Bay Echo subscription", "subscription"),
        ("To read the rest of this story, log in or subscribe for 99p", "subscription"),
        ("This article is for subscribers only", "subscription"),
        ("This story is exclusively available to members: join 9,000 others", "subscription"),
        ("Unlimited access for just £1 a week for 6 months", "subscription"),
        ("Start your 30-day free trial", "subscription"),
        ("Then £4.99 a month. Cancel any time.", "subscription"),
        ("Text \"BAY\" to 40404 to get alerts", "subscription"),
        ("We and our 40 partners use cookies to improve your visit. Accept all | Manage", "privacy"),
        ("We value your privacy. Our site and its 640 partners store data", "privacy"),
        ("Read more: 6 things to know about the pier", "teaser"),
        ("Pier will stay shut until spring, mayor says Read more", "teaser"),
        ("RELATED: Two lost in storm of 2014", "teaser"),
        ("WATCH: Divers reach the wreck after 3 days", "teaser"),
        ("5 THINGS TO KNOW", "teaser"),
        ("More from the Bay Echo", "teaser"),
        ("[At least 26 boats were lost in 2015]", "teaser"),
        ("Sponsored Links by Adserve", "advertisement"),
        ("By Taboola", "advertisement"),
        ("Advertisement", "button"),
        ("Share    34 comments", "button"),
        ("Home", "button"),
        ("print", "button"),
        ("clear", "button"),
        ("___", "button"),
        ("@bayecho", "sharing"),
        ("Twitter: @bayecho", "sharing"),
        ("Please let us know if you have a problem with commenting.", "sharing"),
        ("Photo 3 of 14: D. Asare / The Bay Echo", "credit"),
        ("Photo credit: ANA RUIZ/Bay Wire", "credit"),
        ("Picture: Nora/BE 2022", "credit"),
        ("Copyright 2016 Bay Media. All rights reserved.", "copyright"),
        ("© 2017 Bay TV", "copyright"),
        ("Registration Number: 240771 Registration Number: 240772", "copyright"),
        ("License for broadcasting online 0207741", "copyright"),
        ("The Bay Echo – since 1974, your coast, your paper", "tagline"),
        ("Bringing you the harbour since 2009", "tagline"),
        ("Media enquiries: +00 555 0187, Office 3, 9 Mole Road", "contact"),
        ("https://bay.example/2021/03/04/boats", "contact"),
        ("ana.ruiz@bay.example", "contact"),
        ("3 hours ago", "age"),
        ("1.2K views", "button"),
        ("[Read about the pier](https://bay.example/pier)", "teaser"),
        ("FOR IMMEDIATE RELEASE", "paper"),
        ("PRESS RELEASE No. 07/2023", "paper"),
        ("News | Sport | Weather | Travel", "menu"),
        ("Topics  Harbour   Storm   Pier", "menu"),
    ],
)  # fmt: skip
def test_notices(line: str, kind: str) -> None:
    assert furniture.notice(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "Your neighbour's visa will expire on June 15, the court heard.",
        "Start of trial against 12 dockers delayed",
        "Claim for free school meals rises by 40%",
        "Full access to the pier was given back to 400 dockers on Monday, the port said.",
        "To read the 900 names aloud took two hours.",
        "You have read all 12 letters, the judge told him.",
        "This article is for the 300 families of the harbour, the mayor wrote.",
        "The paper has printed the tide tables since 1987.",
        "Coldest night since 1963",
        "Deadliest storm on the coast since 1987",
        "Cookies: bakers sold 40,000 of them",
        "More than 40 boats lost",
        "More on board than first thought",
        "Photo shows 12 men on the pier before it fell.",
        "Sign-ups for the fleet fell to 40.",
        "Follow the coast for 12 miles and the wreck comes into view.",
        "12 points separated the two harbours",
        "Watch officers counted 14 boats.",
        "Copyright law changes hit 300 authors.",
        "Home to 4,000 people, the island has one pier.",
        "Read the report, he said: it names 14 defects.",
        "Join us, she told the 40 men on the pier.",
        "Otto Ruiz – 1,204,311 votes (46.2%)",
        "Dead | 12 | Missing | 40",
        "Contact was lost with 3 boats at dawn.",
        "1,200",
        "2023",
    ],
)
def test_prose_that_holds_such_a_word_is_no_notice(line: str) -> None:
    assert furniture.notice(line) == ""


@pytest.mark.parametrize(
    ("line", "is_byline"),
    [
        ("By Ana Ruiz, chief reporter", True),
        ("By Ana Ruiz and Tom Birk in Port Ellen", True),
        ("by: Ana Ruiz, Tom Birk", True),
        ("Ana Ruiz is a diplomacy and security reporter at the Bay Echo. Twitter: @anaruiz", True),
        ("Ana Ruiz, staff writer", True),
        ("The Bay Wire contributed to this report.", True),
        ("By Friday, 300 were home", False),
        ("By nightfall the pier had gone.", False),
        ("Ana Ruiz, 29, a photographer who swam for 3 hours, saw no boat.", False),
    ],
)
def test_bylines(line: str, is_byline: bool) -> None:
    assert furniture.byline(line) is is_byline


def test_an_article_from_top_to_bottom() -> None:
    text = (
        "Nine boats lost off Port Ellen\r\n\r\nThe Bay Echo\r\nThursday, 4 March 2021 18:10\r\nBy Ana Ruiz\r\n"
        f"Share  34 comments\r\n\r\nPORT ELLEN, Mar 4 (Bay Wire) — {PARAGRAPH}\r\n\r\nWhat comes next\r\n{SECOND}\r\n"
        "Sailors wait on the pier. (Photo: D. Asare)\r\nRead more: 5 piers\r\n"
    )
    assert roles(text) == [
        ("headline", "Nine boats lost off Port Ellen"),
        ("byline", "The Bay Echo"),
        ("dateline", "Thursday, 4 March 2021 18:10"),
        ("byline", "By Ana Ruiz"),
        ("boilerplate", "Share  34 comments"),
        ("dateline", "PORT ELLEN, Mar 4 (Bay Wire) —"),
        ("body", PARAGRAPH),
        ("heading", "What comes next"),
        ("body", SECOND),
        ("caption", "Sailors wait on the pier. (Photo: D. Asare)"),
        ("boilerplate", "Read more: 5 piers"),
    ]


def test_the_marks_of_markdown_hide_nothing() -> None:
    text = f"# Nine boats lost\n\n**By Ana Ruiz**\n\n*4 March 2021*\n\n{PARAGRAPH}\n\n## What comes next\n\n*Photo: D. Asare*"
    assert [role for role, _ in roles(text)] == ["headline", "byline", "dateline", "body", "heading", "boilerplate"]


def test_the_posts_of_a_live_page() -> None:
    text = (
        "Storm – live\nUpdated 14:05 GMT, Thu 4 Mar 2021\n"
        f"14:02  Toll climbs to 17\n{PARAGRAPH}\n11:35  ‘No one told us’\n{SECOND}"
    )
    assert roles(text)[2:] == [
        ("dateline", "14:02"),
        ("heading", "Toll climbs to 17"),
        ("body", PARAGRAPH),
        ("dateline", "11:35"),
        ("heading", "‘No one told us’"),
        ("body", SECOND),
    ]


def test_a_time_that_opens_one_sentence_is_no_post() -> None:
    assert roles(f"{PARAGRAPH}\n18:40 Ana Ruiz saw the boats for the last time from the pier.")[1][0] == "body"


def test_speech_rows_and_lists_are_body() -> None:
    text = f"Nine boats lost\n{PARAGRAPH}\nRUIZ: You saw them go\nSunk: 9\n• Two were missing"
    assert [role for role, _ in roles(text)[2:]] == ["body", "body", "body"]


def test_a_headline_that_a_stamp_ends_is_cut() -> None:
    assert roles(f"Nine boats lost: reports Updated: 2021-03-04 06:50 (Baynet)\n{PARAGRAPH}")[:2] == [
        ("headline", "Nine boats lost: reports"),
        ("dateline", "Updated: 2021-03-04 06:50 (Baynet)"),
    ]


def test_a_notice_that_ends_a_paragraph_is_cut_off() -> None:
    for notice in ("Contact: Ana Ruiz, room 12, 4 Mill Street.", "Topics  Harbour   Storm"):
        assert roles(f"{PARAGRAPH} {notice}") == [("body", PARAGRAPH), ("boilerplate", notice)]


def test_notices_within_a_paragraph_are_cut_out() -> None:
    text = f"{PARAGRAPH} Hide Caption 1 of 25 Photos: {SECOND} [advertisement] Nobody is giving up."
    assert roles(text) == [
        ("body", PARAGRAPH),
        ("boilerplate", "Hide Caption 1 of 25 Photos:"),
        ("body", SECOND),
        ("boilerplate", "[advertisement]"),
        ("body", "Nobody is giving up."),
    ]


@pytest.mark.parametrize(
    "notice",
    [
        "3 of 9 CLOSE Skip in x Embed x Share",
        "CLOSE Skip x Embed x Share",
        "15 of 15 Last Video Next Video",
        "15 of 15 Last VideoNext Video",
        "2 of 9 Buy Photo",
        "Buy Photo",
        "View as gallery Open Gallery",
    ],
)
def test_the_counters_of_a_gallery_are_cut_out(notice: str) -> None:
    assert roles(f"{PARAGRAPH} {notice} {SECOND}") == [("body", PARAGRAPH), ("boilerplate", notice), ("body", SECOND)]


@pytest.mark.parametrize("words", ["1 of 15 close to the quay", "2 of 9 closed", "8 of 15 share it", "they buy photos"])
def test_a_part_of_a_whole_is_no_counter(words: str) -> None:
    assert roles(f"{PARAGRAPH} She said {words}.") == [("body", f"{PARAGRAPH} She said {words}.")]


def test_a_teaser_that_is_said_again_is_no_body() -> None:
    third = "The mayor asked the fleet to stay in port until the wind had dropped, and the schools were shut for a week."
    fourth = "Ruiz, who has run the harbour since 2004, said the old breakwater could not hold a sea like that one."
    text = f"Nine boats lost\n{PARAGRAPH}\n\nNine boats lost\n{PARAGRAPH}\n{SECOND}\n{third}\n{fourth}"
    assert [role for role, _ in roles(text)][:4] == ["headline", "body", "heading", "body"]


def test_a_paragraph_wrapped_by_hand_is_one_block() -> None:
    words = f"{PARAGRAPH} {SECOND} {PARAGRAPH.replace('Nine', 'Later ten')}".split()
    wrapped, row = [], ""
    for word in words:
        if len(row) + 1 + len(word) > 60:
            wrapped.append(row)
            row = word
        else:
            row = f"{row} {word}".strip()
    text = "\n".join([*wrapped, row])
    assert roles(text)[0] == ("body", text)


THIRD = "Insurers said the boats were old, that few were covered, and that nobody could yet tell what the summer would bring."


@pytest.mark.parametrize(
    "second",
    [
        f"{PARAGRAPH}\n{SECOND}\n{THIRD}",
        f"{PARAGRAPH.replace(' ,', ',')}\n\n\n{SECOND}\n{THIRD}",
        f"{PARAGRAPH.replace('the coastguard', 'the  coastguard ')} {SECOND} {THIRD}",
        f"{PARAGRAPH.replace('heavy', 'high')}\n{SECOND}\n{THIRD}",
    ],
)
def test_the_second_copy_is_one_however_it_is_cut(second: str) -> None:
    found = roles(f"Nine boats lost\n{PARAGRAPH} {SECOND} {THIRD}\n\n{second}")
    assert [role for role, _ in found[:2]] == ["headline", "body"]
    assert {role for role, _ in found[2:]} == {"copy"}


def test_a_headline_and_a_summary_said_again_are_no_second_body() -> None:
    text = f"Nine boats lost\n\n{PARAGRAPH}\n\nNine boats lost\n{PARAGRAPH}"
    assert "copy" not in {role for role, _ in roles(text)}


@pytest.mark.parametrize(
    "second",
    [
        PARAGRAPH.replace("Nine", "Ten"),
        PARAGRAPH.replace("two more", "five more"),
        PARAGRAPH.replace("before dawn", "on Sunday"),
        "The mayor said nine boats would be raised and that the pier would be built again by spring.",
    ],
)
def test_a_correction_is_no_copy(second: str) -> None:
    assert roles(f"{PARAGRAPH}\n{second}")[1] == ("body", second)


def test_one_sentence_said_again_does_not_cut_its_paragraph() -> None:
    text = f"{PARAGRAPH}\n{SECOND} {PARAGRAPH.replace('two more were missing by noon', 'that was that')} Nobody is giving up."
    assert [role for role, _ in roles(text)] == ["body", "body"]


def test_copies_remember_what_was_new() -> None:
    seen = Seen()
    assert seen.parts(PARAGRAPH, (0, len(PARAGRAPH))) == [((0, len(PARAGRAPH)), False)]
    assert seen.parts(PARAGRAPH, (0, len(PARAGRAPH))) == [((0, len(PARAGRAPH)), True)]
    assert seen.parts("", (0, 0)) == []


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "\ufeff", "x", "…", "\x85\u2028\u2029", "a" * 10_000, "9 " * 5_000, "“" * 999, "((((((((((", "| " * 300,
     "A. " * 2_000, "By " + "A " * 200, "12:30 " * 50,
     "Updated: " * 40, "\U0001f6a2 nine boats \u202e sank", "since 1987 " * 40, "@a " * 130],
)  # fmt: skip
def test_blocks_cover_all_that_is_not_blank(text: str) -> None:
    found = layout.blocks(text, lines.split(text))
    ends = [0, *(end for block in found for end in block.span)]
    assert ends == sorted(ends)
    covered = "".join(text[slice(*block.span)] for block in found)
    assert "".join(covered.split()) == "".join(text.split())


def test_every_role_of_the_furniture_is_out_of_prose() -> None:
    assert roles("Advertisement")[0][0] == Role.BOILERPLATE.value
