"""The command: arguments, files in and out, exit codes. Nothing else prints; all but cyclopts is imported when it is needed."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_type_hints

from cyclopts import App, CycloptsError, Parameter, convert

from factcheck import __version__

if TYPE_CHECKING:
    from factcheck.articles import Problem
    from factcheck.baseline import Baseline
    from factcheck.model import Article, CheckRule, Extract, Report, Rules, Severity, SubjectRule
    from factcheck.reports import Format
    from factcheck.reports.view import View

NOTHING_NEW, NEW_FINDINGS, COULD_NOT_CHECK, INTERRUPTED = 0, 1, 2, 130
WIDEST = 120

FORMATS = (
    "terminal, plain, json, jsonl, csv, findings-csv, subjects-csv, datapackage, xlsx, html, markdown, sarif, junit, "
    "github or gitlab."
)

EXITS = "Exit codes: 0 nothing new, 1 new findings at or above --fail-on, 2 could not check."

app = App(
    name="factcheck",
    help="Which figures and dates in a folder of news articles cannot hold together.",
    help_epilogue=EXITS,
    help_format="plaintext",
    version=__version__,
    result_action="return_value",
    suppress_keyboard_interrupt=False,
)
baseline_app = App(name="baseline", help="Keep, prune and show the findings that are known.", help_format="plaintext")
rules_app = App(name="rules", help="List the rules, and say whether they are right.", help_format="plaintext")
app.command(baseline_app)
app.command(rules_app)


FailOn = Literal["error", "warning", "note"]
Color = Literal["auto", "always", "never"]


class Failure(Exception):
    """Nothing could be checked: one line for stderr, and exit code 2."""


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Options:
    """The flags; None where neither the command line nor the configuration says."""

    format: Annotated[str | None, Parameter(help=FORMATS)] = None
    output: Annotated[
        tuple[Path, ...] | None,
        Parameter(name=("--output", "-o"), negative="", help="A file; its ending picks the format. May stand several times."),
    ] = None
    fail_on: Annotated[FailOn | None, Parameter(help="Least severity of a new finding that exits 1 [error].")] = None
    exit_zero: Annotated[bool | None, Parameter(negative="", help="Exit 0 where new findings would exit 1.")] = None
    baseline: Annotated[Path | None, Parameter(help="The known findings [factcheck-baseline.json, if there].")] = None
    against: Annotated[Path | None, Parameter(help="An older folder: what it has already is known.")] = None
    between: Annotated[tuple[date, date] | None, Parameter(negative="", help="Print only what moved between two days.")] = None
    all: Annotated[bool | None, Parameter(negative="", help="Show all: known and accepted findings, what was skipped.")] = None
    reports: Annotated[Path | None, Parameter(help="Where a plain run writes its CSV files [reports].")] = None
    rules: Annotated[Path | None, Parameter(help="A folder of your own rules [rules, if there].")] = None
    color: Annotated[Color | None, Parameter(help="When to use colour [auto].")] = None
    quiet: Annotated[bool | None, Parameter(name=("--quiet", "-q"), negative="", help="No progress, warning or timing.")] = None


NO_FLAGS = Options()


# A leading hyphen is let in for the sake of "-"; `_asked` refuses what is a misspelt option.
ArticlePath = Annotated[
    str,
    Parameter(
        name="PATHS",
        help="Folders and files of articles; - is standard input.",
        allow_leading_hyphen=True,
    ),
]
Name = Annotated[str, Parameter(name="ID", help="The id of a finding.")]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be done, the configuration included. `folder` holds the configuration, else it is the current one."""

    paths: tuple[str, ...]
    options: Options
    folder: Path

    @property
    def fail_on(self) -> Severity:
        """The least severity of a new finding that fails the run."""
        from factcheck.model import Severity

        return Severity(self.options.fail_on or Severity.ERROR)

    @property
    def baseline(self) -> Path:
        """Where the baseline is, or would be."""
        from factcheck.baseline import FILE

        return self.options.baseline or _from(self.folder, Path(FILE))


