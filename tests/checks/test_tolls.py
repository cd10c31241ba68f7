"""Tolls of whole stories: a headline and the text under it must agree, and a toll may grow from one day to the next."""

from __future__ import annotations

from pathlib import Path

from factcheck import library
from factcheck.model import Family

STORY = """{headline}

MARL, 3 May 2024 - The number of people confirmed dead in the sinking of the ferry rose to {toll} on Friday, officials said.

Another 61 people were in hospital, nine of them in intensive care. The vessel, 48 metres long, carried 214 passengers.

Divers found six bodies at a depth of 31 metres. Some 340 relatives were waiting in 14 hotels; 22 boats took part in the search.

The owner, fined 90,000 dollars in 2019, employs 180 people on seven ships and has 12 more on order.
"""


def _families(folder: Path, headline: str, toll: str) -> set[Family]:
    (folder / "a.txt").write_text(STORY.format(headline=headline, toll=toll), encoding="utf-8")
    return {finding.family for finding in library.check([folder.as_posix()]).findings}


def test_a_headline_that_its_text_does_not_bear_out(tmp_path: Path) -> None:
    assert _families(tmp_path, "Ferry death toll rises to 52", "53") & {Family.SELF, Family.DISAGREE}


def test_a_headline_that_it_does(tmp_path: Path) -> None:
    assert not _families(tmp_path, "Ferry death toll rises to 53", "53")


def test_a_toll_that_is_higher_the_morning_after_has_grown(tmp_path: Path) -> None:
    told = {
        "a.txt": "Storm kills four\n\nMARL, 9 May 2024 - Four people were killed in the storm on Thursday, police said.\n",
        "b.txt": "Storm toll climbs\n\nMARL, 10 May 2024 - Six people were killed in the storm, police said last night.\n",
    }
    for name, text in told.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert {finding.family for finding in library.check([tmp_path.as_posix()]).findings} == {Family.SHIFT}
