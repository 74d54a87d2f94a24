"""Whose a figure is: the sentence first, then the paragraph, then the story."""

import pytest

from metrics.curation.account import Outcome
from metrics.curation.suggestion.lexicon import Vocabulary
from metrics.curation.suggestion.names import KnownNames, Nature
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.unknown import unknown_names
from tests.curation.test_suggest import REGISTRY, proposal_of, proposals

KNOWN = KnownNames(REGISTRY.companies)
TRADE_WORDS = Vocabulary(REGISTRY.metrics, "en").trade_words


def natures(text, title=""):
    passage = Passage(text)
    known = list(KNOWN.occurrences(passage))
    return {o.owner: o.nature for o in unknown_names(passage, known, title, TRADE_WORDS)}


# Names that no registry knows, by the words around them.
NATURES = [
    ("La fintech lyonnaise Monetia recrute.", "Monetia", Nature.COMPANY),
    ("Le suédois Granvik se développe.", "Granvik", Nature.COMPANY),
    ("Monetia, qui édite un logiciel de paie, grandit.", "Monetia", Nature.COMPANY),
    ("The Berlin-based Fernweh is growing.", "Fernweh", Nature.COMPANY),
    ("Fernweh, a start-up that plans trips, is growing.", "Fernweh", Nature.COMPANY),
    ("Growth at PlanHopper has slowed; PlanHopper is cautious.", "PlanHopper", Nature.COMPANY),
    ("The round was led by Northgate Ventures.", "Northgate Ventures", Nature.INVESTOR),
    ("La levée est menée par le fonds Rivage.", "Rivage", Nature.INVESTOR),
    ("Le cabinet Altimètre en doute.", "Altimètre", Nature.ANALYST),
    ("Longview Research has doubts.", "Longview Research", Nature.ANALYST),
    ("Le modèle, baptisé Albatros, est gratuit.", "Albatros", Nature.PRODUCT),
    ("The company calls it Skylark.", "Skylark", Nature.PRODUCT),
    ("Jane Holloway, the chief executive of a rival, agrees.", "Jane Holloway", Nature.PERSON),
    ("La Commission européenne enquête.", "Commission", Nature.INSTITUTION),
    ("Une usine ouvrira à Toulouse.", "Toulouse", Nature.PLACE),
    ("LIVERNA: A lender has closed.", "LIVERNA", Nature.PLACE),
    ("Profits fell. Orbano sheds a tenth of its staff.", "Orbano", Nature.COMPANY),
    ("Orbano, huit ans d’existence, dévoile un casque.", "Orbano", Nature.COMPANY),
    ("Elva Straker, 51, took over.", "Elva Straker", Nature.PERSON),
    ("Lambert & Finch employs few.", "Lambert & Finch", Nature.COMPANY),
    ("Brasero, the app it makes, is free.", "Brasero", Nature.PRODUCT),
    ("Son magasin sans caisse, Prestalto, a ouvert.", "Prestalto", Nature.PRODUCT),
    ("Its chairman, Orlan Veck, left.", "Orlan Veck", Nature.PERSON),
    ("Maison Corbel accélère ; rien n’arrête Maison Corbel.", "Maison Corbel", Nature.COMPANY),
    ("Rien n’arrête la Banque du Rhin.", "Banque du Rhin", Nature.COMPANY),
    ("Chez Atelier Nord, on recrute. Atelier Nord a levé 3 M€.", "Atelier Nord", Nature.COMPANY),
    ("Le Conseil constitutionnel hésite.", "Conseil", Nature.INSTITUTION),
    ("Bloom & Sons is growing. Bloom & Sons has raised £3m.", "Bloom & Sons", Nature.COMPANY),
    ("Les 300 salariés de Brelok attendent.", "Brelok", Nature.COMPANY),
    ("Brelok ? Un mystère.", "Brelok", Nature.COMPANY),
    ("Brelok s’appuie sur ses usines.", "Brelok", Nature.COMPANY),
    ("As for Brelok, nobody knows.", "Brelok", Nature.COMPANY),
    ("Austria's Brelok is small.", "Brelok", Nature.COMPANY),
    ("The Brelok Kaori app is new.", "Brelok Kaori", Nature.COMPANY),
    ("Brelok Inc. is new.", "Brelok", Nature.COMPANY),
    ("H Robotix recrute.", "H Robotix", Nature.COMPANY),
    ("La CMA enquête, CMA Fretware grandit.", "CMA Fretware", Nature.COMPANY),
    ("Le juge a condamné Brelance pour avoir menti.", "Brelance", Nature.COMPANY),
    ("Ça va mal chez Cuvelier, en redressement.", "Cuvelier", Nature.COMPANY),
    ("Les deux réacteurs Ondea 2 coûtent cher.", "Ondea 2", Nature.PRODUCT),
    ("Le chantier de Brévoux, en Mayenne, avance.", "Brévoux", Nature.PLACE),
    ("The studio behind Brelance, founded in 2015, has sold out.", "Brelance", Nature.PRODUCT),
    (
        "Brelok : des capteurs pour tous\nInstallée à Brest, l’entreprise recrute.",
        "Brelok",
        Nature.COMPANY,
    ),
    ("BRELOK. Le fabricant de capteurs recrute.", "BRELOK", Nature.COMPANY),
    ("MARO BRELOK. Le fabricant de capteurs recrute.", "MARO BRELOK", Nature.COMPANY),
    ("BRÉVOUX. Le fabricant Adobe recrute.", "BRÉVOUX", Nature.PLACE),
    ("Orlo & Finch, from Leeds, has raised £4m.", "Orlo & Finch", Nature.COMPANY),
    ("Il sort de la Brelance School.", "Brelance School", Nature.INSTITUTION),
    ("Brelok, sa rivale parisienne, voit grand.", "Brelok", Nature.COMPANY),
    ("On a vu passer Brelok. La marque vosgienne hésite.", "Brelok", Nature.COMPANY),
    ("Take Brelok. The Sydney firm is small.", "Brelok", Nature.COMPANY),
    ("Brelok is odd. Its shares rose.", "Brelok", Nature.COMPANY),
    ("Ailleurs, Brelok, que Zoom a repris, ferme.", "Brelok", Nature.COMPANY),
    ("The money comes from the musician Juna Talbec.", "Juna Talbec", Nature.PERSON),
    ("In Hamburg a firm called Brelok thinks so.", "Brelok", Nature.COMPANY),
    ("Brelok n’aura pas vu mai.", "Brelok", Nature.COMPANY),
    ("Brelok, spécialiste des piles, recrute.", "Brelok", Nature.COMPANY),
    ("Brelok, installé à Lyon, s’est placé en faillite.", "Brelok", Nature.COMPANY),
    ("Elle tient à son usine de Brelingen.", "Brelingen", Nature.PLACE),
    ("Une élue de la région Brelingen doute.", "Brelingen", Nature.PLACE),
    ("Le jeu « Brumes Pâles » est sorti.", "Brumes Pâles", Nature.PRODUCT),
    ("Tuli Brelok lost. Nobody likes Brelok now.", "Tuli Brelok", Nature.PERSON),
    ("« C’est peu », calcule Tuli Brelok.", "Tuli Brelok", Nature.PERSON),
    ("Une étude du syndicat Brelok le dit.", "Brelok", Nature.INSTITUTION),
    ("Ses cofondateurs, Tuli Brelok et un ami, partent.", "Tuli Brelok", Nature.PERSON),
    ("Mira Brelok is chief executive of a bank.", "Mira Brelok", Nature.PERSON),
    ("It makes an app called Brelok. Brelok has been installed.", "Brelok", Nature.PRODUCT),
    ("Jan van der Brelok runs a bank.", "Jan van der Brelok", Nature.PERSON),
    ("À la tête de Brelance, elle s’amuse.", "Brelance", Nature.COMPANY),
    ("Brelok a bâti un parc.", "Brelok", Nature.COMPANY),
    ("Ailleurs, Brelance l’a suivie.", "Brelance", Nature.COMPANY),
    ("Juna Talbec runs a lender.", "Juna Talbec", Nature.PERSON),
    ("Juna Talbec a cofondé une banque.", "Juna Talbec", Nature.PERSON),
    ("Juna Talbec left her desk.", "Juna Talbec", Nature.PERSON),
    ("Anne dirige Brelance.", "Brelance", Nature.COMPANY),
    ("She has acquired Brelance.", "Brelance", Nature.COMPANY),
    ("Deux étudiants de l’EPFL partent.", "EPFL", Nature.INSTITUTION),
    ("Rien n’arrête la Reserve Bank.", "Reserve Bank", Nature.INSTITUTION),
]


