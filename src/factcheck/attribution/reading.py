"""Reads one article for its voices and answers, for a span, who says it: the ladder from cue to quotation to whole text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.attribution.cues import Cue, Reader, tidy
from factcheck.attribution.polarity import polarity
from factcheck.attribution.quotations import Quoted
from factcheck.attribution.roster import Roster
from factcheck.attribution.sources import Turns, issuer
from factcheck.attribution.words import Word, words
from factcheck.lexicon import speech
from factcheck.model import Article, Attribution, Role, Sentence, Span

_BREAK = re.compile(r";|,\s+(?:but|while|whereas|although|though)\s(?!that\b)|•")
_HEAD_SPEAKER = re.compile(r"(?::|\s[–—-])\s+([^:–—\d]{2,50}?)\s*$")
_AGE = re.compile(r"^\s*(?:[,.;)]|$|who\b)")
_INTERVIEW = re.compile(
    r"\b(?:interview|statement|remarks?|comments?|article|call|briefing)\s+(?:with|to|on|published in|published by|carried by|aired on|broadcast on|for)\s+|\b(?:cited|quoted|reported|carried)\s+by\s+"
)
_TRAILING = re.compile(r",\s*(?:aged\s+)?\d{1,3}(?=,|$)")
_HEAD_LABEL = re.compile(r"([^:–—\d\n]{2,40}):\s")
_THINGS = frozenset(["it", "they"])


@dataclass(frozen=True, slots=True)
class Said:
    """A cue with its speaker resolved."""

    cue: Cue
    speaker: str
    outlet: str | None


class Reading:
    """One article, read once: its sentences' cues, its quotations' speakers, its turns and its issuer."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self.text = article.text
        self.sentences = sentences
        self.starts = [s.span[0] for s in sentences]
        self.quoted = Quoted(article.text)
        self.turns = Turns(article.text)
        self.issuer = None if self.turns.all else issuer(article.text)
        self.roster = Roster(article.text, sentences)
        self.said: list[tuple[Said, ...]] = []
        self.speakers: list[str | None] = [None] * len(self.quoted.all)
        next_quote = 0
        for n, sentence in enumerate(sentences):
            self.said.append(self._hear(n, sentence))
            upto = self.quoted.next_after(sentence.span[1])
            next_quote = max(next_quote, upto)
        for q in range(len(self.quoted.all)):
            self.speakers[q] = self._quote_speaker(q)

    # --- the ladder

    def attribution(self, span: Span) -> Attribution:
        """Who stands behind the figure at `span`."""
        n = self._sentence_at(span[0])
        inside = self.quoted.index(span[0])
        sentence = self.sentences[n] if n is not None else None
        bounds = sentence.span if sentence is not None else span
        said, why = self._by_cue(n, span) if n is not None else (None, "")
        speaker, outlet = (said.speaker, said.outlet) if said is not None else (None, None)
        own = why == "own"
        if said is None and not own and n is not None:
            copy = self._copied(n, span)
            if copy is not None:
                return self.attribution(copy)
        if speaker is None and not own:
            speaker, why = self._by_rest(n, span, inside)
        if own or speaker is None:
            turn = self.turns.at(span[0])
            base = turn.speaker if turn is not None else self.issuer
            why = (
                "" if base is None else "speaks in this turn of the transcript" if turn is not None else "issues the statement"
            )
            speaker = base
        denied = said is not None and said.cue.denies and said.cue.span[1] <= span[0]
        if speaker is not None and outlet is None:
            outlet = self._outlet_near(n, span, said)
        return Attribution(speaker, outlet, inside is not None, polarity(self.text, span, bounds, denied), why)

    def _by_rest(self, n: int | None, span: Span, inside: int | None) -> tuple[str | None, str]:
        if inside is not None and self._is_speech(inside):
            speaker = self.speakers[inside]
            if speaker is not None:
                return speaker, "inside a quotation of this speaker"
        if n is None:
            return None, ""
        headed = self._by_headline(n, span)
        if headed is not None:
            return headed, "named after the colon of the headline"
        return self._continued(n, span)

    def _is_speech(self, q: int) -> bool:
        return True

    # --- cues of the sentence

    def _hear(self, n: int, sentence: Sentence) -> tuple[Said, ...]:
        self.roster.open(n)
        found = words(self.text, *sentence.span)
        masked = [self.quoted.index(w.start) is not None for w in found]
        heard: list[Said] = []
        for cue in Reader(found, masked, sentence.tokens, sentence.role is Role.HEADLINE).cues():
            speaker = self._speaker(n, cue, heard)
            if speaker is None:
                continue
            outlet = self._outlet(cue, speaker)
            if cue.citing is not None and outlet is not None:
                speaker = self.roster.resolve(self.text[slice(*cue.citing)], n) or speaker
            heard.append(Said(cue, speaker, outlet))
            self.roster.hear(n, speaker)
        return tuple(heard)

    def _speaker(self, n: int, cue: Cue, heard: Sequence[Said]) -> str | None:
        if cue.speaker is None:
            return heard[-1].speaker if heard else None
        phrase = _named(_TRAILING.sub("", self.text[slice(*cue.speaker)]))
        lower = tidy(phrase).lower()
        if lower in speech.FIRST_PERSON or re.match(r"(?:our|my|we)\b", lower):
            turn = self.turns.at(cue.span[0])
            return turn.speaker if turn is not None else self.issuer
        return self.roster.resolve(phrase, n)

    def _by_cue(self, n: int, span: Span) -> tuple[Said | None, str]:
        """The cue of sentence `n` that governs the span; "own" where it stands in an attribution's own words."""
        start, end = span
        said = self.said[n]
        if self._is_age(span):
            return None, "own"
        behind: list[Said] = []
        own = False
        inside = self.quoted.index(start) is not None
        for s in said:
            if s.cue.silent and not inside:
                continue
            lo, hi = s.cue.span
            if lo <= start < hi:
                if start < s.cue.at or (s.cue.speaker is not None and s.cue.speaker[0] <= start < s.cue.speaker[1]):
                    own = True
                    continue
                return s, _why(s, self.text)
            if hi <= start and self._governs_on(s.cue, start):
                behind.append(s)
        ahead = next((s for s in said if not s.cue.silent and s.cue.span[0] >= end and self._governs_back(s.cue, end)), None)
        if behind and not (behind[-1].cue.weak and ahead is not None and not ahead.cue.weak):
            return behind[-1], _why(behind[-1], self.text)
        if ahead is not None:
            return ahead, _why(ahead, self.text)
        return None, "own" if own else ""

    def _governs_on(self, cue: Cue, start: int) -> bool:
        """Whether a cue reaches forward to `start`."""
        between = self.text[cue.span[1] : start]
        if cue.contact and "," in between:
            return False
        return not self._breaks(cue.span[1], start)

    def _governs_back(self, cue: Cue, end: int) -> bool:
        """Whether a cue reaches back to `end`."""
        between = self.text[end : cue.span[0]]
        if cue.contact:
            return not re.search(r"[,;:]", between)
        return not cue.leads and not self._breaks(end, cue.span[0], only=";")

    def _breaks(self, start: int, end: int, only: str = "") -> bool:
        """Whether a mark that ends what was said stands between two offsets, outside quotations."""
        for match in _BREAK.finditer(self.text, start, end):
            if (not only or match.group() == only) and self.quoted.index(match.start()) is None:
                return True
        return False

    def _is_age(self, span: Span) -> bool:
        """ "Joss Heller, 29, said": the age between commas after a name is the writer's."""
        start, end = span
        if self.quoted.index(start) is not None or not self.text[start:end].isdigit() or end - start > 3:
            return False
        before = re.search(r"([^\W\d_][\w'’-]*)\)?,\s*(?:aged\s+)?$", self.text[max(0, start - 40) : start])
        return before is not None and before.group(1)[0].isupper() and _AGE.match(self.text[end : end + 6]) is not None

    # --- quotations

    def _quote_speaker(self, q: int) -> str | None:
        """Who is quoted: named behind the closing mark, or before the opening one, or else as the quotation before it."""
        start, end = self.quoted.all[q].span
        if (
            q
            and not self.quoted.all[q - 1].closed
            and self.speakers[q - 1] is not None
            and start - self.quoted.all[q - 1].span[1] <= 3
        ):
            return self.speakers[q - 1]
        last, first = self._sentence_at(max(start, end - 1)), self._sentence_at(start)
        stop = self.quoted.all[q + 1].span[0] if q + 1 < len(self.quoted.all) else len(self.text)
        line_end = self.text.find("\n", end)
        stop = min(stop, line_end if line_end >= 0 else len(self.text))
        if last is not None:
            for s in self.said[last]:
                if s.cue.span[0] >= end and s.cue.span[0] < stop and not self._has_sentence_end(end, s.cue.span[0]):
                    if s.cue.leads and self._introduces(s.cue, end):
                        continue
                    return s.speaker
        if first is not None:
            opening = [s for s in self.said[first] if s.cue.span[1] <= start]
            if opening:
                return opening[-1].speaker
            around = [s for s in self.said[first] if s.cue.span[0] >= end and s.cue.span[0] < self.sentences[first].span[1]]
            if around and not around[0].cue.leads:
                return around[0].speaker
        return self._carried(q, start, first)

    def _introduces(self, cue: Cue, end: int) -> bool:
        """Whether a cue after a quotation opens a sentence of its own rather than closes the quotation's."""
        return re.match(r"[\"”’'»]*\s*$", self.text[end : cue.span[0]]) is None or self.text[end - 1] in ".!?"

    def _has_sentence_end(self, start: int, end: int) -> bool:
        return re.search(r"[.!?]\s+[A-Z]", self.text[start:end]) is not None

    def _carried(self, q: int, start: int, first: int | None) -> str | None:
        """The speaker of the quotation before, or who last spoke: free quotation after the speaker was named."""
        if first is not None and not self._opens_sentence(start, first):
            return None
        line = self.text.rfind("\n", 0, start) + 1
        lead = self.text[line:start]
        if q > 0 and self.speakers[q - 1] is not None:
            before = self.quoted.all[q - 1].span
            gap = self.text[before[1] : start]
            if gap.count("\n") <= 2 and len(gap) < 400 and (before[0] >= line or not lead.strip(" \t\"“”'‘")):
                last_cue = self._last_said_before(start, before[1])
                return last_cue if last_cue is not None else self.speakers[q - 1]
        if first is None:
            return None
        before_it = self.sentences[first - 1] if first else None
        if before_it is not None and before_it.paragraph == self.sentences[first].paragraph and not self.said[first - 1]:
            named = self.roster.opener(first - 1)
            if named is not None:
                return named
        if lead.strip(" \t\"“”'‘"):
            return self._last_said_before(start, line)
        return self._last_said_before(start, max(0, line - 700))

    def _opens_sentence(self, start: int, n: int) -> bool:
        """Whether a quotation begins its sentence, or stands behind a colon; else it is a few words in the writer's own."""
        lead = self.text[self.sentences[n].span[0] : start].rstrip(" \t\"“”'‘")
        return not lead or lead.endswith(":")

    def _last_said_before(self, at: int, since: int) -> str | None:
        n = self._sentence_at(at)
        if n is None:
            n = bisect_right(self.starts, at) - 1
        for m in range(n, max(-1, n - 4), -1):
            for s in reversed(self.said[m]):
                if since <= s.cue.span[0] and s.cue.span[1] <= at:
                    return s.speaker
        return None

    # --- beyond the sentence

    def _by_headline(self, n: int, span: Span) -> str | None:
        """ "Dozens dead: officials" """
        sentence = self.sentences[n]
        first_line = self.text[sentence.span[0] : sentence.span[1]].split("\n")[0]
        if sentence.role not in (Role.HEADLINE, Role.HEADING) or len(first_line) > 160:
            return None
        match = _HEAD_SPEAKER.search(first_line)
        label = _HEAD_LABEL.match(first_line)
        if label is not None and sentence.span[0] + label.end() <= span[0] and _may_head(label.group(1)):
            return self.roster.resolve(label.group(1), n)
        if match is None or sentence.span[0] + match.start() < span[1]:
            return None
        dashed = not match.group().startswith(":")
        return self.roster.resolve(match.group(1), n) if _may_head(match.group(1), short=not dashed) else None

    def _continued(self, n: int, span: Span) -> tuple[str | None, str]:
        """Indirect speech that runs on: between two sentences of one speaker, or with a pronoun for what was spoken of."""
        if self.quoted.index(span[0]) is not None or n == 0:
            return None, ""
        opening = words(self.text, *self.sentences[n].span)[:2]
        if len(opening) == 2 and opening[0].lower in speech.POINTERS and opening[1].lower in speech.BRINGS:
            if self.said[n - 1] and self.sentences[n - 1].paragraph == self.sentences[n].paragraph:
                return self.said[n - 1][-1].speaker, "follows from what this speaker said"
            return None, ""
        if self.said[n]:
            return None, ""
        paragraph = self.sentences[n].paragraph
        line = self.text.rfind("\n", 0, span[0])
        before = self._nearest(n, -1, paragraph, line)
        if before is None:
            return None, ""
        stop = self.text.find("\n", span[1])
        after = self._nearest(n, 1, paragraph, stop if stop >= 0 else len(self.text))
        if after is not None and after.speaker == before.speaker:
            return before.speaker, "stands between two sentences of this speaker"
        if (
            opening
            and opening[0].lower in _THINGS
            and self.said[n - 1]
            and before is self.said[n - 1][-1]
            and not before.cue.leads
        ):
            return before.speaker, "goes on about what this speaker spoke of"
        return None, ""

    def _nearest(self, n: int, step: int, paragraph: int, limit: int) -> Said | None:
        """The last cue before the sentence, or the first after it, in the same paragraph, at most two sentences off."""
        for m in range(n + step, n + 3 * step, step):
            if not 0 <= m < len(self.sentences) or self.sentences[m].paragraph != paragraph:
                return None
            if (step < 0 and self.sentences[m].span[0] <= limit) or (step > 0 and self.sentences[m].span[0] >= limit):
                return None
            if self.said[m]:
                return self.said[m][-1] if step < 0 else self.said[m][0]
        return None

    def _copied(self, n: int, span: Span) -> Span | None:
        """The same place in the sentence in full, where this one is its cut-off copy ("... in the resort of N...")."""
        start, end = self.sentences[n].span
        whole = self.text[start:end].rstrip()
        stem = whole.rstrip(".…")
        if not whole.endswith(("...", "…")) or len(stem) < 40:
            return None
        later = self.text.find(stem, end)
        return None if later < 0 else (later + span[0] - start, later + span[1] - start)

    # --- outlets

    def _outlet(self, cue: Cue, speaker: str) -> str | None:
        if cue.addressee is not None:
            told = tidy(self.text[slice(*cue.addressee)])
            if is_outlet(told, told=True) and not self.roster.knows(told):
                return told.split("’s ")[0].split("'s ")[0]
        if cue.verb in ("report", "quote", "cite", "write", "according to", "say", "add") and is_outlet(
            speaker, told=False, reports=cue.verb in ("report", "quote")
        ):
            return speaker
        return None

    def _outlet_near(self, n: int | None, span: Span, said: Said | None) -> str | None:
        """The outlet of "in an interview with the Echo" in the sentence."""
        if n is None or said is None:
            return None
        sentence = self.sentences[n]
        match = _INTERVIEW.search(self.text, said.cue.span[0], sentence.span[1])
        if match is None:
            return None
        taken: list[Word] = []
        for word in words(self.text, match.end(), min(sentence.span[1], match.end() + 60)):
            if not word.is_capital and word.lower != "the":
                break
            taken.append(word)
        phrase = tidy(self.text[taken[0].start : taken[-1].end]) if taken else ""
        return phrase if phrase and is_outlet(phrase, told=True) else None

    def _sentence_at(self, offset: int) -> int | None:
        i = bisect_right(self.starts, offset) - 1
        return i if i >= 0 and offset < self.sentences[i].span[1] else None


