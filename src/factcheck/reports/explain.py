"""All that is known of one finding, and what a rule does: for whoever doubts it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from factcheck.model import Article, Assertion, CheckRule, Finding, Published, Report, Rules, SubjectRule
from factcheck.reports import words
from factcheck.reports.escaping import line
from factcheck.reports.passages import passage
from factcheck.reports.view import View, articles_by_id, assertions_by_id, evidence

INDENT = "  "


def finding(found: Finding, report: Report, view: View) -> str:
    """A finding with its sentences, bounds, days and speakers, what joined them, and which pairs cannot both hold."""
    articles, assertions = articles_by_id(report), assertions_by_id(report)
    shown = evidence(found, assertions)
    numbers = {made.id: number for number, made in enumerate(shown, start=1)}
    lines = [f"{found.severity} {found.family} [{found.id}], {found.status}, rule {found.rule}", found.message, ""]
    for made in shown:
        lines += [*_assertion(numbers[made.id], made, articles[made.article], view), ""]
    for subject in report.subjects:
        if subject.id == found.subject:
            joined = "; ".join(subject.why) or "they speak of the same"
            lines.append(f"Why together: {subject.label} ({subject.behaves}): {joined}")
    for backing in found.backing:
        told = f"{words.count(backing.voices, 'independent voice')} in {words.count(backing.articles, 'article')}"
        lines.append(f"Behind {backing.figure}: {told}")
    pairs = [" and ".join(str(numbers[name]) for name in dict.fromkeys(pair)) for pair in found.conflicts]
    lines.append(f"Cannot both hold: {'; '.join(pairs) or 'by itself'}")
    likely = [f"{pair}: {weighed:.2f}" for pair, weighed in zip(pairs, found.likely, strict=False)]
    lines += [f"How likely they are of one thing: {'; '.join(likely)}"] if likely else []
    lines += [f"Why: {found.why}"] if found.why else []
    lines += [f"Reason in the baseline: {found.reason}"] if found.reason else []
    lines.append(f"How sure: {words.sureness(found.confidence)}")
    return _wrapped(lines, view.width)


def rule(named: CheckRule | SubjectRule, flags: Sequence[str] = (), passes: Sequence[str] = ()) -> str:
    """What one rule does, and examples of what it must flag and what it must pass."""
    lines = list(_rule(named))
    for heading, examples in (("flags", flags), ("passes", passes)):
        lines += [f"{INDENT}{heading}: {example}" for example in examples]
    return _wrapped(lines, 80)


def rules(all_of_them: Rules) -> str:
    """One line a rule."""
    checks = [f"{each.id}: {each.severity} {each.family}: {each.why or each.message}" for each in all_of_them.checks]
    subjects = [f"{each.id}: subject {each.label}" for each in all_of_them.subjects]
    return "".join(f"{line(each)}\n" for each in (*checks, *subjects))


def _assertion(number: int, made: Assertion, article: Article, view: View) -> Iterator[str]:
    source = article.outlet or "unknown outlet"
    yield f"{number}. {article.path}:{made.line}:{made.column} {source}, {_published(article.published)}"
    yield f"{INDENT}“{passage(made, article, view.signs).text}”"
    yield f"{INDENT}figure: {made.quote}, {words.bounds(made)}; counted: {made.topic.counted or 'nothing named'}"
    basis = f" ({made.as_of.basis})" if made.as_of else ""
    said = made.attribution.said_by or "nobody named"
    yield f"{INDENT}as of: {words.day_of(made)}{basis}; said by: {said}; {words.sureness(made.confidence)}"
    why = "; ".join(part for part in (*made.topic.why, made.attribution.why) if part)
    if why:
        yield f"{INDENT}read so because: {why}"


def _rule(named: CheckRule | SubjectRule) -> Iterator[str]:
    if isinstance(named, SubjectRule):
        yield f"{named.id}: a rule for the subject {named.label}"
        told = {
            "nouns": named.nouns,
            "predicates": named.predicates,
            "states": named.states,
            "places": named.places,
            "behaves": (named.behaves,) if named.behaves else (),
        }
        for key, values in told.items():
            if values:
                yield f"{INDENT}{key}: {', '.join(values)}"
        return
    yield f"{named.id}: a check of the family {named.family}, {named.severity}"
    if named.copies:
        yield f"{INDENT}copies of one voice: {named.copies}"
    if named.growth:
        yield f"{INDENT}growth that is to be expected: {named.growth}"
    if named.tolerance:
        yield f"{INDENT}tolerance: {named.tolerance:g}"
    if named.window:
        yield f"{INDENT}window: {words.count(named.window, 'day')}"
    if named.between:
        yield f"{INDENT}between: {words.days(*named.between)}"
    yield f"{INDENT}says: {named.message}"
    if named.why:
        yield f"{INDENT}why: {named.why}"


def _published(when: Published) -> str:
    if when.start is None or when.end is None:
        return "no publication day"
    return f"published {words.days(when.start, when.end)} ({when.basis})"


def _wrapped(lines: list[str], width: int) -> str:
    """The lines at most `width` wide, what runs over set in under its own line."""
    out: list[str] = []
    for each in lines:
        inset = INDENT * 2 if each.startswith(INDENT) else INDENT
        start = INDENT if each.startswith(INDENT) else ""
        out += wrap(line(each), width, initial_indent=start, subsequent_indent=inset, break_on_hyphens=False) or [""]
    return "".join(f"{each}\n" for each in out)
