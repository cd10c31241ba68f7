"""Words of going up and down: verbs, nouns and adverbs by which a figure says how far something moved."""

from __future__ import annotations

from factcheck.lexicon.rows import row

SWINGS = row(
    """rise fall drop climb gain slip jump surge plunge tumble grow shrink increase decrease decline lose slide soar sink rally
    dip edge leap slump advance retreat rebound bounce recover spike rocket skyrocket balloon swell plummet crash tank crater
    crumble nosedive sag ease soften weaken strengthen firm contract expand creep inch drift shed add depreciate appreciate
    worsen improve tick dive duck collapse leapt put_on give_up pick_up go_up
    go_down come_down go_back be_up be_down be_off"""
)
"""Verbs of what goes up or down, how far being their object."""

DRIVES = row(
    """cut reduce raise increase lower slash trim boost lift grow shrink expand decrease hike hoist send push drive drag pull
    bring knock take wipe shave slice carve strip pare curb curtail scale_back"""
)
"""Verbs by which somebody or something makes another go up or down."""

DRAINS = row("go vanish evaporate disappear wipe knock shave slice take strip cut chop lop come melt")
"""Verbs of which the subject went "off" or "from" something: "3% was wiped off the index"."""

STRIDES = row(
    """rise increase jump surge gain leap climb growth fall drop decline decrease slump plunge slide dip reduction cut uptick
    hike change swing rebound recovery loss advance retreat rally spike crash tumble dive rout upswing downswing slip setback
    shrinkage contraction expansion improvement deterioration weakening strengthening plummet nosedive collapse"""
)
"""Nouns of which a percentage is how far something went."""

ADVERBS = row("up down off")
"""Words right before a percentage by which it is how far something went."""

DEARER = row("dearer cheaper costlier pricier weaker stronger firmer softer poorer richer")
"""Comparatives that a parser may take for nouns, beside those that it knows."""

BESIDE = row("ahead behind above below beneath under")
"""Words behind a percentage that make it how far one level is from another."""

WANDERS = row(
    """rise fall drop climb slip jump surge plunge tumble sink slide soar rally dip edge decline shrink grow leap slump retreat
    advance plummet rebound"""
)
"""Verbs of which a sum behind without "to" is how far: what one loses or adds may be anything."""

LOSES_WORTH = row("lose shed wipe erase add gain knock shave slash cut")
"""Verbs of which so much "of value" or "in value" is how far the value moved."""

INDICES = row(
    """index average composite dow nasdaq nikkei ftse footsie dax cac s&p seng sensex nifty kospi topix stoxx ibex mib russell
    bovespa vix asx"""
)
"""Words of the names of share indices."""
