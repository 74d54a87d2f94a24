"""Proposals for sentences that stand alone: whose figure, and what it measures."""

from datetime import date
from pathlib import Path

import pytest

from metrics.curation.account import Outcome
from metrics.curation.registry import Registry
from metrics.curation.suggestion import Proposal, Suggester
from metrics.extraction import read
from metrics.model import Article

REGISTRY = Registry.load(Path(__file__).parents[2] / "seeds")
SUGGESTER = Suggester(REGISTRY.companies, REGISTRY.metrics)


def proposals(text, language, title="Les chiffres du jour", published=date(2024, 5, 16)):
    article = Article(id="a", title=title, language=language, published=published, text=text)
    return SUGGESTER.suggest(article, read(text, language=language, published=published))


def proposal_of(figure, found) -> Proposal:
    return next(p for p in found if figure in p.mention.exact)


# What a sentence states: the sentence, the figure, the company as it names it, the metric.
FRENCH = [
    ("La start-up nantaise Ombrelle a levé 12 millions d’euros auprès du fonds Riverain.", "12 millions", "Ombrelle", "funding_raised"),
    ("Ombrelle, qui fabrique des capteurs, boucle un tour de table de 8 M€.", "8 M€", "Ombrelle", "funding_raised"),
    ("Cette levée valorise Ombrelle 90 millions d’euros.", "90 millions", "Ombrelle", "valuation"),
    ("L’éditeur Papyrix rachète son rival Folio3 pour 45 millions d’euros.", "45 millions", "Folio3", "acquisition_price"),
    ("Folio3 a été racheté par Papyrix pour 45 millions d’euros.", "45 millions", "Folio3", "acquisition_price"),
    ("Microsoft a investi 10 milliards de dollars dans OpenAI.", "10 milliards", "Microsoft", "investment"),
    ("Le groupe Papyrix a réalisé un chiffre d’affaires de 310 millions d’euros.", "310 millions", "Papyrix", "revenue"),
    ("Papyrix affiche un bénéfice net de 4 millions d’euros.", "4 millions", "Papyrix", "profit"),
    ("La perte de Papyrix atteint 7 millions d’euros.", "7 millions", "Papyrix", "loss"),
    ("Nvidia vaut désormais 2 200 milliards de dollars en Bourse.", "2 200 milliards", "Nvidia", "market_cap"),
    ("La Cnil a infligé une amende de 32 millions d’euros à Amazon.", "32 millions", "Amazon", "fine"),
    ("L’abonnement de base de Deezer coûte 11,99 euros par mois.", "11,99 euros", "Deezer", "price"),
    ("Stellantis consacrera 1,2 milliard d’euros à la construction d’une usine à Vesoul.", "1,2 milliard", "Stellantis", "capex"),
    ("Doctolib emploie 2 900 personnes.", "2 900", "Doctolib", "headcount"),
    ("Spotify va supprimer 1 500 postes.", "1 500", "Spotify", "layoffs"),
    ("Qonto compte recruter 400 personnes cette année.", "400", "Qonto", "hires"),
    ("Leboncoin revendique 30 millions d’utilisateurs actifs par mois.", "30 millions", "Leboncoin", "active_users"),
    ("Bluesky a dépassé les 5 millions d’inscrits.", "5 millions", "Bluesky", "registered_users"),
    ("Netflix compte 269 millions d’abonnés payants.", "269 millions", "Netflix", "subscribers"),
    ("Mirakl équipe 450 clients, dont Carrefour.", "450", "Mirakl", "customers"),
    ("Sur Kick, la chaîne du streamer est suivie par 400.000 abonnés.", "400.000", "Kick", "followers"),
    ("Twitch a cumulé 1,8 milliard d’heures de visionnage en avril.", "1,8 milliard", "Twitch", "watch_hours"),
    ("L’application de BeReal a été téléchargée : 53 millions de téléchargements en 2022.", "53 millions", "BeReal", "downloads"),
    ("Le modèle Falcon de Nvidia compte 40 milliards de paramètres.", "40 milliards", "Nvidia", "parameter_count"),
    ("Claude 3 accepte une fenêtre de contexte de 200.000 tokens.", "200.000", "Anthropic", "context_window"),
    ("Meta a entraîné Llama 3 sur 15 000 milliards de tokens.", "15 000 milliards", "Meta", "training_tokens"),
    ("Sur YouTube, les vidéastes conservent 55 % des recettes.", "55 %", "YouTube", "creator_revenue_share"),
    ("Apple prélève 30 % de chaque vente.", "30 %", "Apple", "commission_rate"),
    ("TSMC détient 61 % du marché.", "61 %", "TSMC", "market_share"),
    ("Le chiffre d’affaires de Deezer a progressé de 7 %.", "7 %", "Deezer", "growth"),
    ("Le bénéfice de Nvidia a doublé.", "a doublé", "Nvidia", "growth"),
    ("Tesla a livré 386.800 voitures au premier trimestre.", "386.800", "Tesla", "units_sold"),
    ("Vinted a été fondée par deux amis.", "deux amis", "Vinted", "founders"),
    ("Carrefour exploite 14 000 magasins.", "14 000", "Carrefour", "stores"),
    ("L’usine d’ACC pourra produire 13 GWh par an.", "13 GWh", "ACC", "capacity"),
    ("Airbus a signé un contrat de 850 millions d’euros.", "850 millions", "Airbus", "contract_value"),
    ("Airbus a commandé pour 60 millions d’euros de capteurs.", "60 millions", "Airbus", "contract_value"),
    ("Stellantis va investir 300 millions d’euros dans son usine de Vesoul.", "300 millions", "Stellantis", "capex"),
    ("Orange va investir 80 millions d’euros d’ici à 2027 dans son site de Lannion.", "80 millions", "Orange", "capex"),
    ("Doctolib emploie 2 900 personnes et compte recruter 150 ingénieurs.", "150", "Doctolib", "hires"),
    ("Chez Etsy, nous prélevons 7 %, disent ses dirigeants.", "7 %", "Etsy", "commission_rate"),
    ("Deezer a facturé 500 millions d’euros l’an passé.", "500 millions", "Deezer", "revenue"),
    ("La croissance de Deezer a ralenti à 4 %.", "4 %", "Deezer", "growth"),
    ("Samsung, numéro un mondial avec 19 % du total, recule.", "19 %", "Samsung", "market_share"),
    ("Les casques de Sonos coûtent aujourd’hui 449 euros.", "449 euros", "Sonos", "price"),
    ("Chez Intel, 600 postes sont menacés.", "600 postes", "Intel", "layoffs"),
]  # fmt: skip

