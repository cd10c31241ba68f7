"""What a terminal shows: who said what when, why it cannot hold together, and how sure that is; the verdict last.

Every text goes through `escaping` into rich `Text`, never through rich markup. What colour says, a word or a mark says too.
"""

from __future__ import annotations

import io
import re
import shlex
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.model import AsOfBasis, Assertion, Family, Finding, Report, Severity, Status, voices
from factcheck.reports import dots, figures, words
from factcheck.reports.escaping import line
from factcheck.reports.standings import standings
from factcheck.reports.view import (
    SEVERITIES,
    STATUSES,
    View,
    articles_by_id,
    assertions_by_id,
    by_day,
    failing,
    read,
    shown,
    worst_first,
)

MOST_FINDINGS = 5
MOST_FIGURES = 6
MOST_DAYS = 6
MOST_UNCHECKED = 5
INDENT = 2
LABEL = len("How sure")
MOVEMENTS = (Family.SHIFT, Family.RETREAT)
STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold cyan"}
_LINK_ID = re.compile("(?<=\x1b]8;)id=[^;]*")


def render(report: Report, view: View) -> str:
    """The report for a terminal of `view.width` columns."""
    page = _Page(report, view)
    page.head()
    page.skipped()
    page.findings()
    page.not_checked()
    page.verdict()
    return page.text()