@pytest.mark.parametrize(("text", "name", "nature"), NATURES)
def test_the_words_around_a_name_tell_what_it_names(text, name, nature):
    assert natures(text)[name] is nature


@pytest.mark.parametrize(
    "text",
    [
        "Rien ne bouge. Introduit à 22 euros, il monte.",
        "Hier, rien. Demain, tout. Revenue rose. Nothing else did.",
        "Surtout, ne rien dire. Patience may run out. Nobody knows.",
    ],
)
def test_a_word_that_only_opens_a_sentence_is_no_name(text):
    assert not natures(text)


KNOWN_NAMES = [
    ("Gemini 1.5 Pro is out.", "Google", "Gemini 1.5 Pro"),
    ("ChatGPT grandit.", "OpenAI", "ChatGPT"),
    ("Mistral AI publie Large 2.", "Mistral AI", "Large 2"),
    ("Disney+ perd des clients.", "Disney", "Disney+"),
    ("Quant à Twitter, devenu X, il perd. X recrute.", "Twitter", None),
    ("Nobody eats the Butternut Box, says Zoom", "Zoom", None),
    ("Firefly Aerospace, says Zoom", "Zoom", None),
    ("Chez Orange, la Money Week est finie.", "Orange", None),
    ("La Switch 2 sort.", "Nintendo", "Switch 2"),
    ("Deezer 35 000, Spotify", "Spotify", None),
    ("L’américain Meta recule.", "Meta", None),
]


