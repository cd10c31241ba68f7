"""Units and currencies by all their usual surfaces, and the reading of the one that stands at a place. Data first."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.model import Kind


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its one name: "percent", an ISO 4217 code, or a spelled-out singular ("kilometre", "crown")."""

    name: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Found:
    """A unit that stands at `start:end` of the text."""

    unit: Unit
    start: int
    end: int


# One row a unit: its name, then every surface in lower case. A surface of several words is written with "_".
_WORDS: dict[Kind, str] = {
    Kind.PERCENT: """
        percent: percent per_cent pct pc %
        percentage point: percentage_points percentage_point percent_points per_cent_points pp ppt ppts %_points
    """,
    Kind.DURATION: """
        millisecond: milliseconds millisecond
        second: seconds second secs sec
        minute: minutes minute mins min
        hour: hours hour hrs hr
        day: days day
        week: weeks week wks wk
        fortnight: fortnights fortnight
        month: months month mths
        quarter: quarters
        year: years year yrs yr
        decade: decades decade
        century: centuries century
    """,
    Kind.MEASURE: """
        nanometre: nanometres nanometre nanometers nanometer
        micrometre: micrometres micrometre micrometers micrometer microns micron
        millimetre: millimetres millimetre millimeters millimeter mm
        centimetre: centimetres centimetre centimeters centimeter cms cm
        metre: metres metre meters meter mtrs
        kilometre: kilometres kilometre kilometers kilometer kms km
        inch: inches inch
        foot: feet foot ft
        yard: yards yard yds yd
        mile: miles mile
        nautical mile: nautical_miles nautical_mile nmi
        light-year: light_years light_year light-years light-year
        fathom: fathoms fathom
        square millimetre: sq_mm
        square centimetre: square_centimetres square_centimeters sq_cm
        square metre: square_metres square_metre square_meters square_meter sq_metres sq_meters sq_m sqm
        square kilometre: square_kms square_km square_kilometres square_kilometre square_kilometers square_kilometer sq_km sqkm
        square foot: square_feet square_foot sq_ft sqft sq_feet
        square yard: square_yards square_yard
        square mile: square_miles square_mile sq_miles sq_mile sq_mi
        square inch: square_inches square_inch sq_in
        hectare: hectares hectare
        acre: acres acre
        cubic metre: cubic_metres cubic_metre cubic_meters cubic_meter
        cubic foot: cubic_feet cubic_foot
        cubic centimetre: cubic_centimetres cubic_centimetre cubic_centimeters cubic_centimeter cc
        cubic kilometre: cubic_kilometres cubic_kilometers
        litre: litres litre liters liter
        millilitre: millilitres millilitre milliliters milliliter ml
        megalitre: megalitres megalitre megaliters megaliter
        gigalitre: gigalitres gigalitre gigaliters gigaliter
        gallon: gallons gallon
        pint: pints pint
        quart: quarts quart
        barrel: barrels barrel bbl
        barrel per day: bpd bopd b/d
        bushel: bushels bushel
        teaspoon: teaspoons teaspoon tsp
        tablespoon: tablespoons tablespoon tbsp
        microgram: micrograms microgram mcg
        milligram: milligrams milligram mg
        gram: grammes gramme grams gram
        kilogram: kilogrammes kilogramme kilograms kilogram kilos kilo kgs kg
        metric ton: metric_tons metric_ton metric_tonnes tonnes tonne
        ton: tons ton short_tons
        kiloton: kilotons kiloton kilotonnes
        megaton: megatons megaton megatonnes
        gigaton: gigatons gigaton gigatonnes
        ounce: ounces ounce oz
        troy ounce: troy_ounces troy_ounce
        pound: lbs lb
        stone: stone
        carat: carats carat
        dram: drams dram
        mile per hour: miles_per_hour miles_an_hour mile_per_hour mile_an_hour mph
        kilometre per hour: kilometre_per_hour kilometer_per_hour kilometre_an_hour kilometer_an_hour kilometres_per_hour
            kilometers_per_hour kilometres_an_hour kilometers_an_hour km_per_hour km_an_hour km/h km/hr kph kmph kmh
        metre per second: metres_per_second meters_per_second m/s
        foot per second: feet_per_second ft/s
        knot: knots knot
        degree celsius: degrees_celsius degree_celsius degrees_c degree_c degrees_centigrade celsius centigrade °c °_c
            deg_c degc ºc
        degree fahrenheit: degrees_fahrenheit degree_fahrenheit degrees_f degree_f fahrenheit °f °_f deg_f degf ºf
        kelvin: kelvins kelvin
        degree: degrees degree °
        watt: watts watt
        kilowatt: kilowatts kilowatt
        megawatt: megawatts megawatt
        gigawatt: gigawatts gigawatt
        terawatt: terawatts terawatt
        watt hour: watt_hours watt-hours watt_hour watt-hour
        kilowatt hour: kilowatt_hours kilowatt-hours kilowatt_hour kilowatt-hour
        megawatt hour: megawatt_hours megawatt-hours megawatt_hour megawatt-hour
        gigawatt hour: gigawatt_hours gigawatt-hours gigawatt_hour gigawatt-hour
        terawatt hour: terawatt_hours terawatt-hours terawatt_hour terawatt-hour
        horsepower: horsepower hp ps
        brake horsepower: brake_horsepower bhp
        newton: newtons newton
        kilonewton: kilonewtons kilonewton
        meganewton: meganewtons meganewton
        newton metre: newton_metres newton_metre newton_meters newton_meter
        pound-foot: pound-feet pound_feet pound-foot lb-ft lb_ft
        foot pound-force: foot-pounds foot_pounds ft-lb ft-lbs
        joule: joules joule
        kilojoule: kilojoules kilojoule kj
        calorie: calories calorie kcal
        volt: volts volt
        kilovolt: kilovolts kilovolt
        ampere: amperes ampere amps amp
        milliampere-hour: mah milliampere-hours milliamp-hours
        ohm: ohms ohm
        farad: farads farad
        hertz: hertz
        kilohertz: kilohertz
        megahertz: megahertz
        gigahertz: gigahertz
        pascal: pascals pascal
        hectopascal: hectopascals hectopascal
        kilopascal: kilopascals kilopascal
        megapascal: megapascals megapascal
        millibar: millibars millibar
        pound per square inch: psi pounds_per_square_inch
        kilopound per square inch: ksi
        decibel: decibels decibel
        lumen: lumens lumen
        nit: nits
        lux: lux
        sievert: sieverts sievert
        millisievert: millisieverts millisievert
        becquerel: becquerels becquerel
        byte: bytes byte
        kilobyte: kilobytes kilobyte
        megabyte: megabytes megabyte
        gigabyte: gigabytes gigabyte
        terabyte: terabytes terabyte
        petabyte: petabytes petabyte
        kilobit per second: kbps kilobits_per_second
        megabit per second: mbps megabits_per_second
        gigabit per second: gbps gigabits_per_second
        pixel: pixels pixel
        megapixel: megapixels megapixel
        frame per second: fps frames_per_second
        revolutions per minute: rpm revs_per_minute revolutions_per_minute
        parts-per-million: ppm parts_per_million
        parts-per-billion: ppb parts_per_billion
        mile per gallon: mpg miles_per_gallon
        basis point: basis_points basis_point bps
        page: pages page
        cylinder: cylinders cylinder
    """,
    Kind.MONEY: """
        USD: dollars dollar us_dollars us_dollar american_dollars u.s._dollars greenbacks
        AUD: australian_dollars australian_dollar
        CAD: canadian_dollars canadian_dollar
        NZD: new_zealand_dollars new_zealand_dollar
        HKD: hong_kong_dollars hong_kong_dollar
        SGD: singapore_dollars singapore_dollar singaporean_dollars
        TWD: taiwan_dollars new_taiwan_dollars
        EUR: euros euro
        GBP: pounds_sterling pound_sterling british_pounds british_pound sterling quid
        JPY: japanese_yen yen
        CNY: chinese_yuan yuan renminbi
        INR: indian_rupees indian_rupee
        PKR: pakistani_rupees
        LKR: sri_lankan_rupees
        IDR: rupiah indonesian_rupiah
        MYR: ringgit malaysian_ringgit
        THB: baht thai_baht
        KRW: south_korean_won korean_won
        VND: vietnamese_dong dong
        PHP: philippine_pesos
        MXN: mexican_pesos mexican_peso
        ARS: argentine_pesos argentinian_pesos
        CLP: chilean_pesos
        COP: colombian_pesos
        BRL: reais brazilian_reais brazilian_real
        ZAR: rand south_african_rand rands
        RUB: roubles rouble rubles ruble russian_rubles russian_roubles
        UAH: hryvnias hryvnia ukrainian_hryvnia
        TRY: turkish_lira turkish_liras
        ILS: shekels shekel israeli_shekels new_israeli_shekels
        CHF: swiss_francs swiss_franc
        SEK: swedish_kronor swedish_krona swedish_crowns
        NOK: norwegian_kroner norwegian_krone norwegian_crowns
        DKK: danish_kroner danish_krone danish_crowns
        CZK: czech_crowns czech_koruna koruna korunas
        HUF: forints forint
        PLN: zlotys zloty polish_zlotys
        NGN: naira nigerian_naira
        KES: kenyan_shillings
        AED: uae_dirhams emirati_dirhams
        SAR: saudi_riyals
        EGP: egyptian_pounds
        BTC: bitcoins bitcoin
        crown: crowns crown
        krona: kronor krona
        krone: kroner krone
        rupee: rupees rupee
        peso: pesos peso
        franc: francs franc
        dinar: dinars dinar
        dirham: dirhams dirham
        riyal: riyals riyal rials rial
        shilling: shillings shilling
        lira: liras lira
        taka: taka
        cent: cents cent
        sen: sen
        penny: pence pennies penny
    """,
}

