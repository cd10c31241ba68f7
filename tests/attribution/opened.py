"""Sentences a class of what was missed in twenty more sets of articles, written before the code was changed.

The same rows as in `rows`: a text with its figure in [[ ]], whoever says it (None: nobody). Every name is invented. Of the
first 142 sentences 91 were read wrongly at first sight; what nobody can tell from the text alone is left out.
"""

from __future__ import annotations

from .rows import SUPPOSED, Row
from .unread import parsed

INFINITIVES = [
    parsed("Only [[21]] of the hives had been opened, Otto Lund of the guild hastened to add.", "Otto Lund"),
    parsed("Otto Lund went on to say that [[40]] more hives were empty.", "Otto Lund"),
    parsed("The ministry was quick to point out that [[nine]] bridges had held.", "ministry"),
    parsed("Marrow Quarries was forced to admit that [[16]] men had been below.", "Marrow Quarries"),
    parsed("The museum had to concede that [[200]] coins were false.", "museum"),
    parsed("Dana Holt was careful to say that just [[three]] samples had been tested.", "Dana Holt"),
    parsed("The ferry company, for its part, chose to speak of [[60]] late sailings.", "ferry company"),
    parsed("The curator seemed to suggest that [[30]] paintings were lost.", "curator"),
    parsed("More than [[90]] sheep lie under the snow, shepherds are reported to have said.", "shepherds"),
    parsed("Otto Lund is said to have told friends that he owed [[$4 million]].", "Otto Lund"),
    parsed("The harbour board went so far as to put the losses at [[€3 million]].", "harbour board"),
    parsed("The rector did not hesitate to put the number of absent students at [[900]].", "rector"),
    parsed("Dana Holt declined to say how many of the [[40]] boats were insured.", None),
    parsed("The board met to say goodbye to its [[12]] founders.", None),
    parsed("A price war has obliged Orrin Rail to warn that [[40]] jobs may go.", "Orrin Rail", SUPPOSED),
    parsed("What the board had to propose were [[40]] new benches.", None),
]

INTERRUPTED = [
    parsed("The guild itself had earlier, at noon, counted [[84]] stalls.", "guild"),
    parsed("Dana Holt, too, spoke of about [[150]] homes without power.", "Dana Holt"),
    parsed("Otto Lund heads the guild. He, too, spoke of about [[150]] empty hives.", "Otto Lund"),
    parsed("The ministry had on the eve of the vote, by contrast, estimated the crowd at [[9,000]].", "ministry"),
    parsed("The museum itself says [[40]] coins are gone.", "museum"),
    parsed("The vets themselves put the sick animals at [[320]].", "vets"),
    parsed("Dana Holt, for her part, reckons that [[17]] wells have run dry.", "Dana Holt"),
    parsed("The rail board has, after months of silence, confirmed that [[12]] cranes will be sold.", "rail board"),
    parsed("The brewers have, they say, sold [[700]] barrels.", "brewers"),
]

KNOWING = [
    parsed("The coastguard knew of [[20]] boats still out.", "coastguard"),
    parsed("Police know of no fewer than [[300]] such thefts.", "Police"),
    parsed("The vets were aware of [[14]] sick herds.", "vets"),
    parsed("The agency has been told of [[231]] leaks.", "agency"),
    parsed("The regulator has been notified of [[19]] faults.", "regulator"),
    parsed("The charity has received reports of [[60]] evictions.", "charity"),
    parsed("The hotline has had word of [[12]] missing climbers, the guild said.", "guild"),
    parsed("The ministry had word of [[33]] burst dams.", "ministry"),
    parsed("The inspectorate has learned of [[eight]] more such cases.", "inspectorate"),
    parsed("Dana Holt knew of [[nine]] men who had fished there.", "Dana Holt"),
    parsed("The pond was full of [[60]] carp.", None),
    parsed("The school is aware of its [[200]] years.", None),
]