def is_outlet(phrase: str, told: bool, reports: bool = False) -> bool:
    """Whether a phrase names an outlet. `told` says that somebody told it something, `reports` that it reports."""
    named = [w for w in words(phrase) if w.is_word]
    if not named:
        return False
    lower = phrase.lower()
    if any(p in lower for p in speech.OUTLET_PHRASES):
        return True
    if any(
        w.lower in speech.OUTLET_WORDS and (w.is_capital or w.lower in ("newspaper", "broadcaster", "newswire", "magazine"))
        for w in named
    ):
        return not any(w.lower in speech.AUDIENCES for w in named)
    if not (told or reports) or any(
        w.lower in speech.AUDIENCES | speech.SPEAKING_NOUNS | speech.BODY_WORDS | speech.TITLES for w in named
    ):
        return False
    if named[0].is_possessive or len(named) == 1:
        return named[0].is_capital and (told or reports)
    return any(w.text.isupper() and 2 <= len(w.text) <= 5 for w in named)


def _named(phrase: str) -> str:
    """The speaker without an apposition that tells no role and no name (", an American who saw it")."""
    base, comma, apposed = phrase.partition(",")
    told = [w for w in words(apposed) if w.is_word]
    if not comma or not told or all(w.is_capital for w in told):
        return phrase
    role = any(w.lower in speech.SPEAKING_NOUNS | speech.TITLES for w in told) and told[0].lower not in (
        "who",
        "whose",
        "which",
    )
    return phrase if role and len(told) <= 12 else base


def _may_head(phrase: str, short: bool = True) -> bool:
    """Whether what stands before or after a headline's colon can be the speaker; `short` lets in a bare abbreviation."""
    named = [w for w in words(phrase) if w.is_word]
    if any(w.lower in speech.SPEAKING_NOUNS | speech.TITLES | speech.BODY_WORDS for w in named[-2:]):
        return True
    return short and 1 <= len(named) <= 3 and named[0].text.isupper() and len(named[0].text) > 1


def _why(said: Said, text: str) -> str:
    flat = " ".join(text[slice(*said.cue.span)].split())
    return f"'{said.cue.verb}' governs it, in '{flat[:80]}'"
