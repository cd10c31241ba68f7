"""How news says who said it: verbs of saying by class, what may speak, titles, and the marks of an outlet."""

from __future__ import annotations

from factcheck.lexicon.rows import row

SAYING = row(
    """say tell add announce confirm claim warn declare note admit insist assert allege argue conclude reveal disclose
    explain recall reply respond write tweet testify joke complain caution stress emphasise emphasize reiterate maintain
    contend acknowledge remark concede boast mention clarify deny plead beg inform predict estimate believe state comment
    report fear suggest suspect assure pledge promise vow urge shout repeat recount suppose understand specify think
    advise post observe text email e-mail message blog anticipate foresee hint quip lament attest certify verify instruct
    guess echo answer
    counter retort interject rejoin speculate surmise theorise theorize opine muse enthuse
    moan groan grumble fume gush thunder bellow cry exclaim yell scream whisper mutter sigh laugh scoff crow"""
)
"""Verbs that report words: whoever stands as their subject is the speaker of what they govern."""

DENIAL = row("deny dispute reject refute rebut contradict disavow")
"""What such a verb governs is said to be untrue."""

RECKONING = row("put estimate reckon assess calculate give peg value tally place")
"""Verbs of giving a figure "at" so much: the subject gives it, and has it not."""

IMPOSING = row("impose set levy order mete slap hand rule sentence")
"""Verbs by which a court or a body lays a sum on somebody else."""

INVERTING = row(
    """say add answer announce confirm report claim warn declare note admit insist argue conclude reveal explain recall reply
    write tweet joke complain caution stress remark estimate state boast acknowledge predict comment maintain observe
    respond recount counter retort interject rejoin moan groan grumble fume gush thunder bellow cry
    exclaim yell scream whisper mutter sigh laugh scoff muse quip crow guess reckon believe think suspect calculate"""
)
"""Verbs of saying that may stand before their subject: "said the envoy"."""

COUNTING = row(
    """put estimate count calculate reckon tally project forecast list record register show find expect assess cite indicate
    give document identify flag"""
)
"""Verbs by which a body or a paper gives a figure; too common in other senses to count without a subject that can speak."""

BUSY = row("count find record register document identify list tally calculate")
"""Those whose progressive is a deed that goes on: "is counting the ballots"."""

MEASURING = row("measure clock gauge log")
"""Verbs by which an office gives what its instruments show."""

RULING = row("rule hold determine")
"""Verbs by which a court or a board gives what it takes for true, behind "that" or between marks: ", the court held"."""

REVISING = row("raise lower increase cut reduce trim slash upgrade downgrade revise update correct")
"""Verbs by which somebody who gave a figure gives another: "raised its estimate to 900"."""

CORRECTING = row("revise update correct")
"""Those of them that change what is told, never the thing that is counted."""

OUTLOOKS = row("figure forecast forecasts outlook guidance expectation expectations prediction predictions")
"""What else somebody who gives figures can revise."""

NUMBERS_OF = row("number numbers total")
"""What only a correction makes a figure that is told: "revised the number to 900"."""

NUMERALS = row(
    """one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty half dozens scores
    hundreds thousands millions"""
)
"""Words that a figure can start with."""

PORTIONS = row(
    """both all most none half some many several thirteen fourteen fifteen sixteen seventeen eighteen nineteen forty sixty
    seventy eighty ninety hundred thousand million"""
)
"""What else a part of a number is told by: "all of them"."""

AMOUNTS = row("million billion trillion percent")
"""Words of figures that only bodies, and those who speak for them, deal in."""

ASKING = row("call appeal ask demand seek propose request")
"""Verbs that want something, and are the speaker's words only with what is wanted: "called for corridors for 300"."""

WANTING = row("want")
"""Verbs that want something too, and are a speaker's words only with an amount: "the prosecution wanted $1.2 million"."""

EXPRESSING = row("express voice issue")
"""Verbs whose object is a concern, a hope or a warning, and what it is about is in the speaker's words."""

VOICING = row("describe condemn praise criticise criticize speak talk hail tout")
"""Verbs that show somebody speaking, so that a quotation may follow, but leave what they govern to the writer."""

