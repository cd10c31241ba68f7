"""Pages in the markup that newspapers' systems write: linked data, AMP, what is left of a paywall, a live page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.articles import read
from factcheck.model import PROSE, Article, Role

LEAD = "Fourteen homes in Lower Wexcombe stand empty after the old quarry burst its bank on Friday, the district council said."
SECOND = "Some 46 people spent the night in the sports hall, and 9 of them were taken to hospital, said fire chief Dana Holt."
THIRD = "The council will meet on Monday to decide on help for the families, its leader told reporters at the town hall."
BODY = f"<p>{LEAD}</p><p>{SECOND}</p><p>{THIRD}</p>"
TITLE = "Quarry flood leaves 14 homes empty"

PUBLISHER = {"@type": "Organization", "@id": "#org", "name": "The Wexcombe Courier"}
STORY = {
    "@type": "NewsArticle",
    "headline": TITLE,
    "datePublished": "2023-10-21T07:45:00+00:00",
    "dateModified": "2024-02-02T10:00:00+00:00",
    "author": {"@type": "Person", "name": "Petra Oakes"},
    "publisher": PUBLISHER,
}
GRAPH = [
    STORY | {"author": {"@id": "#petra"}, "publisher": {"@id": "#org"}},
    {"@type": "WebPage", "name": f"{TITLE} - The Wexcombe Courier", "datePublished": "2023-10-21"},
    {"@type": "WebSite", "name": "The Wexcombe Courier"},
    PUBLISHER,
    {"@type": "Person", "@id": "#petra", "name": "Petra Oakes"},
]
POSTS = [
    {
        "@type": "BlogPosting",
        "headline": "Toll rises to six",
        "datePublished": "2023-10-21T18:42:00Z",
        "articleBody": "Six died.",
    },
    {"@type": "BlogPosting", "headline": "Bank bursts", "datePublished": "2023-10-21T07:45:00Z"},
]


def linked(told: Any) -> str:
    return f'<script type="application/ld+json">{told if isinstance(told, str) else json.dumps(told)}</script>'


def article(folder: Path, head: str, body: str = f"<article><h1>{TITLE}</h1>{BODY}</article>") -> Article:
    page = f'<!doctype html><html lang="en"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'
    path = folder / "page.html"
    path.write_text(page, encoding="utf-8")
    articles, problems = read([path.as_posix()])
    assert problems == ()
    return articles[0]


def prose(found: Article) -> list[str]:
    return [found.text[slice(*block.span)] for block in found.blocks if block.role in PROSE]


def source(found: Article) -> tuple[str, str, str, str, str | None]:
    return found.title, found.outlet, found.author, str(found.published.day), found.published.time


@pytest.mark.parametrize(
    "told",
    [
        STORY,
        [{"@type": "BreadcrumbList"}, STORY],
        {"@context": "https://schema.org", "@graph": GRAPH},
        {"@type": "WebPage", "name": "Page", "mainEntity": STORY},
        STORY | {"@type": ["NewsArticle", "Article"], "author": [STORY["author"]]},
        STORY | {"@type": "http://schema.org/ReportageNewsArticle", "author": "Petra Oakes"},
        STORY | {"@type": "LiveBlogPosting", "liveBlogUpdate": POSTS},
    ],
)
def test_linked_data_tells_of_the_article(tmp_path: Path, told: Any) -> None:
    found = article(tmp_path, f"<title>{TITLE} - The Wexcombe Courier</title>{linked(told)}")
    assert source(found) == (TITLE, "The Wexcombe Courier", "Petra Oakes", "2023-10-21", "07:45")
    assert prose(found) == [TITLE, LEAD, SECOND, THIRD]


def test_the_newspaper_s_name_goes_before_that_of_the_company(tmp_path: Path) -> None:
    company = STORY | {"publisher": {"@type": "Organization", "name": "Wexcombe Holdings Ltd"}}
    assert article(tmp_path, f'{linked(company)}<meta property="og:site_name" content="The Courier">').outlet == "The Courier"


def test_a_headline_in_linked_data_is_read_without_its_character_references(tmp_path: Path) -> None:
    assert (
        article(tmp_path, linked(STORY | {"headline": "Quarry &amp; mill:  14 homes empty"})).title
        == "Quarry & mill: 14 homes empty"
    )


@pytest.mark.parametrize(
    "told",
    [
        "[" * 100_000,
        "{not json",
        "",
        {"@graph": {"@type": 4, "author": [[[]]], "datePublished": {"x": 1}}},
        {"@type": "NewsArticle", "headline": [1], "author": {"name": {}}, "publisher": 7, "datePublished": None},
        {"@type": "NewsArticle", "headline": "x" * 100_000, "publisher": {"@id": []}},
        {"@type": "ItemList", "itemListElement": [STORY]},
    ],
)
def test_linked_data_that_tells_nothing_leaves_the_rest_of_the_page(tmp_path: Path, told: Any) -> None:
    found = article(tmp_path, f'<meta property="og:title" content="{TITLE}">{linked(told)}')
    assert found.title == TITLE
    assert prose(found) == [TITLE, LEAD, SECOND, THIRD]


def test_what_is_left_of_a_paywall_is_no_article(tmp_path: Path) -> None:
    offer = (
        '<div class="offer"><h3>Continue reading with a subscription</h3>'
        "<p>You have read 3 of 5 free articles this month. Subscribe for €1.99 a week. Already a subscriber? Log in.</p></div>"
    )
    body = f"<article><h1>{TITLE}</h1><amp-ad type='x'></amp-ad><div class='paywall'>{BODY}</div>{offer}</article>"
    assert prose(article(tmp_path, linked(STORY), body)) == [TITLE, LEAD, SECOND, THIRD]


def test_links_to_other_stories_within_the_body_are_no_part_of_it(tmp_path: Path) -> None:
    more = '<div class="related"><h4>Read more</h4><ul><li><a href="/x">Wall held 900,000 litres in May</a></li></ul></div>'
    inline = '<p><strong>RELATED:</strong> <a href="/z">Ten things to know about floods</a></p>'
    body = f"<article><h1>{TITLE}</h1><p>{LEAD}</p>{more}<p>{SECOND}</p>{inline}<p>{THIRD}</p></article>"
    assert prose(article(tmp_path, linked(STORY), body)) == [TITLE, LEAD, SECOND, THIRD]


def test_the_posts_of_a_live_page_are_its_body_and_their_headlines_are_not_its_own(tmp_path: Path) -> None:
    posts = "".join(
        f'<article class="block"><time datetime="2023-10-21T{time}:00Z">{time} BST</time><h2>{head}</h2><p>{text}</p></article>'
        for time, head, text in (("18:42", "Hall opens its doors", SECOND), ("07:45", "Bank bursts", LEAD))
    )
    told = linked(STORY | {"@type": "LiveBlogPosting", "liveBlogUpdate": POSTS})
    found = article(tmp_path, told, f"<main><article><h1>{TITLE}</h1><p>{THIRD}</p>{posts}</article></main>")
    assert source(found)[0] == TITLE
    assert prose(found) == [TITLE, THIRD, "Hall opens its doors", SECOND, "Bank bursts", LEAD]
    assert [found.text[slice(*b.span)] for b in found.blocks if b.role is Role.HEADLINE] == [TITLE]


def test_a_page_with_more_markup_than_an_article_is_told(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(f"<!doctype html><html><body>{BODY * 40_000}</body></html>", encoding="utf-8")
    articles, problems = read([path.as_posix()])
    assert articles == ()
    assert [problem.message for problem in problems] == ["more than the page of an article: 240,005 tags"]
