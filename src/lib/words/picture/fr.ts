// The words of pictures and embeds, in French.
import { counted } from '../numbers.ts';
import type { PictureWords } from './en.ts';

const many = counted('fr');

export const fr: PictureWords = {
  kinds: {
    meeting: 'Rencontre',
    call: 'Appel',
    agreement: 'Accord',
    sanction: 'Sanction ou expulsion',
    force: 'Force ou revendication',
    vote: 'Vote',
    statement: 'Déclaration',
    law: 'Acte juridique',
    domestic: 'Politique intérieure',
  },
  absent: 'Non présent',
  within: (words) => words.toLowerCase(),
  or: (names) => names.join(' ou '),
  saidAbout: (issues) => `propos sur ${issues}`,
  withWords: (words) => `avec les mots « ${words} »`,
  events: (n) => many(n, 'événement', 'événements'),
  moreEvents: (n) => many(n, 'autre événement', 'autres événements'),
  moreStatements: (n) => many(n, 'autre déclaration', 'autres déclarations'),
  noneListed: 'rien de recensé',
  months: (n) => many(n, 'mois', 'mois'),
  years: (n) => many(n, 'an', 'ans'),
  days: (n) => many(n, 'jour', 'jours'),
  range: (from, to) => `${from} – ${to}`,

  asOf: (day) => `Au ${day}`,
  noStatement: 'Aucune déclaration recensée',
  membersDiffer: 'Positions différentes',
  paraphrase: '(paraphrase)',
  polesTitle: 'Les deux pôles',
  polesDescription: (low, high) => `Sous la ligne : ${low}. Au-dessus : ${high}.`,
  scoreDescription: (events, from, to, lanes) =>
    `${events} du ${from} au ${to} sur ${lanes.length} lignes : ${lanes.join(', ')}. Un trait vertical relie les parties présentes à un événement.`,
  rowsTitle: (n) => many(n, 'ligne', 'lignes'),
  rowsDescription: (lanes) => `Une ligne par événement, ${lanes} colonnes pour les parties.`,

  score: {
    issue: (name) => `${name} : l’évolution des positions déclarées`,
    issueUnder: (range) =>
      `Position déclarée de chaque partie, ${range}. Un trait marque une déclaration sourcée ; en pâle, ce qui n’a pas été réaffirmé.`,
    spanUnder: (range) => `Contacts diplomatiques, ${range}. Un trait vertical relie les parties à un même événement.`,
    sources: (day) => `Sources : avec les données, une pour chaque signe. État au ${day}.`,
  },

  chart: {
    label: 'Chronologie : parcourez les événements avec les flèches',
    noEvent: 'Aucun événement choisi',
    keys: 'Flèches : événements et lignes. + et − : zoom. [ et ] : un mois. Échap : fermer.',
    wheel: 'Maintenez Ctrl, ou cliquez d’abord sur le graphique, pour zoomer avec la molette',
    moreHere: (n) => `et ${many(n, 'autre événement', 'autres événements')} ici`,
    asOfDate: 'Date de référence',
    mainOnly: 'Principaux événements',
    allOf: (n) => (n === 1 ? 'L’événement' : `Les ${many(n, 'événement', 'événements')}`),
  },
  legend: {
    issue:
      'Plus loin de la ligne : position plus ferme. Trait : déclaration sourcée. Pâle : non réaffirmée, ou changement de titulaire.',
    absent: 'Cercle tireté : non présent',
    marks: 'Ce que veulent dire les signes',
  },

  card: {
    roles: {
      present: 'À la table',
      host: 'Hôte',
      acted: 'A agi',
      addressed: 'Destinataire',
      absent: 'Non présent',
    },
    mediator: 'médiation',
    lastMeeting: 'Dernière rencontre',
    earlier: (days) => `${days} plus tôt`,
    loading: 'Chargement des propos et des sources…',
    failed: 'Les propos et les sources n’ont pas pu être chargés.',
    readThere: 'Les lire sur la page de l’événement',
    said: 'Ce qui a été dit',
    moreStatements: (n) => many(n, 'autre déclaration', 'autres déclarations'),
    sources: 'Sources',
    countSources: (n) => many(n, 'source', 'sources'),
    readouts: 'Récits divergents',
    open: 'Événement ouvert',
    previous: 'Événement précédent',
    next: 'Événement suivant',
    ownPage: 'Sa page',
    close: 'Fermer',
  },
  statement: {
    paraphrase: 'Paraphrase',
    brackets: 'Entre crochets : ajouté par le média.',
    draft: '(projet)',
    own: 'Cette déclaration',
    noStep: 'sur la question, sans degré',
    describes: (whom) => `(décrit : ${whom})`,
    original: (language, translator) => `Original : ${language} ; traduction : ${translator}`,
  },
  source: {
    via: (outlet) => `via ${outlet}`,
    undated: 'sans date',
  },

  empty: {
    title: (asked) => `Aucun événement ne correspond : ${asked}`,
    inSpan: 'dans cette période',
    count: (all) => `0 sur ${all}`,
    show: (events, way) => `Montrer ${events} ${way}`,
    showAll: 'Montrer tous les événements',
    ways: {
      q: 'sans les mots',
      kinds: 'de tout type',
      actors: 'sur toutes les lignes',
      about: 'sur toute question',
      people: 'de toute personne',
      span: 'sur toute la période',
    },
  },

  embed: {
    issue: 'Question',
    noIssue: 'Sans question',
    chooseIssue: 'Choisir une question',
    notUsed: (parts) => `Non utilisé dans cette adresse : ${parts}.`,
    explore: 'Explorer',
    allEvents: 'Tous les événements et sources',
    inWords: (n) => (n === 1 ? 'L’événement principal en toutes lettres' : `Les ${n} principaux événements en texte`),
    showAll: 'Tout afficher',
  },
};