class _Page:
    """A terminal's worth of a report, written from top to bottom."""

    def __init__(self, report: Report, view: View) -> None:
        self._report, self._view = report, view
        self._articles, self._assertions = articles_by_id(report), assertions_by_id(report)
        self._labels = {subject.id: subject.label for subject in report.subjects}
        self._standings = standings(report)
        self._read = read(report)
        years = {str(day.year) for a in self._read for day in (a.published.start, a.published.end) if day is not None}
        self._year = years.pop() if len(years) == 1 else ""
        self._out = io.StringIO()
        self._console = Console(
            file=self._out,
            width=view.width,
            force_terminal=view.color,
            color_system="standard" if view.color else None,
            no_color=not view.color,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
        )

    def text(self) -> str:
        """What was written, without blanks at line ends, and without the numbers by chance that rich gives to links."""
        written = _LINK_ID.sub("", self._out.getvalue())
        return "".join(f"{each.rstrip()}\n" for each in written.splitlines())

    def head(self) -> None:
        """The corpus, how many articles of how many outlets, which days, how long it took; then the counts."""
        outlets = {article.outlet for article in self._read if article.outlet}
        known = [article.published for article in self._read if article.published.start and article.published.end]
        told = [", ".join(self._view.corpus), words.count(len(self._read), "article")]
        if outlets:
            told.append(words.count(len(outlets), "outlet"))
        if known:
            told.append(words.days(min(p.start for p in known if p.start), max(p.end for p in known if p.end)))
        if self._view.seconds is not None:
            told.append(f"{self._view.seconds:.1f} s")
        self._line(f" {self._view.signs.between} ".join(part for part in told if part), "bold")
        by_status = Counter(finding.status for finding in self._report.findings)
        self._line("Findings: " + ", ".join(f"{by_status[status]} {status}" for status in STATUSES) + self._hidden(by_status))

    def skipped(self) -> None:
        """What was found and set beside nothing, where everything is asked for: first, as a terminal is read from its end."""
        if not self._view.everything or not self._report.skipped:
            return
        self._line()
        lines = {article.id: [i for i, char in enumerate(article.text) if char == "\n"] for article in self._read}
        for name, each in self._report.skipped:
            number = bisect_right(lines[name], each.span[0]) + 1
            self._line(f"Skipped: {self._view.short(self._articles[name].path)}:{number} {each.quote}: {each.reason}")

    def findings(self) -> None:
        """Each new finding, worst first; the known and accepted ones too where everything is asked for."""
        asked = shown(self._report, self._view)
        most = len(asked) if self._view.everything else MOST_FINDINGS
        for finding in asked[:most]:
            self._finding(finding)
        if len(asked) > most:
            self._line()
            self._line(f"{words.count(len(asked) - most, 'more new finding')}: --all shows them.")

    def not_checked(self) -> None:
        """What could not be read, and which articles have no day."""
        problems = [
            f"{'Problem' if article.text else 'Not checked'}: {article.path}: {article.problem}"
            for article in self._report.articles
            if article.problem
        ]
        undated = [article.path for article in self._read if article.published.start is None]
        if problems or undated:
            self._line()
        for problem in problems[: self._most(problems)]:
            self._line(problem)
        for path in undated[: self._most(undated)]:
            self._line(f"No publication day: {path}")
        left = sum(len(told) - self._most(told) for told in (problems, undated))
        if left:
            self._line(f"and {left} more: --all shows them")

    def verdict(self) -> None:
        """What to do next, and the last line: what it comes to."""
        new = [finding for finding in self._report.findings if finding.status is Status.NEW]
        self._line()
        if not new:
            self._line(f"Nothing new. {self._compared()}", "bold green")
            return
        severities = Counter(finding.severity for finding in new)
        counts = tuple(words.count(severities[each], each) for each in SEVERITIES if severities[each])
        failed = failing(self._report, self._view.fail_on)
        asked = " ".join((worst_first(new)[0].id, *(shlex.quote(path) for path in self._view.corpus)))
        self._line(f"Next: factcheck explain {asked}")
        self._line(f"Or:   factcheck accept {asked} --reason WHY")
        ending = "fails" if failed else f"passes, as no {self._view.fail_on} is new"
        self._line(f"Verdict: {words.listed(counts)} new; this {ending}.", "bold red" if failed else "bold yellow")

    def _finding(self, finding: Finding) -> None:
        self._line()
        named = self._labels.get(finding.subject or "", "")
        standing = "" if finding.status is Status.NEW else f" {finding.status}"
        severity = Text(f"{finding.severity.upper()} {finding.family}:", STYLES[finding.severity])
        title = Text(line(named or finding.message), "bold")
        self._console.print(Text(" ").join((severity, title, Text(line(f"[{finding.id}]{standing}"), "dim"))))
        evidence = self._evidence(finding)
        if finding.family is Family.SHIFT:
            self._indented(Text(line(self._movement(finding))))
        elif named:
            self._indented(Text(line(finding.message.removeprefix(f"{named}: "))))
        self._indented(figures.table(evidence, self._articles, self._year, self._view.width - INDENT, self._view))
        if len(finding.assertions) > len(evidence):
            self._indented(Text(f"and {words.count(len(finding.assertions) - len(evidence), 'more figure')}: --all shows them"))
        self._stood(finding)
        self._labelled("Why", finding.why)
        self._labelled("Accepted", finding.reason)
        self._labelled("How sure", self._sureness(finding))

    def _evidence(self, finding: Finding) -> tuple[Assertion, ...]:
        """The figures of a finding by day; of many, those of the strongest conflicts, each once an article."""
        most = len(finding.assertions) if self._view.everything else MOST_FIGURES
        named = set(finding.assertions)
        strongest = dict.fromkeys(name for pair in finding.conflicts for name in pair if name in named)
        told: dict[tuple[str, float | str], Assertion] = {}
        chosen = [self._assertions[name] for name in dict.fromkeys((*strongest, *finding.assertions))]
        again = [made for made in chosen if told.setdefault((made.article, made.value), made) is not made]
        return tuple(sorted([*told.values(), *again][:most], key=by_day))

    def _movement(self, finding: Finding) -> str:
        """From the one figure of the strongest conflict to the other."""
        pair = finding.conflicts[0] if finding.conflicts else finding.assertions
        moved = sorted((self._assertions[name] for name in pair), key=by_day)
        told = f" {self._view.signs.to} ".join(f"{made.quote} ({words.day_of(made)})" for made in moved)
        return f"{told}, {words.change(moved[0], moved[-1])}"

    def _stood(self, finding: Finding) -> None:
        """Low, best and high: day by day in a plot for what moved, else on the last day where the figures differ."""
        named = set(finding.assertions)
        days = self._standings.get(finding.subject or "", ())
        told = [day for day in days if named & set(day.assertions)]
        if finding.family not in MOVEMENTS:
            if told and len({told[-1].low, told[-1].best, told[-1].high}) > 1:
                self._labelled("Range", f"{words.standing(told[-1])} on {dots.day_of(told[-1], self._year)}")
            return
        most = len(days) if self._view.everything else MOST_DAYS
        first = sorted(days, key=lambda day: (day not in told, day.day))[:most]
        if len(first) > 1:
            width = self._view.width - INDENT - LABEL - figures.GAP
            ordered = sorted(first, key=lambda day: day.day)
            self._labelled("By day", dots.by_day(ordered, self._year, width, self._view.signs))
        if len(days) > len(first):
            self._labelled("", f"and {words.count(len(days) - len(first), 'more day')}: --all shows them")

    def _sureness(self, finding: Finding) -> str:
        evidence = [self._assertions[name] for name in finding.assertions]
        independent = voices(evidence)
        sources = len({each.article for each in evidence})
        told = f"{words.sureness(finding.confidence)}: {words.count(independent, 'voice')} in {words.count(sources, 'article')}"
        if independent == 1 and sources > 1:
            told = f"{told}, perhaps copied from each other"
        inferred = sum(each.as_of is not None and each.as_of.basis is AsOfBasis.INFERRED for each in evidence)
        return f"{told}; {words.count(inferred, 'day')} inferred" if inferred else told

    def _compared(self) -> str:
        compared = [subject for subject in self._report.subjects if len(subject.assertions) > 1]
        number = sum(len(subject.assertions) for subject in compared)
        return (
            f"Compared {words.count(number, 'figure')} on {words.count(len(compared), 'subject')}, "
            f"of {words.count(len(self._report.assertions), 'assertion')} in {words.count(len(self._read), 'article')}."
        )

    def _most(self, told: Sequence[str]) -> int:
        return len(told) if self._view.everything else min(len(told), MOST_UNCHECKED)

    def _hidden(self, by_status: Counter[Status]) -> str:
        kept_back = by_status[Status.KNOWN] + by_status[Status.ACCEPTED]
        return " (--all shows those too)" if kept_back and not self._view.everything else ""

    def _labelled(self, label: str, told: str | RenderableType) -> None:
        if not told:
            return
        table = Table(box=None, show_header=False, pad_edge=False, padding=(0, figures.GAP, 0, 0))
        table.add_column(no_wrap=True, style="dim", width=LABEL)
        table.add_column(overflow="fold")
        table.add_row(label, Text(line(told)) if isinstance(told, str) else told)
        self._indented(table)

    def _indented(self, told: RenderableType) -> None:
        self._console.print(Padding(told, (0, 0, 0, INDENT)))

    def _line(self, text: str = "", style: str = "") -> None:
        self._console.print(Text(line(text), style), overflow="fold")
