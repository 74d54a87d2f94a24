"""The commonest words of each language, which give it away: small words that carry no meaning of their own.

French and English are read; the others are here so that a text in one of them is not taken for either.
Words that two of the languages share are left out, or count for both.
"""

from __future__ import annotations

from metrics.extraction.lexicon.words import words

COMMON = {
    "fr": words(
        """le la les un une des du de et est en au aux pour par sur dans que qui ne pas plus se ce cette ces son sa
        ses leur il elle ils elles nous vous mais ou où avec sans sous entre après avant depuis selon été être avoir
        ont sont était d l qu n s c j à ici ainsi aussi comme même dont donc alors si très tout toute tous fait peut
        deux ans"""
    ),
    "en": words(
        """the of and to in a is that for it as was with on by at from are be this have has had not but its their
        they he she his her will would which who were been an or more than about after before over into up out said
        says year if"""
    ),
    "es": words(
        """el los las del una que en por con para como más pero sus este esta está son fue ha han al y lo se no
        también sobre"""
    ),
    "de": words(
        """der die das und ist nicht ein eine einen dem den des mit von zu auf für als auch sich es wird werden hat
        bei nach im"""
    ),
    "it": words(
        """il lo gli della delle degli che di è per con non una sono come più anche nel nella dal alla ha ma dei al
        sul"""
    ),
    "pt": words(
        """o os as da do das dos que em para com não uma por mais como mas foi ao ele são também sua seu pela pelo
        na no"""
    ),
    "nl": words(
        """het een van en de is dat op te voor met zijn niet aan er om ook als maar bij door naar heeft worden
        wordt uit"""
    ),
}