@pytest.mark.parametrize(("text", "owner", "subject"), KNOWN_NAMES)
def test_a_product_leads_to_its_company_with_its_version(text, owner, subject):
    last = list(KNOWN.occurrences(Passage(text)))[-1]
    assert (last.owner, last.subject) == (owner, subject)


def test_a_letter_is_a_company_only_beside_its_other_name():
    for text in ("Musk likes X. X marks the spot.", "Twitter sells the Model X."):
        assert "X" not in [o.owner for o in KNOWN.occurrences(Passage(text))]


def test_a_shop_is_not_the_company_of_that_name_when_it_only_opens_a_sentence():
    text = "Orange is a colour. She ate an orange. Orange it was."
    assert not list(KNOWN.occurrences(Passage(text)))


# The text, a figure of it, and the company whose it is.
OWNERS = [
    # the subject, not the company compared to or the one in the complement
    ("fr", "Spotify compte 8 000 salariés, loin derrière Amazon.", "8 000", "Spotify"),
    ("en", "Unlike Netflix, Spotify employs 8,000 people.", "8,000", "Spotify"),
    ("en", "Shopify, a rival of Amazon, employs 8,000 people.", "8,000", "Shopify"),
    ("en", "Stripe overtook Adobe and has 8,000 employees.", "8,000", "Stripe"),
    ("fr", "Stripe devance Adobe et emploie 8 000 personnes.", "8 000", "Stripe"),
    ("en", "Stripe, an Adobe customer, employs 8,000 people.", "8,000", "Stripe"),
    ("fr", "Deezer et Spotify ont supprimé 300 postes.", "300", "Deezer"),
    ("fr", "Zoom grandit. Deezer a signé avec la jeune pousse gantoise Brelok un contrat de 3 millions d’euros.", "3 millions", "Deezer"),
    # the object of a verb that says what it is worth
    ("en", "Stripe grew. The sale by Adobe values Zoom at $9bn.", "$9bn", "Zoom"),
    # a pronoun goes on with the subject, whatever is named beside it
    ("en", "Stripe is growing. It overtook Adobe and employs 8,000 people.", "8,000", "Stripe"),
    ("fr", "Zoom recrute.\nStripe grandit. Elle devance Adobe. Les effectifs sont de 8 000 salariés.", "8 000", "Stripe"),
    ("fr", "Adobe a gagné 3 millions d’euros ; Zoom perd de l’argent. Ses effectifs sont de 90 salariés.", "90", "Zoom"),
    # a law or an affair that bears a name is no subject
    ("fr", "Stripe recrute.\nUne procédure Adobe s’ouvre. L’entreprise emploie 8 000 personnes.", "8 000", "Stripe"),
    ("en", "Stripe is growing.\nThe Adobe case is closed. The company employs 8,000 people.", "8,000", "Stripe"),
    # each to its own
    ("fr", "Deezer et Spotify emploient respectivement 600 et 9 000 salariés.", "600", "Deezer"),
    ("fr", "Deezer et Spotify emploient respectivement 600 et 9 000 salariés.", "9 000", "Spotify"),
    ("en", "Adobe and Zoom employ 30,000 and 7,000 people respectively.", "30,000", "Adobe"),
    ("en", "Adobe and Zoom employ 30,000 and 7,000 people respectively.", "7,000", "Zoom"),
    # an apposition tells of the name in front of it
    ("fr", "Adobe veut racheter Zoom (7 000 salariés) et recrute.", "7 000", "Zoom"),
    ("en", "Adobe agreed to buy Zoom, a network with 8,000 staff.", "8,000", "Zoom"),
    ("en", "Adobe has bought Zoom, valued at $9bn.", "$9bn", "Zoom"),
    # the parts of a deal
    ("en", "Zoom grew. In March, the Reserve Bank of Zembla fined the company $3m.", "$3m", "Zoom"),
    ("en", "Stripe, the firm that once paid Adobe $3m in a settlement, employs 8,000 people.", "$3m", "Stripe"),
    ("fr", "Zoom grandit. Brelok a décroché auprès d’Adobe un contrat de 3 millions d’euros.", "3 millions", "Adobe"),
    ("en", "Brelok has won a $3m contract from Adobe.", "$3m", "Adobe"),
    ("en", "Adobe grew by buying. It paid $4m for the software maker Brelok Systems.", "$4m", "Brelok Systems"),
    ("fr", "Zoom grandit. Adobe se fait racheter pour 4 milliards d’euros.", "4 milliards", "Adobe"),
    ("en", "Adobe is in talks to buy Zoom. Stripe offered $4m for the start-up last year.", "$4m", "Zoom"),
    ("fr", "Brelok & Fils, une agence, se vend à Adobe pour 4 millions d’euros.", "4 millions", "Brelok & Fils"),
    ("fr", "Zoom, que l’américain Adobe vient d’acquérir pour 4 milliards d’euros, a peur.", "4 milliards", "Zoom"),
    ("fr", "Zoom, que l’américain Adobe vient d’acquérir, emploie 8 000 salariés.", "8 000", "Zoom"),
    ("en", "Adobe signed a contract under which it pays Zoom $40m over two years.", "$40m", "Adobe"),
    ("en", "Adobe pays Zoom $40m and Stripe $30m under contracts of two years.", "$30m", "Adobe"),
    ("en", "Adobe is quiet. It needs rest after the Zoom takeover, which cost it $4m.", "$4m", "Zoom"),
    ("fr", "Adobe a racheté Zoom. L’acquéreur emploie 30 000 personnes.", "30 000", "Adobe"),
    ("fr", "Adobe a racheté Zoom. La cible emploie 8 000 personnes.", "8 000", "Zoom"),
    ("en", "Adobe has bought Zoom. The buyer has 30,000 employees.", "30,000", "Adobe"),
    # products named like their maker, then by less
    ("fr", "Le laboratoire Brelok publie Brelok-L3, un modèle. L3 compte 7 milliards de paramètres.", "7 milliards", "Brelok"),
    ("en", "Adobe is building Hyperia, a campus with a capacity of 2 GW.", "2 GW", "Adobe"),
    # a role can mean a company that nobody knows, rather than one named long before
    ("fr", "Adobe regarde.\n" + "Il ne se passe rien de bien neuf dans ce pays. " * 9 + "\nBrelok recrute. Brelok grandit. L’éditeur emploie 90 salariés.", "90", "Brelok"),
    # what a person does, their company does
    ("en", "Zoom grew. Juna Talbec, the chief executive of Adobe, plans to hire 90 people.", "90", "Adobe"),
    # a company all but around another does not keep what follows
    ("en", "Brelok is growing. Brelok hired. Its contractor, Quanta, has a line. The staff is 90 people.", "90", "Brelok"),
    ("fr", "Ouvrage recule. Ouvrage perd.\nZoom, dont le siège est loin, se tait. Avec 8 000 salariés, rien ne presse.", "8 000", "Zoom"),
    ("fr", "Zoom recule. De l’autre Brelok, contrainte de recruter, emploie 90 salariés.", "90", "Brelok"),
    ("fr", "Zoom appartient au chinois Adobe, qui l’a payée 4 millions d’euros pour son rachat.", "4 millions", "Zoom"),
    ("fr", "Zoom grandit.\nSur un marché que domine Adobe, c’est peu. Les effectifs sont de 90 salariés.", "90", "Zoom"),
    ("fr", "Zoom grandit. Elle lève 4 millions d’euros auprès d’Eurazeo et d’Adobe.", "4 millions", "Zoom"),
    ("fr", "Le tribunal a condamné Zoom à verser 4 millions d’euros d’amende à Adobe.", "4 millions", "Zoom"),
    ("en", "Zoom grew. Shares of rival Adobe rose 4%.", "4%", "Adobe"),
    ("en", "Adobe grew. A rival from Israel, Zoom, which is small, has 8,000 employees. It grows.", "8,000", "Zoom"),
    ("fr", "L’abonnement coûte 9 euros chez Deezer, 11 euros chez Spotify.", "11 euros", "Spotify"),
    ("fr", "Deezer grandit.\nSur un marché que dominent Spotify (35 %), Apple (25 %) et Amazon (16 %), elle tient. L’entreprise emploie 600 salariés.", "600", "Deezer"),
    ("fr", "Deezer recule.\nUn juge, qui connaît bien Spotify, se tait. Les effectifs sont de 600 salariés.", "600", "Deezer"),
    ("fr", "Deezer a racheté la start-up Melba. Son offre, Paradisa, coûte 90 euros par mois.", "90 euros", "Deezer"),
    ("en", "Zoom, which Adobe owns, has 8,000 employees.", "8,000", "Zoom"),
    ("en", "Zoom is small.\nIts founders, who are two, met at Adobe. They employ 90 people.", "90", "Zoom"),
    ("en", "Zoom rents a shop.\nIts founders met at Adobe. They left.\nAdobe is large.\nIts founders shrug. They employ 90 people.", "90", "Adobe"),
    ("en", "Zoom rents a shop.\nIts founders met at Adobe; they now employ 90 people.\nAdobe is large.", "90", "Zoom"),
    ("fr", "Adobe a racheté Zoom. Montant du rachat : 4 milliards d’euros.", "4 milliards", "Zoom"),
    ("en", "Zoom is down. Wall Street blamed it: the shares fell 39% in a day.", "39%", "Zoom"),
    ("en", "Zoom is down. Its founder, Juna Talbec, blamed Adobe. The staff is 90 people.", "90", "Zoom"),
    # the company named last
    ("fr", "Adobe a racheté Zoom. Cette dernière emploie 8 000 personnes.", "8 000", "Zoom"),
    ("fr", "Adobe a devancé Zoom. Ce dernier trimestre, les effectifs sont de 90 salariés.", "90", "Adobe"),
    ("en", "Adobe overtook Zoom. The latter has 8,000 employees.", "8,000", "Zoom"),
    # a relative clause without a comma tells of what stands before the name
    ("en", "Adobe has a deal with Zoom that could bring it sales of $4m.", "$4m", "Adobe"),
    # compared with the figure of another
    ("en", "Adobe has 30,000 staff, against Zoom’s 8,000.", "8,000", "Zoom"),
    # what a buyer bought goes on being spoken of
    ("en", "Figma is small. Adobe bought it in 2022; it has 900 staff and sales of $3m.", "$3m", "Figma"),
    # a company spoken of by a pronoun keeps its paragraph
    ("fr", "Ouvrage perd des clients. Ouvrage recule.\nPuis vient Zoom. Elle grandit. Les effectifs sont de 400 salariés.", "400", "Zoom"),
    # a label in front of a paragraph says only what comes
    ("en", "Ouvrage is shrinking. Ouvrage fell.\nThe small one. Zoom, nine friends in a loft, trains models. Downloads: 190,000 so far.", "190,000", "Zoom"),
    # what belongs to a company beside the figure
    ("fr", "Spotify est plus cher. L’abonnement coûte 9 euros chez Deezer, contre 11 euros chez le suédois.", "11 euros", "Spotify"),
    ("fr", "Deezer facture 9 euros ; Spotify, 11 euros.", "11 euros", "Spotify"),
    ("fr", "On compte 8 000 salariés chez Spotify et 2 900 chez Doctolib.", "2 900", "Doctolib"),
    ("en", "There are 10,000 employees at Adobe and 7,000 at Stripe.", "7,000", "Stripe"),
    # apposition, possession
    ("en", "Alphabet, Google's parent, employs 180,000 people.", "180,000", "Alphabet"),
    ("fr", "Alphabet, la maison mère de Google, emploie 180.000 personnes.", "180.000", "Alphabet"),
    ("en", "Spotify's revenue reached $3.6bn.", "$3.6bn", "Spotify"),
    ("en", "Stripe hired. Shares in Adobe fell 4%.", "4%", "Adobe"),
    # a company that the subject bought, or that only dates the sentence, is not spoken of
    ("fr", "Adobe grandit. Dopé par le rachat de Figma, le chiffre d’affaires atteint 20 M$.", "20 M$", "Adobe"),
    ("fr", "Adobe était petit lorsque Figma est né. L’éditeur emploie 30 000 salariés.", "30 000", "Adobe"),
    ("fr", "Stripe recrute. Parmi ses clients figurent Adobe et Zoom. Elle emploie 7 000 salariés.", "7 000", "Stripe"),
    ("fr", "Deezer grandit.\nTout autre ambiance chez Spotify. Ses effectifs sont de 90 salariés.", "90", "Spotify"),
    ("fr", "La plateforme de prise de rendez-vous Doctoria recrute. Elle compte 80 salariés.", "80", "Doctoria"),
    ("en", "Adobe hired.\nGrantley led the round. The company has 30,000 employees.", "30,000", "Adobe"),
    ("fr", "Adobe grandit.\nEurazeo est un fonds. Il compte 400 salariés.", "400", "Eurazeo"),
    ("fr", "Fondée par trois anciens de Criteo, Doctolib grandit.", "trois anciens", "Doctolib"),
    # who the clause tells of
    ("en", "Adobe grew faster than Zoom, which employs 8,000 people.", "8,000", "Zoom"),
    ("fr", "Adobe devance Zoom, dont les effectifs atteignent 8 000 salariés.", "8 000", "Zoom"),
    ("en", "Stripe, the robot-maker that once paid Adobe, employs 900 people.", "900", "Stripe"),
    ("fr", "Adobe grandit. Son concurrent Zoom emploie 8 000 personnes.", "8 000", "Zoom"),
    ("fr", "Adobe recrute. « Nous employons 8 000 personnes », dit le patron de Zoom.", "8 000", "Zoom"),
    ("fr", "Le juge a infligé 5 millions d’euros d’amende à Lorentis, accusée de fraude. Elle compte 90 salariés.", "90", "Lorentis"),
    ("fr", "Adobe grandit. De son côté, Brelance, née en 2019, a levé 3 millions d’euros.", "3 millions", "Brelance"),
    ("fr", "Adobe grandit.\nBrelok : 4 millions d’euros levés.", "4 millions", "Brelok"),
    ("en", "Adobe is growing.\nBrelok loses $3m a year.", "$3m", "Brelok"),
    # who pays a fine
    ("fr", "Le juge a infligé 90 millions d’euros d’amende à Meta et 70 millions à Snap.", "70 millions", "Snap"),
    # each clause its own
    ("fr", "Meta emploie 67.000 personnes ; Snap en emploie 5 300.", "5 300", "Snap"),
    ("en", "Meta cut 11,000 jobs, and Twitter cut 3,700 jobs.", "3,700", "Twitter"),
    # the role that stands for the company spoken of
    ("fr", "Kick grandit. La plateforme revendique 20 millions d’inscrits.", "20 millions", "Kick"),
    ("en", "Klarna is growing. The company has 4,000 employees.", "4,000", "Klarna"),
    ("fr", "Intel et Spotify recrutent. Le suédois compte 9 000 salariés.", "9 000", "Spotify"),
    # the paragraph, then the story
    ("en", "Adobe is hiring.\nIt has 30,000 employees.", "30,000", "Adobe"),
    ("fr", "Quant à Vinted, tout va bien.\nL’entreprise emploie 1 700 personnes.", "1 700", "Vinted"),
    # a heading in capitals
    # a heading that is a name, until the next; one that is a phrase only if the section speaks of it
    ("fr", "Monetia\n\nLe spécialiste rennais de la paie lève 4 millions d’euros.\n\nOrbano\n\nCette pépite emploie 30 salariés.", "4 millions", "Monetia"),
    ("fr", "Monetia\n\nLe spécialiste rennais de la paie lève 4 millions d’euros.\n\nOrbano\n\nCette pépite emploie 30 salariés.", "30 salariés", "Orbano"),
    ("en", "1. Brelok\n\nFounded in 2019, the firm employs 40 people.\n\n2. Fernweh\n\nIts staff is 12.\n\n3. Tarn Velo\n\nSix friends run it. Revenue rose to $3m.", "$3m", "Tarn Velo"),
    ("en", "Zoom watches\n\nAdobe is growing. Adobe said so itself. The company has 30,000 employees.", "30,000", "Adobe"),
    ("fr", "MONETIA SE REFAIT\n\nEn mars, rien. Mais Monetia, qui édite un logiciel, compte 120 salariés.", "120", "Monetia"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "figure", "company"), OWNERS)
