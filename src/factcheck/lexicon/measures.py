"""Units by dimension with their size in the dimension's base unit, and the words that say what a measure is a measure of."""

from __future__ import annotations

from factcheck.lexicon.rows import index, row

_UNITS = {
    "length": {
        0.001: "mm millimetre millimeter",
        0.01: "cm centimetre centimeter",
        1.0: "m metre meter",
        1000.0: "km kilometre kilometer kilometres kms",
        0.0254: "in inch inches",
        0.3048: "ft foot feet",
        0.9144: "yd yard",
        1609.344: "mi mile",
        1852.0: "nmi nautical_mile",
        1.8288: "fathom",
        149597870700.0: "au astronomical_unit",
        9.4607e15: "light-year light_year",
    },
    "area": {
        1.0: "m2 square_metre square_meter sq_m m²",
        1e6: "km2 square_kilometre square_kilometer sq_km km²",
        1e4: "ha hectare",
        4046.8564: "acre",
        2589988.1: "square_mile sq_mi",
        0.09290304: "square_foot square_feet sq_ft",
    },
    "volume": {
        0.001: "l litre liter",
        1.0: "m3 cubic_metre cubic_meter m³",
        0.00378541: "gallon gal",
        0.158987: "barrel bbl",
        0.0283168: "cubic_foot cubic_feet",
        0.000001: "ml millilitre milliliter",
    },
    "mass": {
        1.0: "kg kilogram kilogramme kilo kilograms",
        0.001: "g gram gramme",
        1e-6: "mg milligram",
        1000.0: "t tonne metric_ton metric_tonne tonnes",
        907.18474: "ton short_ton tons",
        0.45359237: "lb pound lbs pounds",
        0.0283495: "oz ounce",
        6.35029: "stone",
    },
    "speed": {
        0.2777778: "km/h kph kmh kilometre_per_hour kilometer_per_hour kilometres_per_hour kilometers_per_hour km_per_hour",
        0.44704: "mph mile_per_hour miles_per_hour mi/h",
        1.0: "m/s metre_per_second meter_per_second metres_per_second meters_per_second",
        0.514444: "kn knot kt knots",
        1000.0: "km/s kilometre_per_second kilometer_per_second",
        340.3: "mach",
    },
    "temperature": {
        1.0: "celsius °c degree_celsius degrees_celsius c",
        0.5555556: "fahrenheit °f degree_fahrenheit degrees_fahrenheit f",
        1.0001: "degree",
        1.0000001: "kelvin",
    },
    "power": {1.0: "w watt", 1e3: "kw kilowatt", 1e6: "mw megawatt", 1e9: "gw gigawatt", 745.7: "hp horsepower"},
    "energy": {
        1.0: "j joule",
        3.6e6: "kwh kilowatt_hour kilowatt-hour",
        3.6e9: "mwh megawatt_hour megawatt-hour",
        4.184e9: "ton_of_tnt",
    },
    "pressure": {1.0: "pa pascal", 100.0: "hpa hectopascal mbar mb millibar", 1e5: "bar", 6894.76: "psi"},
    "force": {
        1.0: "n newton",
        1e3: "kn_force kilonewton",
        1e6: "meganewton",
        4.44822: "pound-force pounds_of_thrust pound_of_thrust lbf",
    },
    "data": {1.0: "byte", 1e6: "megabyte", 1e9: "gb gigabyte", 1e12: "tb terabyte"},
    "frequency": {1.0: "hz hertz", 1e3: "khz kilohertz", 1e6: "mhz megahertz", 1e9: "ghz gigahertz"},
    "angle": {1.0: "degree_angle deg"},
    "magnitude": {1.0: "magnitude richter"},
    "time": {
        1.0: "s second sec",
        60.0: "min minute mins",
        3600.0: "h hour hr hrs",
        86400.0: "d day",
        604800.0: "wk week fortnight_half",
        1209600.0: "fortnight",
        2629800.0: "month",
        31557600.0: "yr year",
        315576000.0: "decade",
        3155760000.0: "century",
    },
}

_FLAT = {unit: (dimension, size) for dimension, sizes in _UNITS.items() for size, units in sizes.items() for unit in row(units)}


def unit_of(unit: str) -> tuple[str, float]:
    """The dimension of a unit and its size in that dimension's base unit; an unknown unit is its own dimension, of size 1."""
    name = " ".join(unit.lower().replace("_", " ").replace("-", " ").split())
    for form in (name, unit.strip().lower(), name.removesuffix("s"), name.replace("feet", "foot").replace("inches", "inch")):
        if form in _FLAT:
            return _FLAT[form]
    return _flow(name) or (name, 1.0)


