import html
import json
import re
from decimal import Decimal

import pandas as pd
import plotly.graph_objects as go
import pytest

from metrics import charts
from metrics.charts.canvas import LEAST
from metrics.datasets import DATASETS, frame
from tests.charts.example import FRAME, JUNE, dollars, euros, line, look, many, of

LANGUAGES = ("en", "fr")
GROUPS = [
    (),
    ("kick",),
    ("mistral-ai",),
    ("kick", "twitch"),
    ("openai", "meta", "mistral-ai"),
]


def facts_of(figure):
    """Give the fact of every mark that can be pointed at, with its hover text."""
    return [
        tuple(data)
        for trace in figure.data
        for data in (trace.customdata or ())
        if trace.customdata
    ]


def mode(trace):
    return getattr(trace, "mode", None)


def texts_of(figure):
    return [text for trace in figure.data for text in (trace.text or ()) if mode(trace) == "text"]


def trace_of(figure, fact):
    """Give the trace that draws a fact, and its place in it."""
    for trace in figure.data:
        for place, data in enumerate(trace.customdata or ()):
            if data[0] == fact:
                return trace, place
    raise AssertionError(f"{fact} is not drawn")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("companies", GROUPS, ids="+".join)
@pytest.mark.parametrize("dataset", [dataset.id for dataset in DATASETS])
@pytest.mark.parametrize("dark", [False, True])
def test_every_dataset_is_drawn_whole(dataset, companies, language, dark):
    rows = of(*companies) if companies else FRAME
    own = rows[rows["metric"].isin(next(d.metrics for d in DATASETS if d.id == dataset))]
    chart = charts.draw(dataset, rows, look(language, dark=dark))
    if own.empty:
        assert chart is None
        return
    written = json.loads(chart.figure.to_json())
    go.Figure(written)  # plotly accepts it whole
    drawn = [fact for fact, _ in facts_of(chart.figure)]
    shown = own[own["metric"] != "contract_term"]  # the term is written with the value
    assert set(drawn) == set(shown["fact"])
    assert LEAST <= chart.height <= 120 * len(own) + 120
    assert written["layout"]["height"] == chart.height
    assert (
        "template" not in written["layout"] or len(json.dumps(written["layout"]["template"])) < 100
    )
    assert len(json.dumps(written)) < 2_500 + 1_200 * len(own)
    assert chart.title
    assert "{" not in chart.title + chart.subtitle + chart.alt
    assert chart.alt.startswith(chart.title)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_alternative_has_each_company_and_value(language):
    chart = charts.draw("models", FRAME, look(language))
    for name in ("Mistral 7B", "GPT-3", "GPT-4", "LLaMA 2 13B", "LLaMA 2 34B", "OpenAI", "Meta"):
        assert name in chart.alt
    rumour, seven = {"en": ("rumour", "7.3bn"), "fr": ("rumeur", "7,3\u00a0Md")}[language]
    assert rumour in chart.alt
    assert seven in chart.alt


def test_nothing_to_draw_gives_nothing():
    assert charts.draw("funding", FRAME.head(0), look()) is None
    assert charts.draw("prices", FRAME, look()) is None
    vague = frame([line("some", "kick", "registered_users", hedge="about", unit="inscrits")])
    assert charts.draw("users", vague, look()) is None


def test_what_an_article_says_is_escaped():
    evil = "<img src=x onerror=alert(1)><b>&%{x}"
    rows = frame([line("evil", "kick", "headcount", value="5", subject=evil, quote=evil, unit=evil, status="claimed", source_of_claim=evil, publisher=evil)])  # fmt: skip
    chart = charts.draw("people", rows, look())
    [(_, hover)] = facts_of(chart.figure)
    texts = texts_of(chart.figure)
    assert not [text for text in [hover, *texts] if "<img" in text]
    assert html.escape("<img", quote=False) in hover
    assert html.escape("<img", quote=False) in texts[0]
    # What is left are the tags that the charts write themselves.
    tags = set(re.findall(r"<[^>]+>", hover))
    assert tags <= {"<b>", "</b>", "<br>"}


@pytest.mark.parametrize(
    ("fact", "dataset", "symbol"),
    [
        ("first/xqc_on_twitch", "followers", "triangle-left"),
        ("first/amouranth_on_twitch", "followers", "triangle-right"),
        ("first/amouranth_on_kick", "followers", "triangle-left"),
        ("first/xqc_on_kick", "followers", "circle"),
        ("first/gpt4_parameters", "models", "circle-open"),
        ("first/gpt3", "models", "circle"),
        ("first/twitch_watch_hours", "audience", "circle-open-dot"),
        ("first/kick_watch_hours", "audience", "circle"),
    ],
)
def test_a_dot_says_how_sure_and_how_bounded_its_value_is(fact, dataset, symbol):
    trace, place = trace_of(charts.draw(dataset, FRAME, look()).figure, fact)
    assert trace.marker.symbol[place] == symbol