def test_a_figure_belongs_to_the_company_that_the_words_lead_to(language, text, figure, company):
    assert proposal_of(figure, proposals(text, language)).company_name == company


def test_a_story_about_one_company_comes_back_to_it_after_an_aside():
    text = "Ouvrage perd des clients.\nSpotify compte 9 000 salariés.\nLes effectifs sont de 400 salariés."
    assert (
        proposal_of("400", proposals(text, "fr", title="Ouvrage en peine")).company_name
        == "Ouvrage"
    )


def test_an_interview_comes_back_to_who_answers():
    text = (
        "Il a fondé Brelance, une fintech.\nComment va Brelance ?\nNous grandissons.\n"
        "Zoom vous fait-il peur ?\nZoom perd des clients. Nous employons 90 salariés."
    )
    assert proposal_of("90", proposals(text, "fr")).company_name == "Brelance"


def test_a_company_that_the_title_is_set_against_is_not_the_story():
    text = "La maison Brelance résiste. Adobe recule.\nLes effectifs sont de 90 salariés."
    (proposal,) = proposals(text, "fr", title="Ces PME qui résistent à Adobe")
    assert proposal.company_name != "Adobe"


def test_a_paragraph_that_opens_with_a_company_stays_with_it():
    text = "Ouvrage grandit.\nAutre ambiance chez Spotify. La crise est passée. Les effectifs sont de 400 salariés."
    found = proposals(text, "fr", title="Ouvrage en forme")
    assert proposal_of("400", found).company_name == "Spotify"


