// The words of charts in files and on pages of their own, which embeds do not have, in French.
import { counted } from '../numbers.ts';
import type { ChartWords } from './en.ts';

const many = counted('fr');

export const fr: ChartWords = {
  none: 'Aucune',
  allEvents: 'Événements par mois',
  stripTitle: 'Événements par mois sur toute la période',
  stripDescription: (most) => `Événements par mois sur toute la période, ${most} au plus en un mois.`,
  matrixDescription: (issues, lanes) => `${issues} questions par ${lanes} parties.`,
  historyDescription: (n) => `${many(n, 'déclaration', 'déclarations')}.`,
  levels: {
    leader: 'Dirigeants',
    minister: 'Ministres et au-dessus',
    envoy: 'Émissaires et au-dessus',
    official: 'Tous les niveaux',
  },

  contacts: {
    title: (a, b) => `Contacts entre ${a} et ${b}`,
    pair: (a, b) => `${a} et ${b}`,
    meeting: {
      all: 'Rencontres en personne',
      other: 'Autres paires, rencontres',
      counted: (n) => many(n, 'rencontre', 'rencontres'),
      recorded: (n) => many(n, 'rencontre recensée', 'rencontres recensées'),
      between: (days) => `${days} entre deux rencontres`,
      none: 'aucune rencontre recensée',
      noneRecorded: 'Aucune rencontre recensée.',
      noneFrom: (from, to) => `Aucune rencontre recensée du ${from} au ${to}`,
      noneSince: 'aucune rencontre recensée depuis',
      longest: (days) => `Plus longue période sans rencontre recensée : ${days}.`,
    },
    contact: {
      all: 'Tous les contacts',
      other: 'Autres paires, contacts',
      counted: (n) => many(n, 'contact', 'contacts'),
      recorded: (n) => many(n, 'contact recensé', 'contacts recensés'),
      between: (days) => `${days} entre deux contacts`,
      none: 'aucun contact recensé',
      noneRecorded: 'Aucun contact recensé.',
      noneFrom: (from, to) => `Aucun contact recensé du ${from} au ${to}`,
      noneSince: 'aucun contact recensé depuis',
      longest: (days) => `Plus longue période sans contact recensé : ${days}.`,
    },
    since: (day) => `depuis le ${day}`,
    dotted: 'En pointillé : autres contacts.',
    notChecked:
      'Les jours d’intervalle ne sont pas donnés : la couverture de cette paire n’est pas vérifiée à ce niveau.',
  },

  notShown: (names) => `Non représentés : ${names}.`,
  withoutLabel: (name, day) => `Sans étiquette, faute de place : ${name}, ${day}.`,
  moreRows: (n) => `${many(n, 'autre ligne non montrée', 'autres lignes non montrées')}, faute de place.`,
  moreStatements: (n) =>
    `${many(n, 'autre déclaration non montrée', 'autres déclarations non montrées')}, faute de place.`,
  positions: (day) => `Positions déclarées au ${day}`,
  positionsUnder: (days) =>
    `Chaque case donne la dernière déclaration sourcée. Contour tireté à gauche : ce qu’elle a remplacé au cours de ${days}. Barre tiretée : position reconduite.`,
  historyUnder: (question, day) => `${question} Positions déclarées au ${day}.`,
  pole: (issue, high, low) => `${issue} : ${high} (haut), ${low} (bas)`,
  barsStandFor: (poles) => `Sens des barres : ${poles}.`,
  differs: '+ : d’autres membres de la ligne déclarent une autre position.',
  onlyEvents: (filter, count) => `Seulement les événements : ${filter} (${count}).`,
  noneMatches: 'aucun ne correspond',

  alternative: {
    among: (events, names) => `${events}, dont ${names}.`,
    standings: (day, positions) => `Positions déclarées au ${day} : ${positions}.`,
  },
};