NEEDS_THAT = row(
    """respond reply plead beg guess instruct echo attest certify post text email e-mail message blog observe advise answer
    urge argue quip joke
    counter retort interject rejoin speculate muse enthuse moan groan grumble fume gush
    thunder bellow cry exclaim yell scream whisper mutter sigh laugh scoff crow"""
)
"""Verbs of saying with another common sense ("responded to a call"): outside quotations they govern only a "that" clause."""

ACCUSING = row("accuse")
"""Verbs that make somebody's deed the speaker's words behind "of": "accused the firm of hiding 40 leaks"."""

CLAIMS = row(
    """claim assertion allegation contention estimate assessment announcement admission warning suggestion insistence prediction
    belief boast complaint statement view version account argument line position consensus opinion expectation reckoning hope
    fear guess finding conclusion"""
)
"""Nouns for what somebody says, whose words follow in a "that" clause: "the minister's claim that ..."."""

GIVING = row("give offer provide issue release publish present supply peg place value post")
"""Verbs whose subject gives a figure, where their object or their complement is one that is told."""

MAKING = row("put compile collect draw collate prepare produce gather assemble poll canvass survey choose use")
"""What else is done by a body to the figures that it gives: "the list compiled by the ministry"."""

GAVE = row("gave gives given offered provided issued released published presented supplied announced reported cited quoted")
"""What somebody did with "the figures that the mayor gave", where nothing is parsed."""

WORDINGS = row("word term phrase expression verdict")
"""What somebody chooses for a matter, whose words it then is."""

COUNTERS = row("commission bureau pollster institute")
"""Who gives somebody a share of the votes: "the commission gave her 48 percent"."""

PLACING = row("peg place value")
"""Those whose figure stands behind "at", whatever their object is."""

TOLD = row("range breakdown books consensus toll summary line odds price_target death_toll headcount")
"""What is told besides tallies and forecasts: "gave a range: 40 to 60"."""

SPEAKING_OF = {
    "speak": row("of"),
    "talk": row("of"),
    "tell": row("of"),
    "point": row("to"),
    "refer": row("to"),
    "allude": row("to"),
    "guide": row("for to"),
    "pencil": row("in"),
}
"""Verbs that say nothing but with what their preposition leads to."""

KNOWING = row("know hear learn")
"""Verbs that behind "of" lead to what their subject, who counts such things, has on record: "police knew of 20 boats"."""

AWARE = row("aware conscious")
"""Adjectives that do."""

RECEIVING = row("receive get have collect take log hold")
REPORTS = row("report word detail notice notification news record evidence")
"""What else does: "has received reports of 60 evictions"."""

ARRIVING = {"arrive": row("at"), "come": row("with"), "land": row("on"), "settle": row("on")}
"""Verbs by which somebody gets to a figure of their own: "came up with 8%"."""

READINGS = row("reading result average mean median rate percentage share score")
"""What they get to besides a figure that is told."""

SEEING = row("have see")
"""Verbs by which somebody has such a level at a figure."""

PAINS = row("pain liberty")
"""Nouns that stand behind "at" before what is said all the same: "was at pains to stress"."""

LEVELS = row(
    """price temperature high low rate inflation unemployment turnout share toll number count crowd lead gap odds growth support
    approval rating value cost wage level speed gust magnitude chance probability attendance peak index average mercury
    rainfall score"""
)
"""What somebody "has" at a figure, or higher by one, who measures or counts it."""

DESCRIBING = row("describe characterise characterize class classify depict portray regard rate label treat")
"""Verbs that say behind "as" what their object is, and whose object is in the speaker's words too."""

LOOKING_TO = {
    "hope": row("for"),
    "hop": row("for"),
    "look": row("for to"),
    "reckon": row("with on"),
    "count": row("on"),
    "bank": row("on"),
    "budget": row("for"),
    "aim": row("for at"),
    "bargain": row("for on"),
    "plan": row("for on"),
    "brace": row("for"),
}
"""Verbs by which somebody expects the figure that their preposition leads to; the parser takes "hoped" for a form of "hop"."""

CREDITING = row("attribute ascribe credit blame fault")
"""Verbs by which a paper or a person puts a figure down to something."""

