"""What an editor should know of the pair that leads a finding: a slip, a copying error, who speaks for whom."""

from __future__ import annotations

from factcheck.checks.conflicts import Case, Conflict, Time, middle
from factcheck.checks.slips import likely_slip
from factcheck.model import Behaves, Kind


def remarks(case: Case, lead: Conflict) -> tuple[str, ...]:
    """What is to be said of the leading pair, most telling first; empty where nothing is."""
    slip = likely_slip(middle(lead.first), middle(lead.second)) if lead.time is Time.SAME else ""
    told = (f"likely a slip: {slip}" if slip else "", _copied(case, lead), _tied(lead), _narrower(case, lead))
    return tuple(remark for remark in told if remark)


def _copied(case: Case, lead: Conflict) -> str:
    """Whether the pair goes back to one origin, so that one outlet copied it wrongly."""
    if not case.copied(lead) or lead.time is not Time.SAME:
        return ""
    slip = "an update or a copying error" if case.subject.behaves is Behaves.CUMULATIVE else "likely a copying error"
    return f"both quote {lead.first.speaker}: {slip}" if lead.one_speaker else f"both carry one report: {slip}"


def _tied(lead: Conflict) -> str:
    """Whether a body and somebody who speaks for it are at odds."""
    for person, other in ((lead.first, lead.second), (lead.second, lead.first)):
        if person.office is not None and person.office.body == other.speaker:
            return f"{person.speaker} speaks for {other.speaker}"
    one, other_office = lead.first.office, lead.second.office
    if one is None or other_office is None or one.body != other_office.body or lead.one_speaker:
        return ""
    return f"{lead.first.speaker} and {lead.second.speaker} both speak for {one.body}"


def _narrower(case: Case, lead: Conflict) -> str:
    """The place that one article gives for its count and another leaves out, where both tell of one time: a scope was lost."""
    if lead.one_article or lead.time is not Time.SAME or lead.first.kind is not Kind.COUNT:
        return ""
    for one, other in ((lead.first, lead.second), (lead.second, lead.first)):
        if one.topic.place and not other.topic.place:
            source = case.articles[one.article].outlet or case.articles[one.article].path
            return f"only {source} says where: {one.topic.place}"
    return ""
