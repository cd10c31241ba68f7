"""The page in a real browser: filters, opening, keyboard, charts, speed, accessibility, and that nothing in it can act.

Needs a Chromium of the system (and Playwright to drive it); without one these tests are skipped and say so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.model import Article, Attribution, Block, Family, Hedge, Report, Role, Severity, Status
from factcheck.reports import page as pages
from factcheck.reports.escaping import visible
from factcheck.reports.view import View
from tests.reports import large, made
from tests.reports.test_hostile import ATTACKS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

pytestmark = pytest.mark.browser

VIEW = View(("news/",), folder="/desk")
SIZES = ({"width": 1280, "height": 900}, {"width": 390, "height": 844})
SCHEMES = ("light", "dark")
LONGEST_PAUSE = 200  # milliseconds


@dataclass
class Opened:
    """A page in the browser, and what it did that it must not do."""

    page: Page
    file: Path
    amiss: list[str] = field(default_factory=list)

    def load(self, report: Report, view: View = VIEW, anchor: str = "") -> None:
        """Writes the report's page to the file and opens it."""
        self.file.write_text(pages.render(report, view), encoding="utf-8")
        self.page.goto(f"{self.file.as_uri()}{anchor}")
        self.page.wait_for_selector("html[data-ready]")

    def findings(self) -> Locator:
        return self.page.locator("#findings-list > .card:visible")

    def titles(self) -> list[str]:
        return self.findings().locator("h3").all_inner_texts()

    def wait_for(self, selector: str, number: int) -> None:
        """Waits until so many elements are there; without `eval`, which the page forbids and `wait_for_function` needs."""
        from playwright.sync_api import expect

        expect(self.page.locator(selector)).to_have_count(number, timeout=30_000)

    def choose(self, name: str, value: str) -> None:
        self.page.select_option(f"select[name={name}]", value)


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Any]:
    """Opens a report as a file; at the end nothing may have been asked of a network, or told to the console."""
    contexts, all_opened = [], []

    def show(report: Report, *, view: View = VIEW, anchor: str = "", **options: Any) -> Opened:
        context = browser.new_context(viewport=options.pop("size", SIZES[0]), **options)
        contexts.append(context)
        page = context.new_page()
        shown = Opened(page, tmp_path / "report.html")
        all_opened.append(shown)
        own = shown.file.as_uri()
        page.on("console", lambda message: shown.amiss.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: shown.amiss.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (shown.amiss.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: None if request.url.startswith(own) else shown.amiss.append(request.url))
        shown.load(report, view, anchor)
        return shown

    yield show
    for context in contexts:
        context.close()
    assert [each.amiss for each in all_opened] == [[]] * len(all_opened)


def many() -> Report:
    """Three findings on two subjects of outlets of their own: a new error, a new note, a known warning."""
    first = made.report()
    finding = first.findings[0]
    second = tuple(
        replace(each, id=f"b{number}", subject="s2", quote="70", topic=replace(each.topic, counted="ferries"))
        for number, each in enumerate(first.assertions[:2])
    )
    ferries = replace(first.subjects[0], id="s2", label="ferries held", assertions=second)
    named = tuple(each.id for each in second)
    return replace(
        first,
        assertions=(*first.assertions, *second),
        subjects=(*first.subjects, ferries),
        findings=(
            replace(finding, id="1" * 10, severity=Severity.ERROR, family=Family.SPEAKER),
            replace(
                finding, id="2" * 10, severity=Severity.NOTE, subject="s2", assertions=named, conflicts=(named,), message="x"
            ),
            replace(finding, id="3" * 10, status=Status.KNOWN),
        ),
    )


def test_the_masthead_says_what_was_read_and_what_was_found(opened: Any) -> None:
    page = opened(many()).page
    assert page.title() == "factcheck: news/"
    assert page.inner_text("#facts") == "4 articles · 4 outlets · 2 to 17 Mar 2021 · 6 figures and dates"
    assert page.inner_text("#verdict").split("\n") == ["◆", "1 error new", "●", "1 note new", "1 known or accepted"]


@pytest.mark.parametrize(
    ("name", "value", "left"),
    [
        ("severity", "error", ["1" * 10]),
        ("severity", "warning", ["3" * 10]),
        ("status", "known", ["3" * 10]),
        ("status", "new", ["1" * 10, "2" * 10]),
        ("family", "speaker", ["1" * 10]),
        ("family", "shift", ["2" * 10, "3" * 10]),
        ("outlet", "Coast Radio", ["1" * 10, "3" * 10]),
        ("subject", "ferries held", ["2" * 10]),
    ],
)
def test_a_filter_leaves_what_it_names(opened: Any, name: str, value: str, left: list[str]) -> None:
    shown = opened(many(), view=replace(VIEW, everything=True))
    assert shown.page.inner_text("#count") == "3 findings"
    shown.choose(name, value)
    assert [card.get_attribute("id") for card in shown.findings().all()] == [f"finding-{each}" for each in left]
    assert shown.page.inner_text("#count") == f"{len(left)} of 3 findings"
    shown.page.click("text=Clear")
    assert shown.findings().count() == 3


def test_at_first_only_what_is_new_is_listed(opened: Any) -> None:
    shown = opened(many())
    assert shown.page.input_value("select[name=status]") == "new"
    assert shown.page.inner_text("#count") == "2 of 3 findings"


def test_filters_and_words_work_together(opened: Any) -> None:
    shown = opened(many())
    shown.choose("status", "")
    shown.page.fill("input[type=search]", "ISLANDERS novak")
    assert shown.findings().count() == 2
    shown.choose("severity", "error")
    assert shown.titles() == ["islanders remaining"]
    shown.page.fill("input[type=search]", "islanders nobody")
    assert shown.findings().count() == 0
    assert shown.page.inner_text("#none") == "No finding passes these filters."


def test_a_finding_opens_to_two_passages_the_reasoning_and_a_chart(opened: Any) -> None:
    shown = opened(made.report())
    card = shown.findings().first
    assert not card.locator(".panel").is_visible()
    card.locator("button").click()
    passages = card.locator(".passage")
    assert passages.locator(".said .amount").all_inner_texts() == ["9,000", "1,800"]
    assert passages.locator("mark.figure").all_inner_texts() == ["9,000", "1,800"]
    assert passages.first.locator("blockquote").inner_text() == "Some 9,000 islanders remain, Mayor Ilse Novak."
    left, right = (passages.nth(number).bounding_box() for number in (0, 1))
    assert left
    assert right
    assert left["y"] == right["y"]
    assert left["x"] < right["x"]
    assert "The figure for one thing moved between two days." in card.locator(".reasoning").inner_text()
    card.locator("button").click()
    assert not card.locator(".panel").is_visible()


def test_another_pair_can_be_set_side_by_side(opened: Any) -> None:
    card = opened(made.report()).findings().first
    card.locator("button").click()
    card.locator(".choice select").select_option(index=4)
    assert card.locator(".passage .said .amount").all_inner_texts() == ["4,000", "1,800"]


def test_a_figure_that_contradicts_itself_stands_alone(opened: Any) -> None:
    report = made.report()
    alone = replace(report.findings[0], family=Family.WEEKDAY, assertions=("a1",), conflicts=(("a1", "a1"),))
    card = opened(replace(report, findings=(alone,))).findings().first
    card.locator("button").click()
    assert card.locator(".passage").count() == 1


def test_the_chart_has_each_figure_and_tells_of_it_on_hover(opened: Any) -> None:
    shown = opened(made.report())
    card = shown.findings().first
    assert shown.page.evaluate("typeof vegaEmbed") == "undefined"
    card.locator("button").click()
    drawing = card.locator(".drawing[data-drawn]")
    drawing.scroll_into_view_if_needed()
    assert drawing.get_attribute("data-drawn") == "4"
    label = drawing.locator("..").get_attribute("aria-label")
    assert label == (
        "Chart of islanders remaining: 2 Mar 2021, best 9,000; 17 Mar 2021, best 1,800. The table below has every day."
    )
    points = drawing.locator(".mark-symbol path")
    assert points.count() == 4
    points.first.hover()
    tip = shown.page.locator("#tip")
    assert tip.locator("p").all_inner_texts() == ["9,000", "exactly 9,000", "2 Mar 2021 · Harbour Post", "Mayor Ilse Novak"]
    points.last.hover()
    both = tip.locator("p").all_inner_texts()
    assert both[2::4] == ["17 Mar 2021 · Coast Radio", "17 Mar 2021 · Northern Wire"]
    shown.page.mouse.move(2, 2)
    tip.wait_for(state="hidden")


@pytest.mark.parametrize(
    ("hedge", "low", "high", "shape"),
    [(Hedge.AT_LEAST, True, False, "floor"), (Hedge.UP_TO, False, True, "ceiling"), (Hedge.EXACT, True, True, "value")],
)
def test_an_open_bound_is_drawn_as_one(opened: Any, hedge: Hedge, low: bool, high: bool, shape: str) -> None:
    report = made.report()
    figures = tuple(
        replace(each, hedge=hedge, low=each.low if low else None, high=each.high if high else None)
        for each in report.assertions
    )
    subject = replace(report.subjects[0], assertions=figures)
    shown = opened(replace(report, assertions=figures, subjects=(subject,)))
    shown.findings().locator("button").first.click()
    path = shown.page.locator("#findings-list .drawing .mark-symbol path").first
    path.scroll_into_view_if_needed()
    corners = (path.get_attribute("d") or "").count("L")
    assert {"floor": 2, "ceiling": 2, "value": 0}[shape] == corners


def test_the_axis_names_whole_days_wherever_the_reader_sits(opened: Any) -> None:
    for zone in ("Pacific/Kiritimati", "America/Los_Angeles"):
        shown = opened(made.report(), timezone_id=zone, locale="de-DE")
        shown.findings().locator("button").first.click()
        axis = shown.page.locator("#findings-list .drawing .role-axis-label text")
        axis.first.wait_for()
        labels = axis.all_text_contents()
        assert labels[:2] == ["2 Mar", "5 Mar"]
        assert labels[-5:] == ["0", "2,000", "4,000", "6,000", "8,000"]


def test_low_best_and_high_stand_under_the_chart_and_under_the_subject(opened: Any) -> None:
    shown = opened(made.report())
    for card in (shown.findings().first, shown.page.locator("#subjects-list .card").first):
        card.locator("button").first.click()
        rows = card.locator("table", has_text="low, best and high by day").locator("tbody tr")
        assert [row.locator("th, td").all_inner_texts() for row in rows.all()] == [
            ["2 Mar 2021", "9,000", "9,000", "9,000", "1"],
            ["11 Mar 2021", "4,000", "4,000", "4,000", "1"],
            ["17 Mar 2021", "1,800", "1,800", "1,800", "1"],
        ]


def test_the_keyboard_is_enough(opened: Any) -> None:
    shown = opened(many(), view=replace(VIEW, everything=True))
    page = shown.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.locator("#findings-list button").first.focus()
    focused = "document.activeElement.closest('.card').id"
    for key, name in (("ArrowDown", "2"), ("End", "3"), ("ArrowUp", "2"), ("Home", "1"), ("ArrowUp", "1")):
        page.keyboard.press(key)
        if name != "1":
            continue
        assert page.evaluate(focused) == f"finding-{name * 10}"
    page.keyboard.press("Enter")
    assert page.locator(f"#finding-{'1' * 10} .panel").is_visible()
    assert page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "true"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == f"Link to the finding {'1' * 10}"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Escape")
    assert not page.locator(f"#finding-{'1' * 10} .panel").is_visible()


def test_a_link_leads_to_a_finding_even_where_a_filter_hides_it(opened: Any) -> None:
    shown = opened(many(), anchor=f"#finding-{'3' * 10}")
    assert shown.page.locator(f"#finding-{'3' * 10} .panel").is_visible()
    assert shown.page.input_value("select[name=status]") == ""


def test_figures_articles_and_findings_link_to_each_other(opened: Any) -> None:
    shown = opened(made.report())
    shown.findings().first.locator("button").click()
    shown.findings().first.locator(".passage a", has_text="one.txt:3").click()
    article = shown.page.locator(".card.source.open")
    assert article.locator("h3").inner_text() == "Harbour Post on the island"
    assert "Some 9,000 islanders remain" in article.locator("table").inner_text()
    shown.findings().first.locator("button").click()
    article.locator("a", has_text="Warning").click()
    shown.page.wait_for_selector("#findings-list .card.open")


def test_a_quiet_report_says_so(opened: Any) -> None:
    shown = opened(replace(made.report(), findings=()))
    assert shown.page.inner_text("#verdict") == "Nothing new."
    assert shown.page.inner_text("#none") == "Nothing that cannot hold together was found."


def test_an_empty_report_is_a_page_too(opened: Any) -> None:
    assert opened(Report()).page.inner_text("#verdict") == "Nothing new."


def test_paper_shows_everything_that_is_listed(opened: Any) -> None:
    shown = opened(many())
    shown.page.emulate_media(media="print")
    shown.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    panels = shown.page.locator("#findings-list > .card:visible .panel")
    assert [panel.is_visible() for panel in panels.all()] == [True, True]
    assert not shown.page.locator("form").is_visible()
    assert shown.page.locator("details[open]").count() == shown.page.locator("details").count()
    shown.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert not panels.first.is_visible()
    assert len(shown.page.pdf()) > 10_000


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size["width"]))
def test_nothing_is_wider_than_the_window(opened: Any, size: Any) -> None:
    shown = opened(made.report(), size=size)
    for button in shown.page.locator(".card button").all():
        button.click()
    assert shown.page.evaluate("document.documentElement.scrollWidth") <= size["width"]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size["width"]))