ARRIVING = [
    parsed("The guild came up with [[8.5%]] for the month.", "guild"),
    parsed("The census bureau came out with [[48.7 percent]].", "census bureau"),
    parsed("The auditors arrived at [[$82 million]].", "auditors"),
    parsed("The interior ministry closed its books at [[142]] complaints and 74 fines.", "ministry"),
    parsed("The Institute came in with a reading of [[36.1 degrees]].", "Institute"),
    parsed("The train arrived at [[9]] stations late.", None),
    parsed("The cup arrived at [[$3 million]] worth of damage.", None),
    parsed("The firm came up with [[$3 million]] to save the club.", None),
    parsed("The group ended up with [[40%]] of the mill.", None),
]

HAVING = [
    parsed("The guild has prices [[15.5 percent]] higher, the ministry 11.", "guild"),
    parsed("Halden Weather had the day's high at [[31 degrees]].", "Halden Weather"),
    parsed("The latest poll has the Greens on [[31 percent]].", "poll"),
    parsed("A survey by the Institute had the mayor ahead by [[12 points]].", "survey"),
    parsed("Bookmakers have her at [[4 to 1]].", "Bookmakers"),
    parsed("The bank sees growth at [[2.1 percent]] next year.", "bank"),
    parsed("The Institute said it had asked 900. They had the Greens at [[11.6%]].", "Institute"),
    parsed("Orrin puts [[40]] people on each barge, the ferry firm 30.", "Orrin"),
    parsed("Orrin is putting in [[40]] seats on each barge.", None),
    parsed("Orrin put off [[two]] sailings on Monday.", None),
    parsed("The guild has [[900]] members.", None),
    parsed("The doctor sees patients at [[two]] clinics.", None),
    parsed("The hotel has rooms at [[$90]] a night.", None),
    parsed("The club has him under contract at [[$9 million]].", None),
]

DESCRIBING = [
    parsed("Vets describe the state of [[two]] of the 71 horses as grave.", "Vets"),
    parsed("Vets classed [[74]] of the cows, or 60%, as lame.", "Vets"),
    parsed("The board described all [[40]] boats as safe.", "board"),
    parsed("Dana Holt characterised the loss of [[300]] jobs as a blow.", "Dana Holt"),
    parsed("The ministry classed [[16]] bridges as unsafe.", "ministry"),
    parsed("Dana Holt of the guild broke the figures down: [[22]] queens, 23 drones.", "Dana Holt"),
    parsed("Dana Holt of the guild broke the figures down: 22 queens, [[23]] drones.", "Dana Holt"),
    parsed("The rector blamed students stuffing [[five to seven]] rolls into each pocket.", "rector"),
    parsed("The club called up [[two]] more players.", None),
    parsed("The board broke up [[three]] old barges.", None),
    parsed("Dana Holt thanked those who had helped in the past [[two]] days.", None),
    parsed("The owner called it a blow to the club that [[40]] boats had left.", None),
    parsed("She wore what looked like [[two]] coats.", None),
]

OWN_PAPERS = [
    parsed("By the guild's inventory the sheds were good for [[120]].", "guild"),
    parsed("By the guild's inventory the sheds were good for 120, the two barns for [[36]].", "guild"),
    parsed("By the union's arithmetic [[76 percent]] stayed at home.", "union"),
    parsed("By the brewers' maths the tax costs them [[€30 million]].", "brewers"),
    parsed("The bidders see it differently. By their arithmetic the offer has gone up to [[394p]].", "bidders"),
    parsed("By Otto Lund's lights the estate is worth [[$7 million]].", "Otto Lund"),
    parsed("In a guild survey the median was [[30.6%]].", "guild"),
    parsed("In a guild survey the median was 30.6%, and [[9%]] for June alone, the ministry said.", "guild"),
    parsed("In a poll by Halden Research [[48%]] wanted the bridge.", "Halden Research"),
    parsed("In an Institute study of 40 mills, [[11]] were found unsafe.", "Institute"),
    parsed("The consensus gathered by Halden Research was a loss of [[25.8 million]].", "Halden Research"),
    parsed("The median of forecasts compiled by Northwire was [[4.1%]].", "Northwire"),
    parsed("Prices rose [[10.5 percent]] over the year, the official data show.", "data"),
    parsed("Mills closed [[2 percent]] lower, figures issued Wednesday by the Orrin Institute show.", "Institute"),
    parsed("The board meets on Monday. Its own tally, given last week, was of [[39]] late trains.", "board"),
    parsed("A note put out by the harbour board at 7:16 am spoke of [[90]] crates.", "harbour board"),
    parsed("[[Two hundred and twenty]] hens were lost, says a statement bearing the name of Ilse Varn.", "statement"),
    parsed("In a study of [[40]] mills, damp was found everywhere.", None),
    parsed("By the ministry's side gate stood [[40]] carts.", None),
]

