"""Physical and technical measures, and the metric prefixes of their units."""

from decimal import Decimal

import pytest

from metrics.model import Kind

from .found import only

CASES = [
    ("fr", "700 W", "700", "W"),
    ("fr", "80 Go", "80", "GB"),
    ("fr", "4 nm", "4", "nm"),
    ("fr", "1,2 GWh", "1.2", "GWh"),
    ("fr", "16 gigawattheures", "16", "GWh"),
    ("fr", "140 mégawatts", "140", "MW"),
    ("fr", "12 nanomètres", "12", "nm"),
    ("fr", "62 hectares", "62", "ha"),
    ("fr", "20 000 m²", "20000", "m2"),
    ("fr", "300 mètres carrés", "300", "m2"),
    ("fr", "130 km/h", "130", "km/h"),
    ("fr", "1 m 80", "1.8", "m"),
    ("fr", "20 tonnes", "20", "t"),
    ("fr", "100 Mbit/s", "100", "Mbit/s"),
    ("fr", "20 degrés", "20", "Cel"),
    ("fr", "6,1 pouces", "6.1", "in"),
    ("en", "700W", "700", "W"),
    ("en", "240 megawatts", "240", "MW"),
    ("en", "4-nanometer", "4", "nm"),
    ("en", "1,100-acre", "1100", "acre"),
    ("en", "410 miles", "410", "mi"),
    ("en", "10,000 square feet", "10000", "ft2"),
    ("en", "128GB", "128", "GB"),
    ("en", "3.5 GHz", "3.5", "GHz"),
    ("en", "60 mph", "60", "mi/h"),
    ("en", "72°F", "72", "degF"),
    ("en", "4,000mAh", "4000", "mAh"),
    ("en", "2 1/2 inches", "2.5", "in"),
]


@pytest.mark.parametrize(("language", "text", "value", "symbol"), CASES)
def test_measure(language, text, value, symbol):
    words, kind, number, unit, _ = only(text, language)
    assert (words, kind, number, unit) == (text, Kind.MEASURE, Decimal(value), symbol)


def test_a_complement_stays_outside():
    assert only("20 tonnes de CO2", "fr")[0] == "20 tonnes"
    assert only("240 megawatts of computing gear", "en")[0] == "240 megawatts"
