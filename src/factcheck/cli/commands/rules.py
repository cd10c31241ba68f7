"""`rules`: which there are, and whether they are right."""

from __future__ import annotations

from factcheck.cli.asked import resolve, rule_folders, rules_in_force
from factcheck.cli.exits import NEW_FINDINGS, NOTHING_NEW
from factcheck.cli.flags import NO_FLAGS, Options
from factcheck.cli.output import deliver, to_stdout


def list_rules(options: Options = NO_FLAGS) -> int:
    """List the rules in force: the shipped ones, and your own over them."""
    from factcheck.reports import explain

    to_stdout(explain.rules(rules_in_force(resolve((), options))))
    return NOTHING_NEW


def validate_rules(options: Options = NO_FLAGS) -> int:
    """Read the rules strictly, and say whether they are right."""
    from factcheck.reports import words

    rules = rules_in_force(resolve((), options))
    told = (words.count(len(rules.checks), "check rule"), words.count(len(rules.subjects), "subject rule"))
    to_stdout(f"{words.listed(told)}: all right\n")
    return NOTHING_NEW


def try_rules(options: Options = NO_FLAGS) -> int:
    """Try every rule on the sentences it must flag and on those it must let pass; exit 1 where one does otherwise."""
    from factcheck import rulebook, trial
    from factcheck.reports import words
    from factcheck.reports.escaping import line

    asked = resolve((), options)
    rules = rules_in_force(asked)
    wrong = 0
    verdicts = list(trial.run(rulebook.examples(rule_folders(asked)), rules))
    for verdict in verdicts:
        example = verdict.example
        wrong += not verdict.right
        judged = "right" if verdict.right else "WRONG"
        others = f" (flagged by {words.listed(verdict.others)})" if verdict.others else ""
        told = f"{judged}: {example.rule} must {'flag' if example.flagged else 'pass'}: {example.told}{others}"
        to_stdout(line(f"{example.place}: {told}") + "\n")
    to_stdout(f"{words.count(len(verdicts), 'example')}, {wrong} wrong\n")
    return NEW_FINDINGS if wrong else NOTHING_NEW


def print_schema(options: Options = NO_FLAGS) -> int:
    """Print a JSON Schema of rule files, for an editor to complete and check them by."""
    import json

    from factcheck import rulebook

    deliver(resolve((), options), json.dumps(rulebook.schema(), indent=1) + "\n", utf8=True)
    return NOTHING_NEW
