"""One row a pattern: a text with its figure in [[ ]], whoever says it (None: nobody), and what else must hold.

Where a text holds several figures, several rows share it. Every name here is invented.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.model import Polarity

DENIED, SUPPOSED, ASKED = Polarity.NEGATED, Polarity.HYPOTHETICAL, Polarity.QUESTION


class Row(NamedTuple):
    """`said` is a part of the speaker's name; `outlet` a part of the cited outlet's; `by_words` says that it needs no parse."""

    text: str
    said: str | None
    outlet: str | None = None
    polarity: Polarity = Polarity.ASSERTED
    quoted: bool | None = None
    by_words: bool = True


SUBJECT_FIRST = [
    Row("Fire chief Dana Holt said [[14]] homes had burned.", "Dana Holt"),
    Row("The fire brigade said that [[14]] homes had burned.", "fire brigade"),
    Row("Dana Holt, the fire chief, said [[14]] homes had burned.", "Dana Holt"),
    Row("Dana Holt, 51, said [[14]] homes had burned.", "Dana Holt"),
    Row("Dana Holt, who has led the brigade since spring, said [[14]] homes had burned.", "Dana Holt"),
    Row("Marrow Quarries, which owns the pit, said [[nine]] men were underground.", "Marrow Quarries"),
    Row("Marrow Quarries, whose pit closed in May, said [[nine]] men were underground.", "Marrow Quarries"),
    Row("Dana Holt told reporters that [[14]] homes had burned.", "Dana Holt"),
    Row("Dana Holt told reporters [[14]] homes had burned.", "Dana Holt"),
    Row("Dana Holt told a packed town meeting that [[14]] homes had burned.", "Dana Holt"),
    Row("On Friday, the ministry said [[14]] homes had burned.", "ministry"),
    Row("The ministry on Friday said [[14]] homes had burned.", "ministry"),
    Row("The ministry said on Friday there were [[14]] such homes.", "ministry"),
    Row("The ministry said late on Friday that [[14]] homes had burned.", "ministry"),
    Row("In a statement, the ministry said [[14]] homes had burned.", "ministry"),
    Row("In a statement on Friday the ministry put the damage at [[$3 million]].", "ministry"),
    Row("The mayor's office put the toll at [[31]].", "mayor's office"),
    Row("Wardens put attendance at [[3,300]].", "Wardens"),
    Row("The lead insurer, Halden Mutual, puts the losses at [[€40 million]].", "Halden Mutual"),
    Row("Officials in the valley said at least [[six]] bridges were gone.", "Officials"),
    Row("Doctors and nurses at the clinic said [[six]] patients had died.", "Doctors"),
    Row("A spokeswoman for Orrin Rail said [[two]] trains were stuck.", "Orrin Rail"),
    Row("Orrin Rail spokeswoman Petra Quill said [[two]] trains were stuck.", "Petra Quill"),
    Row("The army has confirmed that [[four]] soldiers are missing.", "army"),
    Row("The clinic has just confirmed [[six]] new cases.", "clinic"),
    Row("Rebels claimed [[70]] soldiers had surrendered.", "Rebels"),
    Row("Pro-government militias claimed to hold [[60%]] of the town.", "militias"),
    Row("Sudovia claimed [[thousands]] of herders were home again.", "Sudovia"),
    Row("Critics of the dam have warned that [[thousands]] could lose their land.", "Critics", None, SUPPOSED),
    Row("Aid groups have voiced alarm over the loss of [[hundreds]] of goats.", "Aid groups"),
    Row("The union called for the release of [[12]] strikers.", "union"),
    Row("Okoro called for tents for some [[8,000]] villagers.", "Okoro"),
    Row("The Institute estimates that [[one in five]] wells is dry.", "Institute"),
    Row("The regulator counted [[212]] complaints.", "regulator"),
    Row("City hall expects the repair to cost [[90,000 crowns]].", "City hall"),
    Row("Investigators concluded that the bus had carried [[61]] riders.", "Investigators"),
    Row("The commission projects growth of [[2.4%]].", "commission"),
    Row("The airline reported [[three]] delays.", "airline"),
    Row("Port records show [[58]] crates were landed.", "Port records"),
    Row("A Lindqvist poll showed [[44%]] would vote for her.", "Lindqvist poll"),
    Row("The union's tally of lost jobs has reached [[1,150]].", "union"),
    Row("Free Harbour's list of the detained has [[88]] names.", "Free Harbour"),
    Row("The minister promised to bring the debt down to [[40%]] of output.", "minister"),
    Row("Ms. Quill, though, has told us she believes that [[75]] seats were empty.", "Quill"),
    Row("However, Dana Holt said [[14]] homes had burned.", "Dana Holt"),
    Row("Meanwhile, the Justice Department announced that [[200]] more guards would be hired.", "Justice Department"),
    Row("The envoy went on to say that [[30]] lorries were waiting.", "envoy"),
    Row("Speaking after the talks, envoy Nils Aker said [[30]] lorries were waiting.", "Nils Aker"),
    Row("It was Dana Holt who said [[14]] homes had burned.", "Dana Holt"),
]

SPEAKER_BEHIND = [
    Row("At least [[14]] homes burned, fire chief Dana Holt said.", "Dana Holt"),
    Row("At least [[14]] homes burned, the fire brigade said on Sunday.", "fire brigade"),
    Row("At least [[14]] homes burned on Friday after lightning struck, the brigade said in a statement.", "brigade"),
    Row("At least [[14]] homes burned, said fire chief Dana Holt.", "Dana Holt"),
    Row("At least [[14]] homes burned, said Dana Holt, 51, the fire chief.", "Dana Holt"),
    Row("At least [[14]] homes burned, according to the fire brigade.", "fire brigade"),
    Row("At least 14 homes burned, according to Dana Holt, who said perhaps [[90]] sheds were lost.", "Dana Holt"),
    Row("According to the fire brigade, [[14]] homes burned.", "fire brigade"),
    Row("According to Dana Holt of the fire brigade, [[14]] homes burned.", "Dana Holt"),
    Row("The fee was [[$12]], club head Ilse Varn told members, against $9 in spring.", "Ilse Varn"),
    Row("The fee was $12, club head Ilse Varn told members, against [[$9]] in spring.", "Ilse Varn"),
    Row("The fair sold [[2,600]] tickets, organisers said.", "organisers"),
    Row("Her list would take [[17]] seats, the polling firm Corvant projected, up from nine.", "Corvant"),
    Row("Some [[two in five]] lean to Oduber, says a Corvant poll.", "Corvant"),
    Row("The kennel holds [[64]] dogs, says harbour warden Otto Lund.", "Otto Lund"),
    Row("Some [[300]] miners walked out, reported Channel Nine.", "Channel Nine", "Channel Nine"),
    Row("The toll rose to [[85]], Aldo Ferri, president of the region announced on Thursday.", "Aldo Ferri"),
    Row("Of the goats, [[88]] came back and six did not, she said.", None),
    Row("He fled the valley where, said the envoy Nils Aker, some [[7,000]] farmers still lived.", "Nils Aker"),
    Row("Militias claimed to run [[two-thirds]] of a valley where, said the envoy Nils Aker, 900 farmers lived.", "Militias"),
    Row("Files show [[58]] crates were landed, Ilse Varn said, six too many.", "Ilse Varn"),
    Row("The tram left the depot [[yesterday]], according to the driver's log.", "log"),
    Row("Half of the [[60]] wells were dry, a village elder said by telephone.", "elder"),
    Row("The storm, the mayor said, had felled [[700]] trees.", "mayor"),
    Row("[[Two]] brothers, Ali and Sami Dorn, are among the lost, said the ministry.", "ministry"),
    Row("Of the [[75]] goats the vet says were ill, 60 lived.", "vet"),
    Row("Of the 75 goats the vet says were ill, [[60]] lived.", None),
    Row("The fair, which police said drew [[900]], ended with 20 fines.", "police"),
    Row("The fair, which police said drew 900, ended with [[20]] fines.", None),
]

TWO_SPEAKERS = [
    Row("The fair drew [[6,000]], organisers said, while wardens put it at 900.", "organisers"),
    Row("The fair drew 6,000, organisers said, while wardens put it at [[900]].", "wardens"),
    Row("It sold [[5,200]] mugs, according to a tally by a student club; the shop said 900.", "student club"),
    Row("It sold 5,200 mugs, according to a tally by a student club; the shop said [[900]].", "shop"),
    Row("The army said [[12]] rebels died, but a rebel spokesman said three had.", "army"),
    Row("The army said 12 rebels died, but a rebel spokesman said [[three]] had.", "rebel spokesman"),
    Row("Dana Holt said [[14]] homes had burned and warned that 90 more were at risk.", "Dana Holt"),
    Row("Dana Holt said 14 homes had burned and warned that [[90]] more were at risk.", "Dana Holt"),
    Row("Dana Holt said 14 homes had burned, adding that [[20]] sheds were lost.", "Dana Holt"),
    Row("The mayor said police had told him [[six]] people were hurt.", "police"),
    Row("Sudovia claimed 900 were home, but next day [[40]] shells fell on the town.", None),
]

CHAINS = [
    Row("Reuben News reports that [[one]] convoy got through.", "Reuben News", "Reuben News"),
    Row("Northwire reported, citing police, that [[nine]] people were held.", "police", "Northwire"),
    Row("Northwire, citing the coroner, reported that [[nine]] people had died.", "coroner", "Northwire"),
    Row("Dana Holt told the Daily Ferryman that [[14]] homes had burned.", "Dana Holt", "Daily Ferryman"),
    Row("At least [[14]] homes burned, Dana Holt told Northwire.", "Dana Holt", "Northwire"),
    Row("Dana Holt told KQTV [[14]] homes had burned.", "Dana Holt", "KQTV"),
    Row("“We lost [[14]] homes,” Dana Holt said in an interview with the Ferryman Post.", "Dana Holt", "Ferryman Post"),
    Row("[[Forty]] people were hurt, according to the Vale Courier, a local newspaper.", "Vale Courier", "Vale Courier"),
    Row("[[Dozens]] were hurt, local media reported early on Friday.", "local media", "local media"),
    Row("The toll is [[19]], the state news agency said.", "news agency", "news agency"),
    Row("Northwire quoted a nurse as saying that [[11]] children were ill.", "nurse", "Northwire"),
]

QUOTATIONS = [
    Row("“We have traced [[26]] climbers,” Holt said.", "Holt", None, Polarity.ASSERTED, True),
    Row("“We have traced 26 climbers,” Holt said. “Another [[four]] are out.”", "Holt", None, Polarity.ASSERTED, True),
    Row("“Nobody slept. We have traced [[26]] climbers,” said Dana Holt.", "Dana Holt"),
    Row("“It was dark. We had [[20]] lamps. Then they went out,” said Dana Holt, a diver.", "Dana Holt"),
    Row("Dana Holt was blunt. “We lost [[14]] homes.”", "Dana Holt"),
    Row("Dana Holt said: “We lost [[14]] homes. It is over.”", "Dana Holt"),
    Row("Dana Holt said: “It is over. We lost [[14]] homes.”", "Dana Holt"),
    Row("Dana Holt warned that the fire was not out. “We lost [[14]] homes already.”", "Dana Holt"),
    Row("“It is over,” Dana Holt said.\n\n“We lost [[14]] homes in an hour.”", "Dana Holt"),
    Row("Dana Holt said: “It is over.\n\n“We lost [[14]] homes in an hour.”", "Dana Holt"),
    Row('Dana Holt said: "It is over.\n"We saved the school.\n"We lost [[14]] homes in an hour."', "Dana Holt"),
    Row("“It is over,” Dana Holt said.\n\n“We lost [[14]] homes,” said Ravi Menon.", "Ravi Menon"),
    Row("The driver lit “at most [[seven]] lamps”, he told the court.", "driver"),
    Row(
        "Diver Ravi Menon, 34, tells our writer that he lit “at most [[seven]] lamps”.",
        "Ravi Menon",
        None,
        Polarity.ASSERTED,
        True,
    ),
    Row("Dana Holt said the cooks baked “maybe [[900]] loaves”.", "Dana Holt"),
    Row("‘We lost [[14]] homes,’ said Dana Holt.", "Dana Holt"),
    Row("“Police told us [[30]] had died,” said Ravi Menon.", "Ravi Menon"),
    Row('Ravi Menon wrote: "Friends, we mourn the [[nine]] who fell."', "Ravi Menon"),
    Row('"A train has hit [[dozens]] of cattle," wrote on Twitter Aldo Ferri, mayor of Brenn.', "Aldo Ferri"),
    Row("“When [[700]] came in spring,” joked Ravi Menon, “it was quieter.”", "Ravi Menon"),
]

PRONOUNS = [
    Row("Dana Holt met the families. She said [[14]] homes had burned.", "Dana Holt"),
    Row("Dana Holt, the fire chief, met the families.\n\nShe told them [[14]] homes had burned.", "Dana Holt"),
    Row("Ravi Menon, 71, has lost two cows. “We had [[30]] once,” he said.", "Ravi Menon"),
    Row("The ministry said roads were shut. It said [[14]] homes had burned.", "ministry"),
    Row("The Halden Group said talks had failed. The group said [[90]] jobs would go.", "Halden Group"),
    Row("Mayor Ilse Varn said the hall was open. The mayor added that [[90]] beds were free.", "Ilse Varn"),
    Row("Ilse Varn, mayor of Brenn, opened the hall. The mayor said [[90]] beds were free.", "Ilse Varn"),
    Row("Police officials said the road was shut. They said [[two]] cars had burned.", "Police officials"),
    Row("Club head Ilse Varn spoke first. Later Varn said the fee was [[$12]].", "Ilse Varn"),
    Row("The Front for Open Harbours (FOH) marched. The FOH said [[900]] came.", "Front for Open Harbours"),
    Row(
        "The Vale Rescue Corps said 750 were safe. They included [[70]] children. Boats were still out, the corps added.",
        "Rescue Corps",
    ),
    Row("The tram left with 31 riders, depot chief Una Kerr told reporters. It jumped the rails [[3 km]] out.", "Una Kerr"),
    Row("The clinic confirmed six new cases. That brings the total to [[31]].", "clinic"),
]

HEADLINES = [
    Row("# Flood kills [[12]]: officials", "officials"),
    Row("# Train crash injures [[40]] - police", "police"),
    Row("# Quake kills [[scores]], president says", "president"),
    Row("# Mayor: [[300]] homes lost in fire", "Mayor"),
    Row("# Flood kills [[12]] in the north", None),
    Row("# [[Five]] things we know: the flood", None),
]

TRANSCRIPTS = [
    Row("ANNA REED, HOST:\nHow many are hurt?\nPAUL KNOX: We hear [[70]] people are hurt.", "Knox"),
    Row("PAUL KNOX: Thank you.\nREED: How many?\nKNOX: It was 60. Right now it is [[70]].", "Paul Knox"),
    Row("ANNA REED, HOST:\n[[Scores]] of people are hurt.\nPAUL KNOX: Yes.\n", None),
    Row("HOST: And the cost?\nMINISTER (on tape): We spent [[$4 million]].\n", "Minister"),
    Row("REED: What now?\nKNOX: The mayor says [[70]] people are hurt.\nREED: Thanks.", "mayor"),
]

STATEMENTS = [
    Row("VALE WATER AUTHORITY\nPRESS RELEASE No. 7/2031\n\nThe pipe lost [[40]] litres a second.", "Vale Water Authority"),
    Row("OPEN BALLOT\nPreliminary statement on the vote\n\nWe sent [[1,300]] observers.", "Open Ballot"),
    Row("OPEN BALLOT\nPreliminary statement on the vote\n\nThe police told us that [[44]] people were held.", "police"),
    Row("Red Lantern Relief Fund\nSituation Report No. 3\n\n[[9,000]] families need shelter.", "Red Lantern Relief Fund"),
    Row("Statement by the Vale Water Authority\n\nThe pipe lost [[40]] litres a second.", "Vale Water Authority"),
]

NOBODY = [
    Row("Dana Holt said the fire was out. The losses came to [[38]] barns.", None),
    Row("The river stood at [[9 metres]] on Saturday.", None),
    Row("Dana Holt, [[51]], said the fire was out.", None),
    Row("“It is over,” said Ravi Menon, [[71]].", None),
    Row("“It is over,” said Ravi Menon, [[71]], a retired pilot.", None),
    Row("The tally of goats confirmed dead was cut to [[43]].", None),
    Row("At least [[nine]] people were reported missing.", None),
    Row("It is believed that [[nine]] people were aboard.", None),
    Row("The bill was passed with [[61]] votes.", None),
    Row("Voters elected a [[120]]-seat chamber.", None),
    Row("The report was [[64]] pages long.", None),
    Row("Crowds cheered; she smiled. Some [[300]] signed the book.", None),
    Row("The estimate of [[40]] tonnes has not changed.", None),
    Row("“It is over,” she said.\n\nThe fire destroyed [[14]] homes.", None),
    Row("Dana Holt said the fire was out.\n\nIt destroyed [[14]] homes.", None),
    Row("The company operates [[12]] ships.", None),
    Row("Police arrested [[14]] people.", None),
    Row("Demand rose [[4%]] and the firm added staff.", None),
    Row("He was found [[two]] days later.", None),
    Row("Reports of looting grew; [[six]] shops were shut.", None),
]

STATUS = [
    Row("The army denied that [[300]] civilians had died.", "army", None, DENIED),
    Row("The toll was 38, not [[41]], the coroner said.", "coroner", None, DENIED),
    Row("The toll was [[38]], not 41, the coroner said.", "coroner"),
    Row("There is no evidence that [[300]] people died, the coroner said.", "coroner", None, DENIED),
    Row("If [[300]] people had died, we would know, the coroner said.", "coroner", None, SUPPOSED),
    Row("The toll could rise to [[300]], the coroner said.", "coroner", None, SUPPOSED),
    Row("As many as [[300]] might be buried, the coroner said.", "coroner", None, SUPPOSED),
    Row("The recall may have cost [[300]] jobs, the coroner said.", "coroner", None),
    Row("Up to [[300]] voters might already have cast a ballot, the coroner said.", "coroner", None),
    Row("The bank may have to close [[300]] branches, the coroner said.", "coroner", None, SUPPOSED),
    Row("If the dam had held, [[300]] farms would have been spared, the coroner said.", "coroner", None, SUPPOSED),
    Row("The minister may be among the [[300]] guests who fell ill, the coroner said.", "coroner", None),
    Row("Prices may rise because the strike shut [[300]] mines, the coroner said.", "coroner", None),
    Row("Did [[300]] people die that night?", None, None, ASKED),
    Row("No more than [[60]] people died, the coroner said.", "coroner"),
    Row("Not only did [[60]] people die, the coroner said, but the road is gone.", "coroner"),
    Row("The coroner rejected claims that [[300]] people had died.", "coroner", None, DENIED),
    Row("The coroner did not confirm that [[300]] people had died.", "coroner", None, DENIED),
    Row("The storm that hit in May killed [[300]] people, the coroner said.", "coroner"),
]

DATES = [
    Row("The coroner said the bus left on [[Monday]].", "coroner"),
    Row("The bus left on [[Monday]], the coroner said.", "coroner"),
    Row("The bus left on [[Monday]].", None),
    Row("“We left on [[Monday]],” said Ravi Menon.", "Ravi Menon"),
]

WIRE = [
    Row("At least [[58]] people died and more than 500 were hurt, authorities said Monday.", "authorities"),
    Row("At least 58 people died and more than [[500]] were hurt, authorities said Monday.", "authorities"),
    Row("Undersheriff Kim Adeyemi said the toll had risen to [[59]].", "Adeyemi"),
    Row("“We have [[17]] victims,” Assistant Police Chief Paul Reyes said at a news conference early Sunday.", "Reyes"),
    Row("[[One]] person is dead and 15 were injured, Reyes told a local station.", "Reyes"),
    Row("In a tweet, the department said [[15]] people were shot.", "department"),
    Row("The hospital tweeted that [[104]] patients had come in.", "hospital"),
    Row("Dana Cohn, a spokeswoman for the Vale Medical Center, said it took in [[104]] patients.", "Cohn"),
    Row("Police Chief Eli Isaacson confirmed to Channel Nine that [[12]] people had died.", "Isaacson", "Channel Nine"),
    Row("[[Fifteen]] people were shot, one fatally, when a row broke out, police said.", "police"),
    Row("The bureau's special agent in charge, Rosa Ng, said [[23]] guns were found.", "Rosa Ng"),
    Row("[[23]] guns were found in the room, said the bureau's special agent in charge, Rosa Ng.", "Rosa Ng"),
    Row("A law enforcement official spoke first. The official said [[16]] rifles were seized.", "official"),
    Row("Reyes said the club was full. He said [[200]] people were inside.", "Reyes"),
    Row("The Halden Group issued a statement. The statement said [[45]] people were safe.", "statement"),
    Row("According to the Violence Register, there have been [[273]] such cases this year.", "Violence Register"),
    Row("Hospital officials have said [[five]] people remain in critical condition.", "Hospital officials"),
    Row("Witnesses told police that [[two]] men had argued.", "Witnesses"),
    Row("The state medical examiner, Dr. Ann Poole, identified all [[12]] victims, she said.", "Poole"),
    Row("City Manager Hal Brack said in a memo that [[16]] people were wounded.", "Hal Brack"),
    Row("As of Sunday morning, [[15]] people had been treated, Brack said.", "Brack"),
    Row("Brack, speaking at the scene, said [[15]] people had been treated.", "Brack"),
    Row("Brack said at a briefing Sunday afternoon that [[15]] people had been treated.", "Brack"),
    Row("Officials did not say how the [[15]] were hurt.", None),
    Row("Two officers fired [[18]] shots, investigators have said.", "investigators"),
    Row(
        "The Ferryman Post reports the suspect bought [[33]] guns in a year.", "Ferryman Post", "Ferryman Post", by_words=False
    ),
    Row(
        "Two officials told the Ferryman Post on condition of anonymity that [[33]] guns were bought.",
        "officials",
        "Ferryman Post",
    ),
    Row("“He had [[33]] guns,” an official said.\n\nThe gunman fired from the 32nd floor.", "official"),
    Row("It was the worst such attack since 1966, when [[16]] people died.", None),
    Row("Authorities responded to the club, where [[200]] people had gathered.", None),
    Row("Officers found [[12]] guns in the car.", None),
    Row("The suspect pleaded guilty to [[five]] counts.", None),
    Row("Witnesses described the scene after a gunman killed [[three]].", None),
    Row("The company plans to open [[12]] shops.", None),
    Row("Judges found [[nine]] men guilty.", None),
    Row("Nobody has claimed the attack, which killed [[nine]].", None),
    Row("The group accepted responsibility for the fire, which ruined [[nine]] barns.", None),
    Row("An exhausted Holt said [[14]] homes had burned.", "Holt"),
    Row(
        "Provincial governor Sami Dorn told state television that [[14]] homes had burned.",
        "Sami Dorn",
        "state television",
        by_words=False,
    ),
    Row(
        "Sami Dorn, governor of the province, was quoted by Northwire as saying [[14]] homes had burned.",
        "Sami Dorn",
        "Northwire",
    ),
    Row("Asked about the toll, the governor said it was [[14]].", "governor"),
    Row("While rescue workers waited, the governor said [[14]] homes had burned.", "governor"),
    Row("The governor, Sami Dorn, and the mayor, Ilse Varn, said [[14]] homes had burned.", "Ilse Varn"),
    Row("Neither the governor nor the mayor said whether the [[14]] homes were insured.", None),
    Row(
        "Some [[14]] homes burned in the blaze, the governor’s spokesman, Teo Marsh, told reporters in the capital.",
        "Teo Marsh",
    ),
    Row(
        "The number of homes lost now stands at [[14]], up from 9 on Friday, according to figures released by the county.",
        "county",
    ),
    Row("An internal report obtained by the Vale Dispatch says [[23]] shells were found.", "report", by_words=False),
    Row("The guild did not think a leak was to blame for the blaze, which hurt [[15]].", None),
    Row("County figures show [[14]] homes burned.", "County figures"),
    Row("A report by the auditor found that [[14]] homes were empty.", "report by the auditor"),
    Row("The auditor's report found [[14]] empty homes.", "auditor"),
    Row("Data from the weather office show gusts of [[90 mph]].", "weather office"),
    Row("The union says [[1,200]] jobs will go; the firm puts it at 800.", "union"),
    Row("The union says 1,200 jobs will go; the firm puts it at [[800]].", "firm"),
    Row("Analysts had expected [[4%]] growth.", "Analysts"),
    Row("The bank forecasts growth of [[4%]].", "bank"),
    Row("The UN refugee agency, UNX, estimates [[40,000]] people have crossed.", "UN refugee agency"),
    Row("UN officials believe that [[40,000]] people have crossed.", "UN officials"),
    Row("Residents reached by phone said [[six]] shells fell.", "Residents", by_words=False),
    Row("A resident, who gave only his first name, Ali, said [[six]] shells fell.", "resident", by_words=False),
    Row("Ali, a 32-year-old baker, said [[six]] shells fell.", "Ali"),
    Row("Ali, a [[32]]-year-old baker, said six shells fell.", None),
    Row("“Six shells fell,” said Ali, a [[32]]-year-old baker.", None),
    Row("At [[3 p.m.]] Holt told reporters the fire was out.", None),
    Row("The mayor tweeted: “[[14]] homes gone.”", "mayor"),
    Row("Mayor Ilse Varn (Green) said [[14]] homes had burned.", "Ilse Varn"),
    Row(
        "The National Weather Office (NWO) said gusts hit 70 mph. Later the NWO said they hit [[90 mph]].",
        "National Weather Office",
    ),
    Row("The minister insisted that no more than [[12]] people had been held.", "minister"),
    Row("The ministry disputes that [[900]] people were held.", "ministry", None, DENIED),
    Row("The ministry said it was not true that [[900]] people were held.", "ministry", None, DENIED),
    Row("The rebels say they hold 60% of the town, a figure the army puts at [[20%]].", "army"),
]

LOCAL_NEWS = [
    Row("Officials with the Halden Fire Department said [[three]] homes burned.", "Halden Fire Department"),
    Row(
        "[[Three]] goats were taken, according to a news release from the Halden Police Department.", "Halden Police Department"
    ),
    Row("[[Forty]] seals were moved, aquarium spokeswoman Petra Quill said in an email.", "Petra Quill"),
    Row(
        "[[Forty]] seals were moved, aquarium spokeswoman Petra Quill said in an email to the Halden Echo.",
        "Petra Quill",
        "Halden Echo",
    ),
    Row("The gunman broke [[two]] windows, the sheriff said afterwards at a news conference.", "sheriff"),
    Row("The gunman broke [[two]] windows, Sheriff Dana Holt said later.", "Dana Holt"),
    Row("The gunman broke [[two]] windows, the sheriff said again on Friday.", "sheriff"),
    Row("The gunman broke [[two]] windows, Dana Holt told reporters later.", "Dana Holt"),
    Row("The boy was [[four]], Dana Holt told NBN affiliate KXTV.", "Dana Holt", "KXTV"),
    Row("Dana Holt told KXTV the boy fell [[15 feet]].", "Dana Holt", "KXTV"),
    Row("A woman who saw the fall, Dana Holt, told KXTV the boy fell [[15 feet]].", "Dana Holt", "KXTV", by_words=False),
    Row("Dana Holt said [[two]] shots were fired, according to KXTV.", "Dana Holt", "KXTV"),
    Row("“We fired [[two]] shots,” Holt said, according to NBN affiliate KXTV.", "Holt", "KXTV"),
    Row("[[Four]] trains had stopped, KXTV reported citing a company statement.", "company", "KXTV"),
    Row("In remarks carried by Northwire, the minister said [[18]] people died.", "minister", "Northwire"),
    Row("Halden Fire Chief Dana Holt saw it. The boy was in there for [[10]] minutes, Holt said.", "Fire Chief Dana Holt"),
    Row("“She was alone,” said Una Kerr, of Marrow, who was rescued about [[two]] hours later.", None),
    Row("Palm Relief has documented that [[18]] people died.", "Palm Relief"),
    Row("The boy fell [[15 feet]], Dana Holt said bluntly.", "Dana Holt"),
    Row("The boy fell [[15 feet]], Dana Holt said live on KXTV.", "Dana Holt"),
    Row("The boy fell [[15 feet]], Dana Holt said about the fall.", "Dana Holt"),
    Row("Dana Holt said about [[40]] men fell.", "Dana Holt"),
    Row("The boy fell [[15 feet]], according to a letter by his mother, Una Kerr.", "Una Kerr"),
    Row("Police identified the dead as a [[40]]-year-old baker and his son.", "Police"),
    Row("The dead man was identified by police as a [[40]]-year-old baker.", "police"),
    Row("The dead man was identified as a [[40]]-year-old baker.", None),
    Row("Neither man was named or identified by police in the town, which lies [[two]] miles south.", None),
    Row("Divers identified [[40]] wrecks.", None),
    Row("“[[Two]] men fell,” Northwire quoted Menon as saying.", "Menon", "Northwire"),
    Row("“[[Two]] men fell,” Menon was quoted as saying by Northwire.", "Menon", "Northwire"),
]

COMPANIES = [
    Row("The union raised its estimate of lost jobs to [[400]].", "union"),
    Row("Orrin Rail increased its estimate of the number of lost jobs to [[400]].", "Orrin Rail"),
    Row("The bank lowered its growth forecast to [[2 percent]].", "bank"),
    Row("Officials raised the death toll to [[14]].", "Officials"),
    Row("Authorities revised the number of missing to [[14]].", "Authorities"),
    Row("The death toll was raised to [[14]].", None),
    Row("The company raised prices to [[$14]].", None),
    Row("The company raised the number of its staff to [[140]].", None),
    Row("Orrin Rail expects to cut [[400]] jobs.", "Orrin Rail", by_words=False),
    Row("Orrin Rail announced plans to cut [[400]] jobs.", "Orrin Rail"),
    Row("Orrin Rail said in a regulatory filing that it lost [[$4 million]].", "Orrin Rail"),
    Row(
        "Orrin Rail said a bridge fell. Orrin Rail shares fell, Northwire noted. The company said [[40]] jobs would go.",
        "Orrin Rail",
    ),
    Row("Orrin Rail closed a line. Thieves claimed it. The thieves fled. The firm said [[40]] jobs would go.", "firm"),
    Row("Orrin Rail was hit by a leak disclosed last year that touched [[40]] stations.", None, by_words=False),
    Row(
        "Holt put the chances of a perfect run — the train leaving, then stopping at all three stations — at [[two-thirds]].",
        "Holt",
    ),
    Row("The cost was estimated at [[$4bn]] by the World Lender.", "World Lender"),
    Row("The cost was estimated by the World Lender at [[$4bn]].", "World Lender"),
    Row("The cost has been put at [[$4bn]] by officials.", "officials"),
    Row("The toll, confirmed by the ministry, stands at [[44]].", "ministry"),
    Row("A fair put on by Halden Rail drew [[two]] bands.", None),
    Row("# Sudovia seeks cause of crash that killed [[40]]", None),
    Row("# Thieves feared to have taken [[40]] bells", None),
]

CALLED_AFTERWARDS = [
    Row("Dana Holt sold the mill. The train weighs [[40 tons]], the millionaire said.", "Dana Holt"),
    Row("Dana Holt sold the mill. The 46-year-old said [[40]] jobs would go.", "Dana Holt"),
    Row("Dana Holt sold the mill. The 46-year-old Norwegian says that [[40]] jobs will go.", "Dana Holt"),
    Row("Authorities spoke first. Authorities say the 36-year-old man told officers he fell [[two]] times.", "man"),
    Row("Elm Park regular Una Kerr ran. She said [[two]] men fell.", "Una Kerr"),
    Row("Una Kerr and her husband ran. She said [[two]] men fell.", "Una Kerr"),
    Row("The mother called police. “My son fell [[15 feet]],” she told a dispatcher.", "mother"),
    Row("Officials at the clinic held a briefing where they revealed there were [[20]] victims.", "officials"),
    Row("Relief security officials have told the bureau they believe [[two]] men fell.", "Relief security officials"),
    Row("Rabbi Joel Dorn wept.\n\n“It is sad. Una Kerr and her [[two]] sons died,” he said.", "Joel Dorn"),
    Row("Una Kerr said she heard an officer over the radio saying [[two]] men were down.", "officer"),
]

MESSAGES = [
    Row("“[[Four]] trains have stopped,” Dana Holt wrote on Twitter.", "Dana Holt"),
    Row("“[[Four]] trains have stopped,” tweeted Dana Holt.", "Dana Holt"),
    Row("“[[Four]] trains have stopped,” read a tweet from Dana Holt.", "Dana Holt"),
    Row("“[[Four]] trains have stopped,” reads the statement.", "statement"),
    Row("She read [[four]] books aloud.", None),
    Row("[[Two]] hurt on Elm Street. — Halden Police (@HaldenPD) November 13, 2031", "Halden Police"),
    Row("The road is shut.\n[[Two]] hurt on Elm Street. — Halden Police (@HaldenPD) May 3, 2031", "Halden Police"),
    Row("[[Two]] were hurt.\nThe road is shut. — Halden Police (@HaldenPD) May 3, 2031", None),
    Row("Dana Holt announced the train.\n'At [[40 tons]], it will be the heaviest. Excitement is guaranteed.\n", "Dana Holt"),
    Row("Holt said: 'The boy fell. He was there for [[10]] minutes.\n'We moved fast.'", "Holt"),
    Row("Holt said: 'The boy fell.\n'He was there for [[10]] minutes.\n'We moved fast.'", "Holt"),
    Row("They said: 'no'. The seal weighed [[400]] pounds.", None),
    Row("Dana Holt announced the train.\n'Twas [[40 tons]], and far the heaviest that the county saw.\n", None),
]

INTERVIEWS = [
    Row("Ravi Menon is a doctor.\n\nQ: How many were hurt?\nA: We saw [[40]].\nQ: And then?\nA: We slept.", "Ravi Menon"),
    Row("Q: How many were hurt?\nA: We saw [[40]].\nQ: And then?\nA: We slept.", None),
    Row(
        "Ravi Menon is a doctor.\n\nEcho: How many were hurt?\nRavi Menon: We saw [[40]].\nEcho: So?\nRavi Menon: We slept.",
        "Ravi Menon",
    ),
    Row(
        "Ravi Menon is a doctor.\n\nEcho: How many were hurt?\nRM: We saw [[40]].\nEcho: And then?\nRM: We slept.",
        "Ravi Menon",
    ),
    Row(
        "Ravi Menon is a doctor.\n\nEcho: It took [[40]]. True?\nRavi Menon: Yes.\nEcho: And then?\nRavi Menon: We slept.", None
    ),
    Row("SQUAD: Officer Ravi Menon\nSQUAD: Officer Dana Holt, since [[1998]]\nSQUAD: Officer Una Kerr", None),
    Row("# Dana Holt: [[Four]] trains to stop\nDana Holt runs the line.", "Dana Holt"),
    Row("# Elm Park Shooting: [[Two]] hurt\nThe shooting at Elm Park began at noon.", None),
    Row("Dana Holt ran the line. Dana Holt: “We did not know. We lost [[14]] trains.”", "Dana Holt"),
]

ROWS = [
    *SUBJECT_FIRST, *SPEAKER_BEHIND, *TWO_SPEAKERS, *CHAINS, *QUOTATIONS, *PRONOUNS,
    *HEADLINES, *TRANSCRIPTS, *STATEMENTS, *NOBODY, *STATUS, *DATES, *WIRE,
    *LOCAL_NEWS, *COMPANIES, *CALLED_AFTERWARDS, *MESSAGES, *INTERVIEWS,
]  # fmt: skip