def test_those_who_say_we_speak_of_the_company_of_the_story():
    text = "Ouvrage grandit.\nSpotify compte 9 000 salariés. Nous, nous employons 400 salariés."
    found = proposals(text, "fr", title="Ouvrage se confie")
    assert proposal_of("400", found).company_name == "Ouvrage"


def test_the_shorter_of_two_names_is_that_of_the_company():
    text = "Brelok Cycles grew. Last year Brelok hired. Brelok Cycles said sales rose to $3m."
    assert proposal_of("$3m", proposals(text, "en")).company_name == "Brelok"


def test_a_role_in_capitals_is_no_name():
    assert natures("Brelok recrute. Le Groupe a ouvert un site.") == {"Brelok": Nature.COMPANY}


def test_a_name_does_not_begin_with_the_place_in_front_of_it():
    assert natures("Il a créé à Lille MonetiaPay.")["MonetiaPay"] is Nature.COMPANY


def test_a_name_of_ordinary_words_is_one_where_it_comes_back():
    text = "La carte est belle. Carte Ronde livre. On aime Carte Ronde."
    assert natures(text) == {"Carte Ronde": Nature.COMPANY}


def test_people_at_a_place_make_no_company_of_it():
    text = "Brelok recrute 40 personnes à Brévoux, puis 30 personnes à Brévoux."
    assert natures(text)["Brévoux"] is Nature.PLACE


