"""Ten sentences or more a class of attribution, written before the class was read: 53 of 140 were right at first sight.

The same rows as in `rows`: a text with its figure in [[ ]], whoever says it (None: nobody). Every name is invented. Those
that still fail are left out, most of them sentences that go on from a said one and have no verb of saying of their own: in
annotated news 24 of 149 such figures are that speaker's, and nothing in their words tells which.
"""

from __future__ import annotations

from .rows import SUPPOSED, Row

GIVING = [
    Row("The harbour board gives the depth of the basin as [[14 metres]].", "harbour board"),
    Row("Organisers gave [[2,150]] as the number of runners.", "Organisers", by_words=False),
    Row("The Courier had the Greens at [[31%]].", "Courier", by_words=False),
    Row("Late on Sunday the broadcaster still had [[19]] dead.", "broadcaster", by_words=False),
    Row("Brokers at Halden Mutual set the likely price at [[$41]].", "Brokers", by_words=False),
    Row("The coroner has brought the number of deaths down from 33 to [[29]].", "coroner", by_words=False),
    Row("Ilse Varn, the treasurer, offered a range: [[40 to 60]] houses.", "Ilse Varn", by_words=False),
    Row("Halden Mutual's accounts attribute [[$4m]] of the loss to hail.", "Halden Mutual", by_words=False),
    Row("Officials raised their count to [[212]] on Tuesday.", "Officials"),
    Row("The growers have since whittled the figure down and now speak of [[340]] lost hives.", "growers", by_words=False),
    Row("The provincial governor lifted the toll by six, to [[44]].", "governor", by_words=False),
    Row("The census bureau pegs the population of the valley at [[81,000]].", "census bureau", by_words=False),
]

ACCOUNTS = [
    Row("By the vet's reckoning, [[60]] sheep were lost.", "vet"),
    Row("By Lund's account, [[nine]] men crossed the river.", "Lund"),
    Row("By the account of a fisherman, [[four]] boats went down.", "fisherman"),
    Row("In Varn's view, the club needs [[$3 million]].", "Varn"),
    Row("In the latest Treasury figures, the gap has grown to [[£14bn]].", "Treasury"),
    Row("On the union's figures, [[1,150]] jobs have gone.", "union"),
    Row("By the harbour board's own count, [[212]] crates were missing.", "harbour board"),
    Row("At the last count by the clinic there were [[88]] patients.", "clinic"),
    Row("In the opinion of the surveyor, Otto Lund, the wall is [[40 feet]] too short.", "Otto Lund"),
    Row("The number of lost jobs, as given by the union, is [[1,150]].", "union"),
    Row("To judge by Halden Mutual's tally, hail broke [[12,000]] windows.", "Halden Mutual"),
    Row("Going by police estimates, [[6,000]] came to the fair.", "olice"),
    Row("The view among growers is that [[a third]] of the crop is gone.", "growers"),
    Row("The consensus of forecasters is for growth of [[2.4%]].", "forecasters"),
    Row("By all accounts [[six]] men were on board.", None),
    Row("By one estimate [[six]] men were on board.", None),
    Row("On this view the price is [[$40]] too high.", None),
]

ASIDES = [
    Row(
        "Since May the walkout has cost the mills 40 million crowns and the spinners [[9 million]], the mill owners reckon.",
        "mill owners",
    ),
    Row(
        "If the frost is light, the growers explained, the loss will be [[$4 million]]; at minus six it could be $9 million.",
        "growers",
    ),
    Row(
        "If the frost is light, the growers explained, the loss will be $4 million; at minus six it could be [[$9 million]].",
        "growers",
        None,
        SUPPOSED,
    ),
    Row("Beyond that, the charity went on, [[300]] tents are torn.", "charity"),
    Row("Work on the wall is going on, the parish noted, but has shown that [[6%]] of the stones are loose.", "parish"),
    Row(
        "Around noon, [[31,000]] litres had leaked, Piet Amsel, the junior harbour minister, told Radio Marrow.",
        "Piet Amsel",
        "Radio Marrow",
    ),
    Row("The bridge, as the engineer put it, is [[90 percent]] rust.", "engineer"),
    Row("Oil stocks, the traders have calculated, will last [[eleven weeks]].", "traders"),
    Row("The van, which the maker says burns 16% less fuel and is [[40%]] quieter, was recalled.", "maker"),
    Row("The lorry hit two cars, the driver recounted, and [[nine]] people climbed out.", "driver"),
    Row("[[Forty]] nests have been found, the wardens enthuse.", "wardens"),
    Row("Rebuilding, guesses the architect Yun Sato, will take [[six years]].", "Yun Sato"),
]

