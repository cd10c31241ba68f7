"""Whether "another man" or "a third victim" counts: only where it is said what befell one, and how many before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.lexicon.ordinals import ordinal
from factcheck.lexicon.people import DEATHS, KIN, SOUGHT
from factcheck.lexicon.spans import STRETCHES
from factcheck.lexicon.states import HARM, HURT
from factcheck.model import Kind, Quantity, Scope, Topic
from factcheck.subjects.anaphora import Said, leaned_on
from factcheck.subjects.noun import PEOPLE
from factcheck.subjects.state import of_people
from factcheck.subjects.view import Mention, View, children, climb
from factcheck.subjects.wording import OF_PEOPLE, Reading

_BEFELL = frozenset({"infected", "rescued", "hospitalised", "arrested", *HARM, *HURT})
"""States that are told of people one by one as they come about."""

_SAID = frozenset({"verb", "complement", "beside", "clause", "how badly", "the count before it"})
"""How a state must be said: of the one person, not merely near."""

_DYING = frozenset({"die", "succumb", "perish"})
_BEING = frozenset({"be", "become", "mark", "make"})
_TELLING = frozenset({"report", "confirm", "record", "announce", "register", "mark", "be"})
_CLAIMING = frozenset({"claim", "take"})
"""Verbs by which a calamity kills: "the fever claimed its 90th victim", "took a 41st life"."""

_DEED = "a deed, and no toll"
_BACK = 2
"""Sentences before an ordinal in which its like are counted."""


def is_singly(mention: Quantity) -> bool:
    """Whether a count is the word "another" or an ordinal."""
    word = mention.quote.split()[-1].lower()
    return word == "another" or ordinal(word) > 1


def counted(view: View, topic: Topic, said: list[Said]) -> Topic:
    """The topic of one more person, or of the toll that an ordinal tells; `denied` says why where it counts nobody."""
    denied = _nobody(view, topic) or (_not_one_more if _is_another(view) else _no_toll)(view, topic, said)
    if denied:
        return Topic(denied=denied)
    if _is_another(view):
        return replace(topic, scope=Scope.ADDITION)
    return replace(topic, scope=Scope.OTHER if _over_long(view) else Scope.TOTAL)


def _is_another(view: View) -> bool:
    return view.tokens[view.last - 1].lemma == "another"


def _nobody(view: View, topic: Topic) -> str:
    """Why no single person is told of, or nothing befell them; empty where it did."""
    if view.noun is not None and view.tokens[view.noun].tag not in ("NN", "NNP"):
        return "counts more than one"
    if topic.sort != PEOPLE or topic.state not in _BEFELL:
        return "says not what befell a person"
    verb, _ = next(climb(view.tokens, view.anchor), (-1, ""))
    if verb < 0:
        return ""
    rumoured = view.tokens[verb].dep == "acl" and verb > view.last
    own = (view.tokens[j] for j in children(view.tokens, verb))
    return "is not said to have happened" if rumoured or any(t.tag == "MD" or t.dep == "neg" for t in own) else ""


def _not_one_more(view: View, topic: Topic, said: list[Said]) -> str:
    """Why "another" adds to no count: it tells somebody from who did it, or stands for a thing; empty where it adds."""
    here = leaned_on(view, said, view.at)
    together = here is not None and here.sentence == view.at and here.topic.sort == PEOPLE
    if view.noun is None and not together:
        return "stands for no person counted before it"
    if view.head in DEATHS:
        return "" if _is_tallied(view) or _is_claimed(view) else _DEED
    if _read(view, topic).why not in _SAID:
        return "says not what befell a person"
    if _is_one_of_those(view):
        return "is one of those counted before it"
    harmed = here is not None and together and here.topic.state in HARM | HURT
    return "" if harmed or not _is_object(view) else "is another than who did it"


def _read(view: View, topic: Topic) -> Reading:
    """The state as it is said of the one person."""
    found = of_people(view)
    return found if found.state or view.noun is not None else Reading(topic.state, topic.predicate, "the count before it")


def _is_object(view: View) -> bool:
    """Whether somebody does it to them: "shot another man", "charged with killing another inmate"."""
    return view.tokens[view.anchor].dep in ("dobj", "obj")


def _is_one_of_those(view: View) -> bool:
    """Whether it stands in a list of those counted before it: "two guards, a man and another man, were hurt"."""
    i = view.anchor
    while view.tokens[i].dep == "conj":
        i = view.tokens[i].head
    return view.tokens[i].dep == "appos" and view.tokens[view.tokens[i].head].tag == "NNS"


def _no_toll(view: View, topic: Topic, said: list[Said]) -> str:
    """Why an ordinal tells no toll: it numbers a family, suspects, or those of several fates; empty where it tells one."""
    if view.noun is None or view.tokens[view.last - 1].head != view.noun:
        return "ordinal"
    noun = view.tokens[view.noun]
    owned = any(view.tokens[j].dep == "poss" for j in children(view.tokens, view.noun))
    if _numbers_all(view, topic, said):
        return "numbers those told of, whatever befell them"
    if _is_claimed(view):
        return ""
    if noun.lemma in DEATHS:
        return "" if owned or _is_tallied(view) else _DEED
    if owned or noun.lemma in KIN or topic.role in SOUGHT:
        return "numbers people by what they are to others"
    if of_people(view).why not in _SAID or _is_object(view):
        return "says not what befell a person"
    return "" if _is_cumulative(view, topic, said) else "one of several, and no toll"


def _is_claimed(view: View) -> bool:
    """Whether the one who died is what a calamity took, however many it had taken before."""
    over = view.tokens[view.tokens[view.anchor].head]
    return view.head in ("victim", "life") and over.lemma in _CLAIMING and _is_object(view)


def _is_cumulative(view: View, topic: Topic, said: list[Said]) -> bool:
    """Whether as many came to it by now: "the 18th child killed", "a third man has died", "two were shot. A third was shot"."""
    own = [view.tokens[j] for j in children(view.tokens, view.anchor)]
    known = any(t.text.lower() == "the" for t in own)
    # The parser often takes a participle for a finite verb: "the 14th miner killed there".
    behind = view.tokens[view.stop : view.stop + 1]
    if any(t.dep in ("acl", "relcl") for t in own) or (known and any(t.lemma in OF_PEOPLE["undergoes"] for t in behind)):
        return known and _is_named(view) and not any(_has_own_subject(view, j) for j in children(view.tokens, view.anchor))
    if known:
        return False
    if topic.state == "dead":
        dying = any(view.tokens[verb].lemma in _DYING for verb, _ in climb(view.tokens, view.anchor))
        return dying or _value(view.mention) > 2
    return any(s.topic.state == topic.state and s.mention.value == _value(view.mention) - 1 for s in _like(view, said))


def _is_named(view: View) -> bool:
    """Whether somebody is said to be the one: "she became the ninth rider killed", not "the ninth rider killed was 40"."""
    verbs = [t.lemma for t in view.tokens[: view.first] if t.pos in ("VERB", "AUX")]
    return verbs[-1:] != [] and verbs[-1] in _BEING


def _has_own_subject(view: View, clause: int) -> bool:
    """Whether a clause on the noun tells what somebody else did: "the second person he hit"."""
    own = (view.tokens[j] for j in children(view.tokens, clause))
    return any(t.dep in ("nsubj", "nsubjpass") and t.tag not in ("WP", "WDT") for t in own)


def _numbers_all(view: View, topic: Topic, said: list[Said]) -> bool:
    """Whether it numbers people of several fates: "two were hurt and a third man died"; or is one of a greater toll."""
    for one in _like(view, said):
        if one.topic.state == topic.state and one.mention.value > _value(view.mention):
            return True
        beside = one.sentence == view.at or one.mention.value == _value(view.mention) - 1
        if one.topic.state not in ("", "*", topic.state) and beside:
            return True
    return False


def _like(view: View, said: list[Said]) -> Iterator[Said]:
    """The counts of people in the sentences right before."""
    for one in reversed(said):
        if one.sentence < view.at - _BACK:
            return
        if one.topic.sort == PEOPLE and one.mention.kind is Kind.COUNT:
            yield one


def _is_tallied(view: View) -> bool:
    """Whether a death is counted with others: "the third death in the outbreak", "reported a third death", "a third body"."""
    over = view.tokens[view.tokens[view.anchor].head]
    after = view.tokens[view.stop] if view.stop < len(view.tokens) else None
    told = after is not None and (after.dep == "prep" or after.dep == "acl")
    return told or over.lemma in _TELLING or view.head == "body"


def _over_long(view: View) -> bool:
    """Whether the toll is that of a stretch of time and no event's own: "this year", "since January", "in a decade"."""
    behind = view.tokens[view.stop :]
    return any(t.lemma in STRETCHES or t.text.lower() == "since" for t in behind)


def _value(mention: Mention) -> float:
    return mention.value if isinstance(mention, Quantity) else 0.0