ZEROS = {"fahrenheit": 32.0, "°f": 32.0, "kelvin": 273.15}
"""What a unit of temperature shows where its base unit shows nought, by the unit's last word."""


def in_base_unit(value: float, unit: str, by: bool = False) -> float:
    """A figure in the base unit of its dimension; `by` how much is no level: 9 °F warmer is 5 °C warmer, 9 °F is -13 °C."""
    last = unit.lower().replace("_", " ").split()[-1:] or [""]
    return (value - (0.0 if by else ZEROS.get(last[0], 0.0))) * unit_of(unit)[1]


def _flow(name: str) -> tuple[str, float] | None:
    """An amount over a stretch of time, by the day: a "barrel per day" is as large as a barrel, a "gallon per hour" as 24."""
    amount, per, time = name.partition(" per ")
    if not per or _FLAT.get(amount, ("",))[0] not in ("volume", "mass") or _FLAT.get(time, ("",))[0] != "time":
        return None
    dimension, size = _FLAT[amount]
    return dimension, size * _FLAT["day"][1] / _FLAT[time][1]


LOOSE_UNITS = {"ton": 0.13}
"""Units that mean more than one size, and by what share of itself a figure in one may be off: a short, a long, a metric ton."""

PROPERTIES = index(
    {
        "depth": "depth deep underwater below_the_surface beneath draught draft down",
        "altitude": "altitude fly flying ascend cruise",
        "height": "height high tall above_sea_level elevation up rise stand soar crest peak",
        "distance": """distance away far off from north south east west north-east northeast northwest north-west
            southeast south-east
            southwest south-west outside offshore radius inland within of_the_coast upstream downstream apart travelled
            covered stretch""",
        "length": "length long",
        "width": "width wide across broad breadth diameter",
        "thickness": "thickness thick",
        "speed": "speed fast travelling traveling moving doing clocked velocity speeding",
        "sustained wind": "sustained_wind sustained_winds sustained_wind_speed sustained_wind_speeds",
        "wind": "wind gust windspeed wind_speed wind_speeds gusting",
        "rain": "rain rainfall precipitation downpour",
        "snow": "snow snowfall",
        "weight": "weight weigh weighing heavy laden mass tip_the_scale on_the_scale",
        "payload": "payload lift cargo deliver haul carry launch loft hoist transport",
        "thrust": "thrust",
        "temperature": "temperature heat heatwave thermometer",
        "magnitude": "magnitude richter quake earthquake",
        "wave": "wave swell tsunami breaker",
        "surge": "surge storm_surge tide",
        "range": "range",
        "fall": "fall plunge tumble plummet topple",
        "area": "area land burn burned scorched charred burnt hectare territory cover",
        "age": "age aged old",
        "volume": "volume capacity spill leak",
    }
)
"""A word near a measure -> the property that is measured."""

DEFAULT_PROPERTY = {
    "speed": "speed", "temperature": "temperature", "area": "area", "magnitude": "magnitude", "force": "thrust",
    "volume": "volume", "power": "power", "energy": "energy", "pressure": "pressure", "data": "data", "frequency": "frequency",
}  # fmt: skip
"""What a measure of a dimension is of where no word says."""

BEARERS = {
    "height": row(
        """wall fence barrier cliff tower building skyscraper statue dam rocket chimney mast embankment spire crane pylon
        turbine minaret dyke dike levee tree waterfall summit peak mountain volcano river
        creek floodwater"""
    ),
    "length": row(
        """bridge tunnel cable ship vessel yacht bus train alligator crocodile shark snake whale pipeline road railway canal
        queue border coastline route convoy column fault trail runway pier jetty beach highway motorway line fence_line track
        hose rope tailback jam corridor strip promenade breakwater platform frontier front ditch tanker freighter ferry boat
        carrier submarine limousine fuselage python squid slick plume labyrinth maze swathe swath band"""
    ),
    "depth": row("hole pit well shaft moat pool trench crater sinkhole"),
    "width": row("gap crack asteroid dish"),
    "radius": row("zone cordon perimeter exclusion radius"),
    "distance": row(
        """march walk journey trip race run ride drive trek hike swim voyage crossing leg stage lap detour marathon pilgrimage
        flight relay expedition dash patrol"""
    ),
}
"""What a length before or after a noun is of it: a 17-foot wall is 17 feet high."""

FITTING = {
    "length": row("depth height altitude distance length width thickness rain snow wave surge range fall radius"),
    "mass": row("weight payload thrust"),
    "speed": row("speed wind sustained_wind"),
    "temperature": row("temperature"),
    "area": row("area"),
    "magnitude": row("magnitude"),
    "force": row("thrust"),
    "volume": row("volume"),
}
"""The properties that a unit of a dimension can measure; a dimension that is not here measures only its own."""