QUOTING = [
    Row("More than [[900]] homes were flooded, the Courier quoted the governor as saying.", "governor", "Courier"),
    Row("More than [[900]] homes were flooded, Northwire quoted Mayor Tilda Crane as saying.", "Tilda Crane", "Northwire"),
    Row("Northwire, quoting the navy, reported [[two]] ships adrift.", "navy", "Northwire"),
    Row("[[Two]] ships are adrift, Northwire reported, citing the navy.", "navy", "Northwire"),
    Row("Northwire learned from a source close to the fleet that [[two]] ships were adrift.", "source", "Northwire"),
    Row("[[Two]] ships were adrift, Northwire learned from a source close to the fleet.", "source", "Northwire"),
    Row(
        "Through the Marrow News Agency the rebels let it be known that they held [[seven]] drivers.", "rebels", by_words=False
    ),
    Row("The Courier adds that by the account of a nurse [[five]] children were hurt.", "nurse"),
    Row("Projections on Marrow television, cited by the Courier, put her at [[48]] seats.", "Projections", by_words=False),
    Row("A farmer was quoted as saying [[40]] ewes had drowned.", "armer"),
]

SPEAKING = [
    Row("Police had at first spoken of [[17]] stolen cars.", "olice", by_words=False),
    Row("Amsel also spoke of [[74]] sacks of grain burned.", "Amsel", by_words=False),
    Row("The engineers are convinced that [[thousands]] of bolts are loose.", "engineers", by_words=False),
    Row("Dr Yun Sato pointed out that the oldest pots are [[6,000 years]] old.", "Yun Sato", by_words=False),
    Row("Later Nils Aker let it be understood that more than [[six million]] had been paid.", "Nils Aker", by_words=False),
    Row("The club has made it clear that it owes [[$3 million]].", "club", by_words=False),
    Row("The brewery guided for sales of [[$90 million]] this quarter.", "brewery", by_words=False),
    Row("Ilse Varn is sure that [[nine]] members will leave.", "Ilse Varn", by_words=False),
    Row("Otto Lund wants [[three]] more dogs before winter.", None),
    Row("Residents are afraid that [[200]] trees will go.", "esidents", by_words=False),
    Row("The minister was adamant that only [[12]] files were lost.", "minister", by_words=False),
    Row("The board holds that the lease ends after [[30 years]].", "board", by_words=False),
    Row("Campaigners point to [[212]] complaints.", "ampaigners", by_words=False),
    Row("The driver was unaware that [[two]] wheels were loose.", None),
    Row("The council made sure that [[90]] homes were dry.", None),
]

GOING_ON = [
    Row(
        "The relief agency said on Tuesday that the flood had reached the city. [[Nine]] bridges are closed. "
        "Power is out in half of the districts, it added.",
        "relief agency",
    ),
    Row("The envoy said the camp was full. That means [[6,000]] people without tents.", "envoy"),
    Row("Fishermen said the harbour had silted up. The town has [[8,000]] people.", None),
    Row("The mayor said the road would be mended.\n\nThe town has [[8,000]] people.", None),
    Row("Police said a man had been held. The crash last year killed [[nine]] people.", None),
    Row("The keeper said the wolf was shy. Last year [[1,200]] people came to the park.", None),
]