@dataclass(frozen=True, slots=True)
class Run:
    """What was asked for, and what came of it in how long. `stale` are the ids of the baseline whose figures are gone."""

    asked: Asked
    report: Report
    seconds: float
    checks: tuple[CheckRule, ...] = ()
    stale: tuple[str, ...] = ()


@app.default
def _default(*paths: ArticlePath, options: Options = NO_FLAGS) -> int:
    if not paths and not _asked(paths, options).paths:
        app.help_print([])
        return COULD_NOT_CHECK
    return _check(*paths, options=options)


@app.command(name="check")
def _check(*paths: ArticlePath, options: Options = NO_FLAGS) -> int:
    """Check articles against each other; `factcheck PATHS` is the same."""
    asked = _asked(paths, options)
    if asked.options.between is not None:
        return _between(asked, *asked.options.between)
    ways = _report_ways(asked.options)
    run = _run(asked)
    if run.stale:
        told = ", ".join(run.stale)
        _say(asked, f"{asked.baseline}: stale, the figures are gone: {told}; `factcheck baseline update` prunes them")
    _publish(run, ways)
    return _exit_code(run)


def _between(asked: Asked, start: date, end: date) -> int:
    if asked.options.format not in (None, "plain", "terminal"):
        raise Failure(f"--between has no format {asked.options.format!r}; there is plain")
    if start >= end:
        raise Failure(f"--between takes an earlier and a later day, not {start.isoformat()} and {end.isoformat()}")
    from factcheck.reports import between

    run = _run(asked)
    _timed(run)
    _deliver(asked, between.render(run.report, _view(run), start, end))
    return NOTHING_NEW


@app.command(name="extract")
def _extract(*paths: ArticlePath, options: Options = NO_FLAGS) -> int:
    """Print every figure and date that is found, used or not, as jsonl, json or csv."""
    from factcheck import reports
    from factcheck.reports.view import View

    asked = _asked(paths, options)
    ways = _ways(asked.options, reports.EXTRACTS, "jsonl")
    with _waiting(asked) as tell:
        articles, problems = _read(asked)
        from factcheck import pipeline

        found = pipeline.extract(articles, tell)
    _warn(asked, problems)
    _put(ways, found, View(everything=bool(asked.options.all)))
    return NOTHING_NEW


@app.command(name="explain")
def _explain(name: Name, /, *paths: ArticlePath, options: Options = NO_FLAGS) -> int:
    """Tell all that is known of a finding, or what a rule does, by its id."""
    from factcheck.reports import explain

    asked = _asked(paths, options)
    rules = _rules(asked)
    known: tuple[CheckRule | SubjectRule, ...] = (*rules.checks, *rules.subjects)
    named = {rule.id: rule for rule in known}
    if name in named:
        from factcheck import rulebook

        examples = [each for each in rulebook.examples(_rule_folders(asked)) if each.rule == name]
        flags, passes = ([each.told for each in examples if each.flagged is flagged] for flagged in (True, False))
        _print(explain.rule(named[name], flags, passes))
        return NOTHING_NEW
    run = _run(_here(asked))
    for finding in run.report.findings:
        if finding.id == name:
            _print(explain.finding(finding, run.report, _view(run)))
            return NOTHING_NEW
    raise Failure(f"there is no rule {name!r}, and no finding with this id in {' '.join(run.asked.paths)}")


@app.command(name="accept")
def _accept(
    name: Name,
    /,
    *paths: ArticlePath,
    reason: Annotated[str, Parameter(help="Why it may stand.")],
    until: Annotated[date | None, Parameter(help="The last publication day for which it may.")] = None,
    options: Options = NO_FLAGS,
) -> int:
    """Accept one finding for a reason, so that it is not new any more."""
    from factcheck import baseline

    run = _run(_here(_asked(paths, options)))
    known = _known(run.asked) or baseline.Baseline()
    try:
        accepted = baseline.accept(known, run.report, name, reason, until)
    except baseline.BaselineError as error:
        raise Failure(f"{error} in {' '.join(run.asked.paths)}") from error
    _write(run.asked.baseline, baseline.dump(accepted))
    _say(run.asked, f"accepted {name} in {run.asked.baseline}")
    return NOTHING_NEW