# Surfaces whose case tells what they are ("MW", "mW"); glued to the digits or one space off.
_SYMBOLS = """
    metre: m
    gram: g
    litre: l L
    hour: h
    metric ton: t
    watt: W
    kilowatt: kW KW
    megawatt: MW
    milliwatt: mW
    gigawatt: GW
    terawatt: TW
    watt hour: Wh
    kilowatt hour: kWh KWh
    megawatt hour: MWh
    gigawatt hour: GWh
    terawatt hour: TWh
    volt: V
    kilovolt: kV
    kilonewton: kN
    newton metre: Nm
    joule: J
    megajoule: MJ
    hertz: Hz HZ
    kilohertz: kHz
    megahertz: MHz
    gigahertz: GHz
    pascal: Pa
    hectopascal: hPa
    kilopascal: kPa
    megapascal: MPa
    gigapascal: GPa
    decibel: dB
    micrometre: μm µm
    nanometre: nm
    micrometre per second: μm/s
    milligram: mg
    degree celsius: C
    degree fahrenheit: F
    kilobyte: KB kB
    megabyte: MB
    gigabyte: GB
    terabyte: TB
    petabyte: PB
    megabit per second: Mbps Mb/s
    gigabit per second: Gbps Gb/s
    megabyte per second: MB/s MBps
    gigabyte per second: GB/s
    millisievert: mSv
    microsievert: µSv μSv
    becquerel: Bq
    hectare: ha
    square metre: m2 m²
    square kilometre: km2 km²
    square foot: ft2 ft²
    square centimetre: cm2 cm²
    cubic metre: m3 m³
    cubic kilometre: km3 km³
    ampere per square centimetre: A/cm2 A/cm²
    penny: p
    foot: ′
    inch: ″ in
    millisecond: ms
"""
_GLUED_ONLY = frozenset({"g", "p", "h", "t", "l", "in", "V", "J"})
_SYMBOL_KINDS = {"hour": Kind.DURATION, "millisecond": Kind.DURATION, "penny": Kind.MONEY}

