"""French: words that bound a number."""

from __future__ import annotations

from metrics.extraction.lexicon.lexicon import HedgeWords
from metrics.extraction.lexicon.words import phrases, words
from metrics.model import Hedge

HEDGES = HedgeWords(
    before={
        Hedge.AT_LEAST: phrases(
            """au moins | au minimum | a minima | minimum | pas moins de | non moins de
            | tout au moins | un minimum de | au bas mot | à tout le moins | ≥
            | supérieur ou égal à | supérieure ou égale à | supérieurs ou égaux à
            | supérieures ou égales à"""
        ),
        Hedge.MORE_THAN: phrases(
            """plus de | + de | un peu plus de | bien plus de | beaucoup plus de
            | nettement plus de | largement plus de | au-delà de | au delà de | supérieur à
            | supérieure à | supérieurs à | supérieures à | au-dessus de | davantage de | >
            | légèrement plus de | guère plus de | à peine plus de"""
        ),
        Hedge.AT_MOST: phrases(
            """au plus | tout au plus | jusqu'à | jusque | maximum | au maximum | un maximum de
            | pas plus de | plafonné à | plafonnée à | plafonnés à | plafonnées à | limité à
            | inférieur ou égal à | inférieure ou égale à | inférieurs ou égaux à
            | inférieures ou égales à | limitée à | limités à | limitées à | ≤ | dans la limite de"""
        ),
        Hedge.LESS_THAN: phrases(
            """moins de | un peu moins de | bien moins de | nettement moins de | largement moins de
            | inférieur à | inférieure à | inférieurs à | inférieures à | en dessous de
            | au-dessous de | en-dessous de | < | légèrement moins de | en deçà de | sous
            | sous la barre de | sous le seuil de | sous le cap de | sous le plafond de"""
        ),
        Hedge.ALMOST: phrases(
            """près de | presque | bientôt | pas loin de | quasiment | quasi | non loin de
            | proche de | proches de | tout près de | très près de | à deux doigts de
            | pratiquement"""
        ),
        Hedge.ABOUT: phrases(
            """environ | quelque | autour de | aux alentours de | à peu près | approximativement
            | de l'ordre de | grosso modo | à peine | aux environs de | une moyenne de | ~ | ≈
            | ± | env. | aux environ de | plus ou moins | avoisinant | voisin de | tout juste
            | peu ou prou"""
        ),
    },
    outside={
        Hedge.MORE_THAN: phrases(
            """dépasse | dépassent | dépassait | dépassaient | dépassera | dépasseront | dépasser
            | dépassé | dépassant | dépasserait | dépasseraient | excède | excèdent | excédait
            | excéder | excédé | excédera | excédant | excéderait | franchi | franchit
            | franchir | franchissant | franchira | la barre de | le cap de | le seuil de
            | la barre symbolique de | cap symbolique de | surpasse | surpassé
            | passé la barre de | le cap symbolique de"""
        ),
        Hedge.ALMOST: phrases(
            """presque atteint | frôle | frôlent | frôlait | frôler | frôlé | frise | frisent
            | frôlant | flirte avec | approche | approchent | approchait | approcher
            | approchant | s'approche de | presque atteindre | presque touché | frisant"""
        ),
        Hedge.ABOUT: phrases("avoisine | avoisinent | avoisinait | avoisiner | avoisinaient"),
        Hedge.AT_MOST: phrases(
            """plafonne à | plafonnent à | plafonnait à | ne dépasse pas | n'excède pas
            | ne pas dépasser"""
        ),
        Hedge.AT_LEAST: phrases("atteint au moins"),
    },
    articles_inside=True,
    adverbs=words("désormais largement même déjà aujourd'hui nettement maintenant ainsi presque"),
    articles=words("les le la"),
    large=words("sous"),
    particles={},
    after={
        Hedge.AT_LEAST: phrases(
            """au moins | au minimum | minimum | et plus | ou plus | ou davantage | et au-delà
            | au bas mot"""
        ),
        Hedge.AT_MOST: phrases(
            "au plus | au maximum | maximum | ou moins | tout au plus | et moins | maxi | max"
        ),
        Hedge.ABOUT: phrases(
            "environ | à peu près | approximativement | peu ou prou | grosso modo"
        ),
    },
)