PRONOUNS = [
    Row(
        "The Marrow Office for Herds gives the number of sick cows as 1,300. It says [[440]] have died.",
        "Marrow Office for Herds",
    ),
    Row("The harbour board met on Monday. It put the debt at [[$9 million]].", "harbour board"),
    Row("Orrin Rail has cut its timetable. It says [[40]] trains a day will go.", "Orrin Rail"),
    Row(
        "The Lenz Institute tests water. By the inspector's count, six wells are foul. It says [[nine]] more are in doubt.",
        "Lenz Institute",
    ),
    Row("The farmers' union has its own figures. It counts [[340]] lost hives.", "union"),
    Row("The growers are angry. They say [[a third]] of the crop is gone.", "growers"),
    Row("Nils Aker runs the mine. He says [[30]] lorries are stuck.", "Nils Aker"),
    Row("The Venn Foundation was founded in 1990. Two years ago it reported [[300]] cases.", "Venn Foundation"),
    Row("Two days before, on Friday, it had spoken of [[36]] lost boats.", None),
    Row(
        "The ministry raised the alarm on Sunday. Two days before, on Friday, it had spoken of [[36]] lost boats.",
        "ministry",
        by_words=False,
    ),
]

COLONS = [
    Row("The wall posed [[two]] dangers, engineers said: it could fall, and it could flood.", "engineers"),
    Row("From the harbour office came other figures: [[12]] boats sunk and three adrift.", "harbour office"),
    Row("The parish gave its tally: [[31]] roofs, four barns.", "parish", by_words=False),
    Row("The firm listed what was taken:\n- Passports: [[210]]\n- Keys: 40", "firm"),
    Row("# [[Nine]] boats lost - coastguard", "coastguard"),
    Row("# [[Nine]] boats lost, at least two of them ferries - source", "source"),
    Row("# Minister Says [[37]] Boats Were Lost In Squall", "Minister"),
    Row("# PM: [[37]] boats lost", "PM"),
    Row("The ferry has two decks: the upper holds [[90]] cars.", None),
]

NOBODY = [
    Row(
        "The relief agency on May 3 put the number of people displaced by Cyclone Odra at [[4,100]].",
        "relief agency",
        by_words=False,
    ),
    Row("# Flood bill put at [[$2 billion]]", None),
    Row("# Toll in mine blast put at [[56]]", None, by_words=False),
    Row("The firms offer rises of [[7.5%]], according to rank.", None),
    Row("Miners say yes to a deal worth [[$40]] a day.", None),
    Row("HALDEN, May 3 (Agencies): A dog was pulled alive from a well that killed [[two]] men.", None),
    Row("The tests have confirmed only [[two]] cases.", None),
    Row("The bones add up to [[15]] animals.", None),
    Row("Doctors treated [[73]] people for burns.", None),
    Row("Police are holding [[four]] men.", None),
    Row("The company made [[$3 million]] last year.", None),
    Row("The army has [[900]] men in the valley.", None),
    Row("The council gave [[30]] families new homes.", None),
    Row("The judge gave Crane [[nine years]].", None),
    Row("The bank raised its rate to [[4.25%]].", None),
    Row("The club set a record of [[30]] wins.", None),
    Row("The agency sent [[40]] tents.", None),
    Row("The airline cut the number of flights to [[12]].", None),
    Row("The army brought [[40]] boats to the city.", None),
    Row("The coach had [[nine]] men at the back.", None),
]

MISREAD = [
    Row("Official figures showed a win for the Greens once [[98 percent]] of the ballots were in.", "fficial figures"),
    Row(
        "Until the tests are done the count stays at 51, she added; children make up at least [[20]] of it, Ada Brandt said.",
        "Ada Brandt",
    ),
    Row(
        "Otto Lund, who heads the Marrow Rescue Council (MRC), said deaths in the west were 103, "
        "while the figure for the east was still [[1,660]].",
        "Otto Lund",
    ),
    Row("Varn said sales were fine, but that [[nine]] shops would close.", "Varn"),
    Row("According to the commission [[13,094]] tickets were sold.", "commission"),
    Row("According to Radio Marrow at least [[nine]] goats died.", "Radio Marrow"),
    Row("The debate went on, a clerk said once it was over, for [[nine hours]].", "clerk"),
    Row(
        "The squall cost the lives of [[25-27]] sailors, a coastguard official said once the search was over.",
        "coastguard official",
    ),
    Row("Until dawn [[nine]] ships were adrift, a captain told the Courier when he came ashore.", "captain", "Courier"),
]

