"""Words that say what a sum of money is."""

from __future__ import annotations

from factcheck.lexicon.rows import index, row

SUMS = index(
    {
        "cost": """cost costing expense expenditure spend spending bill outlay clean-up price price_tag ticket fare fee
            charge sell_for
            sell tuition rent pay paid""",
        "worth": "worth value valuation valued market_capitalisation market_capitalization capitalisation market_value valuing",
        "damage": "damage loss_of_property destruction insured claims insured_loss",
        "revenue": "revenue sale sales_of turnover takings income receipt earning_before",
        "profit": "profit earnings net_income surplus gain net_profit",
        "loss": "loss deficit shortfall lose writedown write-down",
        "fine": "fine penalty fined",
        "settlement": "settlement settle compensation damages payout damages_award compensate award",
        "budget": "budget budgeted allocation earmark allocate funding fund_of",
        "fund": """fund relief donation donate raise raised collect aid grant appeal pledge fundraising emergency_money
            emergency_fund subsidy relief_fund crowdfund""",
        "debt": "debt borrowing loan owe mortgage bond liability",
        "bailout": """bailout bail-out rescue_package rescue_plan recapitalisation recapitalization capital_injection
            bail_out""",
        "deal": """deal acquisition takeover buy purchase acquire contract merger buyout sale_of bid offer tender
            buy_for sign_for transfer_fee""",
        "salary": "salary wage earn minimum_wage compensation_package take-home_pay",
        "bonus": "bonus one-off_payment",
        "pension": "pension",
        "investment": "investment invest stake inject",
        "prize": "prize jackpot reward bounty ransom",
        "bail": "bail",
        "dividend": "dividend",
        "exchange rate": "dollar euro exchange_rate traded currency",
        "tax": "tax levy tariff duty",
        "saving": "saving cut cuts savings",
        "bribe": "bribe kickback backhander",
        "payment": "payment",
        "theft": "steal stolen heist launder fraud embezzle",
    }
)
"""A word near a sum -> what the sum is."""

PURPOSES = index(
    {
        "provision": "set_aside put_aside ring-fence",
        "budget": "earmark allocate budget",
        "fund": "raise donate pledge contribute give_to give_away",
        "settlement": "claim",
        "salary": "pocket take_home",
        "payment": """receive get obtain accept hand_out hand_over pay_out give transfer wire remit reimburse refund
            repay pay_back get_back disburse release""",
        "revenue": "bring_in take_in rake_in gross generate yield net",
        "cost": "fetch go_for sell_for charge splash_out shell_out fork_out",
        "investment": "put_into pump_into pour_into plough_into plow_into sink_into inject_into pump_in plough_in put_in",
        "deal": """take_over take_over_for change_hand change_hand_for move_for switch_for transfer_for join_for leave_for
            snap_up""",
        "theft": "make_off_with get_away_with rob defraud swindle cheat siphon siphon_off misappropriate",
        "debt": "borrow lend",
        "saving": "save",
        "loss": "write_off write_down",
    }
)
"""Words that say what a sum is only where it hangs on them: what is set aside for fines is no fine."""

PERIODIC = row("revenue profit loss tax saving")
"""Sums that are made anew in each stretch of time."""

BASES = index(
    {
        "net": "net after-tax bottom-line",
        "operating": "operating underlying core adjusted ebitda",
        "pre-tax": "pre-tax pretax before_tax",
        "gross": "gross",
    }
)
"""Words before a profit or a loss that say what is taken off: one kind is not another."""

DISASTERS = frozenset({"storm", "quake", "fire", "collapse", "sinking", "crash", "attack", "war"})
"""Classes of events whose losses are damage done, not a company's year."""

UNITS_OF_TRADE = row("barrel ounce tonne ton litre liter gallon share bushel kilo pound megawatt-hour therm")
"""What goods are priced by: a sum for each is their price."""

