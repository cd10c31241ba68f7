"""People told of one by one: "another man was hurt" counts one more, "a third victim has died" three."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import articles, pipeline
from factcheck.model import Assertion, Change, Hedge, Rules, Scope


def _read(tmp_path: Path, text: str) -> tuple[Assertion, ...]:
    (tmp_path / "a.txt").write_text(f"Council meets\n\n12 May 2024\n\n{text}\n", encoding="utf-8")
    report = pipeline.check(articles.read([tmp_path.as_posix()])[0], Rules())
    return tuple(a for a in report.assertions if not isinstance(a.value, str) and a.quote != "12 May 2024")


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Two men died when the scaffold gave way, and another man was taken to hospital.", "hospitalised"),
        ("A woman drowned off the weir and another swimmer is missing.", "missing"),
        ("Three were killed in the avalanche. Another climber was seriously injured.", "seriously injured"),
        ("The blast killed two miners and injured another worker.", "injured"),
        ("One teenager is dead, another teenager wounded after a stabbing at the fair.", "injured"),
        ("Another passenger died in hospital on Tuesday.", "dead"),
        ("Four people were arrested at the march; another protester was arrested at home.", "arrested"),
        ("Crews pulled two sailors from the water, and another crew member was rescued at dawn.", "rescued"),
        ("Another 31-year-old woman was critically hurt in the crash.", "critical"),
        ("Two hikers died and another was airlifted to hospital.", "hospitalised"),
        ("Three boys were hurt and another was killed when the wall fell.", "dead"),
    ],
)
def test_another(tmp_path: Path, text: str, state: str) -> None:
    found = [a for a in _read(tmp_path, text) if a.quote.lower() == "another"]
    assert [(a.value, a.change, a.topic.scope, a.topic.sort, a.topic.state) for a in found] == [
        (1.0, Change.MORE, Scope.ADDITION, "people", state)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Another officer said that the road would stay shut.",
        "The driver had quarrelled with another man before the crash.",
        "A man was charged with stabbing another man outside the station.",
        "He shot another student and fled.",
        "Another man told the court that he had seen nothing.",
        "She later married another doctor.",
        "Another two people were hurt.",
        "Police are looking for another suspect.",
        "Another child might have been hurt, she feared.",
        "The cook was killed by another worker.",
        "Another day passed, and another was lost.",
        "One plan failed and another is in doubt.",
        "A ferry sank and another was damaged.",
        "The inquest heard that another resident had called the police twice.",
        "Another woman who works there said the noise never stops.",
        "Two bystanders, a man and another man, were hurt.",
        "Another man wearing a cap told the clerk, 'You hurt my son', and the clerk fired twice.",
    ],
)
def test_another_of_none(tmp_path: Path, text: str) -> None:
    assert not [a for a in _read(tmp_path, text) if a.quote.lower() == "another"]


@pytest.mark.parametrize(
    ("text", "value", "state"),
    [
        ("Third man dies after explosion at paint works.", 3, "dead"),
        ("A fifth victim has died of his wounds, the hospital said.", 5, "dead"),
        ("A fourth person has died after eating the mushrooms.", 4, "dead"),
        ("She is the 18th child killed on the road this year.", 18, "dead"),
        ("He was the ninth cyclist to die in the city since January.", 9, "dead"),
        ("Second firefighter dies after warehouse blaze.", 2, "dead"),
        ("Two miners died on Monday. A third miner died on Wednesday.", 3, "dead"),
        ("It was the seventh death in the outbreak.", 7, "dead"),
        ("The stabbing was the town's 12th homicide of the year.", 12, "dead"),
        ("Police said the boy was the 21st child wounded by gunfire this year.", 21, "shot"),
        ("Officials reported a sixth death from the fever.", 6, "dead"),
        ("A sixth body was recovered from the wreck.", 6, "dead"),
        ("The fever claimed its 90th victim on Sunday.", 90, "dead"),
        ("The cold has taken a 41st life.", 41, "dead"),
        ("The avalanche claimed an eighth life overnight.", 8, "dead"),
    ],
)
def test_ordinal(tmp_path: Path, text: str, value: int, state: str) -> None:
    found = [a for a in _read(tmp_path, text) if a.value == value]
    assert [(a.change, a.hedge, a.topic.sort, a.topic.state) for a in found] == [(None, Hedge.EXACT, "people", state)]


def test_ordinal_bounded(tmp_path: Path) -> None:
    (found,) = _read(tmp_path, "He is at least the 14th miner killed there this year.")
    assert (found.quote, found.value, found.low, found.high) == ("at least the 14th", 14, 14, None)


@pytest.mark.parametrize(
    "text",
    [
        "A third man was arrested for the second time.",
        "A second officer said that nobody had died.",
        "The third suspect is still at large.",
        "Their second child died at birth.",
        "His third wife was killed in a crash.",
        "She was the first woman to die on the peak.",
        "Sales fell in the fourth quarter after two deaths.",
        "Two men were injured and a third man died.",
        "The thief's third victim was a cashier.",
        "He claimed his third title.",
        "He lived his second life abroad.",
        "One guard was wounded. A second guard was killed.",
        "Three were hurt, two of them badly, and a fourth person was taken to hospital.",
        "The third gunman was killed by police.",
        "A third witness saw a man die.",
        "A second man may have died, police fear.",
        "It is the third time that a man has died there.",
        "The 2nd Ward officer died at home.",
        "Third Street man dies after fall.",
        "A third man, who was not hurt, called for help.",
        "Police said a third man shot at the crowd.",
        "Two people were rescued and a third person died.",
        "The second person he wounded was a clerk.",
        "The third rider killed has been named as Ada Lund.",
        "A report that a second patient had died was wrong.",
        "The third victim, Ada Lund, died on the way to hospital.",
        "The fifth amendment was killed by the house.",
    ],
)
def test_ordinal_of_none(tmp_path: Path, text: str) -> None:
    ordinals = ("second", "third", "fourth", "fifth", "2nd", "the second", "the third", "a third", "the fifth")
    assert not [a for a in _read(tmp_path, text) if a.quote.lower() in ordinals]
