"""The whole story, where several articles bear on the reading of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import articles, pipeline, timex


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["It shut on 25/4/2024."], True),
        (["It shut on 4/25/2024.", "It opened on 3/4/2024."], False),
        (["It shut on 3/4/2024."], None),
        (["It shut on 25/4/2024.", "It shut on 4/25/2024."], None),
        (["Bus 25/4 left, 45/67/2024 did not."], None),
        ([], None),
    ],
)
def test_what_an_outlet_writes_first(texts: list[str], expected: bool | None) -> None:
    assert timex.day_first(texts) is expected


@pytest.mark.parametrize(("outlet", "expected"), [("Echo", ["2024-04-03"]), ("Ledger", ["2024-03-04"]), ("Post", [])])
def test_a_date_in_figures_is_read_by_the_habit_of_its_outlet(outlet: str, expected: list[str], tmp_path: Path) -> None:
    rows = [
        ("Echo", "The pier was shut on 25/3/2024, the council said."),
        ("Ledger", "The pier was shut on 3/25/2024, the council said."),
        (outlet, "The pier was opened again on 3/4/2024, the council said."),
    ]
    header = "path,outlet,published\n"
    (tmp_path / "articles.csv").write_text(header + "".join(f"{n}.txt,{o},2024-04-20\n" for n, (o, _) in enumerate(rows)))
    for n, (_, text) in enumerate(rows):
        (tmp_path / f"{n}.txt").write_text(text)
    read, problems = articles.read([str(tmp_path)])
    assert problems == ()
    last = pipeline.extract(read)[-1]
    assert [t.value for t in last.timexes] == expected