# Before the number: signs and codes. The longest comes first by construction.
_SIGNS = {
    "USD": "$ us$ u.s.$ $us us_$",
    "AUD": "a$ au$ aus$ $a au_$",
    "CAD": "c$ ca$ cad$ can$ $c cdn$",
    "NZD": "nz$ $nz nz_$",
    "HKD": "hk$ $hk hk_$",
    "SGD": "s$ sg$ s_$ $s",
    "TWD": "nt$ nt_$",
    "JMD": "j$",
    "BRL": "r$",
    "MXN": "mx$",
    "EUR": "€ eu€ eur€",
    "GBP": "£ gb£ ps",
    "JPY": "¥ y= jp¥",
    "CNY": "cn¥ rmb",
    "INR": "₹",
    "KRW": "₩",
    "ILS": "₪",
    "RUB": "₽",
    "TRY": "₺",
    "UAH": "₴",
    "NGN": "₦ n",
    "PHP": "₱ php₱",
    "VND": "₫",
    "CRC": "₡",
    "THB": "฿",
    "MYR": "rm",
    "IDR": "rp rp.",
    "rupee": "rs rs.",
    "BTC": "₿",
    "ZAR": "r",
    "krone": "kr",
    "peso": "p",
    "kwacha": "k",
    "shilling": "sh sh. shs",
    "KES": "ksh kshs ksh.",
    "UGX": "ush ushs ush.",
    "TZS": "tsh tshs tsh.",
    "taka": "tk tk.",
}
_CODES_LISTED = (
    "USD EUR GBP JPY CNY RMB AUD CAD NZD HKD SGD TWD CHF SEK NOK DKK CZK HUF PLN RON BGN RUB UAH TRY ILS INR PKR LKR BDT IDR"
    " MYR THB KRW VND PHP MXN ARS CLP COP BRL ZAR NGN KES GHS AED SAR QAR KWD EGP BTC YEN"
)
_CODES = _CODES_LISTED.split()
_ALIASES = {"RMB": "CNY", "YEN": "JPY"}