def test_axe_finds_nothing_amiss(opened: Any, size: Any, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    shown = opened(many(), view=replace(VIEW, everything=True), size=size, color_scheme=scheme)
    shown.page.click("text=Open all")
    for card in shown.page.locator("#subjects .card button, #articles .card button").all():
        card.click()
    for drawing in shown.page.locator(".drawing").all():
        drawing.scroll_into_view_if_needed()
    shown.wait_for(".drawing:not([data-drawn])", 0)
    found = axe.Axe().run(shown.page, options={"resultTypes": ["violations"]})
    assert found.generate_snapshot() == ""
    assert "color-contrast" in {each["id"] for each in found.response["passes"]}


@contextmanager
def noted(browser: Browser, page: Page, doing: str, longest: dict[str, float]) -> Iterator[None]:
    """Notes the longest piece of work of the page's own thread, in milliseconds of processor time: what other programs do
    on a busy machine does not count."""
    browser.start_tracing(page=page, categories=["toplevel"])
    yield
    page.wait_for_timeout(300)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    named = {(each["pid"], each["tid"]): each["args"]["name"] for each in events if each["name"] == "thread_name"}
    tasks = [each for each in events if named.get((each["pid"], each["tid"])) == "CrRendererMain" and "RunTask" in each["name"]]
    longest[doing] = max(each.get("tdur", 0) for each in tasks) / 1000


def test_five_hundred_findings_are_worked_with_without_a_pause(browser: Browser, opened: Any) -> None:
    longest: dict[str, float] = {}
    shown = opened(Report())
    page = shown.page
    with noted(browser, page, "loading", longest):
        shown.load(large.report())
    assert page.inner_text("#count") == "400 of 500 findings"
    with noted(browser, page, "opening a finding, with the charting library", longest):
        shown.findings().first.locator("button").click()
        shown.findings().first.locator(".drawing").scroll_into_view_if_needed()
        page.wait_for_selector("#findings-list .drawing[data-drawn]")
    with noted(browser, page, "opening another", longest):
        shown.findings().nth(1).locator("button").click()
    with noted(browser, page, "filtering", longest):
        shown.choose("severity", "warning")
    with noted(browser, page, "searching", longest):
        page.fill("input[type=search]", "hall 42")
    with noted(browser, page, "clearing", longest):
        page.click("text=Clear")
    with noted(browser, page, "opening all", longest):
        page.click("text=Open all")
        shown.wait_for("#findings-list .card.open", large.SUBJECTS)
    with noted(browser, page, "scrolling", longest):
        page.evaluate("scrollTo(0, document.body.scrollHeight / 3)")
    with noted(browser, page, "following a link", longest):
        page.evaluate("location.hash = document.querySelector('#articles-list .card:last-child').id")
    assert {doing: lasted for doing, lasted in longest.items() if lasted > LONGEST_PAUSE} == {}
    assert max(longest.values()) > 1, "nothing was measured"


def hostile() -> Report:
    """One report with a finding for each attack, which stands in every text of its articles, figures and subject."""
    articles, assertions, subjects, findings = [], [], [], []
    for number, attack in enumerate(ATTACKS.values()):
        report = made.with_text(attack)
        text = f"{attack}\n\nSome {attack}9,000{attack} islanders remain.\n"
        span = (len(attack) * 2 + 7, len(attack) * 2 + 12)
        blocks = (Block((0, len(attack)), Role.HEADLINE), Block((len(attack) + 2, len(text) - 1), Role.BODY))
        names = {each.id: f"{number} {each.id}" for each in (*report.articles, *report.assertions)}
        articles += [
            Article(names[each.id], attack, text, attack, attack, attack, attack, each.published, blocks, attack or None)
            for each in report.articles
        ]
        made_here = [
            replace(each, id=names[each.id], article=names[each.article], span=span, subject=str(number), voice=attack)
            for each in report.assertions
        ]
        assertions += made_here
        subjects.append(replace(report.subjects[0], id=str(number), assertions=tuple(made_here)))
        findings.append(
            replace(
                report.findings[0],
                id=f"{number:010}",
                subject=str(number),
                assertions=tuple(each.id for each in made_here),
                conflicts=((made_here[0].id, made_here[1].id),),
            )
        )
    return Report(tuple(articles), tuple(assertions), tuple(subjects), tuple(findings))


ACTING = "img, iframe, object, embed, link, base, script, style, svg a, svg image, [onclick], [onerror]"
"""Every sort of element that could do something by itself."""


def test_nothing_that_an_article_says_acts_and_all_of_it_is_shown(opened: Any) -> None:
    shown = opened(hostile(), view=View((*ATTACKS.values(),), everything=True))
    page = shown.page
    own = page.locator(ACTING).count()
    page.click("text=Open all")
    shown.wait_for("#findings-list .card.open", len(ATTACKS))
    page.locator("#findings-list .card:first-child .drawing").scroll_into_view_if_needed()
    shown.wait_for("#findings-list .card:first-child [data-drawn]", 1)
    assert page.locator(ACTING).count() == own + 1, "the charting library, started once"
    for number, attack in enumerate(ATTACKS.values()):
        card = page.locator(f"#finding-{number:010}")
        assert card.locator("h3").text_content().startswith(visible(attack)), attack
        passage = card.locator("blockquote").first.text_content().removeprefix("… ").removesuffix(" …")
        assert passage in f"Some {visible(attack)}9,000{visible(attack)} islanders remain."
        assert card.locator("mark.figure").all_text_contents() == ["9,000", "9,000"]
        assert visible(attack) in card.locator(".said .amount").first.text_content()
    assert page.evaluate("Object.keys(window).filter((name) => /owned|evil/.test(name))") == []


def test_a_hostile_speaker_is_told_on_hover_as_text(opened: Any) -> None:
    attack = ATTACKS["html"]
    report = made.report()
    figures = tuple(replace(each, quote=attack, attribution=Attribution(said_by=attack)) for each in report.assertions)
    shown = opened(replace(report, assertions=figures, subjects=(replace(report.subjects[0], assertions=figures),)))
    shown.findings().locator("button").first.click()
    point = shown.page.locator("#findings-list .drawing .mark-symbol path").first
    point.scroll_into_view_if_needed()
    point.hover()
    assert shown.page.locator("#tip p").last.text_content() == attack


def test_an_injected_script_would_not_run(opened: Any) -> None:
    """What the policy is for: even an element that got in by a fault of the page does nothing."""
    shown = opened(made.report())
    shown.page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.append("window.owned = true");
            document.body.append(script);
            try { document.body.insertAdjacentHTML("beforeend", "<p onclick='owned = true'>x</p>"); } catch {}
        }"""
    )
    assert shown.page.evaluate("window.owned") is None
    assert shown.amiss
    assert all("Content Security Policy" in each or "TrustedHTML" in each or "TrustedScript" in each for each in shown.amiss)
    shown.amiss.clear()
