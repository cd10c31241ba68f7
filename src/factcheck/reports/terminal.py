"""What a terminal shows: who said what when, why it cannot hold together, and how sure that is; the verdict last.

Every text goes through `escaping` into rich `Text`, never through rich markup. What colour says, a word says too.
"""

from __future__ import annotations

import io
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.model import AsOfBasis, Assertion, Family, Finding, Report, Severity, Status
from factcheck.reports import words
from factcheck.reports.escaping import line
from factcheck.reports.view import (
    SEVERITIES,
    STATUSES,
    View,
    articles_by_id,
    assertions_by_id,
    by_day,
    failing,
    read,
    worst_first,
)

MOST_FINDINGS = 5
MOST_FIGURES = 6
MOST_UNCHECKED = 5
INDENT = 2
GAP = 2
COLUMNS = ("Figure", "As of", "Said by", "Outlet", "Where")
STACKED = (*COLUMNS[:-2], "Outlet, where")
SPEAKER = COLUMNS.index("Said by")  # a name may wrap between words; a figure, a day and a place stay whole where there is room
SOME_WORDS = 12
STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold cyan"}


def render(report: Report, view: View) -> str:
    """The report for a terminal of `view.width` columns."""
    page = _Page(report, view)
    page.head()
    page.findings()
    page.not_checked()
    page.verdict()
    return page.text()


