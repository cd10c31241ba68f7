"""Who says a figure: the ladder from the cue of its sentence to the quotation, the headline, the sentences around, the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.attribution.carrying import Carrying
from factcheck.attribution.hearing import Hearing, Said
from factcheck.attribution.listings import leads
from factcheck.attribution.outlets import mentioned_outlet
from factcheck.attribution.polarity import polarity
from factcheck.attribution.quoters import quoters
from factcheck.attribution.words import words
from factcheck.lexicon import speech
from factcheck.model import Article, Attribution, Role, Sentence, Span

_LONGEST_HEADLINE = 160
_SHORTEST_COPY = 40
_HEAD_SPEAKER = re.compile(r"(?::|\s[–—-])\s+([^:–—\d]{2,50}?)\s*$")
_HEAD_LABEL = re.compile(r"([^:–—\d\n]{2,40}):\s")
_HEADS = speech.SPEAKING_NOUNS | speech.TITLES | speech.BODY_WORDS


class Reading:
    """One article, read once, and asked for any number of spans."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self._text = article.text
        self._sentences = sentences
        self._heard = Hearing(article, sentences)
        self._quoters = quoters(self._heard)
        self._carrying = Carrying(article.text, sentences, self._heard)
        self._leads = leads(sentences)
        self._whole: dict[int, int | None] = {}

    def attribution(self, span: Span) -> Attribution:
        """Who stands behind the figure at `span`."""
        n = self._heard.sentence_at(span[0])
        inside = self._heard.quoted.index(span[0])
        if n is None:
            speaker, why = self._of_whole(span)
            return Attribution(speaker, None, inside is not None, polarity(self._text, span, span, False), why)
        said, naming = self._heard.governing(n, span)
        if said is None and not naming:
            said = self._of_copy(n, span)
        if said is not None and said.cue.weak and self._heard.teller(span) is not None:
            said, naming = None, True
        outlet = None
        if said is not None:
            speaker, why = said.speaker, _why(said, self._text)
            outlet = said.outlet or self._mentioned(n, said)
        else:
            speaker, why = (None, "") if naming else self._around(n, span, inside)
            if inside is not None and speaker is not None:
                outlet = next((s.outlet for s in self._heard.said[n] if s.outlet and s.speaker == speaker), None)
        if speaker is None:
            speaker, why = self._of_whole(span)
        denied = said is not None and said.cue.denies and said.cue.span[1] <= span[0]
        status = polarity(self._text, span, self._sentences[n].span, denied)
        return Attribution(speaker, outlet, inside is not None, status, why)

    def _mentioned(self, n: int, said: Said) -> str | None:
        """The outlet that the cue's clause names; or the words before it, where nobody else speaks in them."""
        start, end = self._sentences[n].span
        at = said.cue.span[0]
        found = mentioned_outlet(self._text, at, end)
        if found is None and said in self._heard.said[n][:1]:
            found = mentioned_outlet(self._text, start, at)
        return found or next((s.outlet for s in self._heard.said[n] if s.outlet and s.cue.span[0] > at), None)

    def _around(self, n: int, span: Span, inside: int | None) -> tuple[str | None, str]:
        """By the quotation, the headline or the sentences before and after."""
        if inside is not None:
            return self._quoters[inside], "inside a quotation of this speaker"
        headed = self._of_headline(n, span)
        if headed is not None:
            return headed, "stands at the colon of the headline"
        listed = [s for s in self._heard.said[self._leads[n]] if _introduces(s)] if n in self._leads else []
        if listed:
            return listed[-1].speaker, "stands in the list of this speaker"
        return self._carrying.speaker(n)

    def _of_whole(self, span: Span) -> tuple[str | None, str]:
        """By the whole text: the turn of a transcript, or the body that issues the statement."""
        post = self._heard.posts.at(span[0])
        if post is not None:
            return post.speaker, "signed this post"
        if self._heard.turns.at(span[0]) is not None:
            voice = self._heard.teller(span)
            return voice, "speaks in this turn of the transcript" if voice else ""
        return self._heard.issuer, "issues the statement" if self._heard.issuer else ""

    def _of_copy(self, n: int, span: Span) -> Said | None:
        """By the sentence in full, where this one is its cut-off copy ("... in the resort of N...")."""
        if n not in self._whole:
            start, end = self._sentences[n].span
            whole = self._text[start:end]
            stem = whole.rstrip(".…")
            later = self._text.find(stem, end) if whole.endswith(("...", "…")) and len(stem) >= _SHORTEST_COPY else -1
            self._whole[n] = later - start if later >= 0 else None
        by = self._whole[n]
        if by is None:
            return None
        there = self._heard.sentence_at(span[0] + by)
        return None if there is None else self._heard.governing(there, (span[0] + by, span[1] + by))[0]

    def _of_headline(self, n: int, span: Span) -> str | None:
        """By "Dozens dead: officials" or "Mayor: dozens dead"."""
        sentence = self._sentences[n]
        heads = n == 0 and "\n" not in sentence.text.strip() and not sentence.text.rstrip().endswith((".", "!", "?"))
        if not heads and sentence.role not in (Role.HEADLINE, Role.HEADING):
            return None
        line = sentence.text[: _LONGEST_HEADLINE + 1].split("\n")[0]
        if len(line) > _LONGEST_HEADLINE:
            return None
        label = _HEAD_LABEL.match(line)
        if label is not None and sentence.span[0] + label.end() <= span[0] and self._may_head(label.group(1), True):
            return self._heard.roster.resolve(label.group(1), n)
        match = _HEAD_SPEAKER.search(line)
        if match is None or sentence.span[0] + match.start() < span[1]:
            return None
        colon = match.group().startswith(":")
        return self._heard.roster.resolve(match.group(1), n) if self._may_head(match.group(1), colon) else None

    def _may_head(self, phrase: str, short: bool) -> bool:
        """Whether what stands before or after a headline's mark can be the speaker; `short` lets in a bare abbreviation."""
        named = [w for w in words(phrase) if w.is_word]
        if any(w.lower in _HEADS for w in named[-2:]):
            return True
        if self._heard.roster.knows(phrase.strip()):
            return True
        capitals = all(w.is_capital for w in named) and len(named[0].text) > 1 if named else False
        return short and capitals and len(named) <= 3 and named[0].text.isupper()


def _introduces(said: Said) -> bool:
    """Whether a cue before a list governs its items: not one of a paper whose figures others are held against."""
    return not said.cue.silent and (said.cue.verb == "according to" or not said.cue.weak)


def _why(said: Said, text: str) -> str:
    flat = " ".join(text[slice(*said.cue.span)].split())
    return f"'{said.cue.verb}' governs it, in '{flat[:80]}'"
