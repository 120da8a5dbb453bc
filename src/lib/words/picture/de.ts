// The words of pictures and embeds, in German.
import { counted } from '../numbers.ts';
import type { PictureWords } from './en.ts';

const many = counted('de');

export const de: PictureWords = {
  kinds: {
    meeting: 'Treffen',
    call: 'Telefonat',
    agreement: 'Abkommen',
    sanction: 'Sanktion oder Ausweisung',
    force: 'Gewalt oder Gebietsanspruch',
    vote: 'Abstimmung',
    statement: 'Erklärung',
    law: 'Rechtsakt',
    domestic: 'Innenpolitik',
  },
  absent: 'Nicht dabei',
  within: (words) => words,
  or: (names) => names.join(' oder '),
  saidAbout: (issues) => `Äußerungen zu ${issues}`,
  withWords: (words) => `mit „${words}“`,
  events: (n) => many(n, 'Ereignis', 'Ereignisse'),
  moreEvents: (n) => many(n, 'weiteres Ereignis', 'weitere Ereignisse'),
  moreStatements: (n) => many(n, 'weitere Erklärung', 'weitere Erklärungen'),
  noneListed: 'nichts verzeichnet',
  months: (n) => many(n, 'Monat', 'Monate'),
  years: (n) => many(n, 'Jahr', 'Jahre'),
  days: (n) => many(n, 'Tag', 'Tage'),
  range: (from, to) => `${from} bis ${to}`,

  asOf: (day) => `Stand ${day}`,
  noStatement: 'Keine Erklärung verzeichnet',
  membersDiffer: 'Mitglieder uneins',
  paraphrase: '(sinngemäß)',
  polesTitle: 'Die beiden Pole',
  polesDescription: (low, high) => `Unter der Linie: ${low}. Über der Linie: ${high}.`,
  scoreDescription: (events, from, to, lanes) =>
    `${events} vom ${from} bis ${to} auf ${lanes.length} Spuren: ${lanes.join(', ')}. Eine senkrechte Linie verbindet die Parteien, die bei einem Ereignis waren.`,
  rowsTitle: (n) => many(n, 'Zeile', 'Zeilen'),
  rowsDescription: (lanes) => `Eine Zeile je Ereignis, ${lanes} Spalten für die Parteien.`,

  score: {
    issue: (name) => `${name}: wie sich erklärte Positionen bewegten`,
    issueUnder: (range) =>
      `Erklärte Position jeder Partei, ${range}. Ein Strich ist eine belegte Erklärung; Blasses wurde nicht bekräftigt.`,
    spanUnder: (range) =>
      `Diplomatische Kontakte, ${range}. Eine senkrechte Linie verbindet die Parteien eines Ereignisses.`,
    sources: (day) => `Quellen: bei den Daten, eine für jedes Zeichen. Stand ${day}.`,
  },

  chart: {
    label: 'Zeitleiste: mit den Pfeiltasten durch die Ereignisse gehen',
    noEvent: 'Kein Ereignis gewählt',
    keys: 'Pfeile: Ereignisse und Spuren. + und −: Zoom. [ und ]: ein Monat. Esc: schließen.',
    wheel: 'Strg halten oder zuerst ins Diagramm klicken, um mit dem Rad zu zoomen',
    moreHere: (n) => `und hier ${many(n, 'weiteres Ereignis', 'weitere Ereignisse')}`,
    asOfDate: 'Stichtag',
    mainOnly: 'Nur Hauptereignisse',
    allOf: (n) => (n === 1 ? 'Das Ereignis' : `Alle ${many(n, 'Ereignis', 'Ereignisse')}`),
  },
  legend: {
    issue:
      'Weiter von der Linie: festere Position. Strich: belegte Erklärung. Blass: nicht bekräftigt, oder das Amt hat gewechselt.',
    absent: 'Gestrichelter Ring: nicht dabei',
    marks: 'Was die Zeichen bedeuten',
  },

  card: {
    roles: {
      present: 'Am Tisch',
      host: 'Gastgeber',
      acted: 'Handelte',
      addressed: 'Angesprochen',
      absent: 'Nicht dabei',
    },
    mediator: 'vermittelnd',
    lastMeeting: 'Letztes Treffen',
    earlier: (days) => `${days} zuvor`,
    loading: 'Worte und Quellen werden geladen …',
    failed: 'Worte und Quellen konnten nicht geladen werden.',
    readThere: 'Auf der Seite des Ereignisses lesen',
    said: 'Was gesagt wurde',
    moreStatements: (n) => many(n, 'weitere Erklärung', 'weitere Erklärungen'),
    sources: 'Quellen',
    countSources: (n) => many(n, 'Quelle', 'Quellen'),
    readouts: 'Darstellungen weichen ab',
    open: 'Geöffnetes Ereignis',
    previous: 'Voriges Ereignis',
    next: 'Nächstes Ereignis',
    ownPage: 'Eigene Seite',
    close: 'Schließen',
  },
  statement: {
    paraphrase: 'Sinngemäß',
    brackets: 'In eckigen Klammern: vom Medium ergänzt.',
    draft: '(Entwurf)',
    own: 'Diese Erklärung',
    noStep: 'zur Frage, ohne Stufe',
    describes: (whom) => `(beschreibt: ${whom})`,
    original: (language, translator) => `Original: ${language}; Übersetzung: ${translator}`,
  },
  source: {
    via: (outlet) => `über ${outlet}`,
    undated: 'ohne Datum',
  },

  empty: {
    title: (asked) => `Kein Ereignis passt: ${asked}`,
    inSpan: 'in diesem Zeitraum',
    count: (all) => `0 von ${all.replace('Ereignisse', 'Ereignissen')}`,
    show: (events, way) => `${events} ${way} zeigen`,
    showAll: 'Alle Ereignisse zeigen',
    ways: {
      q: 'ohne die Wörter',
      kinds: 'jeder Art',
      actors: 'auf allen Spuren',
      about: 'zu jeder Frage',
      people: 'aller Personen',
      span: 'im ganzen Zeitraum',
    },
  },

  embed: {
    issue: 'Streitfrage',
    noIssue: 'Keine Frage',
    chooseIssue: 'Streitfrage wählen',
    notUsed: (parts) => `Aus dieser Adresse nicht verwendet: ${parts}.`,
    explore: 'Erkunden',
    allEvents: 'Alle Ereignisse und Quellen',
    inWords: (n) => (n === 1 ? 'Das Hauptereignis in Worten' : `Die ${n} Hauptereignisse in Worten`),
    showAll: 'Alles zeigen',
  },
};
