"""The command line: every command under its name."""

from __future__ import annotations

from cyclopts import App

from factcheck import __version__
from factcheck.cli.asked import resolve
from factcheck.cli.commands import baseline, cache, check, explain, extract, init, rules
from factcheck.cli.exits import COULD_NOT_CHECK, EXITS
from factcheck.cli.flags import NO_FLAGS, ArticlePath, Options

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
cache_app = App(name="cache", help="Show and clear what is kept of earlier runs.", help_format="plaintext")
rules_app = App(name="rules", help="List the rules, and say whether they are right.", help_format="plaintext")

app.command(check.check, name="check")
app.command(extract.extract, name="extract")
app.command(explain.explain, name="explain")
app.command(init.init, name="init")
app.command(baseline_app)
app.command(baseline.accept, name="accept")
baseline_app.command(baseline.create, name="create")
baseline_app.command(baseline.update, name="update")
baseline_app.command(baseline.show, name="show")
app.command(cache_app)
cache_app.command(cache.show, name="show")
cache_app.command(cache.clear, name="clear")
app.command(rules_app)
rules_app.command(rules.list_rules, name="list")
rules_app.command(rules.validate_rules, name="validate")
rules_app.command(rules.try_rules, name="test")
rules_app.command(rules.print_schema, name="schema")


@app.default
def _default(*paths: ArticlePath, options: Options = NO_FLAGS) -> int:
    if not paths and not resolve(paths, options).paths:
        app.help_print([])
        return COULD_NOT_CHECK
    return check.check(*paths, options=options)