TRAVELS = row(
    """walk march run swim cycle ride drive travel sail row trek hike fly cover cross paddle pedal trudge crawl drift roll tow
    wade ski stray venture journey"""
)
"""Verbs of which a length is how far somebody or something went."""

ABILITIES = row("payload thrust power")
"""Properties that are what a thing can do: "is capable of lifting 60 tonnes" says its payload, and no other."""

FALLEN = row("rain snow wave surge")
"""What is measured by its own height or depth: waves as high as 10 m, snow 40 cm deep."""

DESTINATIONS = {
    "leo": "low Earth orbit",
    "gto": "geostationary transfer orbit",
    "geo": "geostationary orbit",
    "geosynchronous transfer orbit": "geostationary transfer orbit",
}
"""Where a payload goes, in short and by another name -> in full."""

UNOWNED = row("distance wind sustained_wind rain snow temperature wave surge magnitude")
"""Properties that are of a place, not of a thing: their owner tells nothing."""

ORBITS = row("orbit space moon mars venus pluto jupiter station")
"""What a mass is put into or sent to by a launcher: its payload."""

ALOFT = row("fly climb ascend cruise soar hover float")
"""Verbs of which a height is one above the ground, not from foot to top."""

FLOWS = index(
    {
        "spill": """spill spillage leak leakage escape gush pour seep discharge release let_out ooze drip flow_out run_out
            come_out""",
        "cut": """cut forgo forego give_up shed withhold reduce trim curb slash lop lower rein_in take_out take_off remove
            hold_back scale_back reduction cutback curtail sacrifice""",
        "produce": "produce make generate mine pump extract harvest grow production output crop yield catch turn_out",
        "seize": "seize confiscate impound intercept find recover discover uncover net secure detect track trace haul",
        "burn": "burn consume use guzzle get_through",
        "send": "send deliver ship donate provide distribute",
        "steal": "steal take loot make_off",
        "sell": "sell buy purchase order export",
        "drop": "drop dump",
    }
)
"""Verbs of what happens to an amount of something -> one for all that say the same."""

CONTRABAND = row(
    """cocaine heroin ecstasy cannabis marijuana hashish hash methamphetamine meth amphetamine speed fentanyl opium opioid crack
    drug narcotic mdma ketamine khat ivory explosive contraband"""
)
"""Stuff of which an amount that is told was seized, however it is said, unless it was sold, made or sent."""

STUFFS = row("crop catch harvest")
"""Words for a deed that stand for what it yields as well."""

LEVELS = index(
    {
        "average": "average mean typical normal usual seasonal",
        "lowest": "minimum lowest overnight_low",
        "felt": "feel feels-like",
    }
)
"""Words before a measure that make it another one than the most or the only one."""

LYING = row("depth fall")
"""Properties that may be of where a thing lies or came from, so that its plain noun does not tell one from another."""

UPRIGHT = row("depth height altitude distance distance_below distance_above")
"""Properties told from a surface: "42 m below the surface" is no difference between two of them."""

MARKS = row("crest brim rim spillway lip parapet mark deck top threshold sill overflow")
"""What a level is so far below or above: "2 m below the crest"."""

STORES = row("hold contain store keep")
"""Verbs of which the subject is so full: "the reservoir held 31 million cubic metres"."""

MADE = row("build complete finish construct erect open found establish design commission inaugurate")
"""Verbs of which a year is that of the thing, not of how high or long it is: "the 46-metre dam, built in 1971"."""

UPRISING = row("peak crest stand rise")
"""Verbs that say a height, and as nouns are no height."""

MIXED = frozenset({"vehicle", "weapon", "building"})
"""Classes of things that are counted together, but of which one is not as long or as fast as another."""

LIES = row("be lie sit stand orbit pass")
"""Verbs of which the subject is one end of a distance, not what moved or happened there."""

SCATTERS = row("scatter strew spread litter disperse string fling")
"""What is done to wreckage: how far, a length behind "for", "over", "along" or "across" says."""

ENDS = row("end bow stern nose tail tip head wingtip snout prow")
"""From which to which a thing is as long as it is."""

STRETCHES = row("stretch extend span run reach spread grow")
"""Verbs of which a length is how long the subject is."""

MEDIA = row("water air sea river lake ground soil surface core oven reactor furnace lava")
"""What a temperature is of, where it is said; else it is the weather's."""

DONE_BY_SOMEBODY = row("produce cut burn sell send")
"""What becomes of an amount through somebody, so that one's amount is not another's."""
