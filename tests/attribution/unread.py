"""Eight sentences or so a class of what was missed in articles that nobody had read, written before the code was changed.

The same rows as in `rows`: a text with its figure in [[ ]], whoever says it (None: nobody). Every name is invented.
"""

from __future__ import annotations

from factcheck.model import Polarity

from .rows import ASKED, DENIED, SUPPOSED, Row


def parsed(text: str, said: str | None, polarity: Polarity = Polarity.ASSERTED) -> Row:
    """A row that only the parse can answer."""
    return Row(text, said, polarity=polarity, by_words=False)


DEFINITE = [
    parsed("Whether the [[nine]] crates found so far were stolen is not known.", None),
    parsed("It is unclear if the [[40]] missing climbers had ropes.", None),
    parsed("Unless the [[$3 million]] bill is paid, the ferry stays in port.", None),
    parsed("If these [[12]] wells run dry, the town must buy water.", None),
    parsed("The 38 dead did not include the [[six]] divers.", None),
    parsed("The board has not named the [[11]] pupils.", None),
    parsed("Could the [[three]] survivors have swum ashore?", None),
    parsed("The parish could spend its [[$900,000]] on the roof.", None),
    parsed("All [[seven]] masts may be replaced.", None),
    parsed("The police never found the other [[14]] paintings.", None),
    parsed("The union may appeal against the club's [[$40,000]] fine.", None),
    parsed("Relatives wonder whether their [[five]] brothers are among them.", None),
    parsed("The ministry denied that the [[21]] prisoners had been beaten.", "ministry"),
    # A figure that is itself what is asked, supposed or denied stays so.
    parsed("Whether [[nine]] crates were stolen is not known.", None, SUPPOSED),
    parsed("Nobody could confirm the figure of [[nine]].", None, DENIED),
    parsed("The mill disputed the [[9,000]] figure.", "mill", DENIED),
    parsed("It is not clear whether the [[9,000]] estimate is right.", None, SUPPOSED),
    parsed("The crowd was 4,000 strong, not the [[9,000]] of last year.", None, DENIED),
    parsed("The club never signed [[three]] players.", None, DENIED),
]

MODAL = [
    parsed("The number of lost hives might be as high as [[300]].", None),
    parsed("The bill may be more than [[$4 million]].", None),
    parsed("There could have been up to [[60]] goats on the barge.", None),
    parsed("The haul may be [[£25m]].", None),
    parsed("The state would have to find [[6 billion crowns]].", None),
    parsed("Divers would have to crawl through a gap of [[17cm]].", None),
    parsed("The trains were to run every [[12]] minutes from June.", None),
    parsed("The count stands at [[78]] and may change again.", None),
    parsed("The mayor has cut the count to [[78]] but might correct it once more.", "mayor"),
    parsed("YES 4,020, NO [[1,766]], blank 86", None),
    parsed("The mill burned [[40]] tons a day – so what happens now?", None),
    parsed("The number could climb to [[300]].", None, SUPPOSED),
    parsed("At minus six the loss could be [[$9 million]].", None, SUPPOSED),
    parsed("Another [[300]] homes may be lost.", None, SUPPOSED),
    parsed("With a better pump the mine would have saved [[300]] jobs.", None, SUPPOSED),
    parsed("What would [[40]] days without rain do?", None, ASKED),
]

LONG_SUBJECTS = [
    parsed("A clerk in charge of land titles in Brenn says [[40]] deeds are false.", "clerk"),
    parsed("An inspector with long experience of quarries in Sudovia said [[nine]] men were below.", "inspector"),
    parsed("The head of the search for the lost trawler off Cape Marrow said [[six]] rafts were found.", "head of the search"),
    parsed("About [[600]] hens were ill, said a senior man in the farm ministry, who asked not to be named.", "ministry"),
    parsed("The pit is [[90]] metres deep, said a foreman at Marrow Quarries on Monday who would not be named.", "foreman"),
    parsed("Another [[34]] were hurt, added Yun Sato, who is a deputy at the ministry and who expects more.", "Yun Sato"),
    parsed("Dana Holt, second in charge of the night shift, told a radio station [[14]] homes had burned.", "Dana Holt"),
    parsed("More than [[200]] sheep drowned, Otto Lund, first in line at the office, told a station by phone.", "Otto Lund"),
    parsed("Otto Lund, speaking for the owner, Marrow Quarries, gave the depth as [[90 metres]].", "Otto Lund"),
    parsed("Ilse Varn, acting for the tenants of Mill Row, put the arrears at [[$90,000]].", "Ilse Varn"),
    parsed("Going by its log, said Otto Lund, chief of pilots in Brenn, the barge carried [[50]] goats.", "Otto Lund"),
    parsed("The man who runs the fair in Halden says [[6,000]] came.", "man"),
]