def _rows(table: str) -> list[tuple[str, list[str]]]:
    rows: list[tuple[str, list[str]]] = []
    for line in table.splitlines():
        name, colon, surfaces = line.partition(": ")
        if colon:
            rows.append((name.strip(), surfaces.split()))
        elif line.strip():
            rows[-1][1].extend(line.split())
    return rows


NAMES: dict[str, Unit] = {
    surface.replace("_", " "): Unit(name, kind)
    for kind, table in _WORDS.items()
    for name, surfaces in _rows(table)
    for surface in surfaces
}
NAMES |= {name.replace(" ", "-"): unit for name, unit in NAMES.items()}
"""Every surface in lower case, in words, joined with hyphens too ("square-mile"), or as a sign, and its unit."""
SYMBOLS: dict[str, Unit] = {
    surface: Unit(name, _SYMBOL_KINDS.get(name, Kind.MEASURE)) for name, surfaces in _rows(_SYMBOLS) for surface in surfaces
}
SIGNS: dict[str, Unit] = {
    sign.replace("_", " "): Unit(code, Kind.MONEY) for code, signs in _SIGNS.items() for sign in signs.split()
} | {code.lower(): Unit(_ALIASES.get(code, code), Kind.MONEY) for code in _CODES}
POUND = Unit("pound", Kind.MEASURE)
STERLING = Unit("GBP", Kind.MONEY)
WON = Unit("KRW", Kind.MONEY)
PERCENT = NAMES["%"]


def _alternatives(surfaces: dict[str, Unit]) -> str:
    return "|".join(re.escape(s) for s in sorted(surfaces, key=lambda s: (-len(s), s)))


_END = r"(?![^\W_]|/[a-z]|'[a-z])"
_NAME = re.compile(rf"[ -]?({_alternatives(NAMES)})(?:{_END}|(?<=[%°]))")
_SYMBOL = re.compile(rf"([ \u00a0\u2009\u202f-]?)({_alternatives(SYMBOLS)})(?![^\W_]|[/&²³]|-\d)")
_POUNDS = re.compile(rf"[ -](pounds?|won){_END}")
_CODE_AFTER = re.compile(rf" ?({'|'.join(_CODES)})(?![^\W_])")
_EURO_AFTER = re.compile(r"((?<= )[€₽₺₴₪]|(?<! )[€£¥$₹₽₺₴₪])(?![\w.]| ?\d)")
_RAND_AFTER = re.compile(r" R(?=[.,;]|$)")
_SIGN = re.compile(rf"(?:(?<![^\W_])|(?<=^))({_alternatives(SIGNS)}) ?(-?)$")
_MASS = r"(?:kgs?|kilo(?:gram)?(?:me)?s?|(?:metric )?ton(?:ne)?s?|lbs?|stone|kilonewtons?|kn|meganewtons?)\b"
_WEIGHT = re.compile(
    r"[ -]pounds?(?: of\b|-|(?: [a-z]+)? (?:bag|bomb|baby|weight|fish|dog|heavier|lighter|overweight|device)s?\b"
    rf"|,? (?:\(|or ) ?[\d.,]+ ?(?:million |thousand )?{_MASS}|(?: each)? (?:in)?to (?:[a-z-]+ ){{0,3}}orbit\b)"
)
_WEIGHED = re.compile(rf"\b(?:thrust|payloads?|weigh(?:s|ed|ing)?|loads? of)\b|{_MASS} ?(?:\(|or )[a-z ]*$")
_SPENDS = re.compile(
    r"\b(?:cost|costs|paid|pay|pays|fined?|worth|price|priced|spend|spent|budget|debts?|invest\w*|earn\w*|raised|owed?|bail"
    r"|sold for|stocks?|per ?cent to(?: \w+ at)?)\b"
)
_PER = re.compile(r"(?: per | an? |/| each )([a-z]+(?: (?:metre|meter|mile|foot|inch|kilometre|kilometer))?)")
_PER_NAMES = frozenset({"day", "week", "month", "year", "hour", "minute", "second"})


