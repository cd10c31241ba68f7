"""Words that stand for places, and those that look like names of places and are none."""

from __future__ import annotations

from factcheck.lexicon.rows import row

LOCATIVE = row("in at near inside outside around across throughout within on off along above under over")
"""Prepositions before a place."""

OPENING = row("in at near across throughout around outside")
"""Those that open a sentence with the place of all that it tells."""

PARTS = row(
    """east west north south eastern western northern southern central downtown upper lower northeast northwest
        southeast southwest
    northeastern northwestern southeastern southwestern north-eastern greater inner outer rural coastal"""
)
"""Which part of a place."""

DEICTIC = row(
    """city town village area country region province district county state enclave pocket suburb outskirt
        outskirts heart neighbourhood neighborhood island place scene site nation"""
)
"""Nouns for the place that the article is about."""

SETTLEMENTS = row(
    """city town village hamlet settlement community municipality township suburb borough parish county district province region
    state country nation island isle archipelago territory port valley enclave metropolis capital neighbourhood neighborhood
    resort camp commune kingdom republic"""
)
"""Nouns for what has inhabitants."""

SITES = row(
    """crossing river lake mountain hill bay cape forest desert pass junction street road square quarter site base airfield
    peninsula stretch area spot strait ridge gorge beach park"""
)
"""Nouns for other places that have a name."""

STRIKING = row("hit batter lash strike pound sweep buffet pummel reach cross drench soak blanket cover")
"""What weather does to a place."""

EDGES = row(
    """outskirts outskirt edge border coast shore bank centre center middle heart north south east west part side foot top
        capital northeast northwest southeast southwest vicinity surroundings streets street waters island
        port suburb half area"""
)
"""Nouns seen through on the way to a place: "on the outskirts of X", not "on behalf of X"."""

SPOTS = row(
    """hospital clinic school university church mosque temple synagogue airport station stadium square bridge hotel
        market mall port harbour
    harbor deck camp prison jail consulate embassy office factory plant mine theatre theater nightclub club bar
    restaurant park beach
    hall basement floor tower museum morgue court courtroom parliament assembly lane gate terminal
    base headquarters shelter checkpoint carriage wagon cabin hangar pier quay"""
)
"""Kinds of spot: a figure "at the hospital" or "on the upper deck" may be of that spot alone."""

MISSIONS = row("embassy consulate mission base")
"""Spots that bear the name of a country that they do not lie in."""

CALENDAR = row(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october
    november december today yesterday tomorrow spring summer autumn fall winter christmas easter ramadan jan feb mar apr
    jun jul aug sep sept
    oct nov dec gmt bst utc est pst"""
)
"""Capitalised words that are days, months or clocks."""

MEETS = row("record experience see get receive suffer have register report be drench batter lash hit soak pound reach")
"""Verbs of which the place is the subject that weather comes to."""

COUNTS_ITS_OWN = row("lose report record register confirm count mourn suffer see have")
"""Verbs by which a place has so many of its own: "Uganda lost 40"."""

HARDEST_HIT = row("hit suffer fare worse worst hard hardest badly bad deadly deadliest strike stricken epicentre")
"""Words of a clause that names the place where most came to harm: "hardest hit was"."""

NO_PLACES = row("storm hurricane typhoon cyclone tropical met office service agency bureau centre center institute")
"""Words of a name that is no place: of the storm itself, or of those who measure it."""

EVERYWHERE = "nationwide"
NATIONWIDE = row("nationwide nationally countrywide worldwide globally overall")
"""Words that make a figure one of the whole."""

REGIONS = row("north south east west centre center capital countryside suburb rural urban city town village province abroad")
"""Words for a part of a country in which a vote went another way than in all of it."""
