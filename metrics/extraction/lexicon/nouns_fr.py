"""French: what ends a noun phrase, and what makes a number a name."""

from __future__ import annotations

from decimal import Decimal

from metrics.extraction.lexicon.lexicon import NounWords
from metrics.extraction.lexicon.words import phrases, words

NOUNS = NounWords(
    stops=words(
        """a ai aient ailleurs ainsi allaient allait alors après au au-delà au-dessus aucun aucune
        aujourd'hui aura auraient aurait auront aussi autant autres-là aux avaient avait avant
        avec avoir avons ayant beaucoup brut c' c'est car ce ceci cela celle celles celui
        certaines certains certes ces cet cette ceux chacun chacune chaque chez ci comme contre
        courant d' d'ici dans de demain depuis dernièrement derrière des devaient devait devant
        devra devront doit doivent donc dont du durant dès début déjà elle elles en encore
        ensemble entre environ est et eu eurent eut eux faire faisaient faisait fait fera feront
        fin fois font furent fut hier hors hors-taxes ht ici il ils j' jamais je jusqu' jusque
        l' la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu' lorsque lui là
        m' ma mais malgré maximum me mensuellement mes mi mi- mieux minimum moins mon même n'
        n'est ne net ni nos notre nous on ont or ou outre où par par-dessus parmi pas
        pendant peu peut peuvent pièce plus plusieurs pour pourra pourront pouvaient pouvait
        presque près puis puisque qu' qu'elle qu'il qu'on quand que quel quelle quelles quelques
        quels qui quoi s' s'est sa sans se selon sera seraient serait seront ses seulement
        seules seuls si soient soit son sont sous souvent sur t' ta tandis te tel telle telles
        tels tes ton toujours tous tout toute toutes trop très ttc tu un une va vers versus via
        viennent vient voire vont vos votre vous y à ça étaient était étant été être"""
    ),
    verbs=words(
        """acquis acquises admis admises assis attendues attendus bus bâties bâtis commis commises
        compris comprises conclues conclus confondues confondus connues connus conquis conquises
        construites construits couvertes couverts disparues disparus dites dits découverts
        détenues détenus entendues entendus exclues exclus faites faits-là finies finis fournies
        fournis garanties-là garantis inclus incluses investies investis issues issus lues lus
        mis obtenues obtenus offertes offerts ouvertes ouverts parues parus perdues perdus
        permis pris produits-là promis promises prévues prévus remis remises rendues
        rendus requis requises revenus-là reçues reçus réparties répartis réunies réunis saisies
        saisis situés soumis soumises survenues survenus tenues tenus transmis transmises
        vendues vendus venues venus vues-là vus écrites écrits élues élus"""
    ),
    not_plural=words(
        "alors dans depuis dès hors jamais lors moins plus puis sans sous toujours très vers"
    ),
    participles=words(
        """achetées achetés commandées commandés comptabilisées comptabilisés déployées déployés embauchées
        embauchés expédiées expédiés fabriquées fabriqués glanées glanés réalisées réalisés traitées traités
        téléchargées téléchargés écoulées écoulés apportées apportés autres créées créés derniers dernières dépensés
        fermées fermés gagnées gagnés installées installés investis levés licenciés-ci livrées
        livrés nouveaux nouvelles ouvertes ouverts perdues perdus premiers premières produits-ci
        prévues prévus recrutés restantes restants récoltés signées signés suivantes suivants
        supprimées supprimés utilisées utilisés vendues vendus"""
    ),
    plural_from=Decimal(2),
    adjectives_behind=True,
    adjectives=words(""),
    peoples=phrases(
        """ais | ains | ois | iens | éens | ands | ols | ards | états | suisses | belges | russes
        | britanniques | ens"""
    ),
    not_nouns=phrases("ant | amment | emment | iment"),
    not_nouns_plural=phrases("ent | ont | ait | é | ée | er | ant | ir | ra | ment | a | ique | e"),
    compounds=False,
    no_compounds=words(""),
    money=words(
        """aides amende budget bénéfice bénéfices capital capitalisation capitaux cash charges
        chiffre commissions coûts crédits dette dettes dividende dividendes dommages dépenses
        emprunts financement financements flux fonds fonds-là impôts investissement
        investissements liquidités loyers marge perte pertes profit profits prêt prêts pénalités
        recettes redevances revenu revenus royalties résultat salaires subventions trésorerie
        valorisation économies"""
    ),
    plurals=words("gens personnel personnes staff tokens"),
    before_noun=words(
        """ancien ancienne anciennes anciens autre autres beaux belles bonnes bons célèbres demi
        derniers dernières différentes différents divers diverses double doubles ex- fameuses
        fameux futures futurs grand grande grandes grands gros grosses hautes hauts importants
        jeune jeunes longs longues mauvais mauvaises meilleures meilleurs nouveau nouveaux
        nouvel nouvelle nouvelles petit petite petites petits premier premiers première
        premières principales principaux prochaines prochains puissants quasi quelque rares
        second seconde secondes seconds seules seuls simples vieilles vieux vraies vrais véritables énormes"""
    ),
    complement_endings=phrases(
        """ide | ique | able | ible | elle | el | al | ale | if | ive | euse | aire | ienne | ien | aise
        | ente | ante | ée | active"""
    ),
    after_noun=words(
        """web internet papier plein grand cadre connectées connectés employées employés premium privées privés qualifiées
        qualifiés record salariés spécialisées spécialisés vidéo"""
    ),
    of=("de ", "d'"),
    rates=("par ",),
    rate_units=words(
        """an année foyer habitant heure jour minute mois nuit personne seconde semaine semestre
        trimestre"""
    ),
)

