"""What stands on a page beside the article: notices, teasers, credits, counters. Tables of patterns, one row a form.

A notice is a whole line, never a sentence within prose that happens to hold such a word: a pattern describes the line from
its first letter to its last. The few that end a paragraph stand in `TAILS`.
"""

from __future__ import annotations

import re

BUTTONS = (
    "a about accept account ad advertisement advertising ago all allow app apps archive article back below bookmark"
    " by cancel clear click close comment comments consent continue cookie cookies copy decline dislike e-mail email"
    " embed enable facebook feed follow followers font for from full gallery google help here hide home image images"
    " instagram k like likes link linkedin live load loading log login manage menu messenger min mins more my new"
    " newsletter newsletters next notifications of on open options our page pause photo photos pinterest play please"
    " plus policy preferences previous print privacy promoted reactions read reading recommend reddit register reject"
    " related reply republish reset rss save scroll search see send settings share shared shares show sign size skip"
    " slideshow sponsored stories story subscribe tags text this to toggle top topics transcript tumblr tweet tweets"
    " twitter up us via video videos view views watch we whatsapp with your youtube"
)
"""Words of buttons and counters: a line that holds only these, numbers and marks is the page's, not the article's."""

_NETWORK = r"(?:facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|tiktok|threads|snapchat)"
_LETTER = r"(?:newsletters?|briefings?|e-?mails?|alerts?|updates?|app|podcasts?|channel|digest|inbox)"
_ACCESS = r"(?:access|subscription|membership|trial|registration|account|licen[cs]e|session|plan)"
_JOB = (
    r"(?:reporter|correspondent|writer|editor|columnist|journalist|producer|fellow|contributor|freelancer|photographer|commentator"
    r"|blogger|broadcaster)s?"
)
_PICTURE = r"(?:photo|picture|image|photograph|video|graphic|illustration|screenshot|footage|map|file photo)"
_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}"
_OPEN_END = r"(?<![.!?])"
# Buttons of a gallery or a player, as they are written there.
_PLAYER = (
    r"(?:CLOSE(?: Skip in)?(?: Skip)? x|Embed x Share|(?:Last|Previous|Next) (?:Video|Photo|Slide|Image)|Buy Photo|Open Gallery"
    r"|View as (?:list|gallery)|Full ?[Ss]creen)"
)

