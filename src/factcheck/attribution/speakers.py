"""One name for one speaker across articles: spellings, short forms, dropped first names and roles tied to their holders."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from factcheck.attribution.words import strip_possessive, words
from factcheck.lexicon import speech

ALIKE = 80.0
"""Least similarity (0 to 100) of two spellings of one first name or surname whose consonants agree."""

_VOWELS = str.maketrans("", "", "aeiouyh")
_SOUNDS = (
    ("ph", "f"),
    ("ck", "k"),
    ("qu", "k"),
    ("q", "k"),
    ("c", "k"),
    ("w", "v"),
    ("z", "s"),
    ("x", "ks"),
    ("dj", "j"),
    ("g", "j"),
)
_DOUBLED = re.compile(r"(.)\1+")
_SHORT = re.compile(r"\s*\(([^()]{2,12})\)")
_SMALL = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "for",
        "in",
        "at",
        "from",
        "by",
        "and",
        "on",
        "its",
        "his",
        "her",
        "their",
        "this",
        "that",
        "with",
        "own",
        "to",
    ]
)
_FEMALE = frozenset(["ms", "mrs", "miss", "mx"])
_MALE = frozenset(["mr"])


@dataclass(frozen=True, slots=True)
class Parts:
    """A speaker as an article writes them, taken apart. `name` is empty for a role or a plain noun ("police")."""

    text: str
    name: tuple[str, ...]
    roles: frozenset[str]
    person: bool
    short: str = ""


def fold(text: str) -> str:
    """Lower case without accents, marks or possessive endings."""
    flat = unicodedata.normalize("NFKD", strip_possessive(text).casefold())
    return "".join(c for c in flat if c.isalnum())


def skeleton(word: str) -> str:
    """The consonants that spellings and transliterations of one name share: "Doryan" and "Dorian" are both "drn"."""
    flat = fold(word)
    for sound, plain in _SOUNDS:
        flat = flat.replace(sound, plain)
    bare = (
        flat[:1].translate(str.maketrans("yw", "iv")) + flat[1:].translate(_VOWELS)
        if flat[:1] in "aeiouy"
        else flat.translate(_VOWELS)
    )
    return _DOUBLED.sub(r"\1", bare) or flat


def parts(speaker: str) -> Parts:
    """Take a speaker apart into name and roles; a name that holds a body's word is a body's."""
    short = _SHORT.search(speaker)
    flat = _SHORT.sub("", speaker)
    chunks = re.split(r",\s*", flat)
    found = [w for w in words(chunks[0]) if w.is_word]
    roles = {fold(w.text) for chunk in chunks[1:] for w in words(chunk) if w.is_word and w.lower not in _SMALL}
    last = len(found)
    for i, word in enumerate(found):
        if i and word.lower in ("of", "for", "from", "in", "at", "by", "on"):
            last = i
            break
    head = found[:last]
    first = len(head)
    while first > 0 and _is_name_word(head, first - 1):
        first -= 1
    name = head[first:]
    titles = [i for i, w in enumerate(name) if w.lower in speech.TITLES]
    if titles and titles[-1] < len(name) - 1:
        name = name[titles[-1] + 1 :]
    while name and name[0].lower in _SMALL | speech.TITLES:
        name = name[1:]
    lowers = {w.lower for w in found}
    body = bool(lowers & (speech.BODY_WORDS - speech.TITLES)) or (
        bool(name) and name[-1].lower in speech.BODY_WORDS | speech.OUTLET_WORDS
    )
    roles |= {fold(w.text) for w in found if w not in name and w.lower not in _SMALL}
    titled = any(w.lower in speech.TITLES for w in found if w not in name)
    if (
        len(chunks) > 1
        and not name
        and len(chunks[1].split()) <= 4
        and all(w.is_capital for w in words(chunks[1]) if w.is_word)
    ):
        name = [w for w in words(chunks[1]) if w.is_word]
        return Parts(speaker, tuple(w.text for w in name), frozenset(roles - {fold(w.text) for w in name}), True)
    person = bool(name) and (len(name) >= 2 or titled) and (titled or not body)
    if person:
        return Parts(speaker, tuple(strip_possessive(w.text) for w in name), frozenset(roles), True)
    if titled and not name:
        return Parts(speaker, (), frozenset(roles), True)
    return Parts(
        speaker, (), frozenset(fold(w.text) for w in found if w.lower not in _SMALL), False, short.group(1) if short else ""
    )


def _is_name_word(head: Sequence[object], i: int) -> bool:
    word = head[i]
    return getattr(word, "is_capital", False) or (
        i > 0 and getattr(word, "lower", "") in ("de", "van", "von", "der", "al", "bin", "el", "di", "la", "le", "du")
    )


class Merged:
    """Union of speakers, with the reason for each union."""

    def __init__(self, members: Iterable[str]) -> None:
        self._parent = {m: m for m in members}
        self.why: dict[str, str] = {}

    def find(self, member: str) -> str:
        """The representative of a member's set."""
        root = member
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[member] != root:
            self._parent[member], member = root, self._parent[member]
        return root

    def join(self, one: str, other: str, why: str) -> None:
        """Put two members into one set."""
        a, b = self.find(one), self.find(other)
        if a != b:
            low, high = sorted((a, b))
            self._parent[high] = low
            for member in (one, other):
                self.why.setdefault(member, why)

    def sets(self) -> dict[str, list[str]]:
        """Members by representative, sorted."""
        found: dict[str, list[str]] = defaultdict(list)
        for member in sorted(self._parent):
            found[self.find(member)].append(member)
        return dict(found)


