"""Who was hurt by gunfire, or hit where shots were fired, was shot; elsewhere the hurt are hurt and the hit are affected."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import articles, pipeline
from factcheck.model import Rules

SHOOTING = "The shooting began before dawn. The gunman fled when police came, and more gunfire was heard by the river."
STORM = "The storm began before dawn. The wind dropped when the rain came, and more thunder was heard by the river."


@pytest.mark.parametrize(
    ("sentence", "story", "state"),
    [
        ("A second man has come forward, and the number injured by gunfire is now 27, police said.", SHOOTING, "shot"),
        ("The mayor said that 27 people were wounded by gunfire.", SHOOTING, "shot"),
        ("Total hit up to 27, police say.", SHOOTING, "shot"),
        ("At least 27 people were hit at the fair, police said.", SHOOTING, "shot"),
        ("The mayor said that 27 people were wounded.", SHOOTING, "injured"),
        ("At least 27 people were hit at the fair, police said.", STORM, "affected"),
        ("The mayor said that 27 people were injured by falling trees.", STORM, "injured"),
    ],
)
def test_shot(tmp_path: Path, sentence: str, story: str, state: str) -> None:
    (tmp_path / "a.txt").write_text(f"Night at the Marl fair\n\n12 May 2024\n\n{sentence} {story}\n", encoding="utf-8")
    report = pipeline.check(articles.read([tmp_path.as_posix()])[0], Rules())
    assert [a.topic.state for a in report.assertions if a.value == 27] == [state]
