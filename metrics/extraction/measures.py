"""Units of physical and technical measures: their symbols as written, and as UCUM writes them."""

from __future__ import annotations

from metrics.extraction.lexicon import Lexicon

_PREFIXED = {  # symbol as written: prefixes that it takes, symbol of the unit
    "W": ("kMGTm", "W"),
    "Wh": ("kMGT", "Wh"),
    "Hz": ("kMGT", "Hz"),
    "V": ("km", "V"),
    "Ah": ("mk", "Ah"),
    "Wc": ("kMG", "W"),
    "Wp": ("kMG", "W"),
    "We": ("kMG", "W"),
    "FLOPS": ("kMGTPE", "FLOPS"),
    "Flops": ("kMGTPE", "FLOPS"),
    "flops": ("kMGTPE", "FLOPS"),
    "FLOP/s": ("kMGTPE", "FLOPS"),
    "flop/s": ("kMGTPE", "FLOPS"),
    "eV": ("kMGT", "eV"),
    "Pa": ("kMh", "Pa"),
    "VA": ("kM", "VA"),
    "m": ("kcmnµμud", "m"),
    "g": ("kmµμ", "g"),
    "L": ("mch", "L"),
    "l": ("mch", "L"),
    "J": ("kMG", "J"),
    "bit/s": ("kKMGT", "bit/s"),
    "bits/s": ("kKMGT", "bit/s"),
    "b/s": ("kKMGT", "bit/s"),
    "bps": ("kKMGT", "bit/s"),
    "bit": ("kKMGT", "bit"),
    "B/s": ("kKMGT", "B/s"),
    "o/s": ("kKMGT", "B/s"),
    "b": ("MG", "bit"),
    "Bps": ("KMGT", "B/s"),
    "s": ("mnµμ", "s"),
    "m²": ("kcm", "m2"),
    "m2": ("kcm", "m2"),
    "m³": ("kcm", "m3"),
    "m3": ("kcm", "m3"),
}
_BARE = {
    "W": "W",
    "Wh": "Wh",
    "Hz": "Hz",
    "V": "V",
    "Ah": "Ah",
    "m²": "m2",
    "m2": "m2",
    "m³": "m3",
    "m3": "m3",
    "ha": "ha",
    "km/h": "km/h",
    "mph": "mi/h",
    "kph": "km/h",
    "kmh": "km/h",
    "ft": "ft",
    "sqft": "ft2",
    "lb": "lb",
    "lbs": "lb",
    "oz": "oz",
    "hp": "hp",
    "bhp": "hp",
    "Nm": "Nm",
    "dB": "dB",
    "ppm": "ppm",
    "ppb": "ppb",
    "FLOPS": "FLOPS",
    "FLOP": "FLOPS",
    "bit/s": "bit/s",
    "m/s": "m/s",
    "kg/m3": "kg/m3",
    "mi": "mi",
    "sqm": "m2",
    "mb/d": "mb/d",
    "Kw": "kW",
    "KW": "kW",
    "Mw": "MW",
    "Gw": "GW",
    "kwh": "kWh",
    "Kwh": "kWh",
    "KWh": "kWh",
    "KWH": "kWh",
    "Mwh": "MWh",
    "MWH": "MWh",
    "Gwh": "GWh",
    "GWH": "GWh",
    "Twh": "TWh",
    "TWH": "TWh",
    "Kg": "kg",
    "KG": "kg",
    "Km": "km",
    "KM": "km",
}
_GLUED = {"m": "m", "g": "g", "t": "t", "l": "L", "J": "J"}
_BYTES = "kKMGTPEZ"


def symbols(lexicon: Lexicon) -> dict[str, str]:
    """Return what may stand behind a number, with or without a space, case kept."""
    table = dict(_BARE)
    for written, (prefixes, unit) in _PREFIXED.items():
        for prefix in prefixes:
            table[prefix + written] = _prefix(prefix) + unit
    table.pop("mW", None)
    for prefix in _BYTES:
        table[f"{prefix}B"] = f"{_prefix(prefix)}B"
        table[f"{prefix}iB"] = f"{_prefix(prefix)}B"
        if lexicon.numbers.group_dot:
            table[f"{prefix}o"] = f"{_prefix(prefix)}B"
            table[f"{prefix}io"] = f"{_prefix(prefix)}B"
    if lexicon.numbers.group_dot:
        table["l"] = "L"
        table |= {"m": "m", "t": "t", "ch": "hp", "L": "L", "g": "g", "J": "J"}
    else:
        table |= {"g": "g", "L": "L", "m": "m"}
    for mistaken in ("ms", "ns", "mm2", "mV", "Mb", "cl", "ml", "hl", "mm", "Eo", "Zo"):
        if mistaken not in {"mm", "ml", "cl", "hl", "Mb"}:
            table.pop(mistaken, None)
    return table


def glued_symbols() -> dict[str, str]:
    """Return the single letters that are a unit only where nothing separates them from the digits."""
    return dict(_GLUED)


def names(lexicon: Lexicon) -> dict[str, str]:
    """Return the names of units in lower case, with every prefix they take."""
    table = dict(lexicon.measures)
    for name, symbol in lexicon.metric.items():
        table[name] = symbol
        for prefix, letter in lexicon.prefixes.items():
            table[prefix + name] = letter + symbol
    return table


def _prefix(letter: str) -> str:
    return {"K": "k", "µ": "u", "μ": "u"}.get(letter, letter)