def canonical(said: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Each speaker as written -> the one name for them across articles, and why it was joined ("" where it stands alone).

    People are joined by surname and first name, bodies by their words; a person and a body are never one. Work is linear
    but for the names that share the consonants of a surname.
    """
    counts = Counter(said)
    known = {s: parts(s) for s in sorted(counts)}
    merged = Merged(known)
    people = [p for p in known.values() if p.person and p.name]
    _join_people(people, merged)
    _join_roles([p for p in known.values() if p.person and not p.name], people, merged)
    _join_bodies([p for p in known.values() if not p.person], merged)
    names: dict[str, tuple[str, str]] = {}
    for members in merged.sets().values():
        chosen = _best([known[m] for m in members], counts)
        for member in members:
            names[member] = (chosen, merged.why.get(member, ""))
    return names


def _best(members: Sequence[Parts], counts: Counter[str]) -> str:
    """The most usual of the fullest names of a set."""
    named = [p for p in members if p.name]
    if named:
        full: Counter[str] = Counter()
        for p in named:
            full[" ".join(p.name)] += counts[p.text]
        most = max(len(n.split()) for n in full)
        longest = [n for n in full if len(n.split()) == most] if most > 1 else list(full)
        return min(longest, key=lambda n: (-full[n], n))
    return min((p.text for p in members), key=lambda t: (-len(t.split()), -counts[t], t))


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
            fits = [lead for lead in leads if _alike(lead.name[-1], person.name[-1]) and not _sexes_differ(lead, person)]
            shared = [lead for lead in fits if lead.roles & person.roles]
            if len(fits) == 1 or len(shared) == 1:
                lead = shared[0] if len(shared) == 1 else fits[0]
                merged.join(lead.text, person.text, f"'{person.text}' is '{lead.text}', the only one of that surname")
            elif not fits:
                leads.append(person)


def _same_person(one: Parts, other: Parts) -> bool:
    if not _alike(one.name[-1], other.name[-1]) or _sexes_differ(one, other):
        return False
    a, b = fold(one.name[0]), fold(other.name[0])
    if len(a) == 1 or len(b) == 1:
        return a[:1] == b[:1]
    if len(one.name) == 1 or len(other.name) == 1:
        return True
    return _alike(one.name[0], other.name[0])


def _alike(one: str, other: str) -> bool:
    """Whether two words spell one name: the same consonants, or all but one letter of a long one."""
    a, b = fold(one), fold(other)
    if a == b:
        return True
    score = fuzz.ratio(a, b)
    return score >= 90.0 or (
        skeleton(one) == skeleton(other) and score >= min(ALIKE, 66.0 if min(len(a), len(b)) <= 5 else ALIKE - 8)
    )


def _sexes_differ(one: Parts, other: Parts) -> bool:
    return bool((one.roles & _MALE and other.roles & _FEMALE) or (one.roles & _FEMALE and other.roles & _MALE))


def _join_roles(roles: Sequence[Parts], people: Sequence[Parts], merged: Merged) -> None:
    """ "the Nice prosecutor": the one person whose titles hold all of the role's words; else roles of the same words."""
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
    for body in bodies:
        key = frozenset(w.replace("defense", "defence") for w in body.roles)
        twin = by_words.setdefault(key, body)
        if twin is not body:
            merged.join(twin.text, body.text, f"'{body.text}' and '{twin.text}' are the same words")
        for word in sorted(key):
            holders[word].append(body)
        if body.short:
            shorts.setdefault(body.short, body)
        initials = "".join(w.text[0] for w in words(_SHORT.sub("", body.text)) if w.is_word and w.is_capital)
        if len(initials) >= 2:
            shorts.setdefault(initials, body)
    for body in bodies:
        bare = body.text.replace(".", "")
        full = shorts.get(bare)
        if full is not None and full is not body and bare.isupper():
            merged.join(full.text, body.text, f"'{body.text}' is short for '{full.text}'")
            continue
        key = frozenset(w.replace("defense", "defence") for w in body.roles)
        if len(key) < 2 and not (body.text[:1].isupper() and key & speech.BODY_WORDS):
            continue
        rarest = min(sorted(key), key=lambda w: len(holders[w]))
        fits = {
            merged.find(b.text): b
            for b in holders[rarest]
            if b is not body
            and key < frozenset(w.replace("defense", "defence") for w in b.roles)
            and b.text[:1].isupper()
            and not b.roles & _PEOPLE
        }
        if len(fits) == 1:
            fuller = next(iter(fits.values()))
            merged.join(fuller.text, body.text, f"'{body.text}' is '{fuller.text}' with words left out")


_PEOPLE = frozenset(
    [
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "official",
        "officials",
        "source",
        "sources",
        "employee",
        "employees",
        "worker",
        "workers",
        "lawyers",
        "families",
    ]
)
