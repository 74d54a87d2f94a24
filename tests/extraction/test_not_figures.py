"""Names, versions, idioms, codes: what holds a number and states none."""

import pytest

from metrics.extraction import figures

FRENCH = """
Mistral 7B et GPT-3
LLaMA 2, Llama 3.1 et Claude 3.5 Sonnet
l’iPhone 15, la PS5 et iOS 17.4
L’article 5 et le chapitre 11
le CAC 40 et le SBF 120
la 5G et la 4K
De deux choses l’une.
mille et une nuances
sans un euro de publicité
pas un centime
Composez le 01 99 00 12 34.
Composez le +33 1 99 00 42 17.
24 heures sur 24
un ancien cadre, une plateforme
l’un des dirigeants
Une fois n’est pas coutume
le Web3
http://exemple.fr/?p=305
[3]
"""
ENGLISH = """
GPT-3, o1 and H100
Windows 11 and Office 365
the S&P 500 and the FTSE 250
Article 102 and Rule 21
Chapter 11
on cloud nine
back to square one
one of the founders
a dime a dozen
open 24/7
in 4K and on 5G
ring 020 7946 0018
14 Pear Street
They won 3-2.
in two minds
version 5.2 of the app
"""


@pytest.mark.parametrize("text", FRENCH.strip().split("\n"))
def test_french(text):
    assert figures(text, "fr") == []


@pytest.mark.parametrize("text", ENGLISH.strip().split("\n"))
def test_english(text):
    assert figures(text, "en") == []
