"""A finding is known by what its figures say, wherever they stand."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from factcheck import baseline
from factcheck.model import AsOf, AsOfBasis, Basis, Finding, Published, Report, Status
from tests.reports.made import article, assertion, report


def identified(made: Report) -> Report:
    return replace(made, findings=baseline.identify(made.findings, made.subjects, made.assertions, made.articles))


def id_of(made: Report) -> str:
    return identified(made).findings[0].id


def with_assertions(made: Report, change: Callable[..., object]) -> Report:
    assertions = tuple(change(each) for each in made.assertions)
    return replace(made, assertions=assertions)  # type: ignore[arg-type]


def dated(made: Report) -> Report:
    day = Published(date(2024, 5, 3), date(2024, 5, 3), basis=Basis.MANIFEST)
    return replace(made, articles=tuple(replace(each, outlet=f"Outlet {each.id}", published=day) for each in made.articles))


def renamed(made: Report) -> Report:
    names = {each.id: f"archive/{number}.md" for number, each in enumerate(made.articles)}
    return replace(
        made,
        articles=tuple(replace(each, id=names[each.id], path=names[each.id]) for each in made.articles),
        assertions=tuple(replace(each, article=names[each.article]) for each in made.assertions),
    )


def renumbered(made: Report) -> Report:
    return replace(
        made,
        assertions=tuple(replace(each, id=f"z{each.id}") for each in made.assertions),
        findings=tuple(
            replace(
                each,
                assertions=tuple(f"z{name}" for name in each.assertions),
                conflicts=tuple((f"z{a}", f"z{b}") for a, b in each.conflicts),
            )
            for each in made.findings
        ),
    )


def test_no_spreadsheet_takes_an_id_for_a_number() -> None:
    ids = [baseline.fingerprint(f"rule {number}", ()) for number in range(1000)]
    assert {len(each) for each in ids} == {baseline.ID_LENGTH}
    assert [each for each in ids if re.fullmatch(r"\d+(e\d+)?", each)] == []


def turned(made: Report) -> Report:
    found = made.findings[0]
    return replace(
        made,
        articles=made.articles[::-1],
        assertions=made.assertions[::-1],
        findings=(replace(found, conflicts=tuple((b, a) for a, b in found.conflicts[::-1])),),
    )


def moved(made: Report) -> Report:
    return with_assertions(made, lambda each: replace(each, line=each.line + 40, span=(each.span[0] + 900, each.span[1] + 900)))


def edited(made: Report) -> Report:
    return replace(made, articles=tuple(replace(each, text=f"{each.text}\nA last paragraph.\n") for each in made.articles))


def redated_by_others(made: Report) -> Report:
    """The same undated articles, to which other company gives another day."""
    inferred = tuple(replace(each, published=replace(each.published, basis=Basis.INFERRED)) for each in made.articles)
    return replace(made, articles=inferred)


class TestFingerprint:
    @pytest.mark.parametrize("change", [renamed, renumbered, turned, moved, edited])
    def test_it_survives(self, change: Callable[[Report], Report]) -> None:
        assert id_of(change(report())) == id_of(report())

    @pytest.mark.parametrize(
        "change",
        [
            lambda made: with_assertions(made, lambda a: replace(a, value=a.value + 1)),
            lambda made: with_assertions(made, lambda a: replace(a, as_of=replace(a.as_of, start=date(2020, 1, 1)))),
            lambda made: with_assertions(made, lambda a: replace(a, topic=replace(a.topic, state="missing"))),
            lambda made: replace(made, findings=(replace(made.findings[0], rule="another"),)),
            lambda made: replace(made, findings=(replace(made.findings[0], conflicts=made.findings[0].conflicts[1:]),)),
            lambda made: replace(made, articles=tuple(replace(a, outlet="Another") for a in made.articles)),
        ],
        ids=["value", "day", "subject", "rule", "pairs", "article"],
    )
    def test_it_changes_with(self, change: Callable[[Report], Report]) -> None:
        assert id_of(change(report())) != id_of(report())

    def test_an_address_is_identity_enough(self) -> None:
        made = report()
        linked = replace(made, articles=tuple(replace(each, url=f"https://example.org/{each.id}") for each in made.articles))
        rewritten = replace(linked, articles=tuple(replace(each, outlet="X", title="Y") for each in linked.articles))
        assert id_of(linked) == id_of(rewritten)

    def test_a_rewritten_headline_leaves_it(self) -> None:
        made = dated(report())
        rewritten = replace(made, articles=tuple(replace(each, title=f"Corrected: {each.title}") for each in made.articles))
        assert id_of(made) == id_of(rewritten)
        assert id_of(made) != id_of(replace(made, articles=tuple(replace(each, outlet="") for each in made.articles)))

    def test_a_day_inferred_from_other_articles_is_no_part_of_it(self) -> None:
        made = redated_by_others(report())
        relative = with_assertions(made, lambda a: replace(a, as_of=replace(a.as_of, basis=AsOfBasis.PUBLISHED)))
        day = date(2022, 1, 1)
        later = with_assertions(relative, lambda a: replace(a, as_of=AsOf(day, day, "day", AsOfBasis.PUBLISHED)))
        later = replace(
            later, articles=tuple(replace(a, published=Published(day, day, basis=Basis.INFERRED)) for a in later.articles)
        )
        assert id_of(relative) == id_of(later)

    def test_a_subject_that_a_rule_names_goes_by_the_rule(self) -> None:
        made = report()
        named = replace(made, subjects=(replace(made.subjects[0], rule="islanders"),))
        reworded = with_assertions(named, lambda a: replace(a, topic=replace(a.topic, sort="residents", state="still there")))
        assert id_of(named) == id_of(reworded)

    def test_it_is_short_and_two_of_one_are_told_apart(self) -> None:
        made = report()
        twice = identified(replace(made, findings=(made.findings[0], made.findings[0])))
        first, second = (finding.id for finding in twice.findings)
        assert len(first) == baseline.ID_LENGTH
        assert second == f"{first}-2"

    def test_a_finding_without_pairs_is_known_by_its_figures(self) -> None:
        made = report()
        alone = replace(made, findings=(replace(made.findings[0], conflicts=(), assertions=("a1",)),))
        other = replace(made, findings=(replace(made.findings[0], conflicts=(), assertions=("a2",)),))
        assert id_of(alone) != id_of(other)


def standing(made: Report, known: baseline.Baseline) -> Finding:
    return baseline.compare(made, known).findings[0]


def grown(made: Report) -> Report:
    """A fifth article with a figure of its own: one pair more."""
    fifth = article("news/five.txt", "Island Herald", date(2021, 3, 20), "700")
    seven = assertion(fifth, "700", 700.0, date(2021, 3, 20), None, number=5)
    found = made.findings[0]
    return replace(
        made,
        articles=(*made.articles, fifth),
        assertions=(*made.assertions, seven),
        findings=(replace(found, assertions=(*found.assertions, "a5"), conflicts=(*found.conflicts, ("a1", "a5"))),),
    )


def shrunk(made: Report) -> Report:
    found = made.findings[0]
    return replace(made, findings=(replace(found, conflicts=found.conflicts[:1], assertions=found.conflicts[0]),))


class TestCompare:
    known = baseline.create(report())

    def test_without_an_entry_it_is_new(self) -> None:
        assert standing(report(), baseline.Baseline()).status is Status.NEW

    @pytest.mark.parametrize("change", [lambda made: made, renamed, renumbered, turned, moved, edited, shrunk])
    def test_what_the_baseline_knows_is_known(self, change: Callable[[Report], Report]) -> None:
        assert standing(change(report()), self.known).status is Status.KNOWN

    def test_one_unknown_pair_makes_it_new(self) -> None:
        assert standing(grown(report()), self.known).status is Status.NEW

    def test_another_rule_does_not_know_it(self) -> None:
        made = report()
        other = replace(made, findings=(replace(made.findings[0], rule="another"),))
        assert standing(other, self.known).status is Status.NEW

    def test_update_keeps_reasons_prunes_what_is_gone_and_admits_nothing(self) -> None:
        made = identified(report())
        accepted = baseline.accept(baseline.Baseline(), made, made.findings[0].id, "checked by phone", None)
        less = baseline.update(shrunk(report()), accepted)
        assert [(entry.reason, len(entry.pairs)) for entry in less.entries] == [("checked by phone", 1)]
        assert less.entries[0].id == id_of(shrunk(report()))
        assert baseline.update(grown(report()), accepted) == accepted
        assert baseline.update(replace(made, findings=()), accepted) == baseline.Baseline()

    def test_accepting_takes_the_place_of_knowing(self) -> None:
        made = identified(report())
        accepted = baseline.accept(self.known, made, made.findings[0].id, "checked", None)
        found = standing(made, accepted)
        assert (len(accepted.entries), found.status, found.reason) == (1, Status.ACCEPTED, "checked")

    def test_a_finding_half_accepted_and_half_known_is_known(self) -> None:
        small = identified(shrunk(report()))
        both = baseline.accept(self.known, small, small.findings[0].id, "checked", None)
        assert len(both.entries) == 2
        assert standing(report(), both).status is Status.KNOWN
        assert standing(small, both).status is Status.ACCEPTED

    def test_accepting_what_is_not_there_is_an_error(self) -> None:
        with pytest.raises(baseline.BaselineError, match="no finding has the id nope"):
            baseline.accept(self.known, report(), "nope", "because", None)

    @pytest.mark.parametrize(("days", "status"), [(0, Status.ACCEPTED), (-1, Status.NEW)])
    def test_an_acceptance_runs_out_on_the_corpus_s_last_day(self, days: int, status: Status) -> None:
        made = identified(report())
        until = date(2021, 3, 17) + timedelta(days=days)
        assert (
            standing(made, baseline.accept(baseline.Baseline(), made, made.findings[0].id, "for now", until)).status is status
        )


class TestFile:
    def test_it_comes_back_as_it_went(self, tmp_path: Path) -> None:
        made = identified(report())
        known = baseline.accept(baseline.create(made), made, made.findings[0].id, "checked", date(2021, 4, 1))
        path = tmp_path / "known.json"
        path.write_text(baseline.dump(known), encoding="utf-8")
        assert baseline.load(path) == known

    def test_it_holds_no_path_and_no_line(self) -> None:
        text = baseline.dump(baseline.create(report()))
        assert "news/" not in text
        assert ".txt" not in text
        keys = {key for entry in json.loads(text)["findings"] for key in entry}
        assert keys == {"id", "rule", "message", "status", "pairs"}

    def test_it_is_sorted_whatever_the_order_of_findings(self) -> None:
        made = report()
        findings = tuple(replace(made.findings[0], rule=f"rule{number}") for number in range(5))
        one = baseline.create(replace(made, findings=findings))
        two = baseline.create(replace(made, findings=findings[::-1]))
        assert baseline.dump(one) == baseline.dump(two)
        assert [entry.id for entry in one.entries] == sorted(entry.id for entry in one.entries)

    @pytest.mark.parametrize(
        ("content", "complaint"),
        [
            ("{", ":1: not a baseline"),
            ('{"version": ' + "1" * 5000 + "}", "not JSON in UTF-8"),
            ("[]", "not a baseline of version 1"),
            ('{"version": 2, "findings": []}', "not a baseline of version 1"),
            ('{"version": 1}', "garbles 'findings'"),
            ('{"version": 1, "findings": [{"id": "x"}]}', "garbles 'rule'"),
            ('{"version": 1, "findings": [{"id": 5}]}', "garbles 'id', which is no text"),
            ('{"version": 1, "findings": [3]}', "not a baseline"),
            ('{"version": 1, "findings": [{"id":"a","rule":"b","message":"c","status":"odd","pairs":[]}]}', "odd"),
        ],
    )
    def test_what_is_no_baseline_is_named(self, tmp_path: Path, content: str, complaint: str) -> None:
        path = tmp_path / "known.json"
        path.write_text(content, encoding="utf-8")
        with pytest.raises(baseline.BaselineError, match=r"known\.json") as caught:
            baseline.load(path)
        assert complaint in str(caught.value)

    def test_a_missing_file_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(baseline.BaselineError, match=r"none\.json: No such file"):
            baseline.load(tmp_path / "none.json")
