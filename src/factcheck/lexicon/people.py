"""Nouns for people. `ANYONE` says nothing more than that they are people; `ROLES` says which, by whole classes."""

from __future__ import annotations

from factcheck.lexicon.rows import index, row

ANYONE = row(
    """people person human civilian resident inhabitant citizen individual life soul local noncombatant non-combatant
    member victim man_and_woman human_being folk public population casualty other non-combatants patient_and_staff
    patron clubgoer club-goer diner shopper moviegoer theatregoer relative guest occupant bystander onlooker
    pedestrian neighbour neighbor villager townspeople townsfolk pilgrim defendant"""
)
"""Counted alone or beside one another these are the same people: "40 civilians were killed", "40 people were killed"."""

ROLES = index(
    {
        "child": """child kid baby infant toddler boy girl minor youngster schoolchild schoolboy schoolgirl teenager teen youth
            adolescent newborn under-18 juvenile pupil orphan""",
        "adult": "adult grown-up grownup",
        "woman": "woman female mother wife grandmother daughter sister widow",
        "man": "man male father husband brother son grandfather gentleman",
        "police": """police officer policeman policewoman police_officer constable deputy sheriff cop trooper gendarme detective
            patrolman patrolmen carabiniere policemen""",
        "soldier": """soldier troop serviceman servicewoman service_member marine commando paratrooper conscript reservist
            recruit military_personnel infantryman army_officer airman sailor peacekeeper guardsman guard troops cadet sniper
            gunner legionnaire""",
        "fighter": "fighter militant rebel insurgent guerrilla jihadist militiaman terrorist extremist combatant mercenary",
        "attacker": """attacker gunman gunmen assailant bomber hijacker suicide_bomber shooter knifeman arsonist perpetrator
            kidnapper robber raider hostage-taker""",
        "crew": "crew crewman crewmember crew_member seafarer seaman steward stewardess flight_attendant attendant deckhand",
        "passenger": "passenger traveller traveler rider commuter holidaymaker",
        "driver": "driver motorist trucker chauffeur cyclist motorcyclist biker",
        "medic": """medic doctor nurse paramedic physician surgeon health_worker medical_worker healthcare_worker clinician
            midwife hospital_worker carer caregiver orderly pharmacist dentist therapist anaesthetist vet""",
        "firefighter": "firefighter fireman firemen fire-fighter",
        "rescuer": "rescuer rescue_worker diver emergency_worker responder first_responder lifeguard searcher crewmen_search",
        "journalist": "journalist reporter correspondent photographer cameraman editor",
        "aid worker": "aid_worker humanitarian volunteer aid_staff",
        "student": "student undergraduate graduate schoolmate classmate freshman sophomore",
        "teacher": "teacher professor lecturer principal tutor headteacher headmaster instructor schoolteacher",
        "worker": """worker employee staff labourer laborer miner staffer contractor job personnel workforce colleague workmate
            builder farmworker farmer farmhand cleaner janitor caretaker porter waiter waitress bartender cook
            chef baker butcher welder electrician plumber carpenter bricklayer roofer mechanic docker logger lumberjack
            fisherman trawlerman gardener shepherd clerk cashier secretary receptionist foreman supervisor apprentice
            trainee intern temp tradesman craftsman machinist""",
        "foreigner": "foreigner tourist visitor expatriate foreign_national national holiday-maker sightseer",
        "migrant": "migrant immigrant refugee asylum-seeker asylum_seeker exile",
        "protester": "protester protestor demonstrator rioter marcher activist striker supporter campaigner picket",
        "fan": "fan spectator concertgoer concert-goer festivalgoer reveller reveler partygoer",
        "suspect": "suspect",
        "diplomat": "diplomat ambassador envoy consular_staff",
        "official": "official civil_servant bureaucrat minister councillor councilman councilwoman alderman",
        "voter": "voter elector",
        "candidate": "candidate contender",
        "lawmaker": "lawmaker legislator parliamentarian congressman congresswoman senator deputy_mp mp",
        "observer": "observer monitor election_observer",
        "witness": "witness eyewitness",
        "judge": "judge justice magistrate",
        "juror": "juror",
        "patient": "patient",
        "prisoner": "prisoner inmate convict detainee internee",
        "hostage": "hostage captive abductee",
        "family": "family household",
        "customer": "customer consumer client user account_holder subscriber",
        "shareholder": "shareholder investor",
        "player": """player athlete footballer swimmer runner skier competitor sportsman sportswoman cricketer golfer boxer
            wrestler sprinter gymnast skater rower jockey snowboarder surfer entrant contestant finisher olympian""",
        "islander": "islander",
        "hiker": "hiker walker trekker rambler climber mountaineer camper backpacker caver potholer jogger hillwalker",
        "angler": "angler hunter poacher",
        "worshipper": "worshipper worshiper churchgoer parishioner congregant believer mourner",
        "cleric": "cleric priest monk nun imam rabbi pastor missionary clergyman friar",
        "lawyer": "lawyer barrister solicitor attorney prosecutor",
        "claimant": "claimant plaintiff litigant applicant petitioner",
        "householder": "householder homeowner tenant landlord leaseholder occupier lodger squatter",
        "pensioner": "pensioner retiree",
        "veteran": "veteran",
        "settler": "settler",
        "scientist": "scientist researcher engineer technician academic scholar archaeologist geologist biologist",
        "manager": "manager executive director boss",
        "economist": "economist analyst forecaster",
        "trader": "trader broker banker dealer merchant shopkeeper stallholder vendor hawker",
        "smuggler": "smuggler trafficker",
        "performer": "performer actor actress singer dancer musician artist entertainer",
        "viewer": "viewer listener reader",
        "donor": "donor",
        "delegate": "delegate",
        "ranger": "ranger gamekeeper warden keeper",
        "pilot": "pilot copilot co-pilot captain skipper astronaut cosmonaut",
    }
)
"""A noun -> the role that tells these people from the others."""

