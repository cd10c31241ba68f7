"""Numerals in digits, words and both: where they stand and what they are worth. Knows no units, hedges or names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from factcheck.intervals import step_of
from factcheck.lexicon.rows import row

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL = {word: float(n) for n, word in enumerate(_SMALL.split())}
TENS = {word: 10.0 * n for n, word in enumerate(_TENS.split(), start=2)}
TENS["fourty"] = 40.0
HUNDRED = {"hundred": 100.0}
SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15, "lakh": 1e5, "crore": 1e7}
DOZEN = {"dozen": 12.0}
VAGUE = {
    "tens": 20.0,
    "dozens": 24.0,
    "scores": 40.0,
    "hundreds": 200.0,
    "thousands": 2e3,
    "millions": 2e6,
    "billions": 2e9,
    "trillions": 2e12,
    "lakhs": 2e5,
    "crores": 2e7,
}
LOOSE = frozenset({"few", "several", "couple"})
BOUNDLESS = frozenset({"several", "handful"})
PARTS = {
    word: 1.0 / n
    for n, forms in {
        2: "half halves",
        3: "third thirds",
        4: "quarter quarters fourth fourths",
        5: "fifth fifths",
        6: "sixth sixths",
        7: "seventh sevenths",
        8: "eighth eighths",
        9: "ninth ninths",
        10: "tenth tenths",
        20: "twentieth twentieths",
        100: "hundredth hundredths",
    }.items()
    for word in forms.split()
}
ORDINALS = row(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth thousandth umpteenth"""
)
LETTERS = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "mil": 1e6, "bn": 1e9, "bln": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12}
VULGAR = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6,
    "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8, "⅐": 1 / 7, "⅑": 1 / 9, "⅒": 1 / 10,
}  # fmt: skip
MARKS = "²³¹⁰-⁹₀-₉①-⓿❶-➓Ⅰ-ↈ〇〡-〩㈠-㈩㊀-㊉"
"""Characters that stand for numbers and are no digits: footnote marks, list marks, Roman numerals."""