ENGLISH = [
    ("Brightsea, a Leeds start-up, has raised £14m in a Series A round led by Oakhill Ventures.", "£14m", "Brightsea", "funding_raised"),
    ("The round values Brightsea at £60m.", "£60m", "Brightsea", "valuation"),
    ("The Oslo-based insurer Havnly was valued at $2bn last year.", "$2bn", "Havnly", "valuation"),
    ("Adobe dropped its plan to buy Figma for $20bn.", "$20bn", "Figma", "acquisition_price"),
    ("Slack was acquired by Salesforce for $27.7bn.", "$27.7bn", "Slack", "acquisition_price"),
    ("Amazon invested $4bn in Anthropic.", "$4bn", "Amazon", "investment"),
    ("Havnly posted revenue of $410m.", "$410m", "Havnly", "revenue"),
    ("Havnly's net profit came to $12m.", "$12m", "Havnly", "profit"),
    ("WeWork lost $397m in the quarter.", "$397m", "WeWork", "loss"),
    ("Nvidia's market value has passed $2 trillion.", "$2 trillion", "Nvidia", "market_cap"),
    ("Meta was fined €1.2bn by the Irish regulator.", "€1.2bn", "Meta", "fine"),
    ("Netflix charges $15.49 a month for its standard plan.", "$15.49", "Netflix", "price"),
    ("Microsoft will spend $3.3bn on data centres in Wisconsin.", "$3.3bn", "Microsoft", "capex"),
    ("Stripe employs 7,000 people.", "7,000", "Stripe", "headcount"),
    ("Zoom is laying off 1,300 employees.", "1,300", "Zoom", "layoffs"),
    ("Revolut plans to hire 3,500 people.", "3,500", "Revolut", "hires"),
    ("Snap has 422 million daily active users.", "422 million", "Snap", "active_users"),
    ("Spotify ended the year with 236 million subscribers.", "236 million", "Spotify", "subscribers"),
    ("Klarna serves 500,000 merchants.", "500,000", "Klarna", "customers"),
    ("Threads was downloaded: 100m downloads in five days.", "100m", "Meta", "downloads"),
    ("GPT-3 has 175 billion parameters.", "175 billion", "OpenAI", "parameter_count"),
    ("Llama 3 was trained on 15 trillion tokens.", "15 trillion", "Meta", "training_tokens"),
    ("Gemini 1.5 Pro takes a context of 1 million tokens.", "1 million", "Google", "context_window"),
    ("On Twitch, streamers keep half of the subscription revenue.", "half", "Twitch", "creator_revenue_share"),
    ("Etsy takes a commission of 6.5 per cent.", "6.5 per cent", "Etsy", "commission_rate"),
    ("Samsung has a market share of 20 per cent.", "20 per cent", "Samsung", "market_share"),
    ("Shares of Palantir jumped 15%.", "15%", "Palantir", "growth"),
    ("Shopify's revenue rose 23% to $1.9bn.", "23%", "Shopify", "growth"),
    ("Shopify's revenue rose 23% to $1.9bn.", "$1.9bn", "Shopify", "revenue"),
    ("Ford sold 2.1m vehicles.", "2.1m", "Ford", "units_sold"),
    ("Klarna was started by its three founders in Stockholm.", "three founders", "Klarna", "founders"),
    ("Walmart runs 4,600 stores.", "4,600", "Walmart", "stores"),
    ("Northvolt's plant has a capacity of 60 GWh.", "60 GWh", "Northvolt", "capacity"),
    ("Palantir won a contract worth $480m.", "$480m", "Palantir", "contract_value"),
    ("Intel is investing $90m in a second line at its Arizona plant.", "$90m", "Intel", "capex"),
    ("Etsy takes a commission of up to 15 per cent on sales.", "15 per cent", "Etsy", "commission_rate"),
    ("Spotify pays the studios 60 per cent.", "60 per cent", "Spotify", "creator_revenue_share"),
    ("Anthropic closed a $3bn Series E.", "$3bn", "Anthropic", "funding_raised"),
    ("Entergy has 12,000 employees in New Orleans.", "12,000", "Entergy", "headcount"),
    ("Zoom is hiring 120 engineers.", "120", "Zoom", "hires"),
    ("Zoom turned down a $14bn approach.", "$14bn", "Zoom", "acquisition_price"),
    ("Equinix has 300 megawatts switched on.", "300 megawatts", "Equinix", "capacity"),
    ("Swiggy employs 500,000 delivery partners.", "500,000", "Swiggy", "headcount"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "figure", "company", "metric", "language"),
    [(*case, "fr") for case in FRENCH] + [(*case, "en") for case in ENGLISH],
)
def test_a_figure_is_a_fact_of_a_company_and_a_metric(text, figure, company, metric, language):
    proposal = proposal_of(figure, proposals(text, language))
    assert (proposal.role, proposal.company_name, proposal.metric) == (
        Outcome.FACT,
        company,
        metric,
    )


# What a change changes: the sentence, the figure, the subject of the growth.
GROWN = [
    ("fr", "Le chiffre d’affaires de Deezer a progressé de 7 %.", "7 %", "chiffre d’affaires"),
    ("fr", "Deezer veut doubler ses effectifs.", "doubler", "effectifs"),
    ("fr", "L’action Nvidia a pris 5 %.", "5 %", "action"),
    ("en", "Shopify's operating profit doubled.", "doubled", "operating profit"),
    ("en", "Revenue at Shopify rose 23% and the net loss widened by 4%.", "4%", "net loss"),
    ("en", "Palantir tripled its customers.", "tripled", "customers"),
]


@pytest.mark.parametrize(("language", "text", "figure", "subject"), GROWN)
def test_the_subject_of_a_growth_is_what_grew(language, text, figure, subject):
    proposal = proposal_of(figure, proposals(text, language))
    assert (proposal.metric, proposal.subject) == ("growth", subject)
