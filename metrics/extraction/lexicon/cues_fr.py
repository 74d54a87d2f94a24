"""French: the company of a number."""

from __future__ import annotations

import re

from metrics.extraction.lexicon.cues import ALWAYS, FULL_NAME, NEVER, Cues, before, behind
from metrics.extraction.lexicon.words import phrases

_OF = re.compile(r" (?:de|du|des)\b| d'")
_NO_SHARE = (
    r"(?! (?:de finale|temps|monde|siècle|d'heure|provisionnel|de siècle|de tour|d'or|mondiste|payant|exclu"
    r"|état|lieu|de confiance|inférieur|supérieur|ordre)\b|-)"
)
_SHARE = re.compile(_NO_SHARE)
_ORDINAL = (
    (ALWAYS, _OF),
    (
        re.compile(r"(?:d'|environ )$"),
        re.compile(
            rf"{_NO_SHARE}(?! (?!(?:à|en|par|depuis|sur|dans|pour|au|cette|ce|le|la|seulement|et|ou)\b|l')[^\W\d_])"
        ),
    ),
)
_HALF = ((before("la", "une", "de", "sa", "leur", "bonne", "petite", "d'une"), _SHARE),)
_THE = before("le", "du", "bon", "petit", "gros", "au")

CUES = Cues(
    half=behind(" et demie?"),
    of=re.compile(r" (?:de |d')"),
    mark=re.compile(
        r"(?:barre|cap|seuil|symbolique|proche|près|plus|moins|au-delà|milliards?) du $| au $"
        r"|(?:approch|atteign|attein|avoisin|dépass|exc[eè]d|franchi|frôl)[^\W\d_]*(?: [^\W\d_]+)? le $"
    ),
    minus=re.compile(
        r"(?<!ou )(?<!au )(?<!du )(?<!le )(?<!fois )(?<!% )(?<!en )(?<!à )(?:^|(?<=[ (]))moins $"
    ),
    part_of=re.compile(r"(?= (?:des?|du|d')\b)"),
    of_a_scale=behind(r"(?: de | d'un |-| )([^\W\d_]+)"),
    of_a_percent=NEVER,
    of_a_point=behind(" (?:d'un |de )point(?: de pourcentage)?"),
    of_a_length=behind(r" d'(heure|année|siècle)"),
    and_cents=re.compile(r",? et (?=[0-9a-z])| (?=[0-9])"),
    no_points=re.compile(
        r" (?:de |d')(?!pourcentage|base|%|marge|part|croissance|pib|hausse|baisse|pour|rendement|taux"
        r"|retard|plus|moins|mieux)[^\W\d_]+"
    ),
    indices=re.compile(
        r"\b(?:indice|baromètre|dow jones|nasdaq|s&p 500|ftse(?: 100)?|nikkei|dax|bel 20|smi|cac 40)\b"
    ),
    one_point=re.compile(r" de"),
    weight=re.compile(r"p[eè]s|poids"),
    scaled_noun=re.compile(r" (?:de |d')?(?!(?:de|long|large|haut|et)\b)[a-zà-ÿ]{3,}"),
    compares=NEVER,
    earlier=NEVER,
    than=NEVER,
    goes_on=re.compile(r" (?:de|que|bas|haut|tôt|tard|près|loin|fort|vite)\b| (?:d|qu)'"),
    lasts=re.compile(
        r"(?:en|pendant|durant|d'|de|après|sur|environ|dure|duré|durent|durera|durait|prend|prennent|prenait"
        r"|mis|met|mettre|moins de|plus de|toutes les|fait) $"
    ),
    clock=before("à", "dès", "vers", "jusqu'à", "avant", "après", "entre", "de"),
    clock_from=before("de", "entre"),
    clock_to=re.compile(r" à | et |-"),
    time=re.compile(
        r"[0-9]{1,2}(?: ?h(?: ?[0-5][0-9])?(?![^\W\d_])| ?heures? [0-5][0-9](?![0-9])"
        r"|:[0-5][0-9](?::[0-5][0-9])?)"
    ),
    on_the_clock=before("à", "dès", "vers", "jusqu'à", "le"),
    length_to=re.compile(
        r"(?:autonomie|attente|délais?|durées?|journées?|semaines?|temps|trajets?) (?:[^\W\d_]+ ){0,3}à $"
        r"|(?:abaiss|allong|descend|fix|limit|mont|port|prolong|ramen|raccourc|rédui|relev|tomb)[^\W\d_]* à $"
    ),
    minutes=behind(
        " (?:[0-5]?[0-9]|trente|quinze|dix|vingt|quarante|cinq|moins|précises|pile|du matin|du soir)"
    ),
    the_hours=before("le"),
    no_clock=re.compile(r" (?:d'|de |par |plus|au |supp|sur )"),
    old=NEVER,
    aged=re.compile(rf"{FULL_NAME}, $"),
    joint=re.compile(r",? (?:et )?(?=[0-9a-z])| ?(?=[0-9])"),
    lengths=re.compile(r"un an|une décennie|un siècle|un millénaire|une demi"),
    no_length=re.compile(
        r"(?<!bail )(?<!contrat )(?<!durée )(?<!délai )(?<!période )(?<!prison )(?<!essai )"
        r"(?<!imale )(?<!imum )d'$|que $|qu'$"
    ),
    pronoun=re.compile(r"(?:^|[ '])en (?:[^\W\d_]+(?:'[^\W\d_]+)? ){1,4}(?:que )?$|(?:^| )dont $"),
    theirs=re.compile(
        r" (?:les|l'|en|y|se|s'|ne|n') ?(?:ont|sont|avaient|étaient|en)\b| (?:de (?:plus|moins)|autres"
        r"|supplémentaires|d'entre (?:eux|elles|nous))(?![^\W\d_])(?! de\b)"
    ),
    there_are=re.compile(
        r"(?:^|[ '\"(])(?:(?:nous|ils|elles) (?:n'|ne )?(?:sommes|étions|serons|sont|étaient|seront)|être"
        r"|à (?:eux|elles|nous)|(?:équipe|famille|groupe|effectif) de"
        r"|en (?:ai|as?|avons|avez|ont|avait|avaient|aura|auront)(?: [^\W\d_]+(?:é|és|u|us|s|t))?"
        r"|(?:nous|vous|ils?|elles?|on|qui|y|l'on|ne|je|j'|n')[ ']?en (?:[^\W\d_]+(?:-t-[^\W\d_]+)? ){0,2}"
        r"(?:a|ai|avons|avez|ont|avait|avaient|[^\W\d_]+(?:é|és|u|us|ons|ent|e|ait|ra|ront|it|aient|era|era[is]t)))"
        r"(?: (?:pas|plus|que|déjà|désormais|aujourd'hui|donc|encore|maintenant))* $"
    ),
    named_behind=behind(r" (?:le|leur) nombre (?:de |d')([^\W\d_]+[sx])"),
    number_of=re.compile(
        r"(?<![^\W\d_])(?:leur nombre|(?:nombre|effectif|parc|base)(?: total)? (?:de |d')"
        r"([^\W\d_]+[sx](?: [^\W\d_]+s)?))(?![^\W\d_])[^.;:!?\n]{0,60}$"
    ),
    headline=re.compile(
        r"(?:^|\n|[.;!?•*-] )(?:- )?(?:les |nos |ses |leurs )?([^\W\d_]+s(?: [^\W\d_]+s| (?:de |d')[^\W\d_]+)?)"
        r"(?: (?:aux?|chez|dans|des?|du|en|sur|à) [^.;:!?\n]{1,60}?)?(?: ?: | (?:ont )?(?:atteignent|atteint|dépassent|dépassé|s'élèvent à|totalisent|sont passés à) )$"
    ),
    place=before("page", "en", "au", "par"),
    amounts=before(
        *phrases(
            """s'élève à | s'élevait à | s'élèvent à | s'élevaient à | atteint | atteignait | atteignent | compte | comptait
            | comptent | totalise | dénombre | recense | était de | est de | passe à | est passé à | tombe à | tombé à | se monte à | emploie | employait | est tombé à
            | s'établit à | s'est établi à | s'est établie à | s'établissait à | ressort à | ressortait à | s'inscrit à
            | s'est inscrit à | s'est inscrite à | s'est élevé à | s'est élevée à | se sont élevés à | se sont élevées à
            | a atteint | ont atteint | s'affiche à | culmine à | se chiffre à | se chiffrait à"""
        )
    ),
    they_are=before("sont", "étaient", "dépassent", "dépassaient", "atteignent", "seront"),
    same_scale=before("après", "contre"),
    of_them=re.compile(r" (?:de|d'|des|parmi) ?(?:ses|leurs|ces|les)? ?"),
    subject=re.compile(
        r"(?:^|[ '(0-9])(?:(?:les|des|ses|leurs|ces|nos|nouveaux|nouvelles)|(?:nombre|total|effectif|parc|base|%|pour cent) (?:de|d))"
        r" ?'?([^\W\d_]+s)( [^\W\d_]+[sx])?(?![^\W\d_])"
    ),
    more_of=re.compile(r"(?:, plus| puis) $"),
    each=re.compile(r" (?:pour|par|chez) "),
    governed=re.compile(
        r"(?:^|[ '(])(?:une?|le|la|les|sa|son|ses|leurs?|cette|ce) [^\W\d_]+ $|(?:^|[ '(])l'[^\W\d_]+ $"
        r"|d'[^\W\d_]{5,} $|(?:^| )(?:est|était|sera|serait|sont|étaient) $"
    ),
    expected=NEVER,
    reference=re.compile(r"[^.,;:!?()\n\"]{0,40}? (?:qu'|que )([^.,;:!?()\n\"]{1,60})"),
    no_top=re.compile(r" ?(?:%|pour cent|million|milliard)|[.,][0-9]"),
    share_article="les ",
    shares={
        "moitié": _HALF,
        "moitie": _HALF,
        "tiers": ((_THE, _SHARE), (before("un", "bon", "petit"), _SHARE)),
        "quart": ((_THE, _SHARE), (before("un", "bon", "petit"), _SHARE)),
        "ième": _ORDINAL,
        "ieme": _ORDINAL,
    },
)