@app.command(name="init")
def _init() -> int:
    """Write a configuration and a rule to start from into the current folder."""
    from factcheck.configuration import FIRST_FILES

    taken = [name for name in FIRST_FILES if Path(name).exists()]
    if taken:
        raise Failure(f"{taken[0]} is there already; nothing was written")
    for name, text in FIRST_FILES.items():
        _write(Path(name), text)
        _print(f"wrote {name}\n")
    return NOTHING_NEW


@baseline_app.command(name="create")
def _baseline_create(*paths: ArticlePath, options: Options = NO_FLAGS) -> int:
    """Write a baseline that knows every finding there is now."""
    from factcheck import baseline

    asked = _asked(paths, options)
    if asked.baseline.exists():
        raise Failure(f"{asked.baseline}: there is a baseline already; `factcheck baseline update` prunes it")
    made = baseline.create(_run(asked, compare=False).report)
    _write(asked.baseline, baseline.dump(made))
    _say(asked, f"wrote {asked.baseline}: {len(made.entries)} known")
    return NOTHING_NEW


@baseline_app.command(name="update")
def _baseline_update(*paths: ArticlePath, options: Options = NO_FLAGS) -> int:
    """Prune what is gone from the baseline, keep the reasons, and still report what is new."""
    from factcheck import baseline

    asked = _asked(paths, options)
    ways = _report_ways(asked.options)
    known = _known(asked)
    if known is None:
        raise Failure(f"{asked.baseline}: there is no baseline; `factcheck baseline create` makes one")
    run = _run(asked)
    kept = baseline.update(run.report, known)
    _write(asked.baseline, baseline.dump(kept))
    _say(asked, f"wrote {asked.baseline}: {len(kept.entries)} kept, {len(known.entries) - len(kept.entries)} gone")
    _report(run, ways)
    return _exit_code(run)


@baseline_app.command(name="show")
def _baseline_show(options: Options = NO_FLAGS) -> int:
    """List the known and the accepted findings."""
    from factcheck.reports.escaping import line

    asked = _asked((), options)
    known = _known(asked)
    if known is None:
        raise Failure(f"{asked.baseline}: there is no baseline; `factcheck baseline create` makes one")
    for entry in known.entries:
        until = f" until {entry.until.isoformat()}" if entry.until else ""
        reason = f" ({entry.reason})" if entry.reason else ""
        _print(line(f"{entry.id} {entry.status}{until} {entry.rule}: {entry.message}{reason}") + "\n")
    return NOTHING_NEW


@rules_app.command(name="list")
def _rules_list(options: Options = NO_FLAGS) -> int:
    """List the rules in force: the shipped ones, and your own over them."""
    from factcheck.reports import explain

    _print(explain.rules(_rules(_asked((), options))))
    return NOTHING_NEW


@rules_app.command(name="validate")
def _rules_validate(options: Options = NO_FLAGS) -> int:
    """Read the rules strictly, and say whether they are right."""
    rules = _rules(_asked((), options))
    _print(f"{len(rules.checks)} check rules and {len(rules.subjects)} subject rules: all right\n")
    return NOTHING_NEW


@rules_app.command(name="test")
def _rules_test(options: Options = NO_FLAGS) -> int:
    """Try every rule on the sentences it must flag and on those it must let pass; exit 1 where one does otherwise."""
    from factcheck import rulebook, trial
    from factcheck.reports import words
    from factcheck.reports.escaping import line

    asked = _asked((), options)
    rules = _rules(asked)
    wrong = 0
    verdicts = list(trial.run(rulebook.examples(_rule_folders(asked)), rules))
    for verdict in verdicts:
        example = verdict.example
        wrong += not verdict.right
        judged = "right" if verdict.right else "WRONG"
        others = f" (flagged by {words.listed(verdict.others)})" if verdict.others else ""
        told = f"{judged}: {example.rule} must {'flag' if example.flagged else 'pass'}: {example.told}{others}"
        _print(line(f"{example.place}: {told}") + "\n")
    _print(f"{words.count(len(verdicts), 'example')}, {wrong} wrong\n")
    return NEW_FINDINGS if wrong else NOTHING_NEW


