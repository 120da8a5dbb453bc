// The words of charts in files and on pages of their own, which embeds do not have, in Ukrainian.
import { counted } from '../numbers.ts';
import type { ChartWords } from './en.ts';

const many = counted('uk');

export const uk: ChartWords = {
  none: 'Немає',
  allEvents: 'Усі події за місяцями',
  stripTitle: 'Події за місяцями за весь час',
  stripDescription: (most) => `Події за місяцями за весь час, щонайбільше ${most} на місяць.`,
  matrixDescription: (issues, lanes) => `Питань: ${issues}, сторін: ${lanes}.`,
  historyDescription: (n) => `${many(n, 'заява', 'заяви', 'заяв')}.`,
  levels: {
    leader: 'Лідери',
    minister: 'Міністри і вище',
    envoy: 'Посланці і вище',
    official: 'Усі рівні',
  },

  contacts: {
    title: (a, b) => `Контакти: ${a} і ${b}`,
    pair: (a, b) => `${a} і ${b}`,
    meeting: {
      all: 'Особисті зустрічі',
      other: 'Інші пари, зустрічі',
      counted: (n) => many(n, 'зустріч', 'зустрічі', 'зустрічей'),
      recorded: (n) => many(n, 'зафіксована зустріч', 'зафіксовані зустрічі', 'зафіксованих зустрічей'),
      between: (days) => `${days} між зустрічами`,
      none: 'зустрічей не зафіксовано',
      noneRecorded: 'Зустрічей не зафіксовано.',
      noneFrom: (from, to) => `Зустрічей не зафіксовано: ${from} – ${to}`,
      noneSince: 'відтоді зустрічей не зафіксовано',
      longest: (days) => `Найдовше без зафіксованої зустрічі: ${days}.`,
    },
    contact: {
      all: 'Усі контакти',
      other: 'Інші пари, контакти',
      counted: (n) => many(n, 'контакт', 'контакти', 'контактів'),
      recorded: (n) => many(n, 'зафіксований контакт', 'зафіксовані контакти', 'зафіксованих контактів'),
      between: (days) => `${days} між контактами`,
      none: 'контактів не зафіксовано',
      noneRecorded: 'Контактів не зафіксовано.',
      noneFrom: (from, to) => `Контактів не зафіксовано: ${from} – ${to}`,
      noneSince: 'відтоді контактів не зафіксовано',
      longest: (days) => `Найдовше без зафіксованого контакту: ${days}.`,
    },
    since: (day) => `від ${day}`,
    dotted: 'Пунктир: інші контакти.',
    notChecked: 'Дні між контактами не наведено: повноту для цієї пари на цьому рівні не перевірено.',
  },

  notShown: (names) => `Не показано: ${names}.`,
  withoutLabel: (name, day) => `Без підпису через брак місця: ${name}, ${day}.`,
  moreRows: (n) => `Через брак місця не показано: ${many(n, 'рядок', 'рядки', 'рядків')}.`,
  moreStatements: (n) => `Через брак місця не показано: ${many(n, 'заява', 'заяви', 'заяв')}.`,
  positions: (day) => `Заявлені позиції станом на ${day}`,
  positionsUnder: (days) =>
    `Кожна клітинка показує останню заяву з джерелом. Пунктирний контур ліворуч: що вона замінила за останні ${days}. Пунктирна смуга: перенесено з минулого.`,
  historyUnder: (question, day) => `${question} Заявлені позиції станом на ${day}.`,
  pole: (issue, high, low) => `${issue}: ${high} (вгору), ${low} (вниз)`,
  barsStandFor: (poles) => `Смуги означають: ${poles}.`,
  differs: '+: інші учасники доріжки заявляють іншу позицію.',
  onlyEvents: (filter, count) => `Лише події: ${filter} (${count}).`,
  noneMatches: 'жодна не відповідає',

  alternative: {
    among: (events, names) => `${events}, серед них ${names}.`,
    standings: (day, positions) => `Заявлені позиції станом на ${day}: ${positions}.`,
  },
};
