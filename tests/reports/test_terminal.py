"""The terminal's report: what it shows at which width, and what it shows without colour."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from rich.cells import cell_len

from factcheck import reports
from factcheck.model import Article, AsOf, AsOfBasis, Family, Finding, Published, Report, Severity
from factcheck.reports import dots, passages, signs
from factcheck.reports.standings import Standing
from factcheck.reports.view import View
from tests.reports.made import report, shift, with_text

NEWS = View(("news",))
LINK = re.compile("\x1b]8;([^;]*);([^\x1b]*)\x1b\\\\(.*?)\x1b]8;;\x1b\\\\")


def rendered(made: Report, view: View = NEWS) -> str:
    text = reports.render(reports.by_name("terminal"), made, view)
    assert isinstance(text, str)
    return text


class TestTerminal:
    def test_one_finding_fits_a_screen(self) -> None:
        lines = rendered(report()).splitlines()
        assert len(lines) <= 23
        assert lines[0] == "news · 4 articles · 4 outlets · 2 to 17 Mar 2021"
        assert lines[1] == "Findings: 1 new, 0 known, 0 accepted"
        assert lines[-1] == "Verdict: 1 warning new; this passes, as no error is new."
        text = "\n".join(lines)
        assert "WARNING shift: islanders remaining [3f2a91c4d0]" in text
        assert "9,000 (2 Mar 2021) → 1,800 (17 Mar 2021), down 80%" in text
        for part in (
            "4,000   11 Mar  relief agency chief",
            "relief agency chief Tom Okoro",
            "The Ledger",
            "two.txt:3",
            "How sure  very sure (0.90)",
        ):
            assert part in text

    def test_the_figures_stand_by_day_each_over_its_places_and_sentences(self) -> None:
        lines = rendered(report()).splitlines()
        start = next(number for number, line in enumerate(lines) if "Figure" in line)
        assert lines[start : start + 8] == [
            "  Figure  As of   Said by                        Outlet",
            "  9,000   2 Mar   Mayor Ilse Novak               Harbour Post",
            "    one.txt:3  Some »9,000« islanders remain, Mayor Ilse Novak.",
            "  4,000   11 Mar  relief agency chief Tom Okoro  The Ledger",
            "    two.txt:3  Some »4,000« islanders remain, relief agency chief Tom Okoro.",
            "  1,800   17 Mar  Mayor Ilse Novak               Northern Wire, Coast Radio",
            "    four.txt:3  Some »1,800« islanders remain, Mayor Ilse Novak.",
            "    three.txt:3  Some »1,800« islanders remain, Mayor Ilse Novak.",
        ]

    def test_a_shift_is_plotted_day_by_day(self) -> None:
        lines = rendered(report()).splitlines()
        start = next(number for number, line in enumerate(lines) if "By day" in line)
        assert lines[start : start + 3] == [
            "  By day    2 Mar                                         ●   9,000",
            "            11 Mar              ●                             4,000",
            "            17 Mar   ●                                        1,800",
        ]

    def test_many_days_are_cut_to_those_of_the_figures(self) -> None:
        made = report()
        (subject,) = made.subjects
        more = tuple(
            replace(
                made.assertions[1], id=f"x{day}", as_of=AsOf(date(2021, 4, day), date(2021, 4, day), "day", AsOfBasis.STATED)
            )
            for day in range(1, 9)
        )
        long = replace(made, subjects=(replace(subject, assertions=(*made.assertions, *more)),))
        text = rendered(long)
        assert all(day in text for day in ("2 Mar ", "11 Mar ", "17 Mar ", "1 Apr ", "3 Apr "))
        assert "4 Apr " not in text
        assert "and 5 more days: --all shows them" in text
        assert "8 Apr " in rendered(long, replace(NEWS, everything=True))

    def test_what_did_not_move_has_its_range_where_there_is_one(self) -> None:
        made = report()
        rival = replace(made.assertions[3], id="r", value=2000.0, low=2000.0, high=None, voice="another")
        found = replace(shift(), family=Family.DISAGREE, assertions=("a3", "a4", "r"))
        (subject,) = made.subjects
        apart = replace(
            made,
            assertions=(*made.assertions, rival),
            subjects=(replace(subject, assertions=(*made.assertions, rival)),),
            findings=(found,),
        )
        assert "  Range     low 1,800, best 1,800, high open on 17 Mar\n" in rendered(apart)
        alike = replace(made, findings=(replace(found, assertions=("a3", "a4")),))
        assert "Range" not in rendered(alike)
        assert "By day" not in rendered(alike)

    def test_next_are_commands_that_a_shell_takes_as_they_are(self) -> None:
        lines = rendered(report(), replace(NEWS, corpus=("to day", "x; ls"))).splitlines()
        assert lines[-3:-1] == [
            "Next: factcheck explain 3f2a91c4d0 'to day' 'x; ls'",
            "Or:   factcheck accept 3f2a91c4d0 'to day' 'x; ls' --reason WHY",
        ]

    def test_the_time_is_told_where_it_is_known(self) -> None:
        timed = rendered(report(), replace(NEWS, seconds=1.26)).splitlines()
        assert timed[0] == "news · 4 articles · 4 outlets · 2 to 17 Mar 2021 · 1.3 s"

    def test_without_colour_nothing_is_lost(self) -> None:
        colored = rendered(report(), replace(NEWS, color=True))
        assert re.sub("\x1b\\[[0-9;]*m", "", colored) == rendered(report())
        assert "\x1b[1;4m»9,000«\x1b[0m" in colored

    def test_all_shows_whole_sentences(self) -> None:
        made = report()
        long = "A word of much length before it, " * 9 + made.assertions[0].sentence + " And so on after it." * 9
        first = replace(made.articles[1], text=long)
        told = replace(made.assertions[0], sentence=long, span=(long.index("9,000"), long.index("9,000") + 5))
        changed = replace(made, articles=(made.articles[0], first, *made.articles[2:]), assertions=(told, *made.assertions[1:]))
        few = rendered(changed)
        assert re.search("one.txt:3  ….*length before it, Some »9,000« islanders remain, Mayor.*…\n", few)
        everything = " ".join(rendered(changed, replace(NEWS, everything=True)).split())
        assert long.replace("9,000", "»9,000«") in everything

    def test_ascii_takes_the_place_of_what_cannot_be_shown(self) -> None:
        text = rendered(report(), replace(NEWS, signs=signs.ASCII))
        assert text.isascii()
        assert "Some >9,000< islanders remain" in text
        assert "9,000 (2 Mar 2021) -> 1,800" in text
        assert " o  " in text

    def test_places_are_links_to_their_files(self) -> None:
        view = replace(NEWS, color=True, links=True, folder="/desk of/us")
        made = rendered(report(), view)
        assert LINK.findall(made)[0] == ("", "file:///desk%20of/us/news/one.txt", "\x1b[2mone.txt:3\x1b[0m")
        assert made == rendered(report(), view)

    @pytest.mark.parametrize("without", [{"links": False}, {"folder": ""}])
    def test_no_links_where_they_lead_nowhere(self, without: dict[str, Any]) -> None:
        view = replace(NEWS, color=True, links=True, folder="/desk")
        assert "\x1b]8" not in rendered(report(), replace(view, **without))

    def test_standard_input_is_no_link(self) -> None:
        assert View(links=True, folder="/desk").link(Article("-", "-", "text")) == ""

    @pytest.mark.parametrize("width", [40, 80, 120])
    @pytest.mark.parametrize("text", ["", "words that run on and on, " * 40, "数" * 300, "a/" * 200 + "long.txt"])
    def test_no_line_is_wider_than_the_terminal(self, width: int, text: str) -> None:
        made = with_text(text) if text else report()
        assert (
            max(cell_len(line) for line in rendered(made, View(("news",), everything=True, width=width)).splitlines()) <= width
        )

    def test_five_findings_at_most_unless_all(self) -> None:
        many = replace(report(), findings=tuple(replace(shift(), id=f"id{number}") for number in range(7)))
        few = rendered(many)
        assert few.count("WARNING shift:") == 5
        assert "2 more new findings: --all shows them." in few
        assert rendered(many, replace(NEWS, everything=True)).count("WARNING shift:") == 7

    def test_many_figures_are_cut_to_the_strongest(self) -> None:
        made = report()
        more = tuple(replace(made.assertions[1], id=f"x{number}", value=4000.0 + number) for number in range(20))
        found = replace(shift(), assertions=(*shift().assertions, *(each.id for each in more)))
        text = rendered(replace(made, assertions=(*made.assertions, *more), findings=(found,)))
        assert "and 18 more figures: --all shows them" in text
        assert "9,000 (2 Mar 2021) → 1,800 (17 Mar 2021)" in text

    def test_a_figure_that_an_article_repeats_leaves_room_for_others(self) -> None:
        made = report()
        again = tuple(replace(made.assertions[0], id=f"x{number}") for number in range(5))
        pairs = tuple((each.id, "a2") for each in again)
        found = replace(shift(), assertions=(*(each.id for each in again), "a2", "a3", "a4"), conflicts=pairs)
        text = rendered(replace(made, assertions=(*made.assertions, *again), findings=(found,)))
        assert all(f"{name}.txt:3" in text for name in ("one", "two", "three", "four"))

    def test_a_quiet_corpus_says_what_was_compared(self) -> None:
        lines = rendered(replace(report(), findings=())).splitlines()
        assert lines[-1] == "Nothing new. Compared 4 figures on 1 subject, of 4 assertions in 4 articles."

    @pytest.mark.parametrize(("fail_on", "ending"), [(Severity.WARNING, "this fails."), (Severity.ERROR, "no error is new.")])
    def test_the_verdict_says_whether_it_fails(self, fail_on: Severity, ending: str) -> None:
        assert rendered(report(), replace(NEWS, fail_on=fail_on)).splitlines()[-1].endswith(ending)

    def test_how_sure_says_what_was_inferred_or_copied(self) -> None:
        made = report()
        inferred = replace(made.assertions[0], as_of=AsOf(date(2021, 3, 2), date(2021, 3, 2), "day", AsOfBasis.INFERRED))
        assert "2 voices in 4 articles; 1 day inferred" in rendered(replace(made, assertions=(inferred, *made.assertions[1:])))
        copied = tuple(replace(each, voice="one") for each in made.assertions)
        assert "1 voice in 4 articles, perhaps copied" in rendered(replace(made, assertions=copied))

    def test_what_was_not_checked_is_listed(self) -> None:
        made = report()
        broken = Article("news/broken.txt", "news/broken.txt", "", problem="not text")
        undated = replace(made.articles[0], published=Published(), problem="a.csv:2: '31 June' is no date")
        text = rendered(replace(made, articles=(undated, *made.articles[1:], broken)))
        assert "Not checked: news/broken.txt: not text" in text
        assert "No publication day: news/four.txt" in text
        assert "Problem: news/four.txt: a.csv:2: '31 June' is no date" in text
        assert text.startswith("news · 4 articles")

    def test_a_long_list_of_what_was_not_checked_is_cut(self) -> None:
        broken = tuple(Article(f"news/{number}.txt", f"news/{number}.txt", "", problem="not text") for number in range(8))
        made = replace(report(), articles=(*report().articles, *broken))
        assert "news/4.txt: not text\nand 3 more: --all shows them\n" in rendered(made)
        assert rendered(made, replace(NEWS, everything=True)).count("Not checked:") == 8

    def test_all_lists_what_was_skipped_above_the_findings(self) -> None:
        told = rendered(report(), replace(NEWS, everything=True))
        assert 0 < told.index("\nSkipped: one.txt:1 one: a pronoun, not a number\n") < told.index("WARNING shift")

    def test_a_finding_without_a_subject_has_its_message_for_a_title(self) -> None:
        found = Finding("w1", "weekday", shift().family, Severity.ERROR, 0.5, None, "No such day: 31 June", ("a1",), ())
        assert "ERROR shift: No such day: 31 June [w1]" in rendered(replace(report(), findings=(found,)))


class TestPassages:
    def cut(self, before: str, figure: str, after: str, room: int, using: signs.Signs = signs.UNICODE) -> str:
        whole = passages.Passage(before, f"»{figure}«", after)
        return passages.shortened(whole, room, using).text

    @pytest.mark.parametrize(
        ("room", "told"),
        [
            (41, "Of those, some »9,000« islanders remain."),
            (40, "Of those, some »9,000« islanders remain."),
            (39, "Of those, some »9,000« islanders…"),
            (30, "…some »9,000« islanders…"),
            (20, "…some »9,000«…"),
            (9, "…»9,000«…"),
            (8, "»9,000«…"),
            (7, "»9,000«"),
            (4, "»9,…"),
            (0, ""),
        ],
    )
    def test_the_words_around_the_figure_stay(self, room: int, told: str) -> None:
        assert self.cut("Of those, some ", "9,000", " islanders remain.", room) == told

    def test_one_long_word_is_cut_within(self) -> None:
        assert self.cut("x" * 50, "9", "y" * 50, 15) == "…xxxxx»9«yyyyy…"

    @pytest.mark.parametrize("room", range(0, 60, 3))
    @pytest.mark.parametrize("using", [signs.UNICODE, signs.ASCII])
    def test_it_fits_whatever_the_script(self, room: int, using: signs.Signs) -> None:
        assert cell_len(self.cut("数数 数数数" * 9, "九千", "数数数 数" * 9, room, using)) <= room

    def test_a_sentence_that_stands_twice_is_marked_where_the_figure_is(self) -> None:
        of = Article("a", "a", "It took 9 or 9 days. It took 9 or 9 days.")
        made = replace(report().assertions[0], sentence="It took 9 or 9 days.", quote="9", span=(34, 35))
        assert passages.place(made, of) == (13, 14)

    @pytest.mark.parametrize(
        ("sentence", "quote", "where"), [("So 9 came.", "9", (3, 4)), ("Nobody came.", "9", None), ("", "9", None)]
    )
    def test_a_sentence_that_is_not_in_the_text(self, sentence: str, quote: str, where: tuple[int, int] | None) -> None:
        made = replace(report().assertions[0], sentence=sentence, quote=quote, span=(30, 31))
        assert passages.place(made, Article("a", "a", "something else")) == where


class TestDots:
    @pytest.mark.parametrize(
        ("stood", "drawn"),
        [
            ([(1, 1, 1), (5, 5, 5), (9, 9, 9)], [" ●         ", "     ●     ", "         ● "]),
            ([(1, 5, 9), (1, 1, 5), (5, 9, 9)], [" ├───●───┤ ", " ●───┤     ", "     ├───● "]),
            ([(None, 1, 1), (9, 9, None)], ["◂●         ", "         ●▸"]),
            ([(None, 5, 9), (1, 5, None)], ["    ◂●───┤ ", " ├───●▸    "]),
            ([(7, 7, 7)], ["     ●     "]),
        ],
    )
    def test_figures_stand_on_one_scale(self, stood: list[tuple[float | None, float, float | None]], drawn: list[str]) -> None:
        days = [Standing(date(2021, 3, 2), low, best, high, 1, ()) for low, best, high in stood]
        assert dots.plot(days, 11, signs.UNICODE) == drawn

    def test_where_there_is_no_room_there_is_no_plot(self) -> None:
        assert dots.plot([Standing(date(2021, 3, 2), 1, 1, 1, 1, ())], 6, signs.UNICODE) == []


@pytest.mark.parametrize(
    ("encoding", "using"),
    [
        ("utf-8", signs.UNICODE),
        ("ascii", signs.ASCII),
        ("cp1252", signs.ASCII),
        ("latin-1", signs.ASCII),
        ("no such", signs.ASCII),
    ],
)
def test_the_signs_are_those_that_the_encoding_holds(encoding: str, using: signs.Signs) -> None:
    assert signs.fitting(encoding) is using


@pytest.mark.parametrize(
    ("text", "encoding", "written"),
    [
        ("“some 400” – the port’s…", "ascii", b'"some 400" - the port\'s...'),
        ("“some 400” – the port’s…", "cp1252", b"\x93some 400\x94 \x96 the port\x92s\x85"),
        ("Łódź: “9”", "ascii", b'\\u0141\\xf3d\\u017a: "9"'),
        ("half a \ud800 pair", "utf-8", b"half a \\ud800 pair"),
    ],
)
def test_what_an_output_cannot_hold_is_typed_or_numbered(text: str, encoding: str, written: bytes) -> None:
    assert signs.encoded(text, encoding) == written