NAMING = row("give quote cite pencil want demand seek propose count tally")
"""Verbs by which a figure is somebody's where their clause hangs on it: "the price that the owner named"."""

LIKELY = row("likely expected probable estimated projected possible")
"""What makes of a price that is set one that is guessed."""

PRINTING = row("have give put list count see show")
"""What an outlet does when it gives a figure, and others do in other senses."""

PUTS_IT = row("put puts has had sees saw tells told")
"""Verbs of "as the engineer put it"."""

LEARNING = row("learned learnt learns hears heard understands understood")
"""What an outlet does from a source that it cites."""

PASTS = row(
    """fell rose went made took lost won cut put said told saw gave got came sold bought built began left met paid sent
    spent grew held kept fought broke drew fed found forgot led let shut sank shook shot shrank spoke stood struck swore thought
    threw understood withdrew wrote will can could would may might should must"""
)
"""Verbs whose form does not tell that they are: what follows a name is no part of it."""

MADE_KNOWN = row("clear known plain understood public explicit felt out slip")
"""What a speaker makes of a matter, or lets it be: "made it clear that"."""

CONVINCED = row(
    """sure certain confident convinced adamant positive hopeful afraid fearful worried concerned doubtful sceptical skeptical
    optimistic pessimistic clear insistent persuaded satisfied categorical emphatic"""
)
"""What somebody is whose view follows in a "that" clause."""

NOT_TELLING = row(
    """be have do ensure see mean make cause let find discover learn know realise realize notice remember forget hear prove
    require guarantee decide agree vote wish pretend imply involve determine happen seem appear turn provide watch read dictate
    entail demonstrate illustrate underline signal confess recognise recognize like hate care wonder"""
)
"""Verbs with a "that" clause that report nobody's words: their subject brings it about, comes to know it, or shows it."""

CARRYING_OUT = row(
    """hasten rush hurry continue begin start proceed choose opt have compel force oblige prompt lead move drive manage dare
    venture bother seem appear happen take pause stop quick keen eager careful anxious happy glad pleased proud first last
    able"""
)
"""What an infinitive hangs on that is carried out: "hastened to add", "was forced to admit", "was careful to say"."""

SHRINKING = row("hesitate shrink shy forget neglect omit")
"""What it hangs on that is carried out where this is denied: "did not hesitate to say"."""

HEARING = row("hear quote record allege")
"""What else is passive before "to have said" of somebody who is heard at second hand."""

ACCOUNTS = row(
    """account accounts reckoning reckonings view views opinion estimate estimates estimation count counts tally tallies figures
    calculation calculations sums words telling version assessment judgment judgement projection projections forecast
    forecasts data numbers records books statistics arithmetic maths math accounting admission guess lights inventory ledger
    ledgers score stopwatch manifest log logs roster reading standards measure"""
)
"""What somebody has who gives a figure, behind a preposition: "by the vet's reckoning", "in the latest Treasury figures"."""

SURVEYS = row("poll survey study census")
"""What somebody asks others by, and whose figures are theirs: "in a guild survey"."""

TRUSTING = row("follow follows believe believes trust trusts accept accepts credit credits")
TRUSTED = row("believed trusted credited")
RIGHT = row("right correct accurate true")
"""What makes a source of whom an "if" leans on: "if the ministry is to be believed"."""

KNOWN_TO = row("knows know knew can could aware concerned")
"""What closes "as far as the brigade knows"."""

CAME = row("came come comes stems stem stemmed")
"""What a figure does from its source."""

OBJECTS = row("him her them it")
"""Pronouns that stand behind "according to"."""

ACCOUNT_SORTS = row("official unofficial")
"""What makes a source of an account or a report that is nobody's: "in unofficial reports"."""

ACCOUNT_LEADS = row("by in on at from")
"""What leads such a phrase."""

ACCOUNT_OPENERS = row("that going judging judge but and")
"""What may stand before it at the start of a clause: "going by police estimates"."""

POSSESSIVES = row("his her their its")

HEARERS = row("court inquest tribunal inquiry jury hearing committee panel parliament council magistrates")
"""Bodies before which things are said: what they were told is on their record."""

APPRISED = row("told informed notified alerted apprised advised warned")
"""What a body is, whose record then holds what it was told."""