def bar_of(fact, dataset, **fields):
    trace, place = trace_of(charts.draw(dataset, FRAME, look(**fields)).figure, fact)
    assert trace.type == "bar"
    return trace, place


def test_a_range_is_a_bar_between_its_ends():
    trace, place = bar_of("first/xqc_contract", "contracts")
    assert (trace.base[place], trace.x[place]) == (70_000_000, 30_000_000)


def test_an_open_bar_has_an_arrow_outward():
    chart = charts.draw("users", FRAME, look())
    caps = [trace for trace in chart.figure.data if mode(trace) == "markers"]
    assert [list(cap.marker.symbol) for cap in caps] == [["triangle-right"]]
    assert chart.figure.layout.xaxis.range[1] > 20_000_000


def test_a_bar_that_is_only_a_ceiling_has_a_stop_and_an_arrow_inward():
    rows = frame([line("few", "mistral-ai", "headcount", value="20", hedge="less_than")])
    chart = charts.draw("people", rows, look())
    caps = [trace for trace in chart.figure.data if mode(trace) == "markers"]
    assert [list(cap.marker.symbol) for cap in caps] == [["line-ns"]]
    assert "◀" in chart.figure.data[0].text[0]


def test_claimed_is_lighter_derived_is_outlined_rumoured_is_hatched():
    solid, _ = bar_of("first/seed_round", "funding")
    assert solid.marker.color[0].startswith("#")
    claimed, place = bar_of("first/kick_registered", "users")
    assert claimed.marker.color[place].startswith("rgba(")
    derived, place = bar_of("first/xqc_per_year", "contracts")
    assert derived.marker.color[place] == "rgba(0,0,0,0)"
    assert derived.marker.line.width[place] == 2
    rumoured, place = bar_of("first/gpt4_parameters", "models", log=False)
    assert rumoured.marker.pattern.shape[place] == "/"


def test_sizes_far_apart_stand_as_dots_on_a_logarithmic_axis_that_can_be_made_linear():
    chart = charts.draw("models", FRAME, look())
    assert chart.log
    assert chart.figure.layout.xaxis.type == "log"
    assert "logarithmic" in chart.subtitle
    assert not [trace for trace in chart.figure.data if trace.type == "bar"]
    linear = charts.draw("models", FRAME, look(log=False))
    assert linear.log
    assert linear.figure.layout.xaxis.type != "log"
    assert linear.figure.layout.xaxis.range[0] == 0
    near = charts.draw("funding", FRAME, look())
    assert not near.log


def test_shares_of_a_whole_are_full_bars():
    chart = charts.draw("revenue-share", FRAME, look("fr"))
    creators, platform = (trace for trace in chart.figure.data if trace.type == "bar")
    assert list(creators.x) == [95, 50]
    assert list(platform.base) == [95, 50]
    assert [a + b for a, b in zip(creators.x, platform.x, strict=True)] == [100, 100]
    assert [data[0] for data in platform.customdata] == ["first/kick_takes", "first/twitch_takes"]


def test_a_part_that_nobody_states_is_what_is_left_of_the_whole():
    rows = frame([line("cut", "apple", "commission_rate", value="30", kind="percent", unit="%")])
    chart = charts.draw("revenue-share", rows, look())
    creators, platform = (trace for trace in chart.figure.data if trace.type == "bar")
    assert (list(creators.x), list(platform.x)) == ([70], [30])
    assert "30%" in texts_of(chart.figure)[0]
    assert "70%" not in texts_of(chart.figure)[0]


def test_a_move_has_both_ends_and_the_share_carried_over():
    chart = charts.draw("followers", FRAME, look("fr"))
    heads, tails = (trace for trace in chart.figure.data if mode(trace) == "text")
    assert [data[0] for data in heads.customdata] == [
        "first/xqc_carried_over",
        "first/amouranth_carried_over",
    ]
    assert "xQc" in heads.text[0]
    assert "4,58" in heads.text[0]
    assert tails.text[0].index("Twitch") < tails.text[0].index("Kick")


