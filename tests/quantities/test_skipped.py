"""What looks like a figure and is none, each with the reason it is skipped for. One row a form."""

from __future__ import annotations

import pytest

from factcheck.quantities import find


@pytest.mark.parametrize(
    ("text", "quote", "reason"),
    [
        # dates and clock times
        ("It sailed on 12 October", "12", "date"),
        ("It sailed on October 12, 2023", "12", "date"),
        ("It sailed on Oct. 12", "12", "date"),
        ("It sailed no later than 14 May", "14", "date"),
        ("It sailed in 2016", "2016", "date"),
        ("It sailed in the 1990s", "1990s", "decade"),
        ("It sailed on 2023-10-18", "2023-10-18", "date"),
        ("It sailed on 18/10/2023", "18/10/2023", "date"),
        ("It sailed in 2022-23", "2022-23", "years"),
        ("It sailed at 18:40", "18:40", "clock time"),
        ("It sailed at 7 a.m.", "7 a.m.", "clock time"),
        ("It sailed at 1.05pm", "1.05pm", "clock time"),
        ("It sailed at six o'clock", "six o'clock", "clock time"),
        ("It sailed from 6 to 8pm", "6 to 8pm", "clock time"),
        ("It sailed three days ago", "three", "time before another, a date"),
        ("The 2020 budget passed", "2020", "date"),
        # ordinals
        ("She came first", "first", "ordinal"),
        ("His second boat", "second", "ordinal"),
        ("the 31st session", "31st", "ordinal"),
        ("a third witness spoke", "a third", "ordinal"),
        ("trailed in third place", "third", "ordinal"),
        # names
        ("They met at Pier 4 on a Friday", "4", "number as a name"),
        ("They closed Highway 7 at dusk", "7", "number as a name"),
        ("Under Article 5 of the code", "5", "number as a name"),
        ("the office, room 12, is shut", "12", "number as a name"),
        ("trams 3 and 11 will stop", "11", "number as a name"),
        ("He wore number 9 for Rovers", "9", "number as a name"),
        ("the room is going to be 135", "135", "number as a name"),
        ("our gate was 12", "12", "number as a name"),
        ("his suite is 32-135", "32", "number as a name"),
        ("1Videos showed the quay", "1", "part of a name or code"),
        ("Polling Station No. 14 is open", "14", "number as a name"),
        ("the flight BX447 is late", "447", "part of a name or code"),
        ("the new Tablet 8 is thin", "8", "part of a name"),
        ("the G20 summit", "20", "part of a name or code"),
        ("the VIRUS-19 outbreak", "19", "part of a name or code"),
        ("the Under-15 squad", "15", "part of a name or code"),
        ("a 5G mast", "5", "part of a name or code"),
        ("a round one defeat".replace("a round", "Round"), "one", "number as a name"),
        ("back to level one", "one", "number as a name"),
        ("the mill at 5 Quay Street", "5", "address"),
        ("the mill at 40B Quay Street", "40", "part of a name or code"),
        ("in the 2200 block of the road", "2200", "address"),
        ("THE MILL AT 5 QUAY STREET", "5", "address"),
        ("shots at 310 HARBOUR AVE. last night", "310", "address"),
        ("the mill is located at 4120 Penrose", "4120", "address"),
        ("she lives at 17 Penrose", "17", "address"),
        ("told 6 NEWS of the storm", "6", "part of a name"),
        ("told 12 Action News of the storm", "12", "part of a name"),
        ("the mill is in District Two.", "Two", "number as a name"),
        ("THE MILL IS IN PRECINCT FOUR, SHE SAID", "FOUR", "number as a name"),
        ("Engine Nine was sent", "Nine", "number as a name"),
        ("call 0555 014 772 now", "0555 014 772", "telephone number"),
        ("call +00 555 0142, now", "+00 555 0142", "telephone number"),
        ("call 202-555-0142 now", "202-555-0142", "telephone number"),
        ("after a 911 call", "911", "telephone number"),
        ("see https://example.org/a/12 for it", "https://example.org/a/12", "address on the web"),
        ("as @mill99 said", "@mill99", "tag or handle"),
        ("version 1.2.3 is out", "1.2.3", "no number: version, code or list"),
        ("a 9mm pistol was found", "9", "calibre"),
        ("a 9mm semi-automatic handgun was found", "9", "calibre"),
        ("a .45 pistol was found", ".45", "calibre"),
        ("with a 7.65 pistol in hand", "7.65", "calibre"),
        ("a .22-calibre rifle was found", ".22", "calibre"),
        # numbering and marks
        ("1. Wash the boat", "1", "list number"),
        ("5 THINGS TO KNOW", "5", "heading of a list"),
        ("6 3 5 4 Gates were shut", "5", "list number"),
        ("6 3 5 4 Gates were shut", "4", "list number"),
        ("MILL RD. 6 3 5 4 Gates were shut", "3", "list number"),
        ("Read more: 5 things we know", "5", "heading of a list"),
        ("Photo 3 of 14: the quay", "Photo 3 of 14", "photo number"),
        ("as the report says²", "²", "footnote or list mark"),
        ("① Wash the boat", "①", "footnote or list mark"),
        # sport
        ("Rovers won 3-1 at home", "3", "score"),
        ("They drew 2-2", "2", "score"),
        ("United lost 0–1 away", "1", "score"),
        # idioms
        ("open 24/7", "24/7", "idiom"),
        ("all eggs in one basket", "one", "idiom"),
        ("it was a one-off storm", "one", "idiom"),
        ("one day it will rain", "one", "idiom"),
        ("they fell one after another", "one", "idiom"),
        ("they helped one another", "one", "idiom"),
        ("zero tolerance for it", "zero", "idiom"),
        ("a hundred and ten per cent sure", "a hundred and ten", "idiom"),
        # the pronoun
        ("no one spoke", "one", "pronoun"),
        ("this one will sink", "one", "pronoun"),
        ("the other one did", "one", "pronoun"),
        ("an earlier one broke down", "one", "pronoun"),
        ("a loved one", "one", "pronoun"),
        ("a guess, and a rough one", "one", "pronoun"),
        ("one can only hope", "one", "pronoun"),
        ("we take no money from one.", "one", "pronoun"),
        ("it is one of the deadliest storms", "one", "one of a kind, not a count"),
        ("one of us will go", "one", "one of a kind, not a count"),
        ("on the quay, one of them spoke of it", "one", "one of a kind, not a count"),
        ("it was one of those days", "one", "one of a kind, not a count"),
        ("she is one of those people who never rest", "one", "one of a kind, not a count"),
        ("one of those people who never rest spoke", "one", "one of a kind, not a count"),
        ("they left one at a time", "one", "pronoun"),
        ("the mill has a shop and one at the quay", "one", "pronoun"),
        ("nobody knew which one boat", "one", "pronoun"),
        ("he made one of his most direct attacks", "one", "one of a kind, not a count"),
        # shares that are none
        ("the second half began", "half", "part of a whole, not a share"),
        ("flags at half-mast", "half", "part of a whole, not a share"),
        ("profit in the quarter", "quarter", "period or part"),
        ("profit rose in a quarter", "a quarter", "period or part"),
        # words that bound nothing
        ("several boats left", "several", "bounds nothing"),
        ("a handful of boats left", "handful", "bounds nothing"),
        ("his test scores fell", "scores", "verb or result"),
    ],
)
def test_no_figure(text: str, quote: str, reason: str) -> None:
    found, skipped = find(text)
    assert found == ()
    assert (quote, reason) in [(s.quote, s.reason) for s in skipped]
    assert all(text[slice(*s.span)] == s.quote for s in skipped)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("By Friday 300 boats had left", 300),
        ("In all 2000 people came", 2000),
        ("In Porthaven 84 people drowned", 84),
        ("They hired 2050 clerks", 2050),
        ("the two sides met", 2),
        ("one British clerk was hurt", 1),
        ("the mayor's 27 boats", 27),
        ("flights carried 12 nurses", 12),
        ("they walked 9 miles to Mill Street", 9),
        ("the toll reached 112", 112),
        ("a further 20 second-hand boats", 20),
        ("they seized 23 rifles", 23),
        ("he had 28 rounds of ammunition", 28),
        ("they sent 4 F-99s to sea", 4),
        ("the shop sold 45 handguns", 45),
        ("HEARTS GO OUT TO BRAVE 16 SAILORS", 16),
        ("they looked at 40 Penrose boats", 40),
        ("they sent 6 News Corp vans", 6),
        ("this district two clerks left", 2),
        ("In the district two had drowned", 2),
    ],
)
def test_figures_that_look_like_names_and_years(text: str, value: float) -> None:
    assert [q.value for q in find(text)[0]] == [value]