@rules_app.command(name="schema")
def _rules_schema(options: Options = NO_FLAGS) -> int:
    """Print a JSON Schema of rule files, for an editor to complete and check them by."""
    import json

    from factcheck import rulebook

    _deliver(_asked((), options), json.dumps(rulebook.schema(), indent=1) + "\n", utf8=True)
    return NOTHING_NEW


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 0 for nothing new, 1 for new findings, 2 for could not check, 130 for interrupted."""
    try:
        code = app(sys.argv[1:] if arguments is None else arguments, print_error=False, exit_on_error=False)
        sys.stdout.flush()
    except CycloptsError as error:
        return _complain(" ".join(str(error).split()) or type(error).__name__)
    except Failure as error:
        return max(_complain(each) for each in str(error).splitlines())
    except BrokenPipeError:
        # Whoever read us has seen enough. What is still buffered must not raise again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOTHING_NEW
    except KeyboardInterrupt:
        _complain("interrupted")
        return INTERRUPTED
    except Exception:
        # A fault of our own must not pass for new findings, which is what Python's exit code 1 would say.
        import traceback

        traceback.print_exc()
        return _complain("this is a fault in factcheck, not in your articles; please report it with the lines above")
    return code if isinstance(code, int) else NOTHING_NEW


def _asked(paths: Sequence[str], flags: Options) -> Asked:
    """The flags over the configuration; what a configuration says of paths is meant from its folder."""
    from factcheck import configuration

    for path in paths:
        if path.startswith("-") and path != "-":
            raise Failure(f"there is no option {path}; `factcheck --help` lists those that there are")
    names = {field.name.replace("_", "-"): field.name for field in fields(Options)}
    try:
        found = configuration.find(Path.cwd(), (*names, "paths"))
    except configuration.ConfigurationError as error:
        raise Failure(str(error)) from error
    hints = get_type_hints(Options)
    given = {field: getattr(flags, field) for field in names.values()}
    for key, raw in found.values.items():
        if key == "paths":
            paths = paths or tuple(_from(found.folder, Path(each)).as_posix() for each in _strings(raw))
        elif given[names[key]] is None:
            value = _converted(hints[names[key]], raw, f"{found.path}: {key}")
            given[names[key]] = _meant_from(found.folder, value)
    return Asked(tuple(paths), Options(**given), found.folder)


def _strings(raw: object) -> list[str]:
    return [str(each).lower() if isinstance(each, bool) else str(each) for each in (raw if isinstance(raw, list) else [raw])]


def _converted(hint: Any, raw: object, where: str) -> Any:
    try:
        return convert(hint, _strings(raw))
    except (CycloptsError, ValueError, TypeError) as error:
        raise Failure(f"{where} cannot be {raw!r}") from error


def _from(folder: Path, path: Path) -> Path:
    """The path from the current folder, where it was meant from `folder`."""
    return path if folder == Path.cwd() else Path(os.path.relpath(folder / path))


def _meant_from(folder: Path, value: Any) -> Any:
    """A value of a configuration in `folder`: its paths from the current folder, anything else as it is."""
    if isinstance(value, tuple):
        return tuple(_meant_from(folder, each) for each in value)
    return _from(folder, value) if isinstance(value, Path) else value


def _here(asked: Asked) -> Asked:
    return asked if asked.paths else replace(asked, paths=(".",))


def _read(asked: Asked) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles, and what could not be read. No article at all is a failure."""
    if not asked.paths:
        raise Failure("no articles: name the folders and files to check")
    from factcheck import library

    try:
        return library.read(asked.paths, lambda: sys.stdin.buffer.read())
    except library.NoArticles as error:
        raise Failure(str(error)) from error


