"""A table of two companies, with two currencies, hedges, a range and a derived figure."""

from metrics.datasets import frame
from tests.charts.example import dollars, euros, line

TABLE = frame(
    [
        line("hours", "kick", "watch_hours", value="106", period="2023-09-01/2023-09-30"),
        line("hours_april", "kick", "watch_hours", value="53", period="2023-04-01/2023-04-30"),
        line("hours_twitch", "twitch", "watch_hours", value="1590", status="derived"),
        line("users", "kick", "registered_users", value="20", hedge="more_than"),
        line("users_twitch", "twitch", "registered_users", value="40"),
        euros("round", "kick", "funding_raised", "3"),
        dollars("round_twitch", "twitch", "funding_raised", value="6"),
        line("range", "twitch", "followers", low="1", high="3", hedge="between"),
        line("fans", "kick", "followers", value="2"),
    ]
)