def test_amounts_in_two_currencies_never_share_an_axis():
    rows = frame(
        [
            euros("a", "mistral-ai", "valuation", "240000000", period=JUNE),
            dollars(
                "b", "openai", "valuation", value="29000000000", period="2023-01-01/2023-01-31"
            ),
        ]
    )
    stated = charts.draw("funding", rows, look())
    axes = {trace.xaxis: trace for trace in stated.figure.data if trace.customdata}
    assert len(axes) == 2
    converted = charts.draw("funding", rows, look(currency="EUR"))
    assert len({trace.xaxis for trace in converted.figure.data}) == 1
    assert "Central Bank" in converted.subtitle
    hover = dict(facts_of(converted.figure))["first/b"]
    assert "$29,000,000,000" in hover
    assert "31 January 2023" in hover
    trace, place = trace_of(converted.figure, "first/b")
    # 1 euro was 1.0833 dollars on 31 January 2023.
    assert trace.x[place] == pytest.approx(29e9 / 1.0833)


def test_an_amount_without_a_rate_stays_as_stated():
    rows = frame([dollars("a", "openai", "valuation", value="5"), line("b", "kick", "valuation", kind="money", unit="XXX", value="7")])  # fmt: skip
    chart = charts.draw("funding", rows, look(currency="EUR"))
    assert len({trace.xaxis for trace in chart.figure.data}) == 2


@pytest.mark.parametrize(("count", "shown"), [(1, 1), (2, 2), (10, 10), (40, 12), (200, 12)])
def test_many_companies_are_limited_and_it_is_said(count, shown):
    chart = charts.draw("people", many("headcount", count), look())
    assert len(facts_of(chart.figure)) == shown
    assert (f"{shown} of {count} shown" in chart.subtitle) is (count > shown)
    assert chart.height < 700
    if count > shown:
        assert f"{count - shown} more" in chart.alt


def test_the_largest_are_kept_and_rows_need_no_index_of_their_own():
    rows = pd.concat([many("registered_users", 30), many("active_users", 3)])
    drawn = {fact for fact, _ in facts_of(charts.draw("users", rows, look()).figure)}
    assert "first/registered_users-29" in drawn
    assert "first/registered_users-0" not in drawn
    assert "first/active_users-0" in drawn


def yearly(company, metric, values, **fields):
    return [
        line(f"{company}-{year}", company, metric, value=str(value), period=f"{year}-01-01/{year}-12-31", **fields)
        for year, value in enumerate(values, start=2018)
    ]  # fmt: skip


def test_three_periods_make_a_line():
    rows = frame(
        yearly("kick", "watch_hours", [1, 2, 4]) + yearly("twitch", "watch_hours", [9, 9, 8])
    )
    chart = charts.draw("audience", rows, look())
    lines = [trace for trace in chart.figure.data if mode(trace) == "lines+markers"]
    assert [list(trace.y) for trace in lines] == [[1, 2, 4], [9, 9, 8]]
    assert all(list(trace.x) == sorted(trace.x) for trace in lines)
    assert len(facts_of(chart.figure)) == 6


def test_an_estimate_on_a_line_is_lighter_and_an_open_one_points_up():
    late = "2021-01-01/2021-12-31"
    rows = [
        *yearly("kick", "watch_hours", [1, 2]),
        *yearly("kick", "watch_hours", [3, 4, 5], status="estimated")[2:],
        line("open", "kick", "watch_hours", value="6", period=late, hedge="more_than"),
    ]
    [story] = [
        t
        for t in charts.draw("audience", frame(rows), look()).figure.data
        if mode(t) == "lines+markers"
    ]
    assert [chosen.startswith("rgba") for chosen in story.marker.color] == [
        False,
        False,
        True,
        False,
    ]
    assert list(story.marker.symbol) == ["circle", "circle", "circle", "triangle-up"]


def test_articles_that_disagree_stand_side_by_side_with_their_publishers():
    rows = frame(
        [
            euros("a", "mistral-ai", "valuation", "240000000", period=JUNE),
            euros("b", "mistral-ai", "valuation", "260000000", period=JUNE, article="second", publisher="Les Échos"),
        ]
    )  # fmt: skip
    chart = charts.draw("funding", rows, look("fr"))
    texts = " ".join(texts_of(chart.figure))
    assert "Le Monde" in texts
    assert "Les Échos" in texts
    assert "divergent sur 1" in chart.subtitle
    assert "240\u00a0M€, 260\u00a0M€ selon Les Échos" in chart.title


