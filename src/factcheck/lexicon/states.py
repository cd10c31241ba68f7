"""What can be said to have happened to what is counted, by whole classes of verbs, nouns and adjectives.

A row is one state. `does` are verbs whose subject is in the state ("12 died"), `undergoes` verbs whose object or passive
subject is ("killed 12", "12 were killed"), `being` adjectives, participles and adverbs that say it ("12 dead", "missing",
"on board"), `noun` nouns that name those who are in it ("12 fatalities") or what was done to things ("the closure of"), `of`
the only things of which it is said, empty where it is said of any.
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.lexicon.rows import row
from factcheck.model import Behaves


@dataclass(frozen=True, slots=True)
class State:
    """One state: its name, how a count of it moves over time, how a label says it, and the words for it."""

    name: str
    behaves: Behaves
    label: str
    does: frozenset[str] = frozenset()
    undergoes: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    noun: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()


def _state(
    name: str, behaves: Behaves, label: str, does: str = "", undergoes: str = "", being: str = "", noun: str = "", of: str = ""
) -> State:
    return State(name, behaves, label, row(does), row(undergoes), row(being), row(noun), row(of))


def _each(verbs: str, tails: str) -> str:
    """Every verb with every tail, as a row: "take_to_hospital take_to_clinic rush_to_hospital"."""
    return " ".join(f"{verb}_{tail}" for verb in verbs.split() for tail in tails.split())


_STOCK, _CUMULATIVE, _FLOW, _FIXED = Behaves.STOCK, Behaves.CUMULATIVE, Behaves.FLOW, Behaves.FIXED

_WOUNDS = """injury wound burn cut bruise fracture concussion laceration sprain graze scald frostbite heatstroke sunstroke
    heat_stroke shock hypothermia whiplash poisoning exhaustion smoke_inhalation blow stroke"""

_ASHORE = "strand beach wash_up wash_ashore drift_ashore " + _each("run go come", "aground ashore")

_COVERED = _each(
    "under beneath under_the beneath_the",
    "mud rubble debris earth snow ash lava soil wreckage mound sand avalanche",
)

INHABITANTS = "inhabitants"
"""The state of those who live in a place, which a story tells to say how big the place is."""

AT_WORK = "at work"
"""The state of boats, dogs and teams that are busy with what the story is about."""

PEOPLE = (
    _state(
        "dead",
        _CUMULATIVE,
        "killed",
        does="""die perish drown succumb suffocate starve lose_life asphyxiate pass_away bleed_to_death freeze_to_death
            burn_to_death meet_death meet_end fall_victim fall_to_death plunge_to_death""",
        undergoes="""carry_off wipe_out sweep_to_death send_to_death put_to_death burn_alive hurl_to_death fling_to_death
            kill slay murder massacre execute assassinate slaughter behead lynch electrocute bury claim_life take_life
            cost_life claim bomb_to_death stab_to_death shoot_dead shoot_to_death gun_down mow_down crush_to_death beat_to_death
            exterminate lose_life stone_to_death hack_to_death""",
        being="""dead deceased slain killed fatally lifeless murdered drowned executed martyred shot_dead
            shot_and_killed found_dead
            fallen_victim lives_lost shot_to_death stabbed_to_death presumed_dead beaten_to_death crushed_to_death
            burned_to_death""",
        noun="""death fatality body corpse dead toll death_toll killing murder homicide remains drowning fatalities
            martyr deaths
            victims_dead execution""",
    ),
    _state(
        "laid to rest",
        _CUMULATIVE,
        "laid to rest",
        undergoes="lay_to_rest inter cremate",
        noun="burial cremation",
    ),
    _state(
        "killed or injured",
        _CUMULATIVE,
        "killed or injured",
        noun="casualty casualties",
    ),
    _state(
        "shot",
        _CUMULATIVE,
        "shot",
        undergoes="shoot",
        being="shot gunshot_wound bullet_wound gunshot_injury",
        noun="shooting_victim",
    ),
    _state(
        "critical",
        _STOCK,
        "in critical condition",
        being="""critical critically critical_condition critical_state intensive_care life-threatening
            life_support grave_condition critically_ill critically_injured critically_wounded ventilator icu""",
    ),
    _state(
        "seriously injured",
        _STOCK,
        "seriously injured",
        being="""seriously_injured seriously_wounded badly_injured severely_injured gravely_injured severely_wounded
            badly_wounded badly_hurt seriously_hurt gravely_wounded heavily_wounded seriously_ill serious_injury
            severe_injury severe seriously badly_burned serious_wound heavy_injury serious_condition""",
    ),
    _state(
        "stable",
        _STOCK,
        "in stable condition",
        being="stable stable_condition",
    ),
    _state(
        "slightly injured",
        _STOCK,
        "slightly injured",
        being="""slightly_injured slightly_hurt slightly_wounded lightly_wounded lightly_injured minor_injury slight_injury
            mildly_injured lightly_hurt""",
    ),
    _state(
        "injured",
        _CUMULATIVE,
        "injured",
        does=_each("suffer sustain receive incur have get", _WOUNDS)
        + " suffer_bone sustain_bone break_bone break_leg break_arm",
        undergoes="injure wound hurt maim burn scald concuss stab trample",
        being="injured wounded hurt maimed burned stabbed non-life-threatening",
        noun="injury wound injured wounded injuries wounding",
    ),
    _state(
        "still in hospital",
        _STOCK,
        "still in hospital",
    ),
    _state(
        "hospitalised",
        _STOCK,
        "in hospital",
        does=_each("receive seek need require get", "treatment help attention care"),
        undergoes="hospitalise hospitalize admit treat airlift see_to attend_to tend tend_to patch_up "
        + _each(
            "take rush bring carry fly transport transfer move drive evacuate send ferry airlift admit",
            "to_hospital to_clinic to_infirmary to_ward",
        )
        + " "
        + _each("take carry bring remove move transport drive rush", "by_ambulance"),
        being="""hospitalised hospitalized in_hospital to_hospital hospital_treatment treated admitted in_hospitals inpatient
        in_a_hospital in_the_hospital to_a_hospital to_the_hospital""",
        noun="admission hospitalisation hospitalization inpatient patient",
    ),
    _state(
        "missing",
        _STOCK,
        "missing",
        does="disappear vanish go_missing",
        undergoes="search_for look_for dig_for comb_for scour_for lose_track_of lose_sight_of lose_contact_with",
        being="missing unaccounted unaccounted-for lost_at_sea unlocated untraced",
        noun="disappearance missing",
    ),
    _state(
        "rescued",
        _CUMULATIVE,
        "rescued",
        does="survive escape_alive swim_ashore walk_away live_through come_through turn_up",
        undergoes="""rescue save pull free_from_rubble pluck winch haul recover_alive retrieve bring_to_safety pick_up
            take_off_roof take_off_rooftop lift_off lift_to_safety carry_to_safety pull_to_safety fish_out dig_out
            bring_ashore""",
        being="rescued saved alive survived unharmed unhurt uninjured unscathed",
        noun="survivor rescue survivors",
    ),
    _state(
        "displaced",
        _STOCK,
        "displaced",
        undergoes="displace uproot make_homeless lose_home render_homeless "
        + _each("force drive chase", "from_home into_shelter to_shelter into_camp from_house")
        + " "
        + _each("leave", "without_roof without_home without_shelter without_housing without_house"),
        does="lose_home flee_home leave_home abandon_home",
        being="""displaced homeless uprooted internally_displaced without_a_roof without_roof without_homes
            without_a_home without_shelter""",
        noun="idp displaced refugee homeless",
    ),
    _state(
        "sheltered",
        _STOCK,
        "in shelters",
        does="sleep spend_night take_shelter take_refuge stay_in_shelter stay_in_hotel",
        undergoes="accommodate put_up lodge",
        being="""in_shelter in_a_shelter in_emergency_shelter in_temporary_shelter in_evacuation_centre in_evacuation_center
            in_emergency_accommodation in_temporary_accommodation in_emergency_housing in_temporary_housing in_relief_camp
            accommodated""",
    ),
    _state(
        "remaining",
        _STOCK,
        "remaining",
        does="remain stay live inhabit reside hold_out shelter linger",
        undergoes="besiege encircle surround house leave_behind trap strand maroon pin bury_alive isolate snow_in snow_up",
        being="""trapped snowbound snowed_in out_of_reach unreachable isolated stranded stuck marooned entombed
            pinned remaining besieged encircled behind left_behind still_living
            still_inside surrounded""" + " " + _COVERED,
        noun="resident",
    ),
    _state(
        INHABITANTS,
        _FIXED,
        "living there",
        noun="inhabitant",
    ),
    _state(
        "fled",
        _CUMULATIVE,
        "who left",
        does="""flee leave escape depart quit emigrate abandon evacuate move_out cross_to cross_into cross_over pour_out get_out
            go_abroad""",
        undergoes="evacuate bus_out move_out relocate airlift_out move_to_safety take_to_safety lead_to_safety get_to_safety",
        being="evacuated fled fleeing escaped departed",
        noun="evacuee exodus departure evacuation escapee",
    ),
    _state(
        "arrived",
        _CUMULATIVE,
        "who arrived",
        does="arrive reach enter cross_border return come_back come_home land disembark",
        undergoes="welcome receive resettle take_in accept",
        being="arriving returning",
        noun="arrival returnee newcomer",
    ),
    _state(
        "arrested",
        _CUMULATIVE,
        "arrested",
        undergoes="""arrest detain seize apprehend round_up take_into_custody hold_in_custody jail_pending capture nab book
            lead_away haul_off capture_alive take_alive remand put_under_arrest place_under_arrest take_prisoner
            take_for_questioning bring_for_questioning put_in_custody place_in_custody catch""",
        being="arrested detained in_custody behind_bars in_detention under_arrest on_remand in_jail in_cells",
        noun="arrest detainee detention",
    ),
    _state(
        "surrendered",
        _CUMULATIVE,
        "who surrendered",
        does="surrender give_up lay_arm lay_weapon drop_weapon turn_themselves_in give_themselves_up hand_themselves_in",
        being="surrendered",
        noun="surrender",
    ),
    _state(
        "charged",
        _CUMULATIVE,
        "charged",
        does="face_charge face_trial stand_trial appear_in_court appear_before_judge",
        undergoes="charge indict prosecute arraign accuse sue put_on_trial bring_to_court",
        being="charged indicted accused",
        noun="indictment defendant prosecution charge",
    ),
    _state(
        "convicted",
        _CUMULATIVE,
        "convicted",
        undergoes="convict sentence jail imprison find_guilty fine",
        does="plead_guilty",
        being="convicted jailed imprisoned sentenced guilty",
        noun="conviction",
    ),
    _state(
        "released",
        _CUMULATIVE,
        "released",
        undergoes="release free discharge acquit pardon bail liberate parole send_home let_go",
        being="released freed discharged acquitted pardoned treated_and_released",
        noun="release acquittal",
    ),
    _state(
        "deported",
        _CUMULATIVE,
        "deported",
        undergoes="deport extradite repatriate",
        being="deported",
        noun="deportation",
    ),
    _state(
        "expelled",
        _CUMULATIVE,
        "expelled",
        undergoes="expel throw_out kick_out drum_out oust purge",
        being="expelled ousted",
        noun="expulsion",
    ),
    _state(
        "held hostage",
        _STOCK,
        "held hostage",
        undergoes="abduct kidnap hold_hostage take_hostage hold_captive "
        + _each("seize take grab herd hold capture keep use", "as_hostage as_shield as_captive"),
        being="hostage kidnapped abducted captive in_captivity",
        noun="hostage captive abductee kidnapping abduction",
    ),
    _state(
        "deployed",
        _STOCK,
        "deployed",
        undergoes="deploy send dispatch mobilise mobilize station draft_in call_in assign post",
        does="serve patrol battle tackle fight combat respond guard search comb scour sift dig "
        + _each("look hunt probe", "for_survivor for_victim for_body for_anyone for_missing for_people for_person for_life"),
        being="deployed stationed mobilised mobilized on_duty on_the_ground",
        noun="deployment",
    ),
    _state(
        "aboard",
        _FIXED,
        "aboard",
        undergoes="carry ferry transport",
        does="board travel sail",
        being="aboard on_board onboard on_the_ship on_the_plane on_the_bus on_the_train inside_the_plane",
        noun="occupant",
    ),
    _state(
        "there",
        _STOCK,
        "who were there",
    ),
    _state(
        "present",
        _FLOW,
        "who came",
        does="""attend gather rally march protest demonstrate turn_out assemble join_march join_rally join_protest
            join_demonstration take_to_street pack throng converge come flock mourn show_up fill crowd_into join_in
            take_part participate parade""",
        undergoes="draw attract",
        being="""present in_attendance gathered protesting inside marching demonstrating on_the_streets on_the_street on_streets
            in_the_streets in_the_street on_the_march""",
        noun="attendance turnout crowd marcher attendee rallygoer participant",
    ),
    _state(
        "infected",
        _CUMULATIVE,
        "infected",
        does="contract test_positive catch fall_ill fall_sick come_down_with go_down_with get_sick become_ill become_sick",
        undergoes="""infect sicken diagnose poison find_in detect_in diagnose_in confirm_in identify_in make_ill make_sick
            suspect_of_having""",
        being="infected positive ill sick sickened",
        noun="infection case",
    ),
    _state(
        "vaccinated",
        _CUMULATIVE,
        "vaccinated",
        undergoes="vaccinate immunise immunize inoculate jab",
        being="vaccinated immunised immunized inoculated",
        noun="vaccination",
    ),
    _state(
        "recovered",
        _CUMULATIVE,
        "recovered",
        does="recover",
        being="recovered cured",
        noun="recovery",
    ),
    _state(
        "laid off",
        _CUMULATIVE,
        "laid off",
        undergoes="lay_off sack fire dismiss axe ax make_redundant cut shed furlough eliminate slash discontinue abolish",
        being="laid_off redundant furloughed sacked",
        noun="layoff lay-off redundancy job_cut job_loss dismissal sacking axing shedding",
    ),
    _state(
        "employed",
        _STOCK,
        "employed",
        undergoes="employ",
        does="work",
        being="employed on_the_payroll working",
        noun="workforce payroll headcount",
    ),
    _state(
        "hired",
        _CUMULATIVE,
        "hired",
        undergoes="hire recruit create add appoint take_on",
        being="hired recruited",
        noun="hire recruit hiring",
    ),
    _state(
        "on strike",
        _FLOW,
        "on strike",
        does="strike walk_out down_tools go_on_strike",
        being="on_strike striking off_work",
        noun="walkout",
    ),
    _state(
        "affected",
        _STOCK,
        "affected",
        undergoes="affect hit impact compromise expose breach harm catch_in catch_up catch_up_in",
        does="suffer",
        being="affected compromised impacted at_risk vulnerable exposed",
    ),
    _state(
        "without power",
        _STOCK,
        "without power",
        does="lose_power lose_electricity",
        undergoes="""cut_off black_out plunge_into_darkness leave_without_power cut_power cut_electricity knock_out_power
            knock_power lose_power lose_electricity""",
        being="""without_power without_electricity without_light powerless in_the_dark in_darkness without_lights cut_off
            power_outage power_cut blackout outage without_heating without_water""",
        noun="outage power_outage power_cut blackout",
    ),
    _state(
        "in need",
        _STOCK,
        "in need of aid",
        does="need require",
        being="in_need needing starving hungry malnourished in_poverty poor jobless unemployed",
    ),
    _state(
        "elected",
        _FIXED,
        "elected",
        undergoes="elect reelect re-elect vote_in",
        being="elected",
    ),
    _state(
        "registered",
        _FIXED,
        "registered",
        does="sign_up enrol enroll register",
        undergoes="register enrol enroll sign_up accredit license",
        being="registered enrolled eligible accredited entitled",
        noun="registration",
    ),
    _state(
        "voting",
        _FIXED,
        "who voted",
        does="vote cast_ballot",
        being="voting",
    ),
    _state(
        "signed",
        _FLOW,
        "who signed",
        does="sign sign_petition",
        noun="signature signatory",
    ),
    _state(
        "visited",
        _FLOW,
        "visited",
        undergoes="visit interview question examine screen test search poll survey",
        being="interviewed questioned screened tested polled surveyed",
    ),
    _state(
        "testified",
        _CUMULATIVE,
        "who testified",
        does="testify give_evidence",
    ),
    _state(
        "identified",
        _CUMULATIVE,
        "identified",
        undergoes="identify name",
        being="identified unidentified",
    ),
    _state(
        "handed over",
        _CUMULATIVE,
        "handed over to families",
        undergoes=_each("claim_by hand_to return_to give_to release_to hand_over_to", "family relative kin"),
    ),
    _state(
        "wanted",
        _STOCK,
        "involved in the attack",
        does="attack storm open_fire open_fire_on raid blow_up detonate",
        undergoes="hunt hunt_for",
        being="armed wanted masked at_large",
    ),
)
"""States of people. Where two could be read, the earlier row wins."""

THINGS = (
    _state(
        "destroyed",
        _CUMULATIVE,
        "destroyed",
        does="""collapse burn burn_down burn_to_ground sink cave_in crumble topple fall_down come_down give_way topple_over
            go_up_in_flame go_up_in_smoke blow_over fall_over""",
        undergoes="""destroy demolish raze flatten level wreck gut obliterate burn ruin torch sink wash_away write_off
            shoot_down down incinerate consume devour reduce_to_rubble reduce_to_ash reduce_to_ruin leave_in_ruin
            annihilate crush fell uproot topple
            bring_down blow_down blow_over knock_down knock_over knock_out pull_down tear_down take_out bulldoze blow_up
            sweep_away carry_away wipe_out devastate lay_waste scuttle snap""",
        being="destroyed ruined flattened gutted razed wrecked gone wiped_out burnt_down burned_down toppled uprooted",
        noun="destruction loss demolition",
    ),
    _state(
        "destroyed",
        _CUMULATIVE,
        "destroyed",
        does="fall come_down go",
        of="tree pylon turbine mast wall building bridge tower house chimney crane pole fence statue",
    ),
    _state(
        "damaged",
        _CUMULATIVE,
        "damaged",
        undergoes="""damage flood inundate hit submerge vandalise vandalize batter scorch singe crack buckle dent scar swamp
            pepper riddle deface smash shell bomb strafe mangle cripple disable paralyse paralyze""",
        being="damaged flooded underwater under_water waterlogged uninhabitable cracked unsafe",
    ),
    _state(
        "damaged or destroyed",
        _CUMULATIVE,
        "damaged or destroyed",
    ),
    _state(
        "killed off",
        _CUMULATIVE,
        "which died",
        does="die perish drown starve suffocate burn_to_death",
        undergoes="kill slaughter cull put_down poach drown poison",
        being="dead drowned culled",
    ),
    _state(
        "closed",
        _STOCK,
        "closed",
        does="""shut close shut_down close_down stay_shut stay_closed remain_shut remain_closed cease_trading fold
            close_door shut_door""",
        undergoes="close shut shutter shut_down close_down block seal seal_off cordon_off padlock mothball idle bar",
        being="closed shut blocked impassable shuttered off-limits out_of_bounds sealed",
        noun="closure shutdown closing",
    ),
    _state(
        "cancelled",
        _CUMULATIVE,
        "cancelled",
        undergoes="cancel scrap call_off ground axe ax scrub abandon ditch suspend halt",
        being="cancelled canceled grounded",
        noun="cancellation suspension",
    ),
    _state(
        "cancelled",
        _CUMULATIVE,
        "cancelled",
        undergoes="pull drop cut withdraw",
        of="train service flight ferry show event performance concert",
    ),
    _state(
        "made safe",
        _CUMULATIVE,
        "made safe",
        undergoes="defuse disarm neutralise neutralize clear make_safe deactivate detonate",
        being="defused disarmed",
        of="mine landmine bomb device shell explosive grenade munition",
    ),
    _state(
        "saved",
        _CUMULATIVE,
        "saved",
        does="survive escape",
        undergoes="rescue save salvage free spare",
        being="rescued saved unscathed undamaged intact safe",
        noun="rescue",
    ),
    _state(
        "evacuated",
        _CUMULATIVE,
        "evacuated",
        undergoes="evacuate clear empty vacate",
        being="evacuated emptied",
        noun="evacuation",
    ),
    _state(
        "buried",
        _CUMULATIVE,
        "buried",
        undergoes="bury engulf swallow",
        being="buried engulfed " + _COVERED,
    ),
    _state(
        "stranded",
        _STOCK,
        "stranded",
        does=_ASHORE,
        undergoes=_ASHORE + " maroon",
        being="stranded beached aground ashore",
    ),
    _state(
        "delayed",
        _CUMULATIVE,
        "delayed",
        does="run_late",
        undergoes="delay postpone divert reschedule put_off push_back hold_up reroute",
        being="delayed postponed diverted late overdue",
        noun="delay postponement diversion",
    ),
    _state(
        "sold",
        _CUMULATIVE,
        "sold",
        does="sell change_hand",
        undergoes="sell buy purchase order ship deliver auction auction_off snap_up offload",
        being="sold shipped delivered",
        noun="sale delivery purchase shipment order",
    ),
    _state(
        "fired",
        _CUMULATIVE,
        "fired",
        does="rain fall strike land hit slam come_down crash smash fly detonate",
        undergoes="fire launch drop lob rain shell loose_off let_off unleash hurl squeeze_off shoot discharge use loose",
        being="fired launched",
        noun="barrage salvo volley",
        of="rocket shell bullet bomb grenade torpedo drone round mine arrow petrol_bomb flare",
    ),
    _state(
        "launched",
        _CUMULATIVE,
        "launched",
        does="reach_orbit lift_off blast_off",
        undergoes="launch put_into_orbit place_in_orbit send_into_orbit send_into_space loft orbit carry_into_orbit",
        being="launched in_orbit",
        of="satellite probe capsule cubesat spacecraft rocket",
    ),
    _state(
        "made",
        _CUMULATIVE,
        "built",
        does="roll_off roll_off_line come_off_line",
        undergoes="""build construct produce manufacture make assemble prepare complete finish erect put_up turn_out churn_out
            print mint bake brew""",
        being="built completed",
        noun="construction production",
    ),
    _state(
        "installed",
        _CUMULATIVE,
        "installed",
        undergoes="install fit set_up put_in mount lay plant erect",
        being="installed fitted",
        noun="installation",
    ),
    _state(
        "opened",
        _CUMULATIVE,
        "opened",
        does="open",
        undergoes="open inaugurate unveil",
        being="open opened",
    ),
    _state(
        "found",
        _CUMULATIVE,
        "found",
        undergoes="""find seize confiscate recover discover uncover impound collect unearth dig_up locate spot detect net nab
            haul_in intercept turn_up""",
        being="found seized recovered confiscated",
        noun="seizure discovery",
    ),
    _state(
        "recalled",
        _CUMULATIVE,
        "recalled",
        undergoes="recall withdraw pull_from_sale call_back call_in pull_from_shelf take_off_shelf take_off_sale",
        being="recalled",
        noun="recall",
    ),
    _state(
        "reconnected",
        _CUMULATIVE,
        "with power again",
    ),
    _state(
        "in force",
        _STOCK,
        "in force",
        does="be_in_force be_in_place be_in_effect remain_in_force remain_in_place take_effect",
        undergoes="issue impose enact",
        being="in_force in_place in_effect",
        of="""warning alert alarm watch advisory notice order ban rule curfew restriction tariff sanction measure law limit
            embargo""",
    ),
    _state(
        "carried out",
        _CUMULATIVE,
        "carried out",
        undergoes="perform carry_out conduct undertake stage organise organize mount",
    ),
    _state(
        "submitted",
        _CUMULATIVE,
        "submitted",
        undergoes="file submit table lodge propose put_forward bring",
        being="submitted tabled filed",
        noun="filing submission",
    ),
    _state(
        "signed by",
        _FIXED,
        "which signed",
        does="sign ratify",
    ),
    _state(
        "inspected",
        _CUMULATIVE,
        "inspected",
        undergoes="inspect test check audit examine review survey",
        being="inspected tested audited",
    ),
    _state(
        "repaired",
        _CUMULATIVE,
        "repaired",
        undergoes="repair fix restore mend reconnect reopen rebuild",
        being="repaired fixed restored",
    ),
    _state(
        "annulled",
        _CUMULATIVE,
        "annulled",
        undergoes="annul void invalidate overturn strike_down quash repeal",
        being="annulled void invalid",
    ),
    _state(
        "rejected",
        _CUMULATIVE,
        "rejected",
        undergoes="reject dismiss deny refuse turn_down overrule throw_out strike_out",
        being="rejected dismissed",
        noun="rejection dismissal",
    ),
    _state(
        "upheld",
        _CUMULATIVE,
        "upheld",
        undergoes="uphold approve grant accept allow pass adopt endorse",
        being="upheld approved valid adopted",
        noun="approval adoption",
    ),
    _state(
        "pending",
        _STOCK,
        "pending",
        being="pending outstanding unresolved",
    ),
    _state(
        "stolen",
        _CUMULATIVE,
        "stolen",
        undergoes="""steal loot leak hack expose compromise breach obtain access gain_access_to gain_access take_away
            walk_off_with
            make_off_with get_away_with carry_off""",
        being="stolen looted leaked compromised exposed",
        noun="theft",
    ),
    _state(
        "administered",
        _CUMULATIVE,
        "given",
        undergoes="administer give distribute hand_out provide donate supply inject dish_out give_out issue grant award",
        being="administered distributed",
        noun="distribution donation",
    ),
    _state(
        "won",
        _FIXED,
        "won",
        undergoes="win take secure gain capture hold earn claim bag net score get pick_up retain keep control garner receive",
        does="go_to",
        of="""seat vote point game match goal medal title race award prize contract trophy election district state set run
            wicket try mandate delegate constituency ward council stage round cup fight bout mile""",
    ),
    _state(
        "lost",
        _FIXED,
        "lost",
        undergoes="lose drop concede surrender forfeit",
    ),
    _state(
        "left",
        _CUMULATIVE,
        "which left",
        does="leave depart set_off set_out sail move_out make_it_out roll_out",
    ),
    _state(
        "reached",
        _CUMULATIVE,
        "which arrived",
        does="arrive reach enter get_through roll_in pull_in dock come_in",
        undergoes="let_in allow_in admit receive",
        being="arriving",
        noun="arrival",
    ),
    _state(
        AT_WORK,
        _STOCK,
        "at work",
        does="""search comb scour patrol fight battle tackle combat take_part join_search join_hunt join_effort hunt look_for
            respond assist attend douse""",
        undergoes="deploy send dispatch mobilise mobilize call_in draft_in bring_in scramble station",
        being="""at_work in_action on_duty on_the_water on_the_road on_the_scene at_the_scene in_the_air deployed mobilised
            mobilized""",
        of="""vessel lifeboat tug aircraft helicopter chopper drone vehicle ambulance engine appliance pump truck bulldozer
            excavator digger crane machine snowplough snowplow plough dog team crew unit squad robot submarine bus""",
    ),
    _state(
        "under way",
        _STOCK,
        "under way",
        does="get_under_way head",
        being="under_way underway on_the_way en_route",
    ),
)
"""States of things. A verb in none of them is its own state; a generic one (be, have, carry) is none."""

GENERIC = row(
    """be have do say tell report include make give get take see put show hold carry contain use come go say total number stand
    list count amount reach confirm know believe announce estimate record document become keep add rise grow fall climb increase
    claim note feature comprise consist exist describe call mean involve cause concern stay remain park operate run own
    possess"""
)
"""Verbs that say nothing of what happened to a thing."""

HARM = frozenset({"dead", "killed or injured", "injured", "seriously injured", "missing", "displaced", "shot"})
"""States that somebody or something brought about on a day: they have a cause and a time."""

HURT = frozenset({"injured", "seriously injured", "slightly injured", "critical", "stable"})
"""States of the injured, all of them and by how badly."""

WROUGHT = frozenset({"destroyed", "damaged", "damaged or destroyed", "killed off", "buried"})
"""States of things that a storm or a fire with a name of its own may have brought about."""

UNDONE = frozenset({"cancelled", "delayed"})
"""States that a day brings to some of a schedule: each day has its own count, beside the count of all days."""

OUTCOMES = frozenset({"dead", "injured", "missing", "rescued", "critical"})
"""States that outweigh a toll word or an ellipsis near the figure."""

AT_RISK = row("risk fear threaten endanger face await")
"""Governing verbs that turn the state below them into a danger: "risk being killed"."""

HEADED_OUT = row(
    """leave flee escape evacuate depart get_out evacuation escape_route passage safe_passage corridor exit extract exodus
    be_evacuated"""
)
"""Going that has not happened: people who are to leave, wait to leave or cannot leave a place still remain in it."""

PLIGHT = row("massacre siege besiege bombardment starvation annihilation slaughter trap encircle crossfire shelling")
"""What those who live in a place under attack are exposed to: a count of them is a count of who remains."""

PERSONS = row(
    """survivor hostage captive abductee detainee defendant evacuee refugee patient prisoner inmate marcher attendee
        arrival returnee
    resident inhabitant casualty participant
    recruit hire newcomer escapee idp inpatient occupant signatory signature_gatherer case charge"""
)
"""Nouns for people in a state whom a verb may bring into another: 40 hostages were freed, 20 patients died."""

HELD = row("data datum record information info detail account password identity file email address telephone phone credential")
"""What is taken in a breach: "the records of 92 million people" counts the people affected."""

KEEPING = row("hold have keep store collect gather own manage maintain")
"""Verbs of those whose data it is to keep: to hold data on 40 million people does them no harm."""

DONE_TO = frozenset(
    {
        "dead",
        "injured",
        "rescued",
        "arrested",
        "charged",
        "convicted",
        "released",
        "displaced",
        "fled",
        "hospitalised",
        "infected",
        "laid off",
    }
)
"""States that a noun of deed says of those after its "of": the deaths of two guides."""

PERSONAL = (DONE_TO - {"released", "fled"}) | row(
    """laid_to_rest shot critical missing sheltered infected vaccinated recovered employed hired voting testified elected
    killed_or_injured seriously_injured slightly_injured still_in_hospital held_hostage on_strike in_need"""
)
"""States that only people can be in: a number in one of them counts people, whatever was counted before it."""

TAKES_PART = row("take_part participate join_in")
"""What attackers do in a raid and marchers in a march."""

ENTERED = row("add create")
"""What an employer does with jobs, and anybody with names on a list."""

HOSPITALS = row("hospital clinic infirmary ward")
"""Who takes people in and treats them."""

TAKES_IN = row("receive take_in admit accept treat have see look_after care_for handle get register")
"""What a hospital does with its patients."""

AMBULANCES = row("ambulance paramedic medic stretcher-bearer")
"""Who takes people to a hospital, wherever it is said to be from."""

TAKES_AWAY = row(
    "take take_away take_off carry carry_off carry_away bring ferry rush drive drive_off transport transfer move remove whisk"
)
"""What an ambulance does with people."""

STILL_THERE = row("still remain remains remained stay stays stayed")
"""Words by which some are where all were: "still in hospital", "remain in hospital"."""

UNFOUND = row("find trace locate account hear contact reach recover see discover")
"""Verbs that leave people missing where they are denied: not traced, yet to be found, not heard from."""

TRACES = row("trace sign word news sight clue contact")
"""What there is none of where people are missing: "no trace of the 31 sailors"."""

FATES = row("whereabouts fate")
"""What is told of those who are missing: "the whereabouts of 31 sailors are unknown"."""

SEARCHES = row("search hunt quest dig lookout")
"""Nouns for looking for those who are missing."""

UNRETURNED = row("return_home come_up come_back come_home come_out come_ashore emerge resurface reappear return surface")
"""What those do who are not missing: where it is denied, they are."""

NOT_YET = row("yet still remain")
"""Words by which what is to be done has not been done."""

UNSAVED = row("survive make escape")
"""Verbs that leave people dead where they are denied: they did not survive."""

FATAL = row("fatal lethal deadly")
"""What cases and wounds are said to be of which people died."""

LETS_GO = row(
    """give_up hand_over give_back turn_over hand_back set_free let_go let exchange swap trade return transfer come come_home
    go_home go_free go_to go_back"""
)
"""What is done with prisoners who are released, and what they do."""

HOLD = "hold"
"""The verb whose state hangs on who does it."""

CAPTORS = {
    "arrested": row(
        """police policeman officer authority detective investigator guard force army soldier troop military gendarme prosecutor
        government state regime jail prison sheriff customs agent court"""
    ),
    "held hostage": row(
        "gunman gunmen militant rebel kidnapper hijacker guerrilla insurgent fighter terrorist attacker pirate bandit"
    ),
}
"""What those are in whom somebody holds, by who it is that holds them; a hall that holds 900 holds nobody."""

LAW = row("police policeman officer detective gendarme constable sheriff customs prosecutor squad patrol trooper riot")
"""Those who arrest people whom they only pick up."""

ROUNDS_UP = row(
    """pick_up pull_in take_away take_in bring_in scoop_up sweep_up drag_off drag_away drag_out cart_off cart_away bundle_into
    bundle_off march_off march_away herd_into load_into net collar bag grab"""
)
"""What is done to people by those who enforce the law, which is an arrest."""

KIN = (
    frozenset({"injured", "hospitalised"}),
    frozenset({"injured", "shot"}),
    frozenset({"seriously injured", "hospitalised"}),
    frozenset({"seriously injured", "critical"}),
    frozenset({"displaced", "fled"}),
    frozenset({"rescued", "fled"}),
    frozenset({"deployed", "remaining"}),
    frozenset({"arrested", "charged"}),
)
"""States near enough for an equal telling figure in two articles to be one: 84 wounded, 84 taken to hospital."""

BY_NAME = {state.name: state for state in (*PEOPLE, *THINGS)}
