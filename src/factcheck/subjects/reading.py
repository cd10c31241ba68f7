"""One pass over an article's mentions: each gets its topic, and may lean on those read before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from factcheck.lexicon.people import DEFAULT_STATES, SAID_BY_STATE
from factcheck.lexicon.places import CALENDAR
from factcheck.lexicon.things import POWERED
from factcheck.model import Article, Kind, Quantity, Scope, Sentence, Timex, Topic
from factcheck.subjects import anaphora, anchor, dates, noun, owner, place, scope, state
from factcheck.subjects.cause import cause_of
from factcheck.subjects.counted import Counted, count_noun
from factcheck.subjects.view import Mention, View, label, locate, stretch

_RECENT = timedelta(days=4)
_PERSONAL = frozenset({"sentence", "term", "ban"})
_NEXT_YEAR = 200
_ONCE = frozenset({"birth", "building", "founding"})
_HARMED = frozenset({"dead", "injured", "seriously injured", "missing", "displaced", "shot"})
_OWNED = frozenset({"vote", "seat"})
_ELECTION = re.compile(r"(?i)\b(?:vote|voter|voting|election|electoral|ballot|candidate|run-?off|turnout|poll)(?:s|d)?\b")
_ELECTION_WORDS = 4


def topics(article: Article, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> tuple[Topic, ...]:
    """One topic for each mention, in the order given; anaphora and ellipsis look at the mentions before in the text."""
    reader = _Reader(article, sentences, mentions)
    order = sorted(range(len(mentions)), key=lambda i: (mentions[i].span, i))
    found = {i: reader.read(mentions[i]) for i in order}
    return tuple(found[i] for i in range(len(mentions)))


class _Reader:
    """The state of the pass: what was said so far, and which sentence holds what."""

    def __init__(self, article: Article, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> None:
        self.sentences = sentences
        self.starts = [s.span[0] for s in sentences]
        self.said: list[anaphora.Said] = []
        self.published = article.published.start
        self.places = place.named_in(article.text)
        self.past: dict[int, str] = {}
        self.inside: dict[int, list[Mention]] = {}
        for mention in mentions:
            self.inside.setdefault(self._sentence(mention), []).append(mention)
        self.election = len(_ELECTION.findall(article.text)) >= _ELECTION_WORDS

    def read(self, mention: Mention) -> Topic:
        """The topic of one mention; those before it in the text have been read."""
        at = self._sentence(mention)
        view = self._view(mention, at) if at >= 0 else None
        if view is None:
            return Topic(why=("sentence: it was not parsed",))
        if isinstance(mention, Timex):
            return self._dated(view, mention)
        found = self._kind(view, at)
        if not found.year and mention.kind is not Kind.AGE:
            harmed = found.sort == noun.PEOPLE and found.state in _HARMED
            found = replace(found, year=self._past_day(view, at) if harmed else self._year(view, at))
        self.said.append(anaphora.Said(mention, found, at))
        return found

    def _sentence(self, mention: Mention) -> int:
        from bisect import bisect_right

        at = bisect_right(self.starts, mention.span[0]) - 1
        return at if at >= 0 and mention.span[0] < self.sentences[at].span[1] else -1

    def _view(self, mention: Mention, at: int) -> View | None:
        sentence = self.sentences[at]
        own = locate(sentence.tokens, mention.span)
        if own is None:
            return None
        others = [r for m in self.inside[at] if m is not mention and isinstance(m, Quantity) and (r := locate(sentence.tokens, m.span))]
        left, right = stretch(sentence.tokens, own, others)
        entry = label(sentence.tokens, own, others) if isinstance(mention, Quantity) else None
        if entry is not None and isinstance(mention, Quantity):
            nouns = [i for i in range(*entry) if sentence.tokens[i].pos in ("NOUN", "PROPN")] if mention.kind is Kind.COUNT else []
            at_noun = nouns[-1] if nouns else None
            head = sentence.tokens[at_noun].lemma.lower() if at_noun is not None else ""
            phrase = " ".join(t.text for t in sentence.tokens[entry[0] : entry[1]]) if at_noun is not None else ""
            return View(sentence, mention, own[0], own[1], entry[0], own[1], at_noun, phrase, head)
        if isinstance(mention, Timex):
            return View(sentence, mention, own[0], own[1], left, right)
        counted = self._counted(sentence, mention, own, at) if mention.kind is Kind.COUNT else None
        if counted is None:
            return View(sentence, mention, own[0], own[1], left, right)
        if counted.token < own[1]:
            head = counted.head if counted.how == "after" else ""
            return View(sentence, mention, own[0], own[1], left, right, None, counted.phrase, head)
        if counted.token >= right:
            right = stretch(sentence.tokens, (own[0], counted.token + 1), [r for r in others if r[0] > counted.token])[1]
        return View(sentence, mention, own[0], own[1], left, right, counted.token, counted.phrase, counted.head)

    def _counted(self, sentence: Sentence, mention: Quantity, own: tuple[int, int], at: int) -> Counted | None:
        """The noun of a count; of "58 of 120 seats", "74,000 out of 2 million votes" the second number's."""
        found = count_noun(sentence, mention, self.sentences[max(0, at - 2) : at])
        if found is not None and found.head in CALENDAR:
            found = None
        if found is not None and found.how in ("nummod", "of", "predicate", "after"):
            return found
        link = " ".join(t.text.lower() for t in sentence.tokens[own[1] : own[1] + 2])
        if not link.startswith(("of ", "out of", "in ")):
            return found
        for other in self.inside[at]:
            where = locate(sentence.tokens, other.span)
            if isinstance(other, Quantity) and where is not None and own[1] < where[0] <= own[1] + 4 and other.kind is Kind.COUNT:
                return count_noun(sentence, other) or found
        return found

    def _kind(self, view: View, at: int) -> Topic:
        mention = view.mention
        assert isinstance(mention, Quantity)
        match mention.kind:
            case Kind.COUNT:
                return self._count(view, at)
            case Kind.PERCENT:
                return self._share(view, at)
            case Kind.AGE:
                who, why = owner.aged(view)
                if "year" in who and not why:
                    who = ""
                return Topic(sort="age", head="age", state="*" if who else "", owner=who, why=(f"owner: {why or 'nobody is named beside it'}",))
            case _:
                return self._measured(view, at)

    def _measured(self, view: View, at: int) -> Topic:
        mention = view.mention
        assert isinstance(mention, Quantity)
        if mention.kind is Kind.MONEY:
            found = anchor.of_sum(view)
            who, _ = owner.holder(view)
            role = owner.payer(view) if found.sort == "price" or found.sort == "cost" else ""
        elif mention.kind is Kind.DURATION:
            found, who, role = anchor.of_time(view), "", ""
            who = owner.holder(view)[0] if found.sort in _PERSONAL else ""
        else:
            found, who, role = anchor.of_measure(view, mention.unit), "", ""
        aspect, word = scope.aspect(view)
        earlier = scope.previous(view)
        if earlier and self.said:
            aspect, word = "previous", earlier
        if self._bracketed(view, at):
            return replace(self.said[-1].topic, why=("anchor: the same in another unit",))
        where, spot = place.located(view)
        return Topic(
            head=found.sort, sort=found.sort, role=role, state=found.state if found.sort else "", owner=who, place=spot or where,
            anchor=found.of, aspect=aspect, why=_why(("anchor", found.why), ("aspect", word)),
        )  # fmt: skip

    def _bracketed(self, view: View, at: int) -> bool:
        """A conversion in brackets: "96 million crowns ($8.4 million)"."""
        if not self.said or self.said[-1].sentence != at or view.first == 0 or view.tokens[view.first - 1].text != "(":
            return False
        return self.said[-1].mention.kind is view.mention.kind and view.mention.span[0] - self.said[-1].mention.span[1] < 30  # type: ignore[union-attr]

    def _share(self, view: View, at: int) -> Topic:
        found = anchor.of_share(view, self.election)
        aspect, word = scope.aspect(view)
        earlier = scope.previous(view)
        if earlier:
            before = next((s for s in reversed(self.said) if s.mention.kind is Kind.PERCENT and s.sentence == at), None)
            if before and before.topic.sort:
                return replace(before.topic, aspect="previous", year="", why=(f"aspect: {earlier}", "anchor: the figure before it"))
            aspect, word = "previous", earlier
        who = how = ""
        if found.sort in ("vote", "approval", "stake"):
            who, how = owner.holder(view)
            if aspect == "target":
                aspect = "actual"
            if any(t.lemma == "poll" and t.pos == "NOUN" for t in view.tokens):
                aspect, word = "forecast", "poll"
        where, _ = place.located(view)
        settled = bool(found.sort) and (found.sort not in ("vote", "stake", "approval") or bool(who))
        return Topic(
            head=found.of or found.sort, sort=found.sort, state=(found.state if settled else ""), owner=who, place=where, anchor=found.of,
            aspect=aspect, why=_why(("anchor", found.why), ("owner", how), ("aspect", word)),
        )  # fmt: skip

    def _count(self, view: View, at: int) -> Topic:
        same = anaphora.same_figure(view, self.said)
        if same is not None and (view.noun is None or not same.head or view.head in (same.head, "people", "person", "victim") or same.sort in (view.head,)):
            return replace(same, why=("noun: the same figure said before",))
        if any(t.lemma == "magnitude" for t in view.tokens[max(0, view.first - 3) : view.last + 3]):
            return Topic(head="magnitude", sort="magnitude", state="*", why=("anchor: magnitude",))
        found = noun.classify(view)
        before = self.sentences[at - 1].text if at else ""
        leaned = anaphora.leaned_on(view, self.said, at)
        sort, role, why = found.sort, found.role, found.why
        reading = state.NONE
        if sort == noun.PEOPLE:
            reading = state.of_people(view)
            if not reading.state and not role:
                reading = anaphora.toll(view, before)
        elif not sort:
            reading = state.of_people(view)
            toll = anaphora.toll(view, before, self.said)
            toll = toll if toll.state else anaphora.counted_by_subject(view)
            if toll.state and reading.state not in ("dead", "injured", "missing", "rescued", "critical"):
                reading = toll
            sort, role, reading, why = self._elliptical(view, leaned, reading, at)
        if sort != noun.PEOPLE and sort:
            thing = state.of_things(view)
            reading = thing if not reading.state or reading.why == "near" else reading
            if leaned and view.noun is None and reading.state == "*":
                reading = state.Reading(leaned.topic.state, leaned.topic.predicate, "the count before it")
        return self._scoped(view, leaned, sort, role, reading, why)

    def _elliptical(self, view: View, leaned: anaphora.Said | None, reading: state.Reading, at: int) -> tuple[str, str, state.Reading, str]:
        """A number without a noun: people where a state of people says so, else what the count before it counted."""
        if leaned is not None and leaned.topic.sort and leaned.topic.sort != noun.PEOPLE:
            if reading.state in ("dead", "injured", "missing", "rescued", "critical", "arrested") and reading.why in ("beside", "verb", "complement", "the toll"):
                return noun.PEOPLE, "", reading, "people: what happened to them says so"
            return leaned.topic.sort, leaned.topic.role, state.NONE, f"the noun of the count before it, {leaned.topic.head}"
        if reading.state:
            role = leaned.topic.role if leaned is not None and leaned.sentence == at and scope.is_part(view) else ""
            return noun.PEOPLE, role, reading, "people: what happened to them says so"
        if leaned is not None:
            inherited = state.Reading(leaned.topic.state, leaned.topic.predicate, "the count before it")
            return leaned.topic.sort, leaned.topic.role, inherited, f"the noun of the count before it, {leaned.topic.head}"
        return "", "", reading, "no noun and nothing before it"

    def _scoped(self, view: View, leaned: anaphora.Said | None, sort: str, role: str, reading: state.Reading, why: str) -> Topic:
        name, word = scope.aspect(view)
        whole, owner_why, who = Scope.TOTAL, "", ""
        predicate, qualifier = reading.predicate, ""
        status = reading.state
        if sort in _OWNED or name in ("capacity", "threshold"):
            status = "*"
        elif status == "does join" and reading.state:
            status = DEFAULT_STATES.get(role, status)
        elif not status and sort == noun.PEOPLE and place.gathered(view):
            status, predicate = "present", "in the open"
        elif not status and sort == noun.PEOPLE and role:
            status = state.own_verb(view) or DEFAULT_STATES.get(role, "")
        if role in SAID_BY_STATE and status == DEFAULT_STATES.get(role) or (role == "protester" and status == "arrested"):
            role = ""
        if status == "without power" and sort in POWERED:
            sort, role = noun.PEOPLE, "customer"
        if role == "soldier" and status == "remaining":
            status = "deployed"
        if sort in _OWNED and name != "difference" and not scope.is_whole(view):
            who, owner_why = owner.holder(view)
            who = who or owner.labelled(view)
            if not who and owner.is_unnamed(view):
                status = ""
        elif noun.name_beside(view):
            who = noun.name_beside(view)
        part = scope.is_part(view)
        of = next((t for t in reversed(anaphora.last_three(self.said)) if t.sort == sort), None) if part else None
        if of is not None:
            if not status:
                status, predicate = of.state, of.predicate
            if status == of.state:
                whole, qualifier = Scope.PART, predicate if view.noun is None or not role else ""
        elif scope.is_other(view) or (view.head == "other" and self._said_before(sort, status)) or (status in _HARMED and scope.is_seen(view)):
            whole = Scope.OTHER
        elif (scope.whole_follows(view) and sort not in (*_OWNED, noun.PEOPLE)) or (scope.is_fronted_part(view) and not reading.why.startswith(("verb", "beside", "compl"))):
            whole, qualifier = Scope.PART, predicate if predicate not in ("", "be") else state.complement(view)
        if scope.adds(view) and self._adds_to(sort, status, view):
            whole = Scope.ADDITION
        earlier = scope.previous(view)
        if earlier and leaned is not None:
            name, word = "previous", earlier
            if not status or view.noun is None:
                sort, role, status = leaned.topic.sort, leaned.topic.role, leaned.topic.state
        cause, at_cause = cause_of(view) if sort == noun.PEOPLE and status in _HARMED else ("", -1)
        where, spot = place.located(view, at_cause, self.places)
        if sort == noun.PEOPLE and (home := place.origin(view)):
            role = f"{role} from {home}".strip()
        return Topic(
            counted=view.phrase, head=view.head or (leaned.topic.head if leaned else ""), sort=sort, role=role, state=status, predicate=predicate,
            owner=who, place=where or spot, anchor=qualifier or cause, aspect=name, scope=whole,
            why=_why(("noun", why), ("state", reading.why and f"{predicate} ({reading.why})"), ("scope", part), ("owner", owner_why), ("aspect", word)),
        )  # fmt: skip

    def _said_before(self, sort: str, status: str) -> bool:
        """Whether one of the last three counts had the same state: "three others" are then beside it."""
        return any(t.sort == sort and t.state == status for t in anaphora.last_three(self.said))

    def _adds_to(self, sort: str, status: str, view: View) -> bool:
        """ "N more" adds unless another outcome stands before it; "another N" adds only to a like count before it."""
        recent = anaphora.last_three(self.said)
        if any(t.text.lower() in ("another", "further") for t in view.tokens[max(0, view.first - 1) : view.last]):
            return any(t.sort == sort and (t.state == status or not status) for t in recent)
        like = [t for t in recent if t.sort == sort]
        return not status or not like or any(t.state == status for t in like)

    def _dated(self, view: View, timex: Timex) -> Topic:
        """The event of a date; a date of another year is of another event of its sort, but for births and foundings."""
        event = dates.event_of(view)
        where, _ = place.located(view)
        other = timex.start is not None and self.published is not None and timex.start.year != self.published.year and event.sort not in _ONCE
        return Topic(
            head=event.predicate, sort=event.sort, state="on" if event.sort else "", predicate=event.predicate, owner=event.who, place=where,
            year=str(timex.start.year) if other and timex.start is not None and abs((timex.start - self.published).days) > _NEXT_YEAR else "",  # type: ignore[operator]
            why=_why(("state", event.why)),
        )  # fmt: skip

    def _year(self, view: View, at: int) -> str:
        """The year that a figure is said to be of, if another than the article's."""
        then = next((t for t, where in self._times(view, at) if view.left <= where[0] < view.right), None)
        if then is None or not _is_past(then, self.published) or self.published is None:
            return ""
        year = _day(then)[:4]
        return year if year != str(self.published.year) else ""

    def _past_day(self, view: View, at: int) -> str:
        """The day of harm done, where that is over; a sentence that goes on about it ("One person died.") stays with it."""
        for then, where in self._times(view, at):
            between = view.tokens[min(where[1], view.last) : max(where[0], view.first)]
            if where[0] > 5 and any(t.pos == "NUM" for t in between):
                continue
            if not _is_past(then, self.published):
                return ""
            self.past[at] = _day(then)
            return self.past[at]
        before = at - 1
        while before >= max(0, at - 2) and self.sentences[before].paragraph == self.sentences[at].paragraph:
            if before in self.past:
                self.past[at] = self.past[before]
                return self.past[before]
            before -= 1
        return ""

    def _times(self, view: View, at: int) -> list[tuple[Timex, tuple[int, int]]]:
        """The days named in the sentence, the nearest to the figure first; not the start of a count ("since May") or its end."""
        found = []
        for timex in self.inside[at]:
            where = locate(view.tokens, timex.span)
            if not isinstance(timex, Timex) or where is None or timex.start is None or timex.end is None:
                continue
            then = view.text(where[1], where[1] + 2).strip(" ,").startswith("when")
            if then or timex.relation not in ("since", "until", "from", "by"):
                found.append((timex, where))
        return sorted(found, key=lambda f: (abs(f[1][0] - view.first), f[0].span))

def _why(*reasons: tuple[str, str]) -> tuple[str, ...]:
    return tuple(f"{slot}: {text}" for slot, text in reasons if text)


def _is_past(timex: Timex, published: date | None) -> bool:
    """Whether the time is over by more than the days that news of one event goes on."""
    return published is not None and timex.end is not None and timex.type == "DATE" and timex.end < published - _RECENT


def _day(timex: Timex) -> str:
    """The time at its own precision: a year, a month or a day."""
    assert timex.start is not None
    return timex.start.isoformat()[: {"year": 4, "decade": 4, "month": 7, "quarter": 7, "season": 7}.get(timex.precision, 10)]