def test_headings_alike_name_companies_alike():
    text = "Rien.\n\nBrelok\nFondée hier, elle grandit.\n\nFernweh\nLa start-up grandit.\n\nTarvo\nRien de neuf."
    assert natures(text) == dict.fromkeys(("Brelok", "Fernweh", "Tarvo"), Nature.COMPANY)


INTERVIEW = (
    "Juna Talbec runs Brelance, a lender.\n"
    "How is business?\nWe employ 90 people.\n"
    "Zoom has just hired. Do you worry?\nThey employ 8,000 people, we employ 95 people.\n"
    "And Adobe?\nThe staff is 30,000 people.\n"
    "And your staff?\nThe staff is 97 people."
)


@pytest.mark.parametrize(
    ("figure", "company"),
    [
        ("90", "Brelance"),
        ("8,000", "Zoom"),
        ("95", "Brelance"),
        ("30,000", "Adobe"),
        ("97", "Brelance"),
    ],
)
def test_who_answers_speaks_of_their_company_or_of_the_one_asked_about(figure, company):
    found = proposals(INTERVIEW, "en", title="“Zoom? We said no”: Juna Talbec speaks")
    assert proposal_of(figure, found).company_name == company


def test_the_story_is_that_of_the_company_named_far_more_than_others():
    text = (
        "Brelok and Zoom recruit, as Adobe does. Brelok is large. Brelok is old. Brelok fell.\n"
        "Stripe hired.\nThe group has 90 employees."
    )
    found = proposals(text, "en", title="Brelok hires as Zoom waits")
    assert proposal_of("90", found).company_name == "Brelok"


