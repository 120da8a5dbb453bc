// The words of charts in files and on pages of their own, which embeds do not have, in German.
import { counted } from '../numbers.ts';
import type { ChartWords } from './en.ts';

const many = counted('de');

export const de: ChartWords = {
  none: 'Keine',
  allEvents: 'Alle Ereignisse nach Monat',
  stripTitle: 'Ereignisse nach Monat über die ganze Zeit',
  stripDescription: (most) => `Ereignisse nach Monat über die ganze Zeit, höchstens ${most} in einem Monat.`,
  matrixDescription: (issues, lanes) => `${issues} Streitfragen, ${lanes} Parteien.`,
  historyDescription: (n) => `${many(n, 'Erklärung', 'Erklärungen')}.`,
  levels: {
    leader: 'Staats- und Regierungschefs',
    minister: 'Minister und höher',
    envoy: 'Gesandte und höher',
    official: 'Alle Ebenen',
  },

  contacts: {
    title: (a, b) => `Kontakte: ${a} und ${b}`,
    pair: (a, b) => `${a} und ${b}`,
    meeting: {
      all: 'Persönliche Treffen',
      other: 'Andere Paare, Treffen',
      counted: (n) => many(n, 'Treffen', 'Treffen'),
      recorded: (n) => many(n, 'Treffen verzeichnet', 'Treffen verzeichnet'),
      between: (days) => `${days} zwischen zwei Treffen`,
      none: 'kein Treffen verzeichnet',
      noneRecorded: 'Kein Treffen verzeichnet.',
      noneFrom: (from, to) => `Kein Treffen verzeichnet vom ${from} bis ${to}`,
      noneSince: 'seither kein Treffen verzeichnet',
      longest: (days) => `Längste Zeit ohne verzeichnetes Treffen: ${days}.`,
    },
    contact: {
      all: 'Alle Kontakte',
      other: 'Andere Paare, Kontakte',
      counted: (n) => many(n, 'Kontakt', 'Kontakte'),
      recorded: (n) => many(n, 'Kontakt verzeichnet', 'Kontakte verzeichnet'),
      between: (days) => `${days} zwischen zwei Kontakten`,
      none: 'kein Kontakt verzeichnet',
      noneRecorded: 'Kein Kontakt verzeichnet.',
      noneFrom: (from, to) => `Kein Kontakt verzeichnet vom ${from} bis ${to}`,
      noneSince: 'seither kein Kontakt verzeichnet',
      longest: (days) => `Längste Zeit ohne verzeichneten Kontakt: ${days}.`,
    },
    since: (day) => `seit ${day}`,
    dotted: 'Gepunktet: andere Kontakte.',
    notChecked:
      'Abstände in Tagen stehen hier nicht: Für dieses Paar ist die Vollständigkeit auf dieser Ebene nicht geprüft.',
  },

  notShown: (names) => `Nicht gezeigt: ${names}.`,
  withoutLabel: (name, day) => `Aus Platzmangel ohne Beschriftung: ${name}, ${day}.`,
  moreRows: (n) => `${many(n, 'weitere Zeile', 'weitere Zeilen')} aus Platzmangel nicht gezeigt.`,
  moreStatements: (n) => `${many(n, 'weitere Erklärung', 'weitere Erklärungen')} aus Platzmangel nicht gezeigt.`,
  positions: (day) => `Erklärte Positionen, Stand ${day}`,
  positionsUnder: (days) =>
    `Jedes Feld zeigt die letzte belegte Erklärung. Gestrichelter Umriss links: was sie in den letzten ${days.replace('Tage', 'Tagen')} ersetzt hat. Gestrichelter Balken: fortgeschrieben.`,
  historyUnder: (question, day) => `${question} Erklärte Positionen bis ${day}.`,
  pole: (issue, high, low) => `${issue}: ${high} (oben), ${low} (unten)`,
  barsStandFor: (poles) => `Die Balken bedeuten: ${poles}.`,
  differs: '+: Andere Mitglieder der Spur erklären eine andere Position.',
  onlyEvents: (filter, count) => `Nur Ereignisse: ${filter} (${count}).`,
  noneMatches: 'keines passt',

  alternative: {
    among: (events, names) => `${events}, darunter ${names}.`,
    standings: (day, positions) => `Erklärte Positionen, Stand ${day}: ${positions}.`,
  },
};
