"""The chart of a subject over time: one specification for all of them, and what draws it in a browser without a network.

Altair writes the specification, vl-convert compiles it and brings the charting library's own offline bundle. The page fills the
data sets `figures` and `standings` and the signals `ticks`, `format` and `zero`. Colours are the page's own CSS variables, so
that light, dark and print need no chart of their own.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import altair as alt

HEIGHT = 240
ROOM = 14
"""Pixels between the figures and the edge, but for an axis that starts at zero: it must not go below."""
FONT = "system-ui, sans-serif"
LARGE = (
    "abs(datum.value) >= 1e9 ? format(datum.value / 1e9, ',.4~g') + ' bn' : "
    "abs(datum.value) >= 1e6 ? format(datum.value / 1e6, ',.4~g') + ' m' : format(datum.value, ',.10~g')"
)
DAY = "utcFormat(datum.value, format)"
LINES = ("gridColor", "domainColor", "tickColor")
PARTS = {"shown": ("var(--mark)", "var(--mark)"), "other": ("var(--quiet)", "var(--paper)")}
"""Line and ground of a figure of the finding, full, and of another figure of its subject, hollow."""
SHAPES = {"value": "circle", "floor": "triangle-up", "ceiling": "triangle-down"}
"""How a figure is drawn: as a value, as "at least", as "at most"."""


@cache
def specification() -> dict[str, Any]:
    """The chart as a Vega specification without data: each day's low to high, the best of each day, every figure."""
    import vl_convert

    return vl_convert.vegalite_to_vega(_chart().to_dict(), vl_version=_vegalite(vl_convert.get_vegalite_versions()))


@cache
def bundle() -> str:
    """The script that draws a specification: vega-embed and all that it needs, as `window.vegaEmbed`."""
    import vl_convert

    return vl_convert.javascript_bundle("window.vegaEmbed = vegaEmbed;")


def _vegalite(offered: list[str]) -> str:
    """Of the versions of Vega-Lite that can be compiled the one that altair writes, else the newest."""
    import altair as alt

    written = ".".join(alt.SCHEMA_VERSION.removeprefix("v").split(".")[:2])
    return written if written in offered else offered[-1]


def _chart() -> alt.LayerChart:
    import altair as alt

    standings, figures = alt.Chart(alt.NamedData("standings")), alt.Chart(alt.NamedData("figures"))
    day = alt.X(
        "start:T",
        title=None,
        scale=alt.Scale(type="utc", padding=28),
        axis=alt.Axis(values=alt.ExprRef("ticks"), labelExpr=DAY, grid=False, labelOverlap=True),
    )
    value = alt.Y(
        "value:Q",
        title=None,
        scale=alt.Scale(zero=alt.ExprRef("zero"), padding=alt.ExprRef(f"zero ? 0 : {ROOM}")),
        axis=alt.Axis(labelExpr=LARGE, tickCount=5, domain=False, ticks=False),
    )
    low = alt.Y("low:Q", title=None)
    last = day.copy()
    last.shorthand = "end:T"
    ink, ground = (alt.Scale(domain=[*PARTS], range=[part[place] for part in PARTS.values()]) for place in (0, 1))
    stroke, fill = alt.Stroke("part:N", legend=None, scale=ink), alt.Fill("part:N", legend=None, scale=ground)
    shape = alt.Shape("shape:N", legend=None, scale=alt.Scale(domain=[*SHAPES], range=[*SHAPES.values()]))
    layers = (
        standings.mark_area(interpolate="step-after", color="var(--best)", opacity=0.16).encode(x=day, y=low, y2="high:Q"),
        standings.mark_line(interpolate="step-after", color="var(--best)", strokeDash=[5, 3]).encode(x=day, y=value),
        figures.mark_rule(strokeWidth=2).encode(x=day, x2="end:T", y=value, stroke=stroke),
        figures.mark_rule(strokeWidth=2).encode(x=last, y=low, y2="high:Q", stroke=stroke),
        figures.mark_point(opacity=1, size=130, strokeWidth=2, tooltip={"content": "data"}).encode(
            x=last, y=value, stroke=stroke, fill=fill, shape=shape
        ),
    )
    fit = alt.AutoSizeParams(type="fit", contains="padding")
    signals = {"ticks": [], "format": "%Y-%m-%d", "zero": True}
    drawn: alt.LayerChart = (
        alt.layer(*layers)
        .add_params(*(alt.param(name=name, value=value) for name, value in signals.items()))
        .properties(width=600, height=HEIGHT, background="transparent", autosize=fit)
        .configure(font=FONT, aria=False)
        .configure_view(stroke=None)
        .configure_axis(labelColor="var(--quiet)", labelFontSize=12, **dict.fromkeys(LINES, "var(--line)"))
    )
    return drawn