def test_an_interview_is_with_the_company_whose_head_opens_it():
    text = (
        "Our guest is the founder of Brelok.\nZoom gave up. Why not you?\nWe were two.\n"
        "And your staff?\nThere are 90 employees."
    )
    found = proposals(text, "en", title="Zoom was a warning")
    assert proposal_of("90", found).company_name == "Brelok"


def test_an_interview_is_with_the_company_that_the_guest_has_launched():
    text = (
        "Yann Talbec a lancé en 2020 Brelance, une banque.\n– Où en êtes-vous ?\n– Ça monte.\n"
        "– Zoom recrute. Pas vous ?\n– Les effectifs sont de 90 salariés."
    )
    found = proposals(text, "fr", title="« Il faut y croire »")
    assert proposal_of("90", found).company_name == "Brelance"


def test_a_title_that_takes_on_a_company_is_not_about_it():
    text = "Brelok is small. Brelok hired. Zoom is large.\nThe staff is 90 people."
    (proposal,) = proposals(text, "en", title="A small firm takes on Zoom")
    assert proposal.company_name != "Zoom"


def test_a_letter_is_about_the_company_that_writes_it():
    text = (
        "Brelok grew. We hired. We opened shops. Our sales rose.\n"
        "Zoom and Adobe grew too. Adobe has bought a firm.\nWe employ 90 people."
    )
    found = proposals(text, "en", title="To our shareholders")
    assert proposal_of("90", found).company_name == "Brelok"


