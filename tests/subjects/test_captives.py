"""Who is let go, what becomes of bodies, and who is missing without the word."""

from __future__ import annotations

import pytest

from .marked import topic


@pytest.mark.parametrize(
    ("text", "sort", "state", "aspect"),
    [
        ("The rebels gave up [70] prisoners.", "people", "released", "actual"),
        ("Prisoners handed over by the army came to [210].", "people", "released", "actual"),
        ("From the north came [210] prisoners.", "people", "released", "actual"),
        ("Under the deal [300] prisoners were due to go home.", "people", "released", "target"),
        ("The two sides exchanged [90] prisoners on Friday.", "people", "released", "actual"),
        ("The militia let [12] hostages go.", "people", "released", "actual"),
        ("Still held by the militia are [103] prisoners.", "people", "arrested", "actual"),
        ("The prison holds [900] inmates.", "people", "arrested", "actual"),
        ("Divers found no trace of the [31] sailors.", "people", "missing", "actual"),
        ("There was no word of the [12] hikers by nightfall.", "people", "missing", "actual"),
        ("About [60] bodies were claimed by relatives.", "people", "handed over", "actual"),
        ("So far [40] bodies have been identified.", "people", "identified", "actual"),
        ("So far [40] bodies have been found.", "people", "dead", "actual"),
        ("[74] bodies have been lifted from the wreck; a child is thought to be among them.", "people", "dead", "actual"),
        ("All [90] on board the jet are thought dead.", "people", "dead", "feared"),
        ("The theatre seats [900] people.", "people", "*", "capacity"),
        ("[20] people are in a hospital.", "people", "hospitalised", "actual"),
        ("There had been [420] people at the mine when it flooded.", "people", "there", "actual"),
        ("The mayor said that [90] people were in the hall when the roof fell.", "people", "there", "actual"),
        ("[164] were rescued. The ministry had said earlier that [368] people were rescued.", "people", "rescued", "previous"),
        ("The ministry had announced earlier that [368] people were rescued.", "people", "rescued", "actual"),
        ("Officials initially said that [14] people had died.", "people", "dead", "previous"),
        ("At first it was reported that [14] people had been rescued.", "people", "rescued", "previous"),
        ("In the first stage [73] prisoners went to the north.", "people", "released", "actual"),
        ("Officials said earlier that [14] people died.", "people", "dead", "actual"),
        ("The firm's list is [250] names long.", "name", "*", "actual"),
        ("In all, she added, over [900] people were brought in from the hills.", "people", "", "actual"),
    ],
)
def test_people(text: str, sort: str, state: str, aspect: str) -> None:
    found = topic(text)
    assert (found.sort, found.state, found.aspect) == (sort, state, aspect)
