"""What the recogniser reaches on annotated articles and sentences, where they lie beside the repository."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from factcheck.quantities import find

SHARED = Path(__file__).resolve().parents[3] / "shared"
BOILERPLATE = "boilerplate"

pytestmark = pytest.mark.skipif(not (SHARED / "scoring" / "score.py").is_file(), reason="the annotated articles are not here")


def scorer(name: str) -> Any:
    sys.path.insert(0, str(SHARED / "scoring"))
    try:
        return __import__(name)
    finally:
        sys.path.pop(0)


@pytest.mark.parametrize(
    ("corpus", "f1", "recall", "bounds"),
    [("aleppo", 0.97, 0.97, 0.98), ("ferry", 0.97, 0.97, 0.98), ("election", 0.97, 0.97, 0.98), ("nice", 0.95, 0.95, 0.95)],
)
def test_every_figure_of_annotated_articles(corpus: str, f1: float, recall: float, bounds: float) -> None:
    gold = json.loads((SHARED / "gold" / corpus / "gold.json").read_text(encoding="utf-8"))
    notices = [(n["article"], n["at"], n["at"] + len(n["quote"])) for n in gold["not"] if n["why"] == BOILERPLATE]
    files = sorted(gold["articles"])
    found = []
    for file in files:
        text = (SHARED / "corpora" / corpus / file).read_bytes().decode("utf-8")
        dates = [
            (a["at"], a["at"] + len(a["quote"])) for a in gold["assertions"] if a["article"] == file and a["kind"] == "date"
        ]
        for q in find(text, dates)[0]:
            if not any(file == article and start < q.span[1] and q.span[0] < end for article, start, end in notices):
                mention = {"id": f"{file}{q.span}", "article": file, "span": q.span, "kind": q.kind.value}
                found.append(mention | {"value": q.value, "low": q.low, "high": q.high})
    scored = scorer("score").score({"articles": [{"id": f, "path": f} for f in files], "assertions": found}, gold)
    assert scored["numeric"]["f1"] >= f1
    assert scored["numeric"]["recall"] >= recall
    assert scored["bounds"]["accuracy"] >= bounds


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_newsquant_values_and_bounds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gold = SHARED / "gold" / "quantities" / "newsquant.json"
    mentions = [
        {
            "article": f"s{i}",
            "type": "quantity",
            "quote": q.quote,
            "value": q.value,
            "low": q.low,
            "high": q.high,
            "unit": q.unit,
            "hedge": q.hedge.value,
            "change": q.change.value if q.change else None,
        }
        for i, row in enumerate(json.loads(gold.read_text(encoding="utf-8")))
        for q in find(row["text"])[0]
    ]
    out = tmp_path / "out.jsonl"
    out.write_text("\n".join(json.dumps(m) for m in mentions), encoding="utf-8")
    scorer("score_quantities").main([str(out), str(gold)])
    reached = {line.split()[0]: float(line.split("F1")[1].split()[0]) for line in capsys.readouterr().out.splitlines()}
    assert reached["value"] >= 94
    assert reached["+bound"] >= 90
