import type { Language } from '../language.ts';

export const fr: Language = {
  code: 'fr',
  names: 'latin',
  term: '{h} {q}',
  named: '{h} de {n}',
  formed: '{t} {f}',
  percent: '{d} %',
  money: '{d} millions d’euros',
  decimalMark: ',',
  groupMark: '\u202f',
  heads:
    'risque, marché, taux, fonds, compte, contrat, option, indice, ratio, prime, politique, portefeuille, modèle, plan, stratégie, analyse, accord, impôt, prêt, obligation, rendement, coût, marge, prix, valeur, solde, rapport, relevé, ordre, période, cycle, courbe, écart, effet, théorie, règle, limite, exigence, commission, paiement, transfert, échange, fiducie, réserve, budget, audit, registre, prévision',
  qualifiers:
    'de crédit, d’intérêt, de change, en actions, de dette, de trésorerie, en capital, de revenu, de croissance, de dividende, d’inflation, de liquidité, d’assurance, de retraite, hypothécaire, de matières premières, d’énergie, de commerce, d’exportation, d’importation, d’investissement, d’épargne, d’actifs, de stock, de recettes, de bénéfice, de clientèle, de fournisseurs, de personnel, de gestion, d’entreprise, de banque, d’État, de ménage, de consommation, de détail, de gros, du travail, de salaire, d’immeuble, de terrain, de location, de crédit-bail, à terme, de bourse, de fusion, d’acquisition, de défaut, de faillite, de conformité, d’information, d’amortissement, de remboursement, d’imposition, du Trésor, d’échange, de règlement, de compensation, de nantissement, de garantie, de volatilité, de momentum, de recherche, de technologie',
  forms:
    'dans les pays émergents, à long terme, par action, avant impôt, après impôt, en temps de crise, à travers les frontières, dans les petites entreprises, dans les grands groupes, dans l’agriculture, dans l’industrie, dans la santé, dans le secteur public, dans la zone euro, aux États-Unis, à l’étranger',
  words:
    'la demande, l’offre, le chiffre d’affaires, les résultats, les dépenses, les frais généraux, la productivité, la concurrence, la part de marché, la réputation, la marque, la confiance, la qualité, la livraison, la logistique, l’entreposage, la production, la capacité, le personnel, la formation, le temps de travail, la sécurité de l’emploi, la direction, le conseil, les actionnaires, les créanciers, les débiteurs, les prêteurs, les emprunteurs, les investisseurs, les épargnants, les négociants, les courtiers, la surveillance, les commissaires aux comptes, les comptables, les avocats, le fisc, la banque centrale, la politique monétaire, la politique budgétaire, la croissance, le chômage, le pouvoir d’achat, la confiance des ménages, l’endettement, la dépense publique, les taux de change, les matières premières, le prix du pétrole, le transport, l’emballage, la mercatique, la publicité, les ventes, les remises, la tarification, la fidélité, les réclamations, le service, l’innovation, les brevets, les licences, le logiciel, les données, l’automatisation, la sécurité, la fraude, les litiges, la responsabilité, le contrôle, la transparence, la comptabilité, le flux de trésorerie, les fonds propres, l’effet de levier, la solvabilité, l’échéance, le remboursement, la charge d’intérêts, le refinancement, l’évaluation, la valeur de marché, la valeur comptable, la survaleur, l’incertitude, la diversification, la couverture, la spéculation, le moment',
  definitions: [
    '{t} désigne la manière dont les entreprises comparent {w} et {w} sur une période donnée.',
    '{t} décrit le lien entre {w}, {w} et {w} dans une entreprise ou sur un marché.',
    'En finance, {t} est une mesure par laquelle on rapproche {w} et {w}.',
  ],
  linked: [
    'La notion est proche de {l}, que beaucoup d’analystes lisent en même temps que {w}.',
    'Contrairement à {l}, elle tient compte de deux choses : {w} et {w}.',
    'Qui connaît {l} retrouvera ici la même logique : d’abord {w}, ensuite {w}.',
    'En {y}, {c} a publié des chiffres sur {l} ; {w} y atteint {p}.',
    'Les autorités demandent souvent aussi {l}, avec {w}.',
    'L’erreur la plus courante est de la confondre avec {l}, alors que {w} n’y est pour rien.',
  ],
  body: [
    'En pratique, trois choses comptent surtout : {w}, {w} et {w}.',
    'Entre {y} et {y}, la part est passée de {p} à {p}.',
    '{c}, une maison de {n} salariés, publie chaque trimestre {w} et {w}.',
    'Qui place {m} au départ aurait {m} au bout de dix ans, avant {w}.',
    'Quand {w} recule, {w} suit en général quelques mois plus tard.',
    'Les critiques objectent que {w} se mesure mal et que {w} manque souvent.',
    'Il y a à cela deux raisons principales, à savoir {w} et {w}.',
    'Le chiffre reflète aussi {w}, {w} et, de façon moins visible, {w}.',
    'Selon une enquête de {c}, {p} des entreprises interrogées n’ont vu changer ni {w} ni {w}.',
    'Par exemple, {c} a mis de côté {m} pour {w} en {y}.',
    'Les grandes entreprises traitent {x} à part ; les petites y ajoutent {w}.',
    'Ce qui compte à la fin, c’est {w}, non {w}.',
  ],
  quotes: ['Règle simple : d’abord {w}, ensuite {w}.', '{w} reste le chiffre le plus important, surtout à court terme.'],
  items: ['{w} et {w} sont mis en balance.', 'Le résultat dépend d’une chose : {w}.', '{x} n’est pas la même chose que {t}.', 'Depuis {y}, {p} pour {w}.'],
  headings: ['Qu’est-ce que {t} ?', 'Comment fonctionne {t}', 'Exemple : {t}', 'Avantages et inconvénients', '{t} et {x}', 'Critiques', 'Un peu d’histoire', 'Points forts'],
  columns: ['Trait', 'Avantage', 'Inconvénient'],
};