OWNED = [
    parsed("About [[8,300]] hens died, according to figures the vets gave out on Tuesday.", "vets"),
    parsed("The dam held [[40%]] less water, according to data that the river board released.", "river board"),
    parsed("Rents rose [[9%]], according to a survey which the tenants' union made public.", "tenants' union"),
    parsed("According to a list the Courier printed, [[17]] boats sank.", "Courier"),
    parsed("The brewery's own count of the missing kegs is [[305]].", "brewery"),
    parsed("The vet's own tally of dead hens stands at [[8,300]].", "vet"),
    parsed("The river board's sums had arrived at [[$8 million]].", "river board"),
    parsed("A Courier report has the loss as high as [[$4 million]].", "Courier"),
    parsed("Unofficial records, however, have at least [[300]].", "ecords"),
]

GAPPED = [
    parsed("The charity is asking for $4 million, the parish for [[$900,000]] and the school for $40,000.", "parish"),
    parsed("The charity is asking for $4 million, the parish for $900,000 and the school for [[$40,000]].", "school"),
    parsed("The Courier puts the crowd at 9,000, the Echo at [[6,000]].", "Echo"),
    parsed("Police put the crowd at 9,000, organisers at [[60,000]].", "rganisers"),
    parsed("Otto Lund estimated the loss at $4 million, Ilse Varn at [[$6 million]].", "Ilse Varn"),
    parsed("The vets counted 40 dead hens and the farmers [[300]].", "farmers"),
    parsed("The board reported 40 late trains, [[30]] of them at Brenn.", "board"),
    parsed("The board reported 40 late trains, nine trams and [[30]] buses.", "board"),
]

RULING = [
    parsed("The club must pay [[$10 million]], the tribunal held.", "tribunal"),
    parsed("The wall was [[40 feet]] too short, the inquest found.", "inquest"),
    parsed("Unless it pays, Judge Lund ruled, the mill must shut for [[five years]].", "Lund"),
    parsed("The mill owes its hands [[$3.3 million]], Judge Otto Lund ruled on Thursday in Brenn.", "Otto Lund"),
    parsed("The river board determined that [[nine]] valves had failed.", "river board"),
    parsed("The inquest was told that the boat had carried [[50]] goats.", "inquest"),
    parsed("The tribunal heard that the mill had lost [[$3 million]].", None),
    parsed("Brenn crown court was told this week that the men took [[£25m]].", "court"),
    parsed("The Courier has been told of [[40]] more cases.", "Courier"),
    parsed("Ilse Varn heard that [[nine]] boats had sunk.", None),
]

EXPECTING = [
    parsed("Growers had hoped for about [[2.7 million]] crates.", "rowers"),
    parsed("Analysts were looking for [[1.8 million]] new riders.", "nalysts"),
    parsed("The bank reckons with a loss of [[$2 million]] this spring.", "bank"),
    parsed("The union had been talking of [[2,500]] new posts.", "union"),
    parsed("The prosecution had wanted [[$1.25 million]].", "prosecution"),
    parsed("The airline is counting on [[1 million]] more fares.", "airline"),
    parsed("Profit came to $3.20, better than the [[$2.96]] that analysts polled by Halden Mutual had pencilled in.", "Halden"),
    parsed("The bill was below the [[$40,000]] the surveyor had forecast.", "surveyor"),
    parsed("The weather office measured [[43C]] in Brenn on Sunday.", "weather office"),
    parsed("The board raised the number of its members who drowned to [[136]].", "board"),
    parsed("The Courier had it on Monday that the fee was [[$40 million]].", "Courier"),
    parsed("The man looked for [[two]] hours.", None),
    parsed("The children wanted [[three]] ponies.", None),
]

AGENTS = [
    parsed("Lund was credited by the Election Board with [[4,120]] votes.", "Election Board"),
    parsed("The cost is put by the surveyors at [[$4 million]].", "surveyors"),
    parsed("The number of dead was given by the coroner as [[31]].", "coroner"),
    parsed("From Yun Sato, the rebels' acting health minister, came a lower toll of [[82]].", "Yun Sato"),
    parsed("From the river board, which runs the dam, came a figure of [[40%]].", "river board"),
    parsed("The toll has been brought down by the ministry to [[29]].", "ministry"),
    parsed("Losses were assessed by Halden Mutual at [[$12 million]].", "Halden Mutual"),
    parsed("The bridge was hit by a barge with [[40]] men.", None),
]

RUNNING_ON = [
    parsed("The river board said 40 boats sank. Of these, [[nine]] are raised, according to the same source.", "river board"),
    parsed("How Brenn voted, according to the Election Board:\n\nOtto Lund: [[2,708]] votes (43%)", "Election Board"),
    parsed(
        "The bank has listed what was taken:\n\n- Account numbers: fewer than [[21,000]]\n\n- Names: fewer than 9,000", "bank"
    ),
    parsed(
        "The bank has listed what was taken:\n\n- Accounts: 21,000\n\n- Names: fewer than [[9,000]]\n\nIt rained.",
        "bank",
    ),
    parsed("# BRL: [[4,000]] families have left the delta", "BRL"),
    parsed("Early forecasts by the Echo were kinder to Lund. With [[330]], the paper says, he could rule alone.", "paper"),
    parsed("The Brenn Echo printed it first. The paper says [[nine]] homes burned.", "Echo"),
    parsed("Cape Marrow, a crossing in the hills, had seen [[500]] lorries, Otto Lund said.", "Otto Lund"),
    parsed("Otto Lund briefed us. Cape Marrow, a crossing in the hills, had seen [[500]] lorries, he said.", "Otto Lund"),
    parsed("Since the barge had [[122]] goats in it, as the pilots now say, some were lost.", "pilots"),
]