def _waiting(asked: Asked) -> AbstractContextManager[Callable[[int, int], None]]:
    """A progress bar on a terminal for what takes long; none over what somebody types."""
    from factcheck.reports.progress import progress

    typed = "-" in asked.paths and sys.stdin.isatty()
    return progress(sys.stderr, shown=not asked.options.quiet and sys.stderr.isatty() and not typed)


def _rules(asked: Asked) -> Rules:
    from factcheck import rulebook

    try:
        return rulebook.load(_rule_folders(asked))
    except rulebook.RuleError as error:
        raise Failure(str(error)) from error


def _rule_folders(asked: Asked) -> tuple[Path, ...]:
    """The folder of the newsroom's own rules, where there is one or one was asked for."""
    own = asked.options.rules or _from(asked.folder, Path("rules"))
    return (own,) if asked.options.rules is not None or own.is_dir() else ()


def _known(asked: Asked) -> Baseline | None:
    """The baseline; None where there is none and none was asked for."""
    from factcheck import baseline

    if asked.options.baseline is None and not asked.baseline.exists():
        return None
    try:
        return baseline.load(asked.baseline)
    except baseline.BaselineError as error:
        raise Failure(str(error)) from error


def _run(asked: Asked, *, compare: bool = True) -> Run:
    """Check what was asked for and, unless told not to, set the findings beside the baseline."""
    started = time.monotonic()
    with _waiting(asked) as tell:
        rules = _rules(asked)
        known = _known(asked) if compare else None
        found, problems = _read(asked)
        from factcheck import baseline, library, pipeline

        report = library.with_problems(pipeline.check(found, rules, tell), problems)
    _warn(asked, problems)
    stale = baseline.stale(report, known) if known is not None else ()
    if compare and asked.options.against is not None:
        known = baseline.joined(known or baseline.Baseline(), _old(asked, asked.options.against, rules))
    if known is not None:
        report = baseline.compare(report, known)
    return Run(asked, report, time.monotonic() - started, rules.checks, tuple(entry.id for entry in stale))


def _old(asked: Asked, folder: Path, rules: Rules) -> Baseline:
    """What an older folder knows: every finding it has by itself. One without an article knows nothing."""
    from factcheck import articles, baseline, pipeline

    if not folder.exists():
        raise Failure(f"{folder}: no such folder to check against")
    with _waiting(asked) as tell:
        found, problems = articles.read([folder.as_posix()])
        old = pipeline.check(found, rules, tell)
    _warn(asked, problems)
    return baseline.create(old)


def _warn(asked: Asked, problems: Sequence[Problem]) -> None:
    for problem in problems:
        _say(asked, str(problem))


def _report_ways(options: Options) -> list[tuple[Path | None, Format]]:
    from factcheck import reports

    return _ways(options, reports.FORMATS, "terminal" if sys.stdout.isatty() else "plain")


def _ways(options: Options, offered: Sequence[Format], usual: str) -> list[tuple[Path | None, Format]]:
    """Each file that was asked for with the format of its name or ending; without a file, the one asked for or the usual."""
    from factcheck import reports

    files = options.output or ()
    if options.format is not None and len(files) > 1:
        raise Failure("--format is for one file; of several, each ending picks the format")
    try:
        if files and options.format is None:
            return [(path, reports.by_ending(path.name, offered)) for path in files]
        form = reports.by_name(options.format or usual, offered)
    except reports.UnknownFormat as error:
        raise Failure(str(error)) from error
    if form.binary and not files and sys.stdout.isatty():
        raise Failure(f"{form.name} is nothing for a terminal: -o report{form.ending} writes it")
    return [(files[0] if files else None, form)]