LABELS = words(
    """acte alinéa android annexe article articles autoroute avenue boulevard box bureau bus
    bâtiment canal case catégorie chambre chapitre chaîne classe code décret départementale
    figure format groupe ios ligne loi lot modèle nationale niveau numéro option opus page
    pages-là paragraphe partie phase porte poste quai route rue règle saison saisons salle scène
    section série tableau taille titre tome train type version versions-là vol volume windows
    zone épisode épisodes étape"""
)
"""Nouns in front of a number that make it a name."""

IDIOMS = phrases(
    """24 heures sur 24 | 24h/24 | 24 h sur 24 | 24h sur 24 | 7 jours sur 7 | 7j/7 | 24/7 | 24/24
    | 7/7 | 50-50 | cent pour cent français | mille et un | mille et une | de deux choses l'une
    | midi à quatorze heures | sur leur trente-et-un | sur son trente-et-un
    | sur leur trente et un | sur son trente et un | une fois n'est pas | une fois pour toutes
    | des deux côtés | tous les deux | toutes les deux | l'un des deux | en deux mots
    | deux poids | quatre coins | aux quatre coins | en un clin d'œil | les cent pas
    | à deux chiffres | à trois chiffres | à un chiffre | à quatre pattes | se mettre en quatre
    | tiré à quatre épingles | dix sur dix | cent fois sur le métier | d'une pierre deux coups
    | deux fois plutôt qu'une | un de ces quatre | sept jours sur sept | à mille lieues
    | faire les cent | vingt-quatre heures sur vingt-quatre | trente-six chandelles
    | pas un centime | sans un euro | sans un centime | pas un euro | le moindre centime
    | un centime | du tiers état | les deux tiers temps | l'un des trois | une seule fois
    | à cent lieues | deux par deux | un par un | une par une | un à un | une à une
    | quatre-quatre | trois-quarts centre | tous deux | toutes deux | au sept | deux à deux"""
)
"""Set phrases with number words that state no quantity."""

JOINTS = words(
    """ainsi après au aux avant avec ce ces chez contre dans de depuis des dont du durant dès déjà
    désormais elle elles en encore enfin ensuite entre environ et il ils jusqu'à la le les leur
    leurs mais malgré mes moins nos nous on ou outre par pas pendant plus pour presque près puis
    quant quelque sa sans selon ses seulement seules seuls soit son sous sur tous toutes vers
    voici voilà vos vous à"""
)
"""Words that may stand capitalised in front of a number without making it a name."""