_NOT_CAPITALS = frozenset({"Rs", "Rp", "kr", "Kr", "Y=", "Sh", "Shs", "Ksh", "KSh", "Kshs", "Ush", "UShs", "Tsh", "TSh", "Tk"})
"""Signs of letters that need not stand in capitals."""

_GLUED_SIGNS = frozenset({"R", "PS", "P", "N", "K"})
_LONE_LETTERS = frozenset({"P", "N", "K"})
"""Letters that are a currency before so many million: "P4 billion", not "the N4 road" or "a P2 visa"."""

_SCALED = re.compile(r"\d[\d.,]* ?(?:thousand|million|billion|trillion|mn?|bn?|tn?|crore|lakh)\b")


def sign_before(text: str, folded: str, at: int) -> Found | None:
    """The currency sign or code that ends at `at` ("$", "US$", "EUR"). Letters stand in capitals, but for "Rs" and its like."""
    floor = max(0, at - 7)
    tail = folded[floor:at]
    if not tail or tail[-1] in "\n,;:)" or not (tail[-1] in " -$€£¥=.₹₩₪₽₺₴₦₱₫₡฿₿" or tail[-1].isalpha()):
        return None
    match = _SIGN.search(tail)
    if match is None:
        return None
    start = floor + match.start(1)
    raw = text[start : start + len(match[1])]
    letters = "".join(c for c in raw if c.isalpha())
    if letters and not (letters.isupper() or raw.rstrip(".") in _NOT_CAPITALS):
        return None
    if letters in _GLUED_SIGNS and raw.isalpha() and start + len(raw) != at:
        return None
    if letters in _LONE_LETTERS and raw.isalpha() and not _SCALED.match(folded, at):
        return None
    return Found(SIGNS[match[1]], start, at)


def unit_after(text: str, folded: str, at: int, value: float) -> Found | None:
    """The unit that stands right after a number that ends at `at`, compound ones too ("kilometres per hour")."""
    found = _plain(text, folded, at, value)
    if found is None or found.unit.kind not in (Kind.MEASURE, Kind.DURATION) or " per " in found.unit.name:
        return found
    per = _PER.match(folded, found.end)
    other = NAMES.get(per[1]) if per else None
    if (
        per is None
        or other is None
        or (folded[found.end] != "/" and found.unit.kind is Kind.DURATION and other.kind is not Kind.DURATION)
    ):
        return found
    if per[0].startswith(" a") and other.name not in _PER_NAMES:
        return found
    return Found(Unit(f"{found.unit.name} per {other.name}", Kind.MEASURE), found.start, per.end())


def _weighed(before: str) -> bool:
    """Whether the words before a number of pounds, itself included, speak of a weight and of no price."""
    found = _WEIGHED.search(re.split(r"[.;] ", before)[-1].rstrip("0123456789., ").removesuffix("million"))
    return found is not None and not _SPENDS.search(before)


def _plain(text: str, folded: str, at: int, value: float) -> Found | None:
    if at >= len(folded):
        return None
    if (match := _SYMBOL.match(text, at)) and match[1] != "-" and (match[2] not in _GLUED_ONLY or not match[1]):
        return Found(SYMBOLS[match[2]], match.start(2), match.end())
    if match := _NAME.match(folded, at):
        return Found(NAMES[match[1]], match.start(1), match.end())
    if match := _CODE_AFTER.match(text, at):
        return Found(SIGNS[match[1].lower()], match.start(1), match.end())
    if match := _EURO_AFTER.match(folded, at + (folded[at] == " ")):
        return Found(SIGNS[match[1]], match.start(1), match.end())
    if match := _POUNDS.match(folded, at):
        if match[1] == "won":
            return Found(WON, match.start(1), match.end()) if value >= 1e6 and folded[at - 1].isalpha() else None
        before = folded[max(0, at - 60) : at]
        sterling = (value >= 1e5 or _SPENDS.search(before)) and not _WEIGHT.match(folded, at) and not _weighed(before)
        return Found(STERLING if sterling else POUND, match.start(1), match.end())
    if match := _RAND_AFTER.match(text, at):
        return Found(SIGNS["r"], match.start() + 1, match.end())
    return None