TRADES = row("close open trade end finish settle change_hand")
"""Verbs of what is bought and sold "at" a sum."""

TRADED = row(
    """share stock crude oil gold bitcoin gas copper wheat silver platinum palladium nickel zinc tin aluminium aluminum corn
    maize soy soya soybean cotton coffee cocoa sugar rubber rice coal uranium lithium cobalt steel"""
)
"""What is so bought and sold."""

BUYS = row("buy acquire purchase take_over sign snap_up swallow")
"""Verbs of which the object is what a deal is for."""

GOODS = index({"oil": "crude brent crude_oil barrel wti petroleum", "petrol": "gasoline", "gold": "bullion"})
"""What is traded by the unit, by its other names."""

EARNING = row("earn pay make pocket take get receive")
"""Verbs of which the one who earns is the subject, or of `pay` the one who is paid."""

OF_FIRMS = row("revenue profit loss debt dividend")
"""Sums that a story tells of the firm it is about, where it names no other."""

FIRMS = row(
    """company firm group bank lender airline carrier retailer maker giant brewer chain operator insurer business club
    charity producer manufacturer carmaker automaker chipmaker drugmaker miner builder developer broker utility supplier
    start-up startup conglomerate corporation publisher broadcaster foundation trust cooperative co-operative franchise
    employer parent"""
)
"""Nouns that stand for the firm a story is about: "the lender's profit"."""

LISTED = row("sticker asking list purchase retail selling combined total overall estimated")
"""Words before a price or a cost that narrow it to nothing."""

BROUGHT_IN = row("revenue saving")
"""Sums that a thing makes, so that the subject of their verb is what they are of: tickets, a tax, a plan."""

SOLD = row("fetch go sell change")
"""Verbs of which the subject is what costs so much."""

SEGMENTED = row("revenue profit loss")
"""Sums of a firm that are told of all of it and of its parts."""

OFFERS = row(
    """offer bid term price tag deal sale accord transaction takeover purchase acquisition merger buyout agreement approach
    proposal pact sum consideration"""
)
"""Nouns of which a sum is the price of a firm, in a story of its takeover."""

PAID_OUT = row("cost worth payment price value line salary")
"""What words may say of a sum for each share that those who sell a firm get."""

FOR_SHARES = row("salary revenue share profit")
"""What words may say of a sum for each share that is its profit."""

PLACELESS = row("revenue profit dividend debt deal price worth")
"""Sums that are those of a firm or a good, wherever the sentence plays."""

WORKFORCE = row("workforce payroll staff headcount personnel")
"""Nouns for all who work somewhere."""

AXED = row("go cut lose axe shed trim slash eliminate dismiss sack disappear vanish")
"""Verbs of what becomes of a share of them: "7% of the staff will go" is a cut by 7%."""

MARKETS = row("share stock % percent cent trading trade session exchange investor")
"""Words of a sentence in which a name that stands at so little is that of a share."""

STANDS_AT = row("stand reach hit touch close open end finish trade settle")
"""Verbs of a share that stands at a price."""

STEALS = row(
    """steal rob loot embezzle make_off make_off_with get_away get_away_with walk_off_with run_off_with pilfer snatch plunder
    swindle defraud siphon siphon_off misappropriate"""
)
"""Verbs of which the object is what is stolen, or of whom."""

LOOT = row("haul loot swag heist raid robbery burglary theft")
"""Nouns of which a sum is what was stolen."""

COURTS = row("judge court jury tribunal regulator watchdog magistrate justice prosecutor")
"""Who makes somebody pay what is a fine."""

PAYS_UP = row("pay pay_up hand_over cough_up fork_out surrender forfeit")
"""Verbs of what one who is fined must do."""

CUTS = row(
    """cut strip strip_out trim slash shave shave_off squeeze squeeze_out take_out remove eliminate reduce lower save pare chop
    wring"""
)
"""Verbs of which costs are the object where a sum is saved."""