NOTICES: dict[str, tuple[str, ...]] = {
    "subscription": (
        rf"your\b.{{0,60}}\b{_ACCESS}\b.{{0,30}}\b(?:expires?|ends?|runs? out|lapses?|renews?)\b.{{0,60}}",
        r"(?:newsletters?|subscribe(?: now| today)?|sign ?up)\s*:.{1,120}",
        r"sign(?:ed)? up (?:to|for|here|now|today)\b.{0,100}",
        r"subscribe (?:to|now|today|here)\b.{0,100}",
        r"(?:e-?mail )?newsletters?\b.{0,40}\bsign up\b.{0,80}",
        r"to (?:ensure|continue|enjoy|keep)\b.{0,40}\b(?:reading|access|our journalism)\b.{0,120}",
        r"you (?:have|'ve|’ve) (?:\w+ ){0,3}(?:free )?articles? (?:left|remaining).{0,60}",
        r"you(?: have|'ve|’ve) (?:read|used|viewed|reached|hit)\b.{0,60}\b(?:free|monthly|this month|limit)\b.{0,200}",
        r"(?:continue|keep) reading (?:with|by|for|the full|this)\b.{0,120}",
        r"(?:to|want to) (?:read|unlock)\b.{0,80}\b(?:subscribe|subscription|log ?in|sign ?in)\b.{0,120}",
        r"this (?:article|story|content|page|feature) is (?:only |exclusively |reserved |exclusive |available )*(?:for|to)\b"
        r".{0,40}\b(?:subscribers|members|registered (?:users|readers))\b.{0,120}",
        r"(?:(?:get |enjoy )?unlimited (?:digital |online )?|full (?:digital|online) )access\b.{0,160}",
        r"(?:try|start|begin|claim) (?:your|a|our)\b.{0,30}\b(?:free|trial|subscription)\b.{0,160}",
        r".{0,80}\bcancel (?:at )?any ?time\b.{0,60}",
        r"(?:already )?(?:a |an )?(?:subscriber|member)s?\s*\?.{0,60}",
        r"(?:register|log ?in|sign ?in|join) (?:now|here|for free|to (?:read|continue|comment|unlock)|us (?:on|at))\b.{0,80}",
        rf"get (?:the (?:latest|best|day['’]s)|our|all the|more)\b.{{0,60}}\b(?:{_LETTER}|news|stories|headlines)\b.{{0,60}}",
        r"download (?:the|our|this|as)\b.{0,60}\b(?:app|pdf)\b.{0,80}",
        r"download app\b.{0,40}",
        r"text\b.{0,30}\bto \d{4,6}\b.{0,80}",
        r"(?:thank you|thanks) for (?:registering|subscribing|signing up|reading).{0,60}",
        r"support (?:our|independent|quality|local) (?:journalism|news|reporting)\b.{0,80}",
        r"(?:we|this (?:site|newspaper|paper)) (?:rel(?:y|ies)|depends?) on (?:readers|your support|subscribers)\b.{0,80}",
    ),
    "privacy": (
        r"(?:we|this (?:site|website|page)|by (?:continuing|using|clicking|browsing)|our (?:site|website))\b.{0,160}"
        r"\b(?:cookies|privacy policy|terms of (?:use|service))\b.{0,160}",
        r"we (?:value|respect|care about) your privacy\b.{0,200}",
        r"(?:accept|manage|reject)(?: all)? (?:cookies|preferences|choices)\b.{0,60}",
        r"(?:cookie|privacy) (?:policy|notice|settings|preferences)\b.{0,40}",
        r"when you (?:tweet|post|share|comment) with\b.{0,240}",
    ),
    "teaser": (
        rf"read (?:more|also|next|on|the full story|full article|or share this story)\b.{{0,160}}{_OPEN_END}",
        r"(?:also read|see also|recommended|related(?: (?:stor(?:y|ies)|articles?|content|coverage|headlines|video|news))?)\s*:"
        r".{0,160}",
        rf"related (?:stories|articles|content|coverage|headlines|news)\b.{{0,80}}{_OPEN_END}",
        r"(?:most (?:read|popular|viewed|shared|commented)|trending(?: now)?|top stories|latest (?:news|stories|headlines)"
        r"|editors?['’]?s? picks?|don['’]t miss"
        r"|you (?:may|might) (?:also )?like|up next|what to read next|in case you missed it)"
        rf"\b.{{0,60}}{_OPEN_END}",
        rf"more (?:from|stories|news|coverage|top stories|on this|about this)\b.{{0,60}}{_OPEN_END}",
        rf"(?:watch|listen|click|tap|scroll|swipe|press) (?:here|live|below|above|down|(?:to|the) (?:the )?(?:full )?"
        rf"(?:video|interview|gallery|photos|see|view|read|enlarge|play|listen|press conference))\b.{{0,100}}{_OPEN_END}:?",
        r"(?:click|tap) here\b.{0,100}",
        r"on a mobile device\?.{0,100}",
        r".{1,140}\S\s+read more\W{0,4}",
        rf"\d{{1,2}} (?:key |big |quick )?(?:things?|facts|questions|takeaways|reasons|ways)\b.{{0,60}}{_OPEN_END}",
        r"\[[^\[\]]{1,160}\](?:\(\S{1,300}\))?",
        r"×\s.{0,160}",
    ),
    "advertisement": (
        r".{0,80}\bsponsored (?:links|content|stories|by)\b.{0,80}",
        r"(?:by|from|powered by) (?:taboola|outbrain|revcontent|dianomi|zergnet)\b.{0,40}",
        r"\W*(?:advertisement|paid content|promoted content)\b.{0,40}",
        r"\W*(?:story |article )?continue[sd]?(?: reading)? (?:below|after)\b.{0,60}",
        r"(?:we pay for your|do you have a|got a|have you got a) (?:stor(?:y|ies)|news tip|tip)\b.{0,200}",
    ),
    "sharing": (
        rf"(?:share|post|tweet|send|discuss|comment)(?: this)?(?: story| article)? (?:on|via|with|to)"
        rf" (?:{_NETWORK}|e-?mail|friends)\b.{{0,60}}{_OPEN_END}",
        r"(?:follow|like|find|join|connect with|stay up to date|stay in touch)"
        r".{0,80}\b(?:on|at|via|with|app) ?(?:the )?(?:\w+ )?"
        rf"(?:{_NETWORK}\b.{{0,60}}|:){_OPEN_END}",
        r"follow us\b.{0,80}",
        rf"(?:{_NETWORK}|e-?mail|website)\s*:\s*\S.{{0,80}}",
        r"(?:follow )?@\w{2,30}(?:\W+@\w{2,30})*",
        r"add a (?:comment|location)\b.{0,60}",
        r"(?:please )?let us know (?:if|what)\b.{0,40}\b(?:comment|issue|problem|think|error)\w*\b.{0,40}",
        r"(?:comments|replies) (?:are|have been|\(\d+\)).{0,60}",
        r"(?:be the first to|leave a|post a|join the) (?:comment|reply|conversation|discussion)\b.{0,60}",
        r"you must (?:be logged in|enter the characters|log in|register)\b.{0,120}",
        r"please enable java ?script\b.{0,80}",
    ),
    "credit": (
        rf"(?:top |main |cover |lead )?{_PICTURE}s?(?: credits?| by| courtesy(?: of)?| source)?\s*[:©]\s*"
        rf"(?:\S+ ){{0,7}}\S+{_OPEN_END}",
        rf"{_PICTURE}s?\s+\d+\s*(?:of|/)\s*\d+\b.{{0,120}}",
        rf"(?:credits?|image source|courtesy(?: of)?)\s*:\s*.{{1,80}}{_OPEN_END}",
        r"\d+ of \d+(?: \d+ of \d+)*",
        r"(?:getty images|reuters|afp|ap|epa|associated press|shutterstock|alamy)(?:\s*/\s*[\w .]{1,40})*",
    ),
    "copyright": (
        r"(?:copyright\b\s*(?:©|\(c\)|\d{4}|by\b|notice)|©|\(c\)\s*\d{4}).{0,600}",
        r"(?:(?:registration|licen[cs]e|permit|record|filing)\s+(?:number|no\.?)\s*:?\s*[\w-]{0,12}\d[\w-]{0,20}\W*){1,4}",
        rf"licen[cs]e (?:for|to)\b.{{1,60}}\b\d{{5,12}}{_OPEN_END}",
        r".{0,80}\ball rights reserved\b.{0,200}",
        r"this (?:material|article|content|story|text|transcript|report)"
        r" (?:(?:may|must|can)(?: ?not)? be|(?:is|was) (?:originally|first|provided|published))\b.{0,300}",
        r"(?:\w+ )?transcripts? (?:is|are|was) (?:created|provided|produced)\b.{0,400}",
        rf"(?:terms (?:of use|and conditions)|contact us|about us|advertise with us|site ?map)\b.{{0,120}}{_OPEN_END}",
    ),
    "tagline": (
        rf"[\w.&'’ ]{{2,40}}\s[–—|·-]\s*(?:\w+ )?since (?:1[5-9]|20)\d\d\b.{{0,60}}{_OPEN_END}",
        r"(?:proudly|serving|creating|bringing|delivering|telling|informing|publishing|printing|connecting|keeping|your|independent"
        rf"|trusted|family[- ]owned)\b.{{0,60}}\bsince (?:1[5-9]|20)\d\d\b.{{0,40}}{_OPEN_END}",
        rf"(?:est(?:ablished|d)?\.?|founded)(?: in)? (?:1[5-9]|20)\d\d\b.{{0,40}}{_OPEN_END}",
    ),
    "contact": (
        r"(?:media|press|public|general) (?:enquir(?:y|ies)|inquir(?:y|ies)|contacts?|queries)\b\s*:?.{0,120}",
        r"(?:notes? (?:to|for) editors?|contacts?(?: information| details| person| us)?"
        r"|for (?:more|further) information)\s*:.{0,160}",
        r"for (?:more|further) (?:information|details),? (?:please )?(?:contact|visit|call|e-?mail|see|go to)\b.{0,160}",
        r"(?:https?://|www\.)\S+(?:\s+\S+){0,3}",
        r"[—–-]?\s*[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}(?: or [\w.+-]{1,60}@[\w.-]{1,60})?",
        r"[—–-]?\s*\+?[\d() .-]{7,24}",
        r"(?:tel|phone|fax|office|mobile|cell)\.?\s*:?\s*\+?[\d() .-]{6,24}.{0,40}",
        r"(?:reporting|writing|editing|additional reporting|compiled|edited|written|translated) by\b.{0,200}",
        r"information from\s*:.{0,120}",
    ),
    "age": (
        r"(?:published |updated |posted )?(?:\d+|an?) ?(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|year)s? ago(?:\W.{0,40})?",
        r"\d+[ -]?min(?:ute)?s?[ -]read",
    ),
    "paper": (
        r"for immediate release\b.{0,40}",
        r"(?:press|news|media) (?:release|statement|notice)(?: no\.? ?[\w/ -]{1,20}| [\d/-]{1,12})?",
        r"(?:not for (?:publication|release)|embargoed)\b.{0,80}",
    ),
    "menu": (
        r"home\s*[>»/|›:].{0,160}",
        r"(?:topics?|tags?|filed under|categor(?:y|ies)|keywords|in this (?:story|article)|explore more|posted in)"
        r"\s*(?::|\s{2,}|(?=#)).{0,300}",
        r"(?!.*\d)(?:[^\s|·•»›>/]+(?: [^\s|·•»›>/]+){0,3}\s*[|·•»›>]\s*){2,}[^\s|·•»›>/]+(?: [^\s|·•»›>/]+){0,3}",
        r"(?:advertisement )?(?:skip|jump) to (?:content|main|navigation|comments)\b.{0,40}",
        r"(?:hide|show) \w+(?: (?:hide|show) \w+)*",
    ),
}
"""Notices by class, letter case apart."""