def widths(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """How wide each column of a table has to be for nothing to wrap."""
    return [max(cell_len(part) for cell in column for part in cell.split("\n")) for column in zip(headings, *rows, strict=True)]


class _Page:
    """A terminal's worth of a report, written from top to bottom."""

    def __init__(self, report: Report, view: View) -> None:
        self._report, self._view = report, view
        self._articles, self._assertions = articles_by_id(report), assertions_by_id(report)
        self._labels = {subject.id: subject.label for subject in report.subjects}
        self._read = read(report)
        years = {str(day.year) for a in self._read for day in (a.published.start, a.published.end) if day is not None}
        self._year = years.pop() if len(years) == 1 else None
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
        """What was written, without blanks at line ends."""
        return "".join(f"{each.rstrip()}\n" for each in self._out.getvalue().splitlines())

    def head(self) -> None:
        """The corpus, how many articles of how many outlets, which days; then the counts."""
        outlets = {article.outlet for article in self._read if article.outlet}
        known = [article.published for article in self._read if article.published.start and article.published.end]
        told = [", ".join(self._view.corpus), words.count(len(self._read), "article")]
        if outlets:
            told.append(words.count(len(outlets), "outlet"))
        if known:
            told.append(words.days(min(p.start for p in known if p.start), max(p.end for p in known if p.end)))
        self._line(" · ".join(part for part in told if part), "bold")
        by_status = Counter(finding.status for finding in self._report.findings)
        self._line("Findings: " + ", ".join(f"{by_status[status]} {status}" for status in STATUSES) + self._hidden(by_status))

    def findings(self) -> None:
        """Each new finding, worst first; the known and accepted ones too where everything is asked for."""
        shown = [f for f in worst_first(self._report.findings) if self._view.everything or f.status is Status.NEW]
        most = len(shown) if self._view.everything else MOST_FINDINGS
        for finding in shown[:most]:
            self._finding(finding)
        if len(shown) > most:
            self._line()
            self._line(f"{words.count(len(shown) - most, 'more new finding')}: --all shows them.")

    def not_checked(self) -> None:
        """What could not be read, which articles have no day, and what was found and set beside nothing."""
        problems = [
            f"{'Problem' if article.text else 'Not checked'}: {article.path}: {article.problem}"
            for article in self._report.articles
            if article.problem
        ]
        undated = [article.path for article in self._read if article.published.start is None]
        if problems or undated or self._view.everything:
            self._line()
        for problem in problems[: self._most(problems)]:
            self._line(problem)
        for path in undated[: self._most(undated)]:
            self._line(f"No publication day: {path}")
        left = sum(len(told) - self._most(told) for told in (problems, undated))
        if left:
            self._line(f"and {left} more: --all shows them")
        if self._view.everything:
            self._skipped()

    def verdict(self) -> None:
        """The last line: what it comes to."""
        new = [finding for finding in self._report.findings if finding.status is Status.NEW]
        self._line()
        if not new:
            self._line(f"Nothing new. {self._compared()}", "bold green")
            return
        severities = Counter(finding.severity for finding in new)
        counts = tuple(words.count(severities[each], each) for each in SEVERITIES if severities[each])
        failed = failing(self._report, self._view.fail_on)
        self._line(f"Next: factcheck explain {worst_first(new)[0].id} {' '.join(self._view.corpus)}")
        ending = "fails" if failed else f"passes, as no {self._view.fail_on} is new"
        self._line(f"Verdict: {words.listed(counts)} new; this {ending}.", "bold red" if failed else "bold yellow")

    def _finding(self, finding: Finding) -> None:
        self._line()
        named = self._labels.get(finding.subject or "", "")
        standing = "" if finding.status is Status.NEW else f" {finding.status}"
        severity = Text(f"{finding.severity.upper()} {finding.family}", STYLES[finding.severity])
        title = Text(line(named or finding.message), "bold")
        self._console.print(Text(" ").join((severity, title, Text(line(f"[{finding.id}]{standing}"), "dim"))))
        evidence = self._evidence(finding)
        if finding.family is Family.SHIFT:
            self._indented(self._movement(finding))
        elif named:
            self._indented(finding.message.removeprefix(f"{named}: "))
        self._console.print(Padding(self._table(evidence), (0, 0, 0, INDENT)))
        if len(finding.assertions) > len(evidence):
            self._indented(f"and {words.count(len(finding.assertions) - len(evidence), 'more figure')}: --all shows them")
        self._labelled(
            "Why", " ".join(part for part in (finding.why, finding.reason and f"Accepted: {finding.reason}") if part)
        )
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
        figures = sorted((self._assertions[name] for name in pair), key=by_day)
        moved = " → ".join(f"{made.quote} ({words.day_of(made)})" for made in figures)
        return f"{moved}, {words.change(figures[0], figures[-1])}"

    def _table(self, evidence: Sequence[Assertion]) -> Table:
        headings: tuple[str, ...] = COLUMNS
        rows = [tuple(line(each) for each in self._row(made)) for made in evidence]
        if self._room(widths(headings, rows)) < 0:
            # The place goes under the outlet, where it stays whole: it is there to be clicked.
            headings, rows = STACKED, [(*row[:-2], "\n".join(part for part in row[-2:] if part)) for row in rows]
        fitting = widths(headings, rows)
        fitting[SPEAKER] = SOME_WORDS
        table = Table(box=None, pad_edge=False, padding=(0, GAP, 0, 0), header_style="dim")
        for number, heading in enumerate(headings):
            # What does not fit is folded, never cut; rich cuts what must not wrap, so that is only asked for where it fits.
            table.add_column(heading, overflow="fold", no_wrap=number != SPEAKER and self._room(fitting) >= 0)
        for row in rows:
            table.add_row(*(Text(each) for each in row))
        return table

    def _room(self, columns: Sequence[int]) -> int:
        """How many columns of the terminal a table of such columns leaves free."""
        return self._view.width - INDENT - sum(columns) - GAP * (len(columns) - 1)

    def _row(self, made: Assertion) -> tuple[str, ...]:
        article = self._articles[made.article]
        cited = made.attribution.cited_outlet
        said_by = made.attribution.said_by or (f"{cited} (cited)" if cited else "not said")
        day = words.day_of(made).removesuffix(f" {self._year}")
        return made.quote, day, said_by, article.outlet, f"{self._short(article.path)}:{made.line}"

    def _sureness(self, finding: Finding) -> str:
        evidence = [self._assertions[name] for name in finding.assertions]
        voices = len({each.voice or each.article for each in evidence})
        sources = len({each.article for each in evidence})
        told = f"{words.sureness(finding.confidence)}: {words.count(voices, 'voice')} in {words.count(sources, 'article')}"
        if voices == 1 and sources > 1:
            told = f"{told}, perhaps copied from each other"
        inferred = sum(each.as_of is not None and each.as_of.basis is AsOfBasis.INFERRED for each in evidence)
        return f"{told}; {words.count(inferred, 'day')} inferred" if inferred else told

    def _compared(self) -> str:
        compared = [subject for subject in self._report.subjects if len(subject.assertions) > 1]
        figures = sum(len(subject.assertions) for subject in compared)
        return (
            f"Compared {words.count(figures, 'figure')} on {words.count(len(compared), 'subject')}, "
            f"of {words.count(len(self._report.assertions), 'assertion')} in {words.count(len(self._read), 'article')}."
        )

    def _skipped(self) -> None:
        lines = {article.id: [i for i, char in enumerate(article.text) if char == "\n"] for article in self._read}
        for name, each in self._report.skipped:
            number = bisect_right(lines[name], each.span[0]) + 1
            self._line(f"Skipped: {self._short(self._articles[name].path)}:{number} {each.quote}: {each.reason}")

    def _most(self, told: Sequence[str]) -> int:
        return len(told) if self._view.everything else min(len(told), MOST_UNCHECKED)

    def _short(self, path: str) -> str:
        """The path without the one folder that was checked."""
        folder = f"{self._view.corpus[0].rstrip('/')}/" if len(self._view.corpus) == 1 else ""
        return path.removeprefix(folder) if folder else path

    def _hidden(self, by_status: Counter[Status]) -> str:
        kept_back = by_status[Status.KNOWN] + by_status[Status.ACCEPTED]
        return " (--all shows those too)" if kept_back and not self._view.everything else ""

    def _labelled(self, label: str, text: str) -> None:
        if not text:
            return
        table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
        table.add_column(no_wrap=True, style="dim", width=len("How sure"))
        table.add_column(overflow="fold")
        table.add_row(label, Text(line(text)))
        self._console.print(Padding(table, (0, 0, 0, INDENT)))

    def _indented(self, text: str) -> None:
        self._console.print(Padding(Text(line(text)), (0, 0, 0, INDENT)))

    def _line(self, text: str = "", style: str = "") -> None:
        self._console.print(Text(line(text), style), overflow="fold")