def _publish(run: Run, ways: Sequence[tuple[Path | None, Format]]) -> None:
    """Report as was asked for; a plain run also writes its tables."""
    _report(run, ways)
    if run.asked.options.format is None and run.asked.options.output is None:
        from factcheck import reports

        folder = run.asked.options.reports or Path("reports")
        for name in reports.TABLES:
            _write(folder / name, reports.for_file(reports.by_ending(name), run.report, _view(run)))


def _report(run: Run, ways: Sequence[tuple[Path | None, Format]]) -> None:
    """Write to the files that were asked for, else print; the terminal's report tells itself how long the check took."""
    view = _view(run)
    if view.seconds is None or all(form.name != "terminal" for _, form in ways):
        _timed(run)
    _put(ways, run.report, view)


def _put(ways: Sequence[tuple[Path | None, Format]], found: Report | Sequence[Extract], view: View) -> None:
    """Write what was found to the files that were asked for, else print it."""
    from factcheck import reports

    for path, form in ways:
        if path is not None:
            _write(path, reports.for_file(form, found, view))
        if path is None or form.file_by:
            _print(reports.render(form, found, view), utf8=form.data)


def _timed(run: Run) -> None:
    from factcheck.reports import view, words

    _say(run.asked, f"checked {words.count(len(view.read(run.report)), 'article')} in {run.seconds:.1f} s")


def _exit_code(run: Run) -> int:
    from factcheck.reports.view import failing

    return NEW_FINDINGS if failing(run.report, run.asked.fail_on) and not run.asked.options.exit_zero else NOTHING_NEW


def _view(run: Run) -> View:
    from factcheck.reports import signs
    from factcheck.reports.view import View

    to_file = run.asked.options.output is not None
    on_terminal = not to_file and sys.stdout.isatty()
    color = _colored(run.asked.options.color or "auto", to_file)
    return View(
        corpus=run.asked.paths,
        everything=bool(run.asked.options.all),
        width=80 if to_file else min(shutil.get_terminal_size().columns, WIDEST),
        color=color,
        fail_on=run.asked.fail_on,
        checks=run.checks,
        folder=Path.cwd().as_posix(),
        links=color and on_terminal and os.environ.get("TERM") != "linux",
        signs=signs.fitting("utf-8" if to_file else sys.stdout.encoding or "utf-8"),
        seconds=run.seconds if on_terminal and not run.asked.options.quiet else None,
    )


def _colored(wanted: str, to_file: bool) -> bool:
    """Colour where it was asked for, and on a terminal that can show it and whose owner does not mind."""
    if wanted != "auto":
        return wanted == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or to_file:
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def _deliver(asked: Asked, text: str, *, utf8: bool = False) -> None:
    """Write to the files that were asked for, else print."""
    for path in asked.options.output or ():
        _write(path, text)
    if asked.options.output is None:
        _print(text, utf8=utf8)


def _print(made: str | bytes, *, utf8: bool = False) -> None:
    """Print to stdout: what is for programs in UTF-8 or as it is, the rest in what the terminal takes."""
    stdout = sys.stdout
    stdout.flush()
    encoding = "utf-8" if utf8 else stdout.encoding or "utf-8"
    stdout.buffer.write(made if isinstance(made, bytes) else made.encode(encoding, "backslashreplace"))
    stdout.buffer.flush()


def _say(asked: Asked, message: str) -> None:
    if not asked.options.quiet:
        _complain(message)


def _complain(message: str) -> int:
    from factcheck.reports.escaping import line

    sys.stderr.write(f"factcheck: {line(message)}\n")
    return COULD_NOT_CHECK


def _write(path: Path, made: str | bytes) -> None:
    """Write a whole file or none: beside it first, then in its place. A link stays one; a device or a pipe is written to."""
    whole = made if isinstance(made, bytes) else made.encode("utf-8", "backslashreplace")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(whole)
            return
        place = path.resolve()
        place.parent.mkdir(parents=True, exist_ok=True)
        beside = place.with_name(f".{place.name}.{os.getpid()}")
        try:
            beside.write_bytes(whole)
            os.replace(beside, place)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise Failure(f"{path}: cannot be written: {error.strerror or error}") from error