CASED_NOTICES: dict[str, tuple[str, ...]] = {
    "teaser": (
        r"(?:WATCH|Watch|VIDEO|Video|LISTEN|Listen|READ|SEE|PHOTOS|GALLERY|Gallery|RAW VIDEO|IN PICTURES|In pictures|MORE|ALSO"
        r"|EARLIER|RELATED(?: [A-Z]+)?|PREVIOUSLY|CONTINUING COVERAGE)\s*[:|].{0,160}",
        r"(?:WATCH LIVE|MORE FROM|READ MORE)\b.{0,80}",
    ),
    "sharing": (r"(?:[A-Z]\S* ){1,3}on (?:Twitter|Facebook|Instagram|YouTube|Telegram|X)",),
}
"""Notices of which only the capitals tell."""

BYLINES = (
    r"(?!.*\d)[Bb][Yy]:?\s+(?:the\s+)?[A-ZÀ-Þ][\w.'’-]*(?:,?\s+(?:[A-ZÀ-Þ][\w.'’-]*|and|&|in|for|at|de|van|von|der|del|al|bin|la|of))*"
    r"(?:,\s[^.]{1,60}|\s*\|.{1,60})?",
    r"(?!.*\d)(?:Words|Story|Report|Text|Analysis)(?: by|:)\s+[A-ZÀ-Þ][^.]{1,60}",
    rf"(?!.*\d){_NAME}\s*[,|–—-]\s*[^.!?]{{0,40}}\b(?i:{_JOB})\b[^.!?]{{0,40}}",
    rf"(?!.*\d){_NAME} (?:is an?|is the|covers|writes)\b[^.!?]{{0,80}}(?i:{_JOB})\b.{{0,120}}",
    r"[A-ZÀ-Þ].{1,120}\bcontributed (?:reporting )?(?:to|for|from) (?:this|the) (?:report|story|article)\b.{0,80}",
    r"(?i:contribut(?:ing|ors?|ed by)\s*:)\s*.{1,120}",
    r"(?i:with) [A-ZÀ-Þ][A-ZÀ-Þ .,'’-]{3,80}",
)
"""Lines that name who wrote the article."""

