"""datapackage.json: the columns, types, keys and constraints of the CSV files, as a Tabular Data Package tells them."""

from __future__ import annotations

import json
from typing import Any

from factcheck.model import Report
from factcheck.reports.columns import FILES, Column, Table
from factcheck.reports.view import View


def render(report: Report, view: View) -> str:
    """The same for every report: what the files beside it hold, not what is in them."""
    package = {
        "name": "factcheck",
        "title": "Figures and dates in news articles, and which cannot hold together",
        "profile": "tabular-data-package",
        "resources": [_resource(table) for table in FILES],
    }
    return json.dumps(package, indent=1, ensure_ascii=False) + "\n"


def _resource(table: Table) -> dict[str, Any]:
    return {
        "name": table.name,
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",
        "description": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {"fields": [own], "reference": {"resource": other, "fields": [theirs]}} for own, other, theirs in table.refers
            ],
        },
    }


def _field(column: Column) -> dict[str, Any]:
    told = {"name": column.name, "type": column.type, "description": column.about}
    return told | ({"constraints": column.constraints} if column.constraints else {})