AUTHORITIES = row("police authorities officials regulator investigators inspectors rescuers medics coroner")
"""Who counts besides bodies."""

INFORMED = row("familiar close briefed acquainted knowledge privy")
"""What ties a source without a name to a matter: "people familiar with the talks"."""

SHOWN_TO = row("seen obtained reviewed viewed")
"""How a paper comes to an outlet: "forecasts seen by the Post suggest"."""

GIVEN_BY = row(
    """confirm report estimate put count calculate reckon tally project verify announce identify expect forecast predict
    assess"""
)
"""Verbs whose agent is the source: "estimated by the bank at 9%"."""

SUPPOSING = row("fear believe think understand report say estimate suspect expect predict suppose assume")
"""Verbs that are passive before "to have" and "to be" even without a form of "be": "dozens feared to be trapped"."""

NO_WORDS = row("yes no goodbye farewell sorry thanks")
"""What is said for a deed: "say yes to the deal"."""

EVIDENT = row("confirm suggest reveal imply")
"""Verbs of saying by which a thing can be the proof of what it "says", and is then no speaker: "tests confirmed two cases"."""

REASONING = row("estimate calculate reckon project forecast assess expect")
"""Counting verbs that nothing but a mind or a paper can be the subject of."""

THINGS_IN_ER = row(
    """number river tower paper letter matter order winter summer shower tanker carrier container trailer computer server motor
    sector factor door floor error reactor corner border quarter center meter liter litre metre dollar year calendar chapter
    layer cluster disaster helicopter chopper cruiser destroyer bomber fighter trawler freighter liner steamer ladder shoulder
    finger feather flower filter counter parameter sensor monitor indicator mirror color colour harbor harbour labor labour
    vapor vapour odor odour humor rumor rumour favor favour error terror horror plant restaurant grant pollutant variant
    percent constant quadrant antibiotic water laser printer router cylinder powder folder poster roller boiler cooler freezer
    barrier courier premier glacier crater theater theatre charter encounter answer offer transfer tender gender trigger
    timber lumber amber ember member chamber tremor tutor crater fee tree degree committee employee guarantee referee degree
    coffee knee"""
)
"""Words that end as those for people do, and are none."""

UNSAID = row("responsibility credit victory lives life asylum charge command power guilt liability defeat title")
"""What is claimed, accepted or denied without a word being said."""

FINDING = row("find show indicate record register give document") | RULING
"""Verbs by which a paper gives a figure; of people and bodies only with "that" ("police found two bags" reports nothing)."""

ASIDES = row("go continue figure venture elaborate")
"""Verbs that report words only between marks: "the charity went on,"."""

IRREGULAR = {
    "go": "goes went gone going",
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "put": "puts put putting",
    "think": "thinks thought thinking",
    "find": "finds found finding",
    "hold": "holds held holding",
    "log": "logs logged logging",
    "show": "shows showed shown showing",
    "speak": "speaks spoke spoken speaking",
    "seek": "seeks sought seeking",
    "give": "gives gave given giving",
    "cut": "cuts cut cutting",
    "read": "reads read reading",
    "trim": "trims trimmed trimming",
    "understand": "understands understood understanding",
    "beg": "begs begged begging",
    "forecast": "forecasts forecast forecasting",
    "admit": "admits admitted admitting",
    "reject": "rejects rejected rejecting",
}
"""Forms that the rules of English spelling do not give."""

ADVERBS = row(
    """also later earlier then just now reportedly repeatedly already previously initially subsequently separately publicly
    privately officially still again once first originally only recently since even both all never not so far thus"""
)
"""Words that stand between a subject and its verb."""

AUXILIARIES = row(
    """has have had is are was were be been being did do does will would could may might can should must 's didn't doesn't
    don't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't couldn't can't"""
)