NOBODIES = [
    parsed("According to official figures at least [[56]] goats drowned.", "official figures"),
    parsed("Could you just briefly tell us how [[40]] goats drowned?", None, ASKED),
    parsed("# KLM verdict: [[12]] years for the brothers", None),
    parsed("# Toll of barge fire put at [[56]]", None),
    parsed("The long feud has claimed more than [[10,000]] lives.", None),
    parsed("A count by the Echo, drawn from logs of ports all along the coast, shows that [[99]] boats sank.", "Echo"),
    parsed("# Storm Marek: [[dozens]] of roofs gone", None),
    parsed("Just when you thought it was over, the club has paid [[$40 million]] for a goalkeeper.", None),
    parsed("It went well in the view of pilot chief Otto Lund, who told us that [[340]] boats were safe.", "Otto Lund"),
    parsed("In an earlier statement Marrow Quarries had reckoned the bill at [[$35 million]].", "Marrow Quarries"),
    parsed("The Sudovian news agency KLM printed a list of the 465 boats which it said sank; it counted [[22]] more.", "KLM"),
    parsed("• Futures suggest that [[600]] points will go.", None),
    parsed("Accused in private of having used old maps, Marrow Quarries has redrawn them. It found [[76]] shafts.", None),
]

SOMEBODIES = [
    parsed("BRL: [[4,000]] families have left the delta\n\nThe camps are full.", "BRL"),
    parsed("The board raised the number of its guests who died to [[136]] on Monday.", "board"),
    parsed("# Brenn council's final count: [[90]] percent say yes", "Brenn council"),
    parsed(
        "The mills are to spin [[32.5 million]] yards, said a delegate in Brenn on Monday who would not be named.", "delegate"
    ),
    parsed("Found so far are [[366]] sheep, and 256 are missing, the vets and the fire brigade said; 23 are ill.", "brigade"),
    parsed(
        "The number of sunken boats has reached [[200]], Otto al-Varn, second in charge of the port's board, told a station.",
        "Varn",
    ),
    parsed("Another [[534]] sheep were hurt, added Otto al-Varn, who is a deputy there and who warned of more.", "Varn"),
    parsed("Peru, the old rival of Chile, has been sharp. It put the number of its sailors who drowned at [[136]].", "Peru"),
    parsed("Otto Lund, who won in the 10th lap, reckoned after the race that [[$300 million]] would be his.", "Otto Lund"),
    parsed("Marrow Quarries fell. Earlier it had been talking of [[2.5 million]] new clients.", "Marrow Quarries"),
    parsed(
        "Otto Lund is a rower. The 40-year-old, who beat Yun Sato, told us that the prize was [[$80 million]].", "Otto Lund"
    ),
    parsed("The loss was $3 million against at least [[$4 million]] in unofficial reports.", "reports"),
    parsed(
        "Marrow Quarries is sinking. Otto Lund spoke. His father was a foreman, and [[two]] brothers work there, he said.",
        "Lund",
    ),
]

TELLINGS = [
    parsed("The figure the mayor gave on Monday was [[31]].", "mayor"),
    parsed("In statements of the rebels the number of boats is [[14]].", "rebels"),
    parsed("Conceding that [[40]] goats had died, Otto Lund resigned on Monday.", "Otto Lund"),
    parsed("A total of [[90]] wells, the river board's tally shows, are dry.", "river board"),
    parsed("Records released by the port on Monday show that [[17]] boats sank.", "port"),
    parsed("The bank's forecast of [[2%]] was too high.", "bank"),
    parsed("Growth will slow to [[2%]] by May.", None),
    parsed("Northwire, citing the farm ministry, which in turn cited a clinic, said [[12]] men were ill.", "ministry"),
    parsed("The port lists 40 ships as lost; the insurers list [[44]].", "insurers"),
    parsed("Investigators believe the fire killed six sheep, though the farmer says [[nine]].", "farmer"),
    parsed("As many as [[900]] homes, the governor's spokesman told the Echo, were flooded.", "spokesman"),
    parsed("The ferry carried [[300]] people, said to be mostly pilgrims.", None),
    parsed("The minister visited [[nine]] schools and said all was well.", None),
]

ROWS = (*DEFINITE, *MODAL, *LONG_SUBJECTS, *OWNED, *GAPPED, *RULING, *EXPECTING, *AGENTS, *RUNNING_ON, *NOBODIES, *SOMEBODIES)