AGAIN = [
    Row("The port authority has trimmed its count of stranded whales to [[140]].", "port authority"),
    Row("Geologists have pushed their estimate of the crater's width up to [[9 miles]].", "eologists", by_words=False),
    Row("By the museum's arithmetic, [[12,000]] visitors came.", "museum"),
    Row("In the words of her coach, Pia Rand, she ran [[40 miles]] a day.", "Pia Rand"),
    Row("On the latest Ministry of Labour numbers, [[8%]] are out of work.", "Ministry of Labour"),
    Row("Vets had warned of [[300]] sick cows.", "ets"),
    Row("The orchestra, its manager disclosed, owes [[$2 million]].", "manager"),
    Row("The tunnel, as Ms Rand described it, is [[two miles]] long.", "Rand", by_words=False),
    Row("Ms Rand contends the tunnel is [[two miles]] long.", "Rand"),
    Row("The bakers' guild complains that [[60]] ovens are cold.", "guild"),
    Row("Rail bosses concede [[one in nine]] trains ran late.", "bosses"),
    Row("Astronomer Pia Rand marvelled that [[400]] stars had gone.", "Pia Rand", by_words=False),
    Row("Tollan Airways blamed fog for [[60]] cancellations.", None),
    Row("Counting at midnight gave the Reds [[31%]], the state broadcaster said.", "broadcaster"),
    Row("An exit poll for Channel Two had the Reds on [[31%]].", "exit poll", by_words=False),
    Row("An exit poll gave the Reds [[31%]].", "exit poll"),
    Row("The hospital is treating [[40]] people.", None),
    Row("The hospital said it was treating 40 people and had sent [[nine]] home.", "hospital"),
    Row("Farmers lost [[900]] sheep.", None),
    Row("Farmers say they lost 900 sheep and expect to lose [[200]] more.", "armers"),
    Row("The envoy briefed reporters that [[60]] lorries had crossed.", "envoy", by_words=False),
    Row("Asked how many had fled, the warden replied that [[three]] had.", "warden"),
    Row("The fire, which the landlord insists began at noon, burned [[nine]] flats.", None),
    Row("A leaked memo puts the shortfall at [[$7m]].", "memo"),
    Row("The treasurer's figures put the shortfall at [[$7m]].", "treasurer"),
    Row("It is the view of the Marrow Trust that [[6,000]] trees are sick.", "Marrow Trust"),
    Row("The Marrow Trust looks after woods. It reckons [[6,000]] trees are sick.", "Marrow Trust"),
    Row("The guild met on Friday. According to it, [[60]] ovens are cold.", "guild"),
    Row("Radio Tollan, quoting hospital sources, put the number of hurt at [[17]].", "hospital sources"),
    Row("Citing police, Radio Tollan reported [[17]] arrests.", "police"),
    Row("[[Seventeen]] were arrested, Radio Tollan cited police as saying.", "police"),
    Row("Police confirmed to Radio Tollan that [[17]] had been arrested.", "olice"),
    Row("The storm brought the number of deaths this year to [[44]].", None),
    Row("The win takes the club's tally to [[44]].", None, by_words=False),
    Row("The town has [[900]] houses.", None),
    Row("The firm employs [[900]] people.", None),
    Row("The goal, Rand's ninth, gave the club [[three]] points.", None),
    Row("The judge ordered the firm to pay [[$9m]].", None),
    Row("Economists polled by Tollan News had forecast growth of [[2%]].", "conomists", by_words=False),
    Row("Growth of [[2%]] had been expected by analysts.", "analysts"),
    Row("The number of sick is now [[44]], up from 40, health officials announced.", "health officials"),
]
"""Written after the classes were put right: 33 of 45 were right at first sight, 25 before it."""

ROWS = [
    *GIVING,
    *ACCOUNTS,
    *ASIDES,
    *QUOTING,
    *SPEAKING,
    *GOING_ON,
    *PRONOUNS,
    *COLONS,
    *NOBODY,
    *MISREAD,
    *AGAIN,
]
