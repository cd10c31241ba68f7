"""What happened to counted things."""

from __future__ import annotations

from factcheck.lexicon.states import AT_WORK
from factcheck.lexicon.things import SYNONYMS, WORKING
from factcheck.subjects.deprived import cut_off
from factcheck.subjects.view import View, children, frames, is_generic, look_up, verbs
from factcheck.subjects.wording import OF_PEOPLE, OF_THINGS, Reading


def of_things(view: View) -> Reading:
    """The state of counted things: a class of verbs, a verb's own lemma, or ``*`` where the verb says nothing."""
    tokens = view.tokens
    for i in range(view.last, min(view.right, view.stop + 4)):
        if (found := look_up(tokens, i, OF_PEOPLE["being"])) and found[0] == "without power":
            return Reading(found[0], view.text(i, i + found[1]), "adjective")
    for verb, part in verbs(view):
        if any(OF_PEOPLE.get(part, OF_PEOPLE["undergoes"]).get(form) == "without power" for form in frames(tokens, verb)):
            return Reading("without power", tokens[verb].lemma, "verb")
    if (cut := cut_off(view)).state:
        return cut
    if _definite(view):
        return Reading("*", "", "all of them")
    for i in (*range(view.last, view.anchor), view.anchor + 1):
        if i < len(tokens) and (said := _of_thing(view, i)):
            return Reading(said, tokens[i].text.lower(), "adjective")
    for verb, part in verbs(view):
        lemma = tokens[verb].lemma
        if part == "beside":
            return _at(view, verb)
        for form in frames(tokens, verb):
            name = OF_THINGS["undergoes" if part == "undergoes" else "does"].get(form)
            if name and (name != AT_WORK or _works(view)):
                return Reading(name, form, "verb")
        if part == "does" and is_generic(lemma):
            at = next((j for j in children(tokens, verb) if j > verb and _of_thing(view, j)), -1)
            if at >= 0:
                return Reading(_of_thing(view, at), tokens[at].text.lower(), "complement")
        if part == "undergoes" or not is_generic(lemma):
            return Reading("*" if is_generic(lemma) else lemma, lemma, "verb")
        return Reading("*", lemma, "verb")
    return Reading("*", "", "no verb")


def _of_thing(view: View, i: int) -> str:
    """The state that an adjective, a participle or a phrase at a token says of a thing; empty where it says none."""
    found = look_up(view.tokens, i, OF_THINGS["being"])
    return found[0] if found and (found[0] != AT_WORK or _works(view)) else ""


def _works(view: View) -> bool:
    """Whether what is counted can be at work somewhere: boats, dogs, teams; not letters that were sent."""
    return SYNONYMS.get(view.head, view.head) in WORKING


def _definite(view: View) -> bool:
    """Its three engines, the ship's 27 cabins, all three boosters: a known whole, whatever happens to it in this sentence."""
    before = view.tokens[view.first - 1] if view.first else None
    return before is not None and (before.tag in ("PRP$", "POS") or before.text.lower() == "all")


def _at(view: View, verb: int) -> Reading:
    """Things at which something happened, not which something happened to: "tallies did not match at 300 stations"."""
    tokens = view.tokens
    before = tokens[view.first - 1].text.lower() if view.first else ""
    if before not in ("at", "in", "from", "on"):
        return Reading("*", "", "no verb")
    said = (
        next((tokens[j].lemma for j in children(tokens, verb) if tokens[j].dep in ("acomp", "oprd")), "") or tokens[verb].lemma
    )
    for table in (OF_THINGS["undergoes"], OF_THINGS["does"]):
        said = table.get(said, said)
    return Reading("*" if is_generic(said) else f"{before} {said}", tokens[verb].text.lower(), "where it happened")