class Style(Enum):
    """How a numeral is written, which decides what it can mean."""

    DIGITS = "digits"
    WORDS = "words"
    VAGUE = "vague"
    SHARE = "share"
    ORDINAL = "ordinal"
    BOUNDLESS = "boundless"
    MARK = "mark"
    BROKEN = "broken"
    MULTIPLE = "multiple"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral at `start:end` of the text. `scale` is what a scale word or letter made of it ("2.5 million": 1e6)."""

    start: int
    end: int
    value: float
    step: float
    style: Style
    scale: float = 1.0
    decimals: int = 0
    article: bool = False


@dataclass(frozen=True, slots=True)
class _Atom:
    start: int
    end: int
    text: str
    sort: str


_CLASSES: tuple[tuple[str, frozenset[str]], ...] = (
    ("small", frozenset(SMALL)),
    ("tens", frozenset(TENS)),
    ("hundred", frozenset(HUNDRED)),
    ("scale", frozenset(SCALES)),
    ("dozen", frozenset(DOZEN)),
    ("vague", frozenset(VAGUE)),
    ("loose", LOOSE | BOUNDLESS),
    ("part", frozenset(PARTS)),
    ("ordinal", ORDINALS),
)
_SORT = {word: sort for sort, words in reversed(_CLASSES) for word in words}
_ATOM = re.compile(
    r"(?P<digits>\d++(?:[.,]\d++|'\d{3}(?!\d))*+)"
    rf"|(?P<vulgar>[{''.join(VULGAR)}])"
    rf"|(?P<mark>[{MARKS}]++)"
    rf"|(?:\b|(?<=\d)(?={'|'.join(SCALES)}))(?P<word>{'|'.join(sorted(_SORT, key=lambda w: (-len(w), w)))})(?:\b|(?=fold\b))"
)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d{1,3}(?:'\d{3})+(?:\.\d+)?")
_CONTINENTAL = re.compile(r"\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+,\d{1,2}")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_DECIMAL_COMMA = re.compile(r"\d{1,3},\d{1,2}")
_OF_DECIMALS = re.compile(r" ?(?:%|per ?cent\b)| (?:million|billion|trillion)\b")
_CONTINUES = re.compile(r"[^\W_]|/\d|-(?!\d{1,3} \d{3}(?!\d))\d")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_LETTER = re.compile(r"(trn|tn|mil|mln|mn|m|bln|bn|b|k)(?![^\W_])")
_SPACED_SHORT = re.compile(r" ([mb])(?![^\W_])")
_SPACED_LETTER = re.compile(r" (trn|tn|mil|mln|mn|bln|bn)(?![^\W_])")
LONGEST = 40
"""Digits of the longest number that is read: what is longer is no figure, and Python would take its time over it."""


def numerals(folded: str) -> Iterator[Numeral]:
    """All numerals of a folded text in order; none overlaps another. Linear in the length of the text."""
    atoms = list(_atoms(folded))
    i = 0
    while i < len(atoms):
        numeral, i = _read(folded, atoms, i)
        if numeral is not None:
            yield numeral


def _atoms(folded: str) -> Iterator[_Atom]:
    for match in _ATOM.finditer(folded):
        kind = match.lastgroup or ""
        text = match[0]
        yield _Atom(match.start(), match.end(), text, _SORT[text] if kind == "word" else kind)


def _read(folded: str, atoms: Sequence[_Atom], i: int) -> tuple[Numeral | None, int]:
    """The numeral that begins at atom `i`, and the index of the first atom after it."""
    atom = atoms[i]
    reader = _READERS[atom.sort]
    numeral, following = reader(folded, atoms, i)
    if numeral is not None and numeral.style in (Style.DIGITS, Style.WORDS):
        return _with_part(folded, atoms, numeral, following)
    return numeral, following


def _gap(folded: str, atoms: Sequence[_Atom], i: int, end: int) -> str | None:
    """What stands between `end` and atom `i`, None where there is no such atom or it is far off."""
    if i >= len(atoms) or atoms[i].start - end > 12:
        return None
    return folded[end : atoms[i].start]


def _digits(folded: str, atoms: Sequence[_Atom], i: int) -> tuple[Numeral, int]:
    atom = atoms[i]
    start, end, text = atom.start, atom.end, atom.text
    if _ORDINAL.match(folded, end):
        return Numeral(start, end + 2, 0.0, 1.0, Style.ORDINAL), i + 1
    following = i + 1
    if text.isdecimal() and len(text) <= 3:
        while (
            len(text) <= 15
            and _gap(folded, atoms, following, end) == " "
            and len(atoms[following].text) == 3
            and atoms[following].text.isdecimal()
            and not _CONTINUES.match(folded, atoms[following].end)
        ):
            text, end, following = text + atoms[following].text, atoms[following].end, following + 1
    value, decimals = _worth(text)
    if value is None and _DECIMAL_COMMA.fullmatch(text) and _OF_DECIMALS.match(folded, end):
        value, decimals = _worth(text.replace(",", "."))
    if value is None:
        return Numeral(start, end, 0.0, 1.0, Style.BROKEN), following
    if start > 0 and folded[start - 1] == "." and not decimals and (start == 1 or folded[start - 2] in " ($£€\n"):
        start, decimals = start - 1, len(text)
        value /= 10.0**decimals
    if (part := _over(folded, atoms, i)) is not None:
        return Numeral(start, atoms[i + 1].end, part, 0.01, Style.SHARE), i + 2
    numeral = Numeral(start, end, value, 10.0**-decimals if decimals else step_of(value), Style.DIGITS, 1.0, decimals)
    return _scaled(folded, atoms, numeral, following)


def _over(folded: str, atoms: Sequence[_Atom], i: int) -> float | None:
    """The worth of a common fraction in digits that begins at atom `i` ("1/2", "5/8"), None where there is none."""
    if (
        i + 1 >= len(atoms)
        or _gap(folded, atoms, i + 1, atoms[i].end) != "/"
        or folded[max(0, atoms[i].start - 1) : atoms[i].start] == "/"
    ):
        return None
    above, below = atoms[i].text, atoms[i + 1].text
    if len(above) > 2 or below not in _BELOW or not above.isdecimal() or _CONTINUES.match(folded, atoms[i + 1].end):
        return None
    return float(above) / float(below) if 0 < int(above) < int(below) else None


_BELOW = frozenset({"2", "3", "4", "5", "6", "8", "10", "16"})


def _worth(text: str) -> tuple[float | None, int]:
    """The value of digits with their separators, and the number of decimals; None where they make no number."""
    if len(text) > LONGEST or len({_zero(c) for c in text if c.isdecimal()}) > 1:
        return None, 0
    if _PLAIN.fullmatch(text):
        return float(text), len(text.partition(".")[2])
    if _GROUPED.fullmatch(text):
        bare = text.replace(",", "").replace("'", "")
        return float(bare), len(bare.partition(".")[2])
    if _CONTINENTAL.fullmatch(text):
        bare = text.replace(".", "").replace(",", ".")
        return float(bare), len(bare.partition(".")[2])
    return None, 0


def _zero(digit: str) -> int:
    """The code point of the zero of the script a digit belongs to."""
    return ord(digit) - int(digit)


def _scaled(folded: str, atoms: Sequence[_Atom], numeral: Numeral, i: int) -> tuple[Numeral, int]:
    """Multiply by the scale words that follow: "2.5 million", "4 hundred million", "1.2 lakh crore", "4million"."""
    while (gap := _gap(folded, atoms, i, numeral.end)) in (" ", "-", "") and atoms[i].sort in ("hundred", "scale", "dozen"):
        atom = atoms[i]
        if gap == "-" and atom.sort == "hundred":
            break
        numeral = _times(numeral, _VALUE[atom.text], atom.end)
        i += 1
    return numeral, i


_VALUE = {**SMALL, **TENS, **HUNDRED, **SCALES, **DOZEN}


def _times(numeral: Numeral, scale: float, end: int) -> Numeral:
    value = _exact(numeral.value * scale)
    step = scale * 10.0**-numeral.decimals if numeral.decimals else step_of(value)
    return replace(numeral, end=end, value=value, step=step, scale=numeral.scale * scale)


def _exact(value: float) -> float:
    """A product that should be whole, made whole: 1.1 million is not 1100000.0000000002."""
    return float(round(value)) if abs(value - round(value)) < 1e-6 * max(1.0, abs(value) * 1e-6) else value


def with_letter(folded: str, numeral: Numeral, spaced: bool = False) -> Numeral | None:
    """The numeral with the scale letter that follows it ("2m", "1.5bn"), None where none does."""
    match = _LETTER.match(folded, numeral.end)
    if match is None:
        match = _SPACED_LETTER.match(folded, numeral.end)
    if match is None and spaced:
        match = _SPACED_SHORT.match(folded, numeral.end)
    return None if match is None else _times(numeral, LETTERS[match[1]], match.end())


def _words(folded: str, atoms: Sequence[_Atom], i: int) -> tuple[Numeral, int]:
    """A cardinal in words. A group below a thousand, a scale, the next group: each scale smaller than the one before."""
    start = atoms[i].start
    total, limit = 0.0, float("inf")
    last = 1.0
    group, i, end = _group(folded, atoms, i)
    while True:
        gap = _gap(folded, atoms, i, end)
        if gap in (" ", "-") and atoms[i].sort in ("scale", "dozen") and _VALUE[atoms[i].text] < limit:
            scale = _VALUE[atoms[i].text]
            end, i = atoms[i].end, i + 1
            while _gap(folded, atoms, i, end) == " " and atoms[i].sort == "scale":
                scale *= _VALUE[atoms[i].text]
                end, i = atoms[i].end, i + 1
            total, group, limit, last = total + group * scale, 0.0, scale, scale if not total else 1.0
            gap = _gap(folded, atoms, i, end)
            if scale == 12.0 or gap not in (" ", " and ", ", ", ", and ") or atoms[i].sort not in ("small", "tens"):
                break
            following, after, stop = _group(folded, atoms, i)
            next_gap = _gap(folded, atoms, after, stop)
            scale_after = _VALUE[atoms[after].text] if next_gap in (" ", "-") and atoms[after].sort == "scale" else 1.0
            if scale_after >= limit or (gap == ", " and scale_after == 1.0 and following < 100.0):
                break
            group, i, end, last = following, after, stop, 1.0
        else:
            break
    value = total + group
    numeral = Numeral(start, end, value, step_of(value), Style.WORDS, last)
    return _decimal_words(folded, atoms, numeral, i)


def _group(folded: str, atoms: Sequence[_Atom], i: int) -> tuple[float, int, int]:
    """A number below a thousand in words (or "twenty-five hundred"): its value, the next atom, its end."""
    value, end = _VALUE[atoms[i].text], atoms[i].end
    sort = atoms[i].sort
    i += 1
    while (gap := _gap(folded, atoms, i, end)) is not None:
        atom = atoms[i]
        if sort == "tens" and atom.sort == "small" and gap in (" ", "-") and 1 <= _VALUE[atom.text] <= 9:
            value, sort = value + _VALUE[atom.text], "small"
        elif sort in ("small", "tens") and atom.sort == "hundred" and gap in (" ", "-") and value < 100:
            value, sort = value * 100.0, "hundred"
        elif sort == "hundred" and atom.sort in ("small", "tens") and gap in (" ", " and ") and not value % 100:
            value, sort = value + _VALUE[atom.text], atom.sort
        else:
            break
        end, i = atom.end, i + 1
    return value, i, end


def _decimal_words(folded: str, atoms: Sequence[_Atom], numeral: Numeral, i: int) -> tuple[Numeral, int]:
    """ "three point one four", and the scale words after it."""
    if _gap(folded, atoms, i, numeral.end) != " point " or atoms[i].sort != "small" or folded.endswith("at ", 0, numeral.start):
        return numeral, i
    shown = ""
    end = numeral.end
    while i < len(atoms) and atoms[i].sort == "small" and _VALUE[atoms[i].text] < 10 and len(shown) < LONGEST:
        if (_gap(folded, atoms, i, end) or "") not in (" ", " point "):
            break
        shown, end, i = shown + str(int(_VALUE[atoms[i].text])), atoms[i].end, i + 1
    if not shown:
        return numeral, i
    value = float(f"{int(numeral.value)}.{shown}")
    return _scaled(folded, atoms, replace(numeral, end=end, value=value, step=10.0 ** -len(shown), decimals=len(shown)), i)


def _article(folded: str, at: int) -> int | None:
    """Where the "a" or "an" right before `at` begins, if one stands there as a word."""
    for article in ("a ", "an "):
        start = at - len(article)
        if (
            start >= 0
            and folded.startswith(article, start)
            and (start == 0 or not (folded[start - 1].isalnum() or folded[start - 1] in "'-"))
        ):
            return start
    return None


def _lone_scale(folded: str, atoms: Sequence[_Atom], i: int) -> tuple[Numeral | None, int]:
    """ "a hundred and ten", "a million", "a dozen"; a scale word without its article is no numeral."""
    atom = atoms[i]
    start = _article(folded, atom.start)
    if start is None:
        return None, i + 1
    value, end = _VALUE[atom.text], atom.end
    i += 1
    limit = value
    if atom.sort != "dozen" and _gap(folded, atoms, i, end) in (" ", " and ") and atoms[i].sort in ("small", "tens"):
        rest, after, stop = _group(folded, atoms, i)
        if rest < limit:
            value, i, end = value + rest, after, stop
    while _gap(folded, atoms, i, end) in (" ", "-") and atoms[i].sort == "scale":
        value, end, i = value * _VALUE[atoms[i].text], atoms[i].end, i + 1
    return Numeral(start, end, value, step_of(value), Style.WORDS, value, 0, True), i


def _vague(folded: str, atoms: Sequence[_Atom], i: int) -> tuple[Numeral, int]:
    """ "dozens", "tens of thousands", "tens and hundreds of thousands": the least they can mean."""
    start, end, value = atoms[i].start, atoms[i].end, VAGUE[atoms[i].text]
    i += 1
    if _gap(folded, atoms, i, end) in (" and ", " or ", ", ") and atoms[i].sort == "vague":
        after = i + 1
        joined = _gap(folded, atoms, after, atoms[i].end) == " of " and atoms[after].sort == "vague"
        if joined or atoms[i].text != "scores":
            end, i = atoms[i].end, after
    while (
        _gap(folded, atoms, i, end) == " of " and atoms[i].sort == "vague" and atoms[i].text not in ("tens", "scores", "dozens")
    ):
        value, end, i = value * VAGUE[atoms[i].text] / 2.0, atoms[i].end, i + 1
    return Numeral(start, end, value, step_of(value), Style.VAGUE), i


def _loose(folded: str, atoms: Sequence[_Atom], i: int) -> tuple[Numeral | None, int]:
    """ "several hundred", "a few dozen", "a couple of thousand": as vague as the plural alone."""
    atom = atoms[i]
    start = _article(folded, atom.start)
    following = i + 1
    gap = _gap(folded, atoms, following, atom.end)
    if gap in (" ", " of ") and atoms[following].sort in ("hundred", "scale", "dozen"):
        value, end = 2.0 * _VALUE[atoms[following].text], atoms[following].end
        following += 1
        while _gap(folded, atoms, following, end) == " " and atoms[following].sort == "scale":
            value, end, following = value * _VALUE[atoms[following].text], atoms[following].end, following + 1
        return Numeral(atom.start if start is None else start, end, value, step_of(value), Style.VAGUE), following
    if atom.text in BOUNDLESS:
        return Numeral(atom.start, atom.end, 0.0, 1.0, Style.BOUNDLESS), following
    return None, following


def _part(folded: str, atoms: Sequence[_Atom], i: int) -> tuple[Numeral, int]:
    """ "half", "a quarter", "half a million". Whether a lone "third" is a share, its context decides."""
    atom = atoms[i]
    article = _article(folded, atom.start)
    numeral = Numeral(
        atom.start if article is None else article, atom.end, PARTS[atom.text], 0.01, Style.SHARE, 1.0, 0, article is not None
    )
    return _of_scale(folded, atoms, numeral, i + 1)


def _of_scale(folded: str, atoms: Sequence[_Atom], numeral: Numeral, i: int) -> tuple[Numeral, int]:
    """A share of a scale is a number: "half a million", "three-quarters of a million", "half-dozen"."""
    if _gap(folded, atoms, i, numeral.end) in (" a ", " of a ", "-", " ") and atoms[i].sort in ("hundred", "scale", "dozen"):
        value = _exact(numeral.value * _VALUE[atoms[i].text])
        return Numeral(numeral.start, atoms[i].end, value, step_of(value), Style.WORDS, _VALUE[atoms[i].text]), i + 1
    return numeral, i


def _with_part(folded: str, atoms: Sequence[_Atom], numeral: Numeral, i: int) -> tuple[Numeral, int]:
    """Join the fraction that follows: "two-thirds" is a share, "two and a half" a number, "3½" and "3 1/2" too."""
    gap = _gap(folded, atoms, i, numeral.end)
    if gap is None:
        return numeral, i
    atom = atoms[i]
    if numeral.style is Style.DIGITS and not numeral.decimals and gap == " " and (part := _over(folded, atoms, i)) is not None:
        return _scaled(folded, atoms, _plus(numeral, part, atoms[i + 1].end), i + 2)
    if atom.sort == "vulgar" and gap in ("", " "):
        return _scaled(folded, atoms, _plus(numeral, VULGAR[atom.text], atom.end), i + 1)
    if atom.text == "quarters" and gap == " " and numeral.value != 3.0 and not folded.startswith(" of ", atom.end):
        return numeral, i  # of the year
    if atom.sort == "part" and gap in (" ", "-") and 1 <= numeral.value < 20 and numeral.scale == 1.0:
        # "two thirds", "one third"; "two third places" is no share
        if (atom.text.endswith(("s", "lves")) and numeral.value > 1) or (numeral.value == 1 and not atom.text.endswith("s")):
            share = Numeral(numeral.start, atom.end, numeral.value * PARTS[atom.text], 0.01, Style.SHARE)
            return _of_scale(folded, atoms, share, i + 1)
        return numeral, i
    if atom.sort == "part" and gap in (" and a ", "-and-a-"):
        return _scaled(folded, atoms, _plus(numeral, PARTS[atom.text], atom.end), i + 1)
    return numeral, i


def _plus(numeral: Numeral, part: float, end: int) -> Numeral:
    """ "a million and a half" adds half a million, "two and a half" half of one."""
    scale = numeral.value if numeral.article else 1.0
    return replace(numeral, end=end, value=numeral.value + part * scale, step=0.1 * scale, decimals=1)


def _vulgar(folded: str, atoms: Sequence[_Atom], i: int) -> tuple[Numeral, int]:
    atom = atoms[i]
    return _of_scale(folded, atoms, Numeral(atom.start, atom.end, VULGAR[atom.text], 0.01, Style.SHARE), i + 1)


def _ordinal(folded: str, atoms: Sequence[_Atom], i: int) -> tuple[Numeral, int]:
    return Numeral(atoms[i].start, atoms[i].end, 0.0, 1.0, Style.ORDINAL), i + 1


def _mark(folded: str, atoms: Sequence[_Atom], i: int) -> tuple[Numeral, int]:
    return Numeral(atoms[i].start, atoms[i].end, 0.0, 1.0, Style.MARK), i + 1


_READERS = {
    "digits": _digits,
    "small": _words,
    "tens": _words,
    "hundred": _lone_scale,
    "scale": _lone_scale,
    "dozen": _lone_scale,
    "vague": _vague,
    "loose": _loose,
    "part": _part,
    "ordinal": _ordinal,
    "vulgar": _vulgar,
    "mark": _mark,
}
