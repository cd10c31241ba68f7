"""One name for one speaker across articles: spellings, short forms, dropped first names and roles tied to their holders."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from factcheck.attribution.merged import Merged
from factcheck.attribution.parts import PLAIN, SHORT_FORM, Parts, parts
from factcheck.attribution.spelling import alike, fold, skeleton
from factcheck.attribution.words import words
from factcheck.lexicon import speech

_CROWD = 60
"""Bodies that share a word: of more, nobody could say which is meant."""


def canonical(said: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Each speaker as written -> the one name for them across articles, and why it was joined ("" where it stands alone).

    People are joined by surname and first name, bodies by their words; a person and a body are never one. Work is linear
    but for the names that share the consonants of a surname.
    """
    counts = Counter(said)
    known = _with_surnames({s: parts(s) for s in sorted(counts)})
    merged = Merged(known)
    people = [p for p in known.values() if p.person and p.name]
    _join_people(people, merged)
    _join_roles([p for p in known.values() if p.person and not p.name], people, merged)
    _join_bodies([p for p in known.values() if not p.person], merged)
    sets = sorted(merged.sets().values())
    chosen = [_best([known[m] for m in members], counts) for members in sets]
    shared = {c for c, n in Counter(chosen).items() if n > 1}
    names: dict[str, tuple[str, str]] = {}
    for members, name in zip(sets, chosen, strict=True):
        for member in members:
            names[member] = (members[0] if name in shared else name, merged.why.get(member, ""))
    return names


def _with_surnames(known: Mapping[str, Parts]) -> dict[str, Parts]:
    """The same, but that a bare word which is the surname of a person named elsewhere is a person: "Holt said"."""
    surnames = {fold(p.name[-1]) for p in known.values() if p.person and len(p.name) > 1}
    return {
        said: replace(p, person=True, name=(p.text,), roles=frozenset()) if _is_bare(p) and fold(p.text) in surnames else p
        for said, p in known.items()
    }


def _is_bare(body: Parts) -> bool:
    """Whether a speaker is one capitalised word that names no sort of body."""
    return not body.person and body.text.isalpha() and body.text[:1].isupper() and not body.roles & speech.BODY_WORDS


def _best(members: Sequence[Parts], counts: Counter[str]) -> str:
    """The most usual of the fullest names of a set."""
    named = [p for p in members if p.name]
    if named:
        full: Counter[str] = Counter()
        for p in named:
            full[" ".join(p.name)] += counts[p.text]
        most = max(len(n.split()) for n in full)
        longest = [n for n in full if len(n.split()) == most] if most > 1 else list(full)
        return min(longest, key=lambda n: (len(n.split()[0].rstrip(".")) == 1, -full[n], n))
    return min(members, key=lambda p: (-len(p.roles), _plainness(p.label), -counts[p.text], p.text)).label


def _plainness(label: str) -> int:
    """Words of a label that tell nothing of whose it is: "firm", "poll"."""
    return sum(fold(w.text) in PLAIN for w in words(label))


def _join_people(people: Sequence[Parts], merged: Merged) -> None:
    """Those of one surname: the same first name or initial, or no first name where only one bears the surname."""
    blocks: dict[str, list[Parts]] = defaultdict(list)
    for person in people:
        blocks[skeleton(person.name[-1])].append(person)
    for key in sorted(blocks):
        block = sorted(blocks[key], key=lambda p: (-len(p.name), p.text))
        leads: list[Parts] = []
        for person in (p for p in block if len(p.name) > 1):
            match = next((lead for lead in leads if _same_person(lead, person)), None)
            if match is None:
                leads.append(person)
            else:
                merged.join(match.text, person.text, f"'{person.text}' and '{match.text}' spell one name")
        for person in (p for p in block if len(p.name) == 1):
            fits = [lead for lead in leads if alike(lead.name[-1], person.name[-1]) and not _sexes_differ(lead, person)]
            shared = [lead for lead in fits if lead.roles & person.roles]
            if len(fits) == 1 or len(shared) == 1:
                lead = shared[0] if len(shared) == 1 else fits[0]
                merged.join(lead.text, person.text, f"'{person.text}' is '{lead.text}', the only one of that surname")
            elif not fits:
                leads.append(person)