def test_a_figure_alone_in_its_panel_needs_no_axis():
    rows = frame(
        [
            euros("a", "kick", "revenue", "9"),
            euros("b", "twitch", "revenue", "7"),
            euros("c", "kick", "loss", "3"),
            line(
                "d", "twitch", "fine", kind="money", unit="EUR", low="1", high="2", hedge="between"
            ),
        ]
    )
    layout = charts.draw("results", rows, look()).figure.layout
    axes = {
        panel.text: axis.showticklabels is not False
        for panel, axis in zip(
            layout.annotations, (layout.xaxis, layout.xaxis2, layout.xaxis3), strict=True
        )
    }
    assert axes == {"<b>Revenue</b>": True, "<b>Loss</b>": False, "<b>Fine</b>": True}


def test_an_article_without_a_publisher_is_named_by_its_day():
    rows = frame(
        [
            euros("a", "kick", "valuation", "9", period=JUNE),
            euros("b", "kick", "valuation", "7", period=JUNE, article="second", publisher=None),
        ]
    )
    chart = charts.draw("funding", rows, look("fr"))
    assert "selon l’article du 2 octobre 2023" in chart.title
    assert "second" not in chart.title + " ".join(texts_of(chart.figure))


def test_a_label_is_never_wider_than_a_phone():
    rows = frame(
        [
            line("a", "kick", "watch_hours", value="106000000", period=JUNE, status="estimated"),
            line(
                "b", "kick", "watch_hours", value="110000000", period=JUNE,
                article="second", publisher="Le Quotidien de l’Économie numérique et des Médias",
            ),
            line("c", "kick", "watch_hours", value="53000000", period="2023-04-01/2023-04-30"),
        ]
    )  # fmt: skip
    texts = texts_of(charts.draw("audience", rows, look("fr")).figure)
    told = [re.sub(r"<[^>]+>", "", text) for text in texts]
    assert any("juin 2023 · Le Quot" in text and text.endswith("…") for text in told)
    assert max(map(len, told)) <= 64


@pytest.mark.parametrize(
    "other",
    [{"value": "7"}, {"value": "30", "hedge": "more_than", "article": "second"}],
    ids=["of the same article", "within its bounds"],
)
def test_what_fits_together_is_no_disagreement(other):
    rows = frame(
        [line("a", "kick", "headcount", value="40"), line("b", "kick", "headcount", **other)]
    )
    assert "disagree" not in charts.draw("people", rows, look()).subtitle


def test_what_several_articles_say_alike_is_drawn_once_and_it_is_said():
    rows = frame(
        euros("a", "mistral-ai", "valuation", "240000000", period=JUNE, article=f"article-{n}")
        for n in range(5)
    )
    chart = charts.draw("funding", rows, look())
    assert [fact for fact, _ in facts_of(chart.figure)] == ["article-0/a"]
    assert "4 repetitions drawn once" in chart.subtitle


def test_a_fact_without_a_number_is_an_event_only_in_a_profile():
    assert (
        charts.draw("contracts", frame([line("a", "kick", "contract_value", kind=None)]), look())
        is None
    )
    inquiry = charts.draw("profile", frame([line("a", "nvidia", "inquiry", kind=None)]), look())
    assert [fact for fact, _ in facts_of(inquiry.figure)] == ["first/a"]


def test_a_switch_of_scale_is_offered_only_where_it_changes_something():
    for dataset in (each.id for each in DATASETS):
        log, linear = (charts.draw(dataset, FRAME, look(log=asked)) for asked in (True, False))
        if log is not None and log.log:
            assert log.figure.to_json() != linear.figure.to_json()
    assert not charts.draw("followers", FRAME, look()).log


def test_small_multiples_keep_order_and_show_gaps():
    made = charts.small_multiples(
        FRAME, ["kick", "twitch", "nvidia"], ["watch_hours", "revenue", "founders"], look("fr")
    )
    assert [chart.dataset for chart in made] == ["audience", "people"]
    texts = texts_of(made[0].figure)
    assert [text.split()[0] for text in texts[:-1]] == ["Kick", "Kick", "Twitch"]
    assert "Nvidia\xa0: aucun chiffre" in texts[-1]
    assert {fact for fact, _ in facts_of(made[1].figure)} == {"first/kick_founders"}


def test_small_multiples_name_many_companies_without_a_figure_in_one_row():
    others = ["nvidia", "meta", "apple", "openai", "mistral-ai"]
    (chart,) = charts.small_multiples(FRAME, ["kick", *others], ["watch_hours"], look())
    assert "Nvidia, Meta, Apple and 2 more: no figure" in texts_of(chart.figure)[-1]