SPEAKING_NOUNS = row(
    """delegate clerk surveyor negotiator mediator arbitrator ombudsman aide adviser advisor attache
    parish diocese church congregation mosque synagogue
    warden ranger keeper vet curator librarian principal headteacher guard steward trader miner pilot priest clinic club
    museum school factory brewery hotel theatre theater shop depot nurse eyewitness shopkeeper farmer relative policeman
    police officials official authorities authority organisers organizers organiser organizer investigators prosecutors
    critics activists experts analysts doctors witnesses residents survivors rescuers scientists researchers economists
    lawyers campaigners observers diplomats monitors medics firefighters unions military army navy coastguard government
    ministry ministers hospital hospitals council court commission committee agency bureau board office department company
    airline operator firm pollster regulator insurer group charity network union party campaign administration institute
    university centre center observatory embassy consulate service services corps force forces team spokesman spokeswoman
    spokesperson sources source media reports poll survey study census inquiry mayor governor president minister secretary
    chief commander captain envoy ambassador judge coroner sheriff general colonel prosecutor lawyer doctor director
    manager leader senator lawmaker mp engineer expert analyst scientist researcher professor officer inspector
    superintendent neighbour neighbor resident witness survivor passenger driver owner teacher student volunteer
    campaigner activist militants rebels opposition regime kremlin pentagon parliament senate congress delegation mission
    forecaster meteorologist seismologist geologist volcanologist hydrologist oceanographer epidemiologist astronomer
    biologist physicist psychologist statistician historian archaeologist strategist auditor accountant pundit bookmaker
    detective juror magistrate paramedic ecologist virologist pathologist jury tribunal inquest panel prosecution defence
    observatory laboratory academy institution registry inspectorate municipality prefecture secretariat directorate
    federation association organisation organization organisations organizations society trust foundation alliance
    coalition hall house palace brigade shipowner insurers bank banks broker brokers airport port utility provider
    newspaper broadcaster tally count list record records data figures statistics report document documents register
    registry log logbook manifest database dashboard bulletin estimate estimates tabulation projection projections"""
)
"""Heads that can be the subject of a counting verb without a name."""

DOCUMENTS = row(
    """record records report reports tally count list data figures statistics document documents register registry log
    logbook manifest database dashboard bulletin estimate estimates tabulation projection projections poll survey study
    census board certificate filing filings inquiry forecast forecasts toll petition indictment lawsuit affidavit ruling
    verdict prospectus memo paper papers audit update updates analysis research briefing recount"""
)
"""Papers that can be the source of a figure. A person who reports them stands before them."""

TALLIES = row(
    """list tally count estimate estimates figures toll records record data poll survey log register tabulation projection
    projections sums calculation calculations reckoning"""
)
"""Papers whose owner speaks through them: "the union's tally"."""

TITLES = row(
    """mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend sheikh imam father sister president vice-president
    premier chancellor prime deputy minister secretary senator sen rep representative congressman congresswoman mp
    governor gov mayor councillor councilman ambassador envoy general gen colonel col major maj captain capt commander
    cmdr lieutenant lt sergeant sgt corporal admiral adm brigadier chief sheriff inspector superintendent supt detective
    constable officer judge justice prosecutor attorney coroner commissioner chairman chairwoman chair director head
    spokesman spokeswoman spokesperson harbourmaster king queen prince princess pope bishop archbishop cardinal coach
    rabbi pastor cleric vicar
    passenger organiser organizer witness candidate leader driver lawyer engineer foreign interior defence defense health
    finance state student analyst economist councilwoman assistant acting former undersecretary lieutenant-governor
    pollster resident survivor nurse"""
)
"""Words before a name that say what the person is, and are no part of the name."""

HOUSES = row(
    """clinic club museum school factory brewery hotel theatre theater shop depot hospital hospitals court university centre
    center observatory embassy airport port hall house palace"""
)
"""Bodies that are places too: before a colon they may say where."""

OFFICES = row(
    """president premier minister secretary senator governor mayor councillor councilman councilwoman ambassador envoy colonel
    major captain commander lieutenant lt sgt capt col maj sergeant corporal admiral brigadier chief sheriff inspector
    superintendent detective constable officer prosecutor attorney coroner commissioner chairman chairwoman director
    spokesman spokeswoman spokesperson ceo manager leader deputy"""
)
"""Titles that end an office written as a name is: "Halden Fire Chief Dana Holt"."""

