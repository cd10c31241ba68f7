"""The report as one page of HTML for people: it opens without a network, and nothing an article says can act in it.

The page is `page.html` with the style sheet, the scripts and the contents put in. Its own content security policy lets run
the scripts that are in it, by their hashes, and nothing else; whatever an article says is data, which the scripts only ever
put in as text. What draws charts is in a page only where a finding has a chart.
"""

from __future__ import annotations

import base64
import json
import re
from hashlib import sha256
from importlib.resources import files

from factcheck.model import Report
from factcheck.reports.escaping import lossless
from factcheck.reports.page import contents
from factcheck.reports.view import View

SCRIPTS = ("elements", "cards", "figures", "charts", "findings", "subjects", "articles", "filters", "start")
"""The parts of the script, in the order in which they build on each other."""

_PLACE = re.compile(r"\{\{ (\w+) \}\}")

# What could end a script element or open a comment in it, as JSON escapes.
_IN_HTML = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def render(report: Report, view: View) -> str:
    """The page. Known and accepted findings are in it too; its filter starts at the new ones, with `everything` at all."""
    told = contents.of(report, view)
    charting, specification = _charting() if contents.drawn(told) else ("", None)
    script = "".join(_asset(f"script/{name}.js") for name in SCRIPTS)
    style = _asset("page.css")
    parts = {
        "policy": _policy([script, charting] if charting else [script], style),
        "style": style,
        "contents": _data(contents.shown(told)),
        "specification": _data(specification),
        "charting": charting,
        "script": script,
    }
    return _PLACE.sub(lambda place: parts[place[1]], _asset("page.html"))


def _charting() -> tuple[str, object]:
    from factcheck.reports.page.chart import bundle, specification

    # Nothing in it may look like the end of its element; to JavaScript the two spellings are one.
    return bundle().replace("</script", "<\\/script"), specification()


def _policy(scripts: list[str], style: str) -> str:
    """Nothing is fetched, sent or framed; only these scripts run, and only this style applies."""
    run = " ".join(_hash(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {run}; style-src {_hash(style)}; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types factcheck default"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'"


def _data(value: object) -> str:
    return lossless(json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))).translate(_IN_HTML)


def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")