@pytest.mark.parametrize(
    ("title", "company"),
    [
        ("Letter from the chair: Hollins & Park", "Hollins & Park"),
        ("Quarterly report of Brelok Seaweed ASA", "Brelok Seaweed"),
    ],
)
def test_a_letter_may_name_its_company_in_the_title_alone(title, company):
    text = (
        "Zoom is large. We hired. We opened shops. Our sales rose.\n"
        "Adobe grew too. Adobe has bought a firm.\nWe employ 90 people."
    )
    assert proposal_of("90", proposals(text, "en", title=title)).company_name == company


def test_a_portrait_is_about_the_company_of_the_person():
    text = (
        "Zoom est loin.\nNadia Talbec a appris chez Adobe, avant de fonder Brelok. Elle rit.\n"
        "L’entreprise emploie 90 salariés."
    )
    found = proposals(text, "fr", title="Nadia Talbec, l’as du recyclage")
    assert proposal_of("90", found).company_name == "Brelok"


def test_what_somebody_says_in_the_title_names_no_story():
    text = "Adobe is large.\nBrelance, a lender, is small.\nThe staff is 90 people."
    found = proposals(text, "en", title="“Adobe never called”: a visit to Brelance")
    assert proposal_of("90", found).company_name == "Brelance"


def test_a_place_in_the_title_is_no_company():
    text = "Ouvrage supprime 70 emplois à Brévoux. Ouvrage a tout essayé."
    found = natures(text, title="Ouvrage taille dans ses effectifs à Brévoux")
    assert found["Brévoux"] is Nature.PLACE


def test_those_who_say_we_speak_of_the_company_of_their_office():
    text = (
        "Ouvrage grandit.\nSpotify, lui, recule. « Nous employons 400 salariés », dit son patron.\n"
        "Anne Morel dirige Brelance. « Nous avons levé 3 millions d’euros », dit Anne Morel."
    )
    found = proposals(text, "fr", title="Ouvrage se confie")
    assert proposal_of("400", found).company_name == "Spotify"
    assert proposal_of("3 millions", found).company_name == "Brelance"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Adobe et Zoom suppriment à eux deux 400 emplois."),
        ("en", "Adobe and Zoom cut 400 jobs between them."),
    ],
)
def test_what_companies_have_together_is_of_none(language, text):
    assert all(proposal.role is not Outcome.FACT for proposal in proposals(text, language))


def test_followers_are_on_a_platform():
    text = "TikTok grandit.\nTuli Brelok, un danseur, y est suivi par 3 millions d’abonnés."
    assert proposal_of("3 millions", proposals(text, "fr")).company_name == "TikTok"


def test_an_investor_owns_only_what_it_invests():
    text = "Monetia, une fintech, lève 30 M€, dont 5 M€ apportés par le fonds Rivage."
    found = proposals(text, "fr")
    assert [(p.company_name, p.metric) for p in found if p.role is Outcome.FACT] == [
        ("Monetia", "funding_raised"),
        ("Rivage", "investment"),
    ]


def test_a_figure_of_nobody_is_set_aside():
    (proposal,) = proposals("The factory employs 300 people.", "en")
    assert proposal.role is Outcome.ASIDE
    assert proposal.reason.en == "Of no company"


def test_a_company_may_call_itself_an_ai():
    assert natures("La start-up Tramontane AI recrute.") == {"Tramontane AI": Nature.COMPANY}


def test_a_name_keeps_the_article_that_the_title_gives_it():
    text = "La Fourche recrute. La Fourche a levé 3 M€."
    assert natures(text, title="La Fourche lève 3 M€") == {"La Fourche": Nature.COMPANY}


def test_an_article_in_front_of_a_known_product_is_no_name():
    assert natures("The Galaxy Fold is out. The Galaxy Fold sells.") == {}


def test_an_investor_in_the_title_has_figures_of_its_own():
    text = "SoftBank a perdu 7 milliards de dollars."
    (proposal,) = proposals(text, "fr", title="SoftBank dans le rouge")
    assert (proposal.company, proposal.metric) == ("softbank", "loss")