BODY_OF_TITLE = {
    "minister": "ministry",
    "secretary": "department",
    "mayor": "office",
    "governor": "office",
    "sheriff": "office",
    "prosecutor": "office",
    "attorney": "office",
    "coroner": "office",
    "president": "presidency",
    "chancellor": "chancellery",
    "commissioner": "commission",
    "councillor": "council",
    "councilman": "council",
    "councilwoman": "council",
    "senator": "senate",
    "ambassador": "embassy",
    "harbourmaster": "harbour",
    "coach": "club",
}
"""The body that a title implies: the health minister speaks for the health ministry, the mayor for the mayor's office."""

PERSONS = row(
    """man woman mother boy girl teenager wife husband son daughter brother aunt uncle cousin grandfather grandmother parent
    parents relative relatives family families friend friends girlfriend boyfriend caller bystander customer worker employee
    regular fan visitor tourist guest colleague
    concertgoer clubgoer shopper owner tenant"""
)
"""People who are told of without a name, and may be heard."""

PLURAL_PRONOUNS = row("they")
PERSON_PRONOUNS = row("he she")
EPITHETS = row(
    """billionaire millionaire tycoon magnate mogul entrepreneur businessman businesswoman industrialist financier inventor
    star actor actress singer rapper comedian author novelist politician statesman veteran incumbent challenger nominee
    frontrunner retiree pensioner grandfather grandmother"""
)
"""What a person who was named is called afterwards: "the billionaire"."""

BODY_PRONOUNS = row("it")
FIRST_PERSON = row("i we you")

AUDIENCES = row(
    """reporters journalists us me them him her lawmakers parliament investigators supporters colleagues mps viewers
    listeners readers police officers officials delegates residents everyone congress"""
)
"""Whom a speaker tells, where nothing is cited."""

OUTLET_WORDS = row(
    """times post news wire press herald courier echo guardian tribune journal daily mail star chronicle gazette telegraph
    observer standard mirror sun independent examiner bulletin dispatch argus advertiser reporter record world today
    newspaper paper magazine weekly affiliate station radio tv television broadcasting broadcaster channel network newswire
    mercury register
    sentinel globe review media website site"""
)
"""Words in the name of an outlet, or for one."""

OUTLET_NOUNS = row("affiliate station newspaper broadcaster newswire magazine radio television channel")
"""Those of them that tell an outlet without a capital: "the state channel"."""

OUTLET_PHRASES = row(
    """news_agency news_service press_agency local_media state_media news_website local_newspaper state_television state_tv"""
)

BODY_WORDS = row(
    """bureau board agency ministry department office council committee commission authority institute institution service
    services association organisation organization union federation fund bank court hospital university centre center
    company corporation group network watch corps force forces police army navy coastguard administration secretariat
    parliament assembly party alliance coalition movement foundation trust society league club chamber observatory
    directorate mission programme program operations headquarters command government municipality prefecture brigade cross
    defence defense
    crescent nations lines airways airlines railways rail port airport general house fire rescue inspectorate inspection
    registry academy laboratory"""
)
"""Words in the name of a body."""

GENERIC_BODIES = row(
    """group company firm organisation organization agency body operator charity network union paper newspaper airline outfit
    insurer pollster carrier retailer lender brewer carmaker automaker manufacturer producer supplier developer publisher
    provider distributor exporter importer builder planemaker drugmaker chipmaker grocer wholesaler bookmaker
    broadcaster conglomerate startup start-up guild"""
)
"""What a body that was named is called afterwards: "the group"."""

STATEMENT_HEADS = (
    "press release",
    "news release",
    "media release",
    "press statement",
    "statement",
    "situation report",
    "sitrep",
    "flash update",
    "situation update",
    "communique",
    "communiqué",
    "media advisory",
    "media statement",
    "news statement",
    "press notice",
    "public notice",
    "for immediate release",
)
"""What the head of a text says when a body is speaking for itself."""

NO_LABELS = row(
    """related update updates watch read more photos photo video story note breaking editor listen who what when where why
    how click developing live exclusive analysis opinion explainer correction clarification warning caption credit source
    sources"""
)
"""Capitals before a colon that name no voice of a transcript."""

HOSTS = row("host anchor presenter moderator byline narrator q question interviewer reporter")

ANSWERS = row("a answer interviewee")
"""Labels of the one who is asked."""

