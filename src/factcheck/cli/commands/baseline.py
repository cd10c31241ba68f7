"""`accept` and `baseline`: the findings that are known."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from cyclopts import Parameter

from factcheck.cli.asked import known_findings, or_here, resolve
from factcheck.cli.exits import NOTHING_NEW, Failure
from factcheck.cli.flags import NO_FLAGS, ArticlePath, Name, Options
from factcheck.cli.output import say, to_file, to_stdout
from factcheck.cli.reporting import exit_code, report, report_ways
from factcheck.cli.running import checked


def accept(
    name: Name,
    /,
    *paths: ArticlePath,
    reason: Annotated[str, Parameter(help="Why it may stand.")],
    until: Annotated[date | None, Parameter(help="The last publication day for which it may.")] = None,
    options: Options = NO_FLAGS,
) -> int:
    """Accept one finding for a reason, so that it is not new any more."""
    from factcheck import baseline

    run = checked(or_here(resolve(paths, options)))
    known = known_findings(run.asked) or baseline.Baseline()
    try:
        accepted = baseline.accept(known, run.report, name, reason, until)
    except baseline.BaselineError as error:
        raise Failure(f"{error} in {' '.join(run.asked.paths)}") from error
    to_file(run.asked.baseline, baseline.dump(accepted))
    say(run.asked, f"accepted {name} in {run.asked.baseline}")
    return NOTHING_NEW


def create(*paths: ArticlePath, options: Options = NO_FLAGS) -> int:
    """Write a baseline that knows every finding there is now."""
    from factcheck import baseline

    asked = resolve(paths, options)
    if asked.baseline.exists():
        raise Failure(f"{asked.baseline}: there is a baseline already; `factcheck baseline update` prunes it")
    made = baseline.create(checked(asked, compare=False).report)
    to_file(asked.baseline, baseline.dump(made))
    say(asked, f"wrote {asked.baseline}: {len(made.entries)} known")
    return NOTHING_NEW


def update(*paths: ArticlePath, options: Options = NO_FLAGS) -> int:
    """Prune what is gone from the baseline, keep the reasons, and still report what is new."""
    from factcheck import baseline

    asked = resolve(paths, options)
    ways = report_ways(asked.options)
    known = known_findings(asked)
    if known is None:
        raise Failure(f"{asked.baseline}: there is no baseline; `factcheck baseline create` makes one")
    run = checked(asked)
    kept = baseline.update(run.report, known)
    to_file(asked.baseline, baseline.dump(kept))
    say(asked, f"wrote {asked.baseline}: {len(kept.entries)} kept, {len(known.entries) - len(kept.entries)} gone")
    report(run, ways)
    return exit_code(run)


def show(options: Options = NO_FLAGS) -> int:
    """List the known and the accepted findings."""
    from factcheck.reports.escaping import line

    asked = resolve((), options)
    known = known_findings(asked)
    if known is None:
        raise Failure(f"{asked.baseline}: there is no baseline; `factcheck baseline create` makes one")
    for entry in known.entries:
        until = f" until {entry.until.isoformat()}" if entry.until else ""
        reason = f" ({entry.reason})" if entry.reason else ""
        to_stdout(line(f"{entry.id} {entry.status}{until} {entry.rule}: {entry.message}{reason}") + "\n")
    return NOTHING_NEW