POSTS = row("job position post role")
"""What an employer cuts or creates; each is a worker's where a verb of cutting or creating says so."""

POSTS_MADE = row(
    """cut ax axe axing shed shedding slash eliminate elimination discontinue abolish scrap lose loss go redundant create
    creation threaten save"""
)
"""Words beside which positions, posts and roles are jobs."""

SUSPECTED = "suspected case"
CERTAINTY = {
    "confirmed": "confirmed case",
    "confirm": "confirmed case",
    "probable": "probable case",
    "suspected": SUSPECTED,
}
"""How sure it is that a case is one, where that is said: each is a class of cases of its own."""

NATIONALITY_ENDINGS = ("ians", "ans", "ese", "ish", "is", "men", "ers", "eers")
"""What a capitalised plural that counts people ends in: a nationality, the people of a town."""

MASSES = row(
    """people public population folk townspeople townsfolk staff workforce personnel crew troop troops police policemen gunmen
    patrolmen carabiniere firemen family household job military_personnel aid_staff medical_staff consular_staff
    patient_and_staff man_and_woman jury"""
)
"""Nouns for people of which there is not one at a time: "another crew" is no man."""

KIN = row("mother wife grandmother daughter sister widow father husband brother son grandfather")
"""Nouns for people whom a family numbers: "a third wife"."""

ONE_BY_ONE = ((ANYONE | ROLES.keys()) - MASSES - row("life soul")) | row("victim")
"""Nouns for one person."""

DEATHS = row("death fatality homicide murder drowning body life")
"""Nouns for one who died, or for how: "the year's 40th homicide", "a third body"."""

BODIES = index(
    {
        "soldier": "force army military troop navy marine militia garrison air_force guard",
        "police": "police",
        "crew": "crew",
        "worker": "staff workforce personnel union",
        "lawmaker": "parliament congress senate assembly",
        "family member": "family",
        "medic": "medical_staff",
    }
)
"""A body of people -> the role of a member of it: "one member of the forces"."""

WITHIN = {"pilot": "crew", "man": "", "woman": "", "adult": ""}
"""A role -> the wider one that may count the same people: two pilots and two crew, one man and one person."""

FALLEN = row("man soldier fighter police crew pilot firefighter rescuer medic")
"""Roles of those who are dead where their side has lost them; a club that lost players may have sold them."""

CAPTIVE = row("prisoner hostage")
"""Roles of those who are let go where they are handed over: in an exchange one side's prisoners go to the other."""

SOUGHT = row("attacker suspect fighter prisoner")
"""Roles of those who are wanted, not missing, where they are searched for."""

FIGHTING = row("soldier fighter attacker")
"""Roles of those who are dead where they are eliminated, and out of work where others are."""

SAID_BY_STATE = row("voter protester fan prisoner hostage patient customer worker")
"""Roles that say no more than the state they stand for: registered voters are people registered."""

FROM_ABROAD = row("foreigner passenger customer voter")
"""Roles that say nothing beside a country: ten American tourists are ten Americans."""

DEFAULT_STATES = {
    "passenger": "aboard",
    "crew": "aboard",
    "soldier": "deployed",
    "police": "deployed",
    "firefighter": "deployed",
    "protester": "present",
    "fan": "present",
    "worker": "employed",
    "patient": "hospitalised",
    "prisoner": "arrested",
    "hostage": "held hostage",
    "customer": "affected",
    "voter": "registered",
    "attacker": "wanted",
    "suspect": "wanted",
}
"""What people of a role are where no word says: soldiers are deployed, passengers aboard."""

AGENTS = ("er", "or", "ist", "ian", "ee", "ant", "man", "woman")
"""Endings of nouns for people that no class has: a climber, a worshipper, a trainee. Believed only beside a state of people."""

GROUPS = row(
    "name number total toll count figure tally group crowd majority rest remainder member some lot couple pair series list many"
)
"""Nouns seen through: "a group of 40 miners" counts miners, "members of staff" staff."""

SOLE = row(
    """captain skipper pilot copilot president prime_minister premier mayor chancellor king queen pope governor chairman founder
    incumbent chief_executive bishop minister commander"""
)
"""People of whom an article has one: their age needs no name."""

TITLES = row(
    """mr mrs ms miss dr sir dame lord lady president commander captain master prof professor mayor governor minister chancellor
    judge justice senator king queen prince princess pope bishop inspector detective sergeant lieutenant colonel general major
    corporal constable chief coach officer reverend father sister"""
)
"""Words before a name that are no part of it."""


def is_people(lemma: str) -> bool:
    """Whether the noun counts people by the head."""
    return lemma in ANYONE or lemma in ROLES

COUNTERS = row("police organiser organizer union authority reporter journalist official ministry government observer steward")
"""Those who say how many came."""

RECKONS = row("count estimate reckon number tally")
"""What they do."""
