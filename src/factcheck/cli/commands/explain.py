"""`explain`: all that is known of a finding or a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.asked import or_here, resolve, rule_folders, rules_in_force
from factcheck.cli.exits import NOTHING_NEW, Failure
from factcheck.cli.flags import NO_FLAGS, ArticlePath, Name, Options
from factcheck.cli.output import to_stdout
from factcheck.cli.reporting import view_of
from factcheck.cli.running import checked

if TYPE_CHECKING:
    from factcheck.model import CheckRule, SubjectRule


def explain(name: Name, /, *paths: ArticlePath, options: Options = NO_FLAGS) -> int:
    """Tell all that is known of a finding, or what a rule does, by its id."""
    from factcheck.reports import explain

    asked = resolve(paths, options)
    rules = rules_in_force(asked)
    known: tuple[CheckRule | SubjectRule, ...] = (*rules.checks, *rules.subjects)
    named = {rule.id: rule for rule in known}
    if name in named:
        from factcheck import rulebook

        examples = [each for each in rulebook.examples(rule_folders(asked)) if each.rule == name]
        flags, passes = ([each.told for each in examples if each.flagged is flagged] for flagged in (True, False))
        to_stdout(explain.rule(named[name], flags, passes))
        return NOTHING_NEW
    run = checked(or_here(asked))
    for finding in run.report.findings:
        if finding.id == name:
            to_stdout(explain.finding(finding, run.report, view_of(run)))
            return NOTHING_NEW
    raise Failure(f"there is no rule {name!r}, and no finding with this id in {' '.join(run.asked.paths)}")