GOING_BY = [
    parsed("The camp is home to [[35,000]] seals, going by the Cold Shores Institute.", "Cold Shores Institute"),
    parsed("It stood at [[29]] on Thursday, going by the website of the guild.", "guild"),
    parsed("Going by the harbour board, [[60]] cranes are idle.", "harbour board"),
    parsed("Inflation was [[36 percent]] if one follows the bureau.", "bureau"),
    parsed("If the ministry is to be believed, [[70]] wells are dry.", "ministry"),
    parsed("If you believe the brewers, [[3 million]] barrels were drunk.", "brewers"),
    parsed("On the union's figures, [[4,000]] were out.", "union"),
    parsed("The growers see it differently. According to them, [[408]] farms are at risk.", "growers"),
    parsed("Dana Holt runs the brigade. According to her, [[40]] barns burned.", "Dana Holt"),
    parsed("Marrow Quarries closed the pit. According to it, [[30]] jobs will go.", "Marrow Quarries"),
    parsed("So far as the brigade knows, [[two]] people are inside.", "brigade"),
    parsed("As far as the eye can see, [[two]] sails are up.", None),
    parsed("If the pump fails, [[70]] wells run dry.", None),
]

BEHIND = [
    parsed("[[62]] lambs and 34 ewes lost: that was the count this morning from Ilse Varn, head of the guild.", "Ilse Varn"),
    parsed("62 lambs and [[34]] ewes lost: that was the count this morning from Ilse Varn, head of the guild.", "Ilse Varn"),
    parsed("Lost, [[351]]; found, 395. Those were the figures that Otto Lund, the warden, gave on Tuesday.", "Otto Lund"),
    parsed("Lost, 351; found, [[395]]. Those were the figures that Otto Lund, the warden, gave on Tuesday.", "Otto Lund"),
    parsed("[[Nine]] boats sunk. That was the tally given by the coastguard on Friday.", "coastguard"),
    parsed("Some [[400]] crates: such was the harbour board's estimate.", "harbour board"),
    parsed("[[Forty]] barns burned – this is the toll according to the brigade.", "brigade"),
    parsed("[[Nine]] boats sunk, 14 damaged: these are the numbers of the coastguard.", "coastguard"),
    parsed("\"A scandal\" was the word chosen by Otto Lund of the guild for the loss of [[163]] hives.", "Otto Lund"),
    parsed("\"Hard to bear\" was how Ilse Varn put it. She reckons [[200]] farms have closed.", "Ilse Varn"),
    parsed("[[Nine]] boats sunk. That was the year the pier opened.", None),
    parsed("Some [[740]] boats lay idle. Owners gave those figures themselves.", "Owners"),
    parsed("[[Sixteen]] were sacked. The number comes from the union.", "union"),
    parsed("[[Sixteen]] were sacked; that figure is the union's.", "union"),
    parsed("[[Sixteen]] were sacked. The figure is the highest of the year.", None),
]

ELLIPTIC = [
    parsed("By the union's arithmetic 76 percent took part. The ministry's: [[nine]] mills.", "ministry"),
    parsed("The board said 35,000 had walked; the unions, more than [[a million]].", "unions"),
    parsed("The guild counted 900 stalls, the police [[600]].", "police"),
    parsed("The board gave the mayor's list [[48.3 percent]].", "board"),
    parsed("The election bureau gave the miners' candidate [[48.3 percent]].", "election bureau"),
    parsed("In Brenn it was [[87]], she texted, said Dana Holt.", "Dana Holt"),
    parsed("Dana Holt runs the brigade. In Brenn it was [[87]] barns, she texted.", "Dana Holt"),
    parsed("Dana Holt emailed that [[40]] growers had signed.", "Dana Holt"),
]

