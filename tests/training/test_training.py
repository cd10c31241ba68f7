"""The sets are read as they are written, and what is learned from some of them carries over to the others."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TRAINING = ROOT / "training"
CARRIED_OVER = {"B-cubed": 84.0, "figures that differ": 54.0}
"""The least that grouping must reach, in per cent, on sets that the weights were not learned from."""


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.syspath_prepend(str(TRAINING))
    import marked

    return marked


def test_marks_are_taken_out_and_kept(marked: object, tmp_path: Path) -> None:
    path = tmp_path / "mill.txt"
    path.write_text(
        "# set: mill\n# about: an invented event\n# subject: dead = people killed\n# subject: h = height of the mill [m]\n"
        "# article: A | 2024-05-12\nMill burns\n\n"
        "At least {14|s=dead;hi=-;by=police} died in the {30-metre|s=h;k=measure;u=m} mill.\n"
        "# article: B | 2024-05-13\n{Fourteen|s=dead;v=14} died, {2|ignore=1} of them.\n",
        encoding="utf-8",
    )
    first, second = marked.read(path)  # type: ignore[attr-defined]
    assert first.text == "Mill burns\n\nAt least 14 died in the 30-metre mill.\n"
    assert {first.text[a:b]: s for (a, b), s in first.subjects.items()} == {
        "14": "people killed",
        "30-metre": "height of the mill",
    }
    assert (second.outlet, second.published, list(second.subjects.values())) == ("B", "2024-05-13", ["people killed"])
    marked.write([first, second], tmp_path)  # type: ignore[attr-defined]
    assert (tmp_path / "02.txt").read_text(encoding="utf-8") == second.text


def test_every_set_is_whole(marked: object) -> None:
    for path in sorted((TRAINING / "sets").glob("*.txt")):
        articles = marked.read(path)  # type: ignore[attr-defined]
        assert len(articles) >= 3, path.name
        assert not any(re.search(r"[{}]", article.text) for article in articles), path.name
        assert sum(len(article.subjects) for article in articles) >= 20, path.name


def test_what_is_learned_carries_over_to_sets_not_learned_from() -> None:
    run = subprocess.run([sys.executable, str(TRAINING / "train.py"), "--check"], capture_output=True, text=True, check=True)
    told = dict(re.findall(r"(B-cubed|figures that differ) P [\d.]+% R [\d.]+% F ([\d.]+)%", run.stdout))
    assert {name: float(told[name]) >= least for name, least in CARRIED_OVER.items()} == dict.fromkeys(CARRIED_OVER, True), told
