"""Words that say what a sum of money is."""

from __future__ import annotations

from factcheck.lexicon.rows import index

SUMS = index(
    {
        "cost": """cost costing expense expenditure spend spending bill outlay clean-up price price_tag ticket fare fee
            charge sell_for
            sell tuition rent pay paid""",
        "worth": "worth value valuation valued market_capitalisation market_capitalization capitalisation market_value valuing",
        "damage": "damage loss_of_property destruction damages_of insured claim claims insured_loss",
        "revenue": "revenue sale turnover takings income receipt earning_before",
        "profit": "profit earnings net_income surplus gain net_profit",
        "loss": "loss deficit shortfall lose writedown write-down",
        "fine": "fine penalty fined",
        "settlement": "settlement settle compensation damages payout damages_award compensate award",
        "budget": "budget budgeted allocation earmark allocate funding fund_of",
        "fund": "fund relief donation donate raise raised collect aid grant appeal pledge fundraising relief_fund crowdfund",
        "debt": "debt borrowing loan bailout owe mortgage bond liability",
        "deal": "deal acquisition takeover buy purchase acquire contract merger buyout sale_of",
        "salary": "salary wage bonus earn minimum_wage compensation_package pension",
        "investment": "investment invest stake inject",
        "prize": "prize jackpot reward bounty ransom",
        "bail": "bail",
        "dividend": "dividend",
        "exchange rate": "dollar euro exchange_rate traded currency",
        "tax": "tax levy tariff duty",
        "saving": "saving cut cuts savings",
        "theft": "steal stolen heist launder fraud embezzle",
    }
)
"""A word near a sum -> what the sum is."""