CAPTIONS = (
    r"(?i:(?:photo|picture|image|caption|pictured)\s*:)\s*(?:\S+ ){8,40}\S+",
    r".{10,300}\((?:(?i:photo|picture|image|credit|courtesy|file)\b[^()]{0,80}|[^()]{2,50}(?i: photo| photograph| image)"
    r"|AP Photo[^()]{0,60}|[A-Z][\w. '’-]{1,40}/[A-Z][^()]{1,40})\)",
    r"(?i:caption)\s*:.{1,300}",
)
"""Lines under a picture that say what it shows."""

TAILS = (
    r"\bTopics?:?[ \t]{2,}\S[^\r\n]{0,300}$",
    r"(?<=[.!?”\"’)])\s+(?:Media |Press )?(?:Contacts?|Enquiries|Inquiries)\s*:\s*\S[^\r\n]{0,200}$",
    r"(?<=[.!?”\"’)])\s+Twitter\s*:\s*@\w+\s*$",
    r"(?<=[.!?”\"’)])\s+(?:Photo|Picture|Image)s?(?: credit)?\s*:\s*[^\r\n.]{1,90}$",
    r"(?<=[.!?”\"’)])\s+Read more(?:\s*(?:»|>|here|\.\.\.|…)|:[^\r\n]{0,120})?\s*$",
    r"(?<=[.!?”\"’)])\s+(?:Copyright \d|Copyright ©|©)[^\r\n]{0,200}$",
)
"""Notices that end a paragraph of prose."""