def _same_person(one: Parts, other: Parts) -> bool:
    if not alike(one.name[-1], other.name[-1]) or _sexes_differ(one, other):
        return False
    a, b = fold(one.name[0]), fold(other.name[0])
    if len(a) == 1 or len(b) == 1:
        return a[:1] == b[:1]
    if len(one.name) == 1 or len(other.name) == 1:
        return True
    return alike(one.name[0], other.name[0]) or alike("".join(one.name[:-1]), "".join(other.name[:-1]))


def _sexes_differ(one: Parts, other: Parts) -> bool:
    return bool(
        (one.roles & speech.MALE and other.roles & speech.FEMALE) or (one.roles & speech.FEMALE and other.roles & speech.MALE)
    )


def _join_roles(roles: Sequence[Parts], people: Sequence[Parts], merged: Merged) -> None:
    """ "the Brenn prosecutor": the one person whose titles hold all of the role's words; else roles of the same words."""
    holders: dict[str, list[Parts]] = defaultdict(list)
    for person in people:
        for word in sorted(person.roles):
            holders[word].append(person)
    same: dict[frozenset[str], Parts] = {}
    for role in roles:
        twin = same.setdefault(role.roles, role)
        if twin is not role:
            merged.join(twin.text, role.text, f"'{role.text}' and '{twin.text}' are one role")
            continue
        if len(role.roles) < 2:
            continue
        rarest = min(sorted(role.roles), key=lambda w: len(holders.get(w, ())))
        fits = {merged.find(p.text): p for p in holders.get(rarest, ()) if role.roles <= p.roles}
        if len(fits) == 1:
            holder = next(iter(fits.values()))
            merged.join(holder.text, role.text, f"'{role.text}' is the role of '{holder.text}'")


def _join_bodies(bodies: Sequence[Parts], merged: Merged) -> None:
    """Bodies of the same words; a short form with its full name; a name that drops words of the only fuller one."""
    by_words: dict[frozenset[str], Parts] = {}
    holders: dict[str, list[Parts]] = defaultdict(list)
    shorts: dict[str, Parts] = {}
    for body in sorted(bodies, key=lambda b: (-len(b.roles), b.text)):
        twin = by_words.setdefault(body.roles, body)
        if twin is not body:
            merged.join(twin.text, body.text, f"'{body.text}' and '{twin.text}' are the same words")
            continue
        bare = body.text.replace(".", "")
        full = shorts.get(bare) if bare.isupper() else None
        fuller = full or _fuller(body, holders, merged)
        if fuller is not None:
            how = f"is short for '{fuller.text}'" if full else f"is '{fuller.text}' with words left out"
            merged.join(fuller.text, body.text, f"'{body.text}' {how}")
        for word in sorted(body.roles):
            holders[word].append(body)
        for form in (body.short, "".join(w.text[0] for w in words(SHORT_FORM.sub("", body.text)) if w.is_capital)):
            if len(form) >= 2:
                shorts.setdefault(form, body)


def _fuller(body: Parts, holders: Mapping[str, Sequence[Parts]], merged: Merged) -> Parts | None:
    """The one body whose name holds all words of this one and more; None where several do, or the words are too plain."""
    if len(body.roles) < 2 and not (body.text[:1].isupper() and body.roles & speech.BODY_WORDS):
        return None
    near = min((holders.get(w, ()) for w in sorted(body.roles)), key=len)
    if len(near) > _CROWD:
        return None
    fits = {
        merged.find(b.text): b for b in near if body.roles < b.roles and b.text[:1].isupper() and not b.roles & speech.MEMBERS
    }
    return next(iter(fits.values())) if len(fits) == 1 else None
