"""Dates with a month in another language ("9 décembre 2016"). The only door to dateparser, opened when such a date occurs."""

from __future__ import annotations

from datetime import date, datetime

LANGUAGES = ("fr", "es", "de", "it", "pt", "nl", "pl", "sv", "tr", "id")
_NAMES = """
janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
januar jänner februar märz juni juli oktober dezember
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
januari februari maart mei augustus
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
augusti ocak şubat nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
maret juni juli agustus desember
"""
MONTHS = tuple(_NAMES.split())
"""Month names that are not English, in small letters."""


def parse(surface: str, reference: date) -> date | None:
    """The day that a surface names, the day and the year being in it; None where dateparser makes nothing of it."""
    import dateparser

    found = dateparser.parse(
        surface,
        languages=list(LANGUAGES),
        settings={
            "RELATIVE_BASE": datetime(reference.year, reference.month, reference.day),  # noqa: DTZ001 (a calendar day, no clock)
            "REQUIRE_PARTS": ["day", "month", "year"],
            "DATE_ORDER": "DMY",
        },
    )
    return found.date() if found else None