CARRIED = [
    parsed('"Our count is 51," warden Otto Lund said. [[Forty]] of them were whole.', "Otto Lund"),
    parsed("Vets had seen 101 cows, Otto Lund told reporters. Of those [[93]] were dead.", "Otto Lund"),
    parsed("Vets had seen 101 cows, Otto Lund told reporters. Of those 93 were dead, while [[two]] had fled.", "Otto Lund"),
    parsed('"We were told of 14 boats," Otto Lund told the Echo. [[Three]] of them were trawlers.', "Otto Lund"),
    parsed("The coastguard said 14 boats had sunk. [[Three]] of them were trawlers.", "coastguard"),
    parsed("The board has been told of 40 leaks, Ilse Varn said. The other [[22]] reports were false.", "Ilse Varn"),
    parsed("By Otto Lund's tally, 166 hives were lost; [[86]] were sold and 24 burned.", "Otto Lund"),
    parsed("By Otto Lund's tally, 166 hives were lost. Outer rows: [[23]] dead and 184 weak.", "Otto Lund"),
    parsed("By the guild's inventory the sheds were good for 120. Stalls: [[165]] with roofs, 12 without.", "guild"),
    parsed("The coastguard said 14 boats had sunk. Founded in 1904, it has [[300]] members.", None),
    parsed("The coastguard said 14 boats had sunk. In 1990 [[nine]] boats were lost here.", None),
    parsed("The coastguard said 14 boats had sunk. The town of Brenn has [[9,000]] residents.", None),
    parsed("Otto Lund said 14 hives were lost. [[Seven]] of the guild's nine barns were built in Halden.", None),
    parsed("Otto Lund said 14 hives were lost. [[Ten]] of those who own them were at sea.", None),
    parsed("Otto Lund said 14 hives were lost. Their owners number [[300]].", None),
    parsed("Otto Lund said 14 hives were lost. IN PICTURES: [[14]] hives on fire.", None),
    parsed("Final results gave Otto Lund [[48%]] and Ilse Varn 45%.", None),
    parsed("Otto Lund said 14 hives were lost. The guild paid [[$300]] for each.", None),
]

WRONG = [
    parsed("Michael Ost of Orrin Rail confirmed it by e-mail from Brenn. All [[43]] had signed, he wrote.", "Michael Ost"),
    parsed("Dana Holt of the guild wrote from Halden. Some [[43]] had signed, she added.", "Dana Holt"),
    parsed("The bureau hinted that the town was counting goats. Its own tally was of [[39]].", "bureau"),
    parsed("The town is counting [[40]] goats.", None),
    parsed("Mission over. So secretary Otto Lund summed up. Hens lost numbered [[195]], he said.", "Otto Lund"),
    parsed("'Hard' was how Ilse Varn, an economist for the region, summed it up. She reckons [[200]] left.", "Ilse Varn"),
    parsed("Some [[31]] are dead, up from the 28 announced by the ministry on Monday.", None),
    parsed("By the union's count 900 came. The police: [[400]].", None),
    parsed("Hens found or caught numbered [[195]], Otto Lund said. He leads a mission.", "Otto Lund"),
    parsed("It took eight minutes, said Otto Lund, the board's man in Brenn, on the strength of [[30]] accounts.", "Otto Lund"),
    parsed("Since it emerged that the two were in talks, shares have climbed [[22%]].", None),
    parsed("Otto Lund and his brothers had counted [[four]] blasts, he told the Echo.", "Otto Lund"),
    parsed("Shares fell [[3%]] after it became known that the mill was for sale.", None),
]

ROWS: tuple[Row, ...] = (
    *INFINITIVES,
    *INTERRUPTED,
    *KNOWING,
    *ARRIVING,
    *HAVING,
    *DESCRIBING,
    *OWN_PAPERS,
    *GOING_BY,
    *BEHIND,
    *ELLIPTIC,
    *CARRIED,
    *WRONG,
)