INSETS = (
    r"(?:(?:Hide|Show|View) Caption\s*)?\b\d{1,3} of \d{1,3}\s+Photos?\b:?",
    r"\b(?:Hide|Show|View) Caption(?:\s+\d{1,3} of \d{1,3}\b)?",
    r"\bPhotos?:\s+\d{1,3} of \d{1,3}\b",
    rf"\b(?:\d{{1,3}} of \d{{1,3}} )?{_PLAYER}(?: ?{_PLAYER})*\b",
    r"\[advertisement\]",
    r"\bAdvertisement\s+Continue reading(?: the main story)?",
    r"\b(?:Story|Article) continues below(?: advertisement)?",
)
"""Notices that stand within a paragraph."""

TAIL_REACH = 400
"""Characters from the end of a line within which a tail begins."""

_BUTTONS = frozenset(BUTTONS.split())
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+")
_NOTICES = (
    *((name, tuple(re.compile(p) for p in patterns)) for name, patterns in CASED_NOTICES.items()),
    *((name, tuple(re.compile(p, re.IGNORECASE) for p in patterns)) for name, patterns in NOTICES.items()),
)
_BYLINES = tuple(re.compile(p) for p in BYLINES)
_CAPTIONS = tuple(re.compile(p) for p in CAPTIONS)
_INSETS = re.compile("|".join(INSETS))
_TAILS = tuple(re.compile(p) for p in TAILS)


def notice(text: str) -> str:
    """The class of notice that a line is, "" for none. `text` is a line without white space at its sides."""
    if _is_buttons(text):
        return "button"
    return next((name for name, forms in _NOTICES if any(p.fullmatch(text) for p in forms)), "")


def byline(text: str) -> bool:
    """Whether a line names who wrote the article and says nothing else."""
    return any(p.fullmatch(text) for p in _BYLINES)


def caption(text: str) -> bool:
    """Whether a line says what a picture shows."""
    return any(p.fullmatch(text) for p in _CAPTIONS)


def within(text: str) -> list[tuple[int, int]]:
    """The stretches of a paragraph that are notices: those inside it, and the one that ends it."""
    found = [match.span() for match in _INSETS.finditer(text)]
    reach = max(0, len(text) - TAIL_REACH)
    tails = [match.start() for form in _TAILS if (match := form.search(text, reach))]
    if not tails:
        return found
    return [span for span in found if span[1] <= min(tails)] + [(min(tails), len(text))]


def _is_buttons(text: str) -> bool:
    """Whether a line holds only words of the page's buttons and counters, or no word at all."""
    words = _WORD.findall(text)
    letters = [w for w in words if not w.isdigit()]
    if not letters:
        return not words
    if len(words) == 1 and text.isalpha() and text.islower():
        return True
    return all(w.lower() in _BUTTONS for w in letters)