AGAIN = row("later earlier again afterwards afterward shortly early late")
"""Words for when, that stand behind a verb of saying without a day."""

MEANS = row("over on via through in from at by")
"""What stands between a speaker and the place or the means of speaking: "an officer over the radio"."""

MESSAGES = row(
    """statement statements tweet tweets post posts message messages letter email e-mail memo note caption release notice
    sign placard banner transcript affidavit complaint"""
)
"""What is read, and whose words stand in it: "the statement reads"."""

DAYS = row(
    """monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april
    june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec morning
    afternoon evening night week month year noon midnight mon tue tues wed thu thur thurs fri sat sun weekend day"""
)
"""Words for when, that stand beside a verb of saying without being what is said."""

DAY_LEADS = row("on late early earlier later last this by the in next previous")
"""What stands before such a word: "late on Friday"."""

SUBORDINATORS = row(
    """that which who whom whose when where while because although though if unless whether as after before since until till
    so then but than what how why or nor yet however meanwhile elsewhere still there whereas and"""
)
"""Words that open a clause of their own, and end a noun phrase."""

DETERMINERS = row("""the a an his her its their our my your this these those one some several many most another no each""")
"""Words that open a noun phrase."""

LINKS = row("of for in at from with on to by")
"""Prepositions that can stand inside a noun phrase."""

ADJUNCTS = LINKS | row("during after outside via through when as before once following afterwards ahead about amid live")
"""What can open a phrase about the saying itself, between the verb and a mark: "said during the march"."""

BE = row("is are was were am be been being")
"""Forms that make a passive."""

HAVE = row("has have had having and")
"""Forms that make a perfect."""

PREDICATIVES = row(
    """dead missing killed injured wounded hurt trapped drowned lost safe alive infected positive displaced stolen"""
)
"""What is "confirmed" or "reported" of people without a clause: "confirmed dead"."""

MEDIA = row("twitter facebook x instagram telegram television tv radio air")
"""Where one writes or speaks: "wrote on Twitter"."""

APPOSED = row("who which whose former speaking of though citing quoting")
"""What opens an insertion after a speaker that names neither role nor holder."""

NONE = row("nobody none no neither nothing those anyone anybody")
"""Subjects that are nobody."""

ANYBODY = row(
    """someone somebody everyone everybody people others some many most one two three four five six seven eight nine ten
    dozens"""
)
"""Subjects that, alone, say nothing of who spoke."""

FEELINGS = row("concern worry fear alarm hope doubt regret outrage anger confidence dismay warning alert")
"""What is expressed or voiced about a figure."""

POINTERS = row("that this it which")
"""Words that point back at what was just said: "That brings the total to 31"."""

BRINGS = row("takes took brings brought puts raises raised makes made leaves left means")
"""What such a word does to a figure."""

NAME_PARTICLES = row("de del della di da van von der den ten al el bin ibn la le du")
"""Small words inside names."""

STORMS = row("storm hurricane typhoon cyclone tropical")
"""What stands before the name of a storm, which is nobody's."""

FEMALE = row("ms mrs miss mx")
"""Titles of women."""

MALE = row("mr")
"""Titles of men."""

MEMBERS = row(
    """spokesman spokeswoman spokesperson official officials source sources employee employees worker workers lawyers
    families"""
)
"""People of a body, who are not the body."""

AFTER_SPEAKER = row("during after before as when who while where outside via last earlier later")
"""What may follow a speaker who stands behind the verb: "said Jane Doe after the talks"."""

OPENERS = row(
    """early late without despite amid like unlike among between against
    not no yes now then both each every asked speaking according photo read more all over under about around nearly almost
    other two three"""
)
"""Words that a sentence opens with in a capital, and that are no part of a name."""


def heads_headline(*forms: str) -> bool:
    """Whether a word before a colon, in one of its forms, is who says what follows, and neither a place nor a tally."""
    return any(word in _SOURCES for word in forms)


_MANY_SENSED = row("party service services corps force forces team mission campaign movement society trust group record")
_SOURCES = (SPEAKING_NOUNS | OFFICES) - HOUSES - _MANY_SENSED - (DOCUMENTS - row("report reports study survey poll"))
