"""How sure a proposed fact is, who says so, and which period it is of."""

from datetime import date

import pytest

from metrics.curation.account import Outcome
from metrics.model import Status
from tests.curation.test_suggest import proposal_of, proposals

# The text, a figure of it, its status and who says so.
CLAIMS = [
    ("fr", "Doctolib emploie 2 900 personnes.", "2 900", Status.STATED, None),
    ("fr", "Kick revendique 20 millions d’inscrits.", "20 millions", Status.CLAIMED, "Kick"),
    ("fr", "Selon Bloomberg, Doctolib emploie 2 900 personnes.", "2 900", Status.CLAIMED, "Bloomberg"),
    ("fr", "Doctolib emploie 2 900 personnes, assure Doctolib.", "2 900", Status.CLAIMED, "Doctolib"),
    ("fr", "Le cabinet Altimètre estime que Doctolib vaut 6 milliards d’euros.", "6 milliards", Status.ESTIMATED, "Altimètre"),
    ("fr", "Spotify devrait supprimer 1 500 postes.", "1 500", Status.ESTIMATED, "Spotify"),
    ("fr", "Doctolib vaudrait 6 milliards d’euros.", "6 milliards", Status.RUMOURED, None),
    ("fr", "Kick revendique 20 millions d’inscrits ; Snap emploie 5 300 personnes.", "5 300", Status.STATED, None),
    ("en", "Stripe employs 7,000 people.", "7,000", Status.STATED, None),
    ("en", "Stripe claims 3 million customers.", "3 million", Status.CLAIMED, "Stripe"),
    ("en", "According to Bloomberg, Stripe employs 7,000 people.", "7,000", Status.CLAIMED, "Bloomberg"),
    ("en", "Stripe expects revenue of $5bn.", "$5bn", Status.ESTIMATED, "Stripe"),
    ("en", "Stripe is reportedly raising $4bn.", "$4bn", Status.RUMOURED, None),
    ("en", "Stripe employs 7,000 people; Klarna plans to cut 500 jobs.", "7,000", Status.STATED, None),
    # what a verb of saying brings in stands behind it; in front, only where who says so follows the verb
    ("en", "Stripe, which employs 7,000 people, said it would move to Cork.", "7,000", Status.STATED, None),
    ("en", "Stripe employs 7,000 people, says Bloomberg.", "7,000", Status.CLAIMED, "Bloomberg"),
    ("fr", "Doctolib, qui emploie 2 900 personnes, aurait perdu 30 millions d’euros.", "2 900", Status.STATED, None),
    ("fr", "Doctolib, qui emploie 2 900 personnes, aurait perdu 30 millions d’euros.", "30 millions", Status.RUMOURED, None),
    ("en", "Stripe raised its forecast for revenue to $5bn.", "$5bn", Status.ESTIMATED, "Stripe"),
    ("en", "Stripe made $4bn; analysts had expected revenue of $3.9bn.", "$3.9bn", Status.ESTIMATED, "analysts"),
    ("fr", "Les analystes tablaient sur un bénéfice de 22 millions d’euros pour Deezer.", "22 millions", Status.ESTIMATED, "Les analystes"),
    ("en", "Stripe could fetch $90bn in a sale.", "$90bn", Status.RUMOURED, None),
    ("fr", "Doctolib emploierait 2 900 personnes.", "2 900", Status.RUMOURED, None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "figure", "status", "source"), CLAIMS)
def test_the_words_of_claiming_tell_how_sure_a_fact_is(language, text, figure, status, source):
    proposal = proposal_of(figure, proposals(text, language))
    assert (proposal.status, proposal.source_of_claim) == (status, source)


# The text, a figure of it, and the period as ISO 8601; the article is of 16 May 2024.
PERIODS = [
    ("fr", "Deezer a réalisé un chiffre d’affaires de 450 millions d’euros en 2023.", "450", "2023-01-01/2023-12-31"),
    ("fr", "En 2023, Deezer a perdu 60 millions d’euros et employait 600 salariés.", "600", "2023-01-01/2023-12-31"),
    ("fr", "Deezer emploie 600 salariés ; Snap en employait 5 300 en 2023.", "600", None),
    ("en", "Snap had 414 million daily active users in December 2023.", "414", "2023-12-01/2023-12-31"),
    ("en", "Snap made a loss of $248m in the fourth quarter of 2023, against a loss of $288m a year earlier.", "$288m",
     "2022-10-01/2022-12-31"),
    ("en", "In 2023 Snap's revenue was $4.6bn.\nThe net loss came to $1.3bn.", "$1.3bn", "2023-01-01/2023-12-31"),
    ("en", "Snap employs 5,300 people.", "5,300", None),
    # how things stand is not of the weekday on which it is said, and a price is of no period
    ("en", "Snap said on Tuesday that it has 5,300 employees.", "5,300", None),
    ("fr", "Snap a indiqué mardi compter 5 300 salariés.", "5 300", None),
    ("fr", "Au 31 décembre 2023, Snap comptait 5 300 salariés.", "5 300", "2023-12-31"),
    ("en", "Since March 2023 Deezer has charged €11.99 a month.", "€11.99", None),
    ("fr", "Lancé en mars 2024, le modèle de Mistral AI compte 7 milliards de paramètres.", "7 milliards", None),
    # what it is compared to is not its period
    ("en", "Snap's sales were three times what they were in 2019.", "three times", None),
    ("fr", "Les ventes de Snap atteignent 4 milliards de dollars, soit 12 % de plus qu’en 2019.", "12 %", None),
    # a growth of results is of their quarter, a change of what stands in front of it
    ("en", "In the fourth quarter of 2023 Snap's revenue was $1.4bn.\nThe net loss narrowed by 14%.", "14%", "2023-10-01/2023-12-31"),
    ("en", "Snap ended June 2023 with 397 million daily users, up 14%.", "14%", "2023-06-01/2023-06-30"),
    ("en", "Snap's sales rose 14% to $4bn in 2023.", "14%", "2023-01-01/2023-12-31"),
    ("fr", "Snap a publié mardi un chiffre d’affaires de 485 millions d’euros pour 2023, en hausse de 7,4 %.", "7,4 %", "2023-01-01/2023-12-31"),
    ("fr", "Les ventes de Snap ont progressé de 14 %, à 4 milliards de dollars en 2023.", "14 %", "2023-01-01/2023-12-31"),
    ("fr", "En 2023, Deezer a réalisé un chiffre d’affaires de 480 millions d’euros, contre 450 millions.", "450", "2022-01-01/2022-12-31"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "figure", "period"), PERIODS)