def test_small_multiples_of_several_currencies_name_each():
    rows = frame(
        [euros("a", "kick", "price", 4), dollars("b", "twitch", "price", value=5, low=5, high=5)]
    )
    panels = [
        [
            panel.text
            for chart in charts.small_multiples(rows, ["kick", "twitch"], ["price"], asked)
            for panel in chart.figure.layout.annotations
        ]
        for asked in (look(), look(currency="EUR"))
    ]
    assert panels == [["<b>Price · euros</b>", "<b>Price · US dollars</b>"], []]


def test_a_timeline_follows_one_company():
    rows = frame(
        yearly("kick", "watch_hours", [1, 2, 4]) + yearly("twitch", "watch_hours", [9, 9, 8])
    )
    chart = charts.timeline(rows, "kick", "watch_hours", look())
    assert {fact for fact, _ in facts_of(chart.figure)} == {
        f"first/kick-{y}" for y in (2018, 2019, 2020)
    }
    assert charts.timeline(rows, "kick", "revenue", look()) is None
    assert charts.timeline(FRAME, "kick", "founders", look()) is not None


def test_negative_amounts_and_zero_are_drawn():
    rows = frame(
        [
            line("a", "apple", "growth", kind="percent", unit="%", value="-8"),
            line("b", "meta", "growth", kind="percent", unit="%", value="0"),
        ]
    )
    chart = charts.draw("growth", rows, look())
    low, high = chart.figure.layout.xaxis.range
    assert low < -8
    assert high >= 0
    assert charts.draw("growth", rows, look(log=True)).figure.layout.xaxis.type != "log"


def test_numbers_of_any_size_are_drawn():
    values = ["0.000001", "1", "123456789012345678901234567890"]
    rows = frame(
        line(f"v{n}", "kick", "headcount", subject=str(n), value=v) for n, v in enumerate(values)
    )
    for asked in (None, False):
        chart = charts.draw("people", rows, look(log=asked))
        assert len(facts_of(chart.figure)) == 3
    assert Decimal(values[2]) == rows["value"].iloc[2]


def test_the_legend_explains_every_way_of_drawing():
    for language in LANGUAGES:
        entries = charts.legend(look(language))
        assert [entry.id for entry in entries] == [
            "stated", "claimed", "rumoured", "derived", "above", "below", "range",
        ]  # fmt: skip
        assert all(
            entry.svg.startswith("<svg") and entry.label and entry.meaning for entry in entries
        )
        assert len({entry.svg for entry in entries}) == len(entries)


@pytest.mark.parametrize(
    ("months", "ticks"),
    [
        ("4", ["1 month", "2 months", "3 months", "4 months"]),
        ("36", ["1 year", "2 years", "3 years"]),
        ("120", ["3 years", "6 years", "9 years"]),
        ("0.05", ["10 hours", "20 hours", "30 hours"]),
    ],
)
def test_lengths_of_time_have_ticks_in_their_own_unit(months, ticks):
    rows = frame(
        [line("a", "meta", "time_to_product", kind="duration", unit="month", value=months)]
    )
    chart = charts.draw("profile", rows, look())
    assert list(chart.figure.layout.xaxis.ticktext) == ticks


def test_lengths_far_apart_stand_between_landmarks():
    rows = frame(
        [
            line("a", "meta", "time_to_product", kind="duration", unit="hour", value="2"),
            line("b", "kick", "time_to_product", kind="duration", unit="year", value="30"),
        ]
    )
    axis = charts.draw("profile", rows, look("fr")).figure.layout.xaxis
    assert [text.replace("\xa0", " ") for text in axis.ticktext] == ["1 jour", "1 mois", "10 ans"]


def test_a_figure_that_stands_alone_brings_its_note():
    alone = line("a", "meta", "customers", value="4", note="They only test it.")
    more = line("b", "kick", "customers", value="5")
    assert charts.draw("sales", frame([alone]), look()).subtitle.endswith("They only test it.")
    assert "test it" not in charts.draw("sales", frame([alone, more]), look()).subtitle


def test_the_text_of_an_event_without_a_number_ends_with_its_name():
    chart = charts.draw("profile", frame([line("a", "nvidia", "inquiry", kind=None)]), look())
    assert chart.alt.endswith("Nvidia, Inquiry.")


@pytest.mark.parametrize(
    ("count", "ticks"), [("2", "0 1 2"), ("9", "0 3 6 9"), ("30", "0 10 20 30")]
)
def test_what_is_counted_has_whole_ticks(count, ticks):
    rows = frame([line("a", "kick", "founders", value=count)])
    axis = charts.draw("people", rows, look()).figure.layout.xaxis
    assert " ".join(axis.ticktext) == ticks
