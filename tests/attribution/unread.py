"""Eight sentences or so a class of what was missed in articles that nobody had read, written before the code was changed.

The same rows as in `rows`: a text with its figure in [[ ]], whoever says it (None: nobody). Every name is invented. Of 110
sentences of the first nine classes 80 were read wrongly at first sight, of 26 of the next two 17, of 45 of the last 9; those
that still fail are left out, as are most that were right.
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
    parsed("The catch may be [[€4m]].", None),
    parsed("The state would have to find [[6 billion crowns]].", None),
    parsed("Lorries would have to pass under a beam of [[3.9 metres]].", None),
    parsed("The trains were to run every [[12]] minutes from June.", None),
    parsed("The queue stands at [[61]] and may change again.", None),
    parsed("The mayor has cut the count to [[61]] but might correct it once more.", "mayor"),
    parsed("FOR 4,020, NO [[388]], spoilt 86", None),
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
    parsed("To judge by the stamps, said Otto Lund, head of customs in Brenn, the barge had made [[17]] calls.", "Otto Lund"),
    parsed("The man who runs the fair in Halden says [[6,000]] came.", "man"),
]

OWNED = [
    parsed("Some [[740]] hens fell ill, according to figures the vets handed round.", "vets"),
    parsed("The dam held [[40%]] less water, according to data that the river board released.", "river board"),
    parsed("Rents rose [[9%]], according to a survey which the tenants' union made public.", "tenants' union"),
    parsed("According to a list the Courier printed, [[17]] boats sank.", "Courier"),
    parsed("The brewery's own tally of stolen kegs is [[48]].", "brewery"),
    parsed("The vet's own tally of dead hens stands at [[8,300]].", "vet"),
    parsed("The river board's sums had arrived at [[$8 million]].", "river board"),
    parsed("A Courier survey has the share of dry wells as high as [[62%]].", "Courier"),
    parsed("The parish records have at least [[71]].", "ecords"),
]

GAPPED = [
    parsed("The charity is asking for $4 million, the parish for [[$900,000]] and the school for $40,000.", "parish"),
    parsed("The charity is asking for $4 million, the parish for $900,000 and the school for [[$40,000]].", "school"),
    parsed("The Courier puts the crowd at 9,000, the Echo at [[6,000]].", "Echo"),
    parsed("Peru promised US$4 million, South Sudovia [[US$900,000]].", "South Sudovia"),
    parsed("Police put the crowd at 9,000, organisers at [[60,000]].", "rganisers"),
    parsed("Otto Lund estimated the loss at $4 million, Ilse Varn at [[$6 million]].", "Ilse Varn"),
    parsed("The vets counted 40 dead hens and the farmers [[300]].", "farmers"),
    parsed("The board reported 40 late trains, [[30]] of them at Brenn.", "board"),
    parsed("The board reported 40 late trains, nine trams and [[30]] buses.", "board"),
]

RULING = [
    parsed("The club owed its keeper [[$70,000]], the tribunal held.", "tribunal"),
    parsed("The wall was [[40 feet]] too short, the inquest found.", "inquest"),
    parsed("Until the weir is mended, Judge Lund ruled, the mill must stand still for [[nine weeks]].", "Lund"),
    parsed("The lease runs for [[30]] years, Judge Otto Lund ruled last week.", "Otto Lund"),
    parsed("The river board determined that [[nine]] valves had failed.", "river board"),
    parsed("The inquest was told that the boat had carried [[50]] goats.", "inquest"),
    parsed("The tribunal heard that the mill had lost [[$3 million]].", None),
    parsed("The county court was told on Monday that the ferry had sold [[900]] tickets too many.", "court"),
    parsed("The Courier has been told of [[40]] more cases.", "Courier"),
    parsed("Ilse Varn heard that [[nine]] boats had sunk.", None),
]

EXPECTING = [
    parsed("Growers had hoped for about [[410]] tons of plums.", "rowers"),
    parsed("Analysts were looking for [[6 percent]] more riders.", "nalysts"),
    parsed("The bank reckons with a loss of [[$75 million]] this spring.", "bank"),
    parsed("The union had been talking of [[2,500]] new posts.", "union"),
    parsed("The prosecution had wanted [[$90 million]].", "prosecution"),
    parsed("The airline is counting on [[30,000]] more fares.", "airline"),
    parsed("Turnout was below the [[71 percent]] that pollsters hired by Halden Mutual had predicted.", "Halden"),
    parsed("The bill was below the [[$40,000]] the surveyor had forecast.", "surveyor"),
    parsed("The harbour office measured [[1.8 metres]] of swell at the pier.", "harbour office"),
    parsed("The yacht club raised the number of its members who drowned to [[11]].", "yacht club"),
    parsed("The Courier had it on Monday that [[19]] mills were for sale.", "Courier"),
    parsed("The man looked for [[two]] hours.", None),
    parsed("The children wanted [[three]] ponies.", None),
]

AGENTS = [
    parsed("The wardens were credited by the Forest Board with [[14]] rescues.", "Forest Board"),
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
    parsed("What the weir cost, according to the River Board:\n\nStone: [[2,708]] crowns (43%)", "River Board"),
    parsed("The museum has listed what was lost:\n\n- Coins: fewer than [[600]]\n\n- Maps: 90", "museum"),
    parsed(
        "The museum has listed what was lost:\n\n- Coins: 600\n\n- Maps: fewer than [[90]]\n\nIt rained.",
        "museum",
    ),
    parsed("# BRL: [[4,000]] families have left the delta", "BRL"),
    parsed("Early forecasts by the Echo were kinder to Lund. With [[330]], the paper says, he could rule alone.", "paper"),
    parsed("The Brenn Echo printed it first. The paper says [[nine]] homes burned.", "Echo"),
    parsed("Cape Marrow, a crossing in the hills, had seen [[500]] lorries, Otto Lund said.", "Otto Lund"),
    parsed("Otto Lund briefed us. Cape Marrow, a crossing in the hills, had seen [[500]] lorries, he said.", "Otto Lund"),
    parsed("Since the hall has [[31]] doors, as the ushers now say, nobody was shut in.", "ushers"),
]

NOBODIES = [
    parsed("According to official figures at least [[56]] goats drowned.", "official figures"),
    parsed("Could you just briefly tell us how [[40]] goats drowned?", None, ASKED),
    parsed("# KLM verdict: [[12]] years for the brothers", None),
    parsed("# Toll of barge fire put at [[56]]", None),
    parsed("The fever has claimed at least [[640]] lives.", None),
    parsed("A count by the Echo, drawn from logs of ports all along the coast, shows that [[99]] boats sank.", "Echo"),
    parsed("# Hurricane Olga: [[31]] roofs gone", None),
    parsed("Just when you thought it was over, the club has paid [[$40 million]] for a goalkeeper.", None),
    parsed("It went well in the view of pilot chief Otto Lund, who told us that [[340]] boats were safe.", "Otto Lund"),
    parsed("In a letter of May Marrow Quarries had put the bill at [[$18 million]].", "Marrow Quarries"),
    parsed("The Sudovian news agency KLM went to the fair; it counted [[22]] booths.", "KLM"),
    parsed("• Futures suggest that [[600]] points will go.", None),
    parsed("Suspected by nobody of having moved the fence, Orrin Rail has put it back. It is [[76]] metres long.", None),
]

SOMEBODIES = [
    parsed("BRL: [[4,000]] families have left the delta\n\nThe camps are full.", "BRL"),
    parsed("The hotel raised the number of its guests who died to [[8]] on Monday.", "hotel"),
    parsed("# Brenn council's final count: [[90]] percent say yes", "Brenn council"),
    parsed("The choirs will sing for [[11]] hours, said a delegate in Brenn on Monday who begged for quiet.", "delegate"),
    parsed("Found so far are [[366]] sheep, and 256 are missing, the vets and the fire brigade said; 23 are ill.", "brigade"),
    parsed(
        "The fire took [[61]] stables, Otto al-Varn, next in line at the stud farm's office, told a reporter.",
        "Varn",
    ),
    parsed("A further [[27]] foals ran off, added Otto al-Varn, who owns the farm and who has looked for them since.", "Varn"),
    parsed("Peru, a land of potters, is pleased. It put the number of its kilns at [[7,400]].", "Peru"),
    parsed("Otto Lund, who came in third, reckoned after the race that [[40]] rowers had cheated.", "Otto Lund"),
    parsed("Marrow Quarries shut on Friday. In May it had been talking of [[85]] new pits.", "Marrow Quarries"),
    parsed(
        "Otto Lund is a baker. The 40-year-old, who learned from Yun Sato, told us that he sold [[900]] buns a day.",
        "Otto Lund",
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