def test_the_dates_of_a_sentence_give_the_period(language, text, figure, period):
    proposal = proposal_of(figure, proposals(text, language))
    assert (proposal.period.iso if proposal.period else None) == period


def test_dates_and_durations_serve_the_figure_beside_them():
    text = "En mars, Airbus a signé un contrat de 850 millions d’euros sur trois ans."
    month, contract, term = proposals(text, "fr")
    assert (month.role, contract.role, term.role) == (
        Outcome.SERVES,
        Outcome.FACT,
        Outcome.SERVES,
    )
    assert month.serves == term.serves == 1


def test_a_date_that_dates_no_figure_is_set_aside():
    (proposal,) = proposals("The app came out in March 2023.", "en", published=date(2024, 1, 1))
    assert proposal.role is Outcome.ASIDE


# Figures that are no facts, and a word of the reason.
ASIDE = [
    ("fr", "Deezer a vu sa marge brute atteindre 22 %.", "22 %", "margin"),
    ("fr", "Vivendi détient 28 % du capital.", "28 %", "stake"),
    ("en", "Zoom grew. The Nifty 50 rose 0.4%.", "0.4%", "index"),
    ("en", "Zoom bought back $300m of its stock.", "$300m", "buyback"),
    ("en", "Dell's laptop runs 40 percent longer.", "40 percent", "product"),
    ("fr", "Orange grandit. La CNIL emploie 280 agents.", "280", "Of no company"),
    ("fr", "Spotify se sépare de 17 % de ses effectifs.", "17 %", "staff"),
    ("fr", "Netflix a perdu 970 000 abonnés.", "970 000", "lost"),
    ("fr", "La dette de Atos atteint 4,8 milliards d’euros.", "4,8", "Debt"),
    ("fr", "Kick a 15 fois moins d’abonnés que Twitch.", "15 fois moins", "Compares"),
    ("fr", "Vinted est numéro trois du marché.", "numéro trois", "place"),
    ("en", "Snap's gross margin was 54%.", "54%", "margin"),
    ("en", "SoftBank owns 90% of Arm.", "90%", "stake"),
    ("en", "Zoom cut 15% of its workforce.", "15%", "staff"),
    ("en", "Apple earned $1.53 a share.", "$1.53", "per share"),
    ("en", "Intel will get $8.5bn in grants.", "$8.5bn", "Public money"),
    ("en", "Apple will pay a dividend of $3.8bn.", "$3.8bn", "dividend"),
    ("en", "Adobe has $7bn in cash.", "$7bn", "Cash"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "figure", "word"), ASIDE)
def test_what_is_no_fact_is_set_aside_with_its_reason(language, text, figure, word):
    proposal = proposal_of(figure, proposals(text, language))
    assert proposal.role is Outcome.ASIDE
    assert word in proposal.reason.en


# What a word beside the figure tells is surer than what a series, a distant word or a rival leaves open.
SURE = [
    ("fr", "Netflix compte 269 millions d’abonnés payants.", "269"),
    ("en", "Snap's revenue rose 23% to $1.4bn.", "23%"),
    ("en", "Stripe employs 7,000 people.", "7,000"),
]  # fmt: skip
UNSURE = [
    ("fr", "Apple prélève 30 % des ventes. Chez Google, c’est 15 %.", "15 %"),
    ("en", "Snap is up 23%.", "23%"),
    ("en", "Apple takes 30% of sales. With Google it is 15%.", "15%"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "figure"), SURE)
def test_what_the_words_tell_outright_is_sure(language, text, figure):
    assert proposal_of(figure, proposals(text, language)).confidence >= 0.8


@pytest.mark.parametrize(("language", "text", "figure"), UNSURE)
def test_what_is_only_likely_is_less_sure(language, text, figure):
    proposal = proposal_of(figure, proposals(text, language))
    assert proposal.role is Outcome.FACT
    assert proposal.confidence < 0.8
