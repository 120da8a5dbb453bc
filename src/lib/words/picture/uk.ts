// The words of pictures and embeds, in Ukrainian.
import { counted } from '../numbers.ts';
import type { PictureWords } from './en.ts';

const many = counted('uk');

export const uk: PictureWords = {
  kinds: {
    meeting: 'Зустріч',
    call: 'Розмова',
    agreement: 'Угода',
    sanction: 'Санкція або видворення',
    force: 'Сила або територіальна претензія',
    vote: 'Голосування',
    statement: 'Заява',
    law: 'Правовий акт',
    domestic: 'Внутрішня подія',
  },
  absent: 'Не були присутні',
  within: (words) => words.toLowerCase(),
  or: (names) => names.join(' або '),
  saidAbout: (issues) => `висловлювання про ${issues}`,
  withWords: (words) => `зі словами «${words}»`,
  events: (n) => many(n, 'подія', 'події', 'подій'),
  moreEvents: (n) => many(n, 'інша подія', 'інші події', 'інших подій'),
  moreStatements: (n) => many(n, 'інша заява', 'інші заяви', 'інших заяв'),
  noneListed: 'нічого не зафіксовано',
  months: (n) => many(n, 'місяць', 'місяці', 'місяців'),
  years: (n) => many(n, 'рік', 'роки', 'років'),
  days: (n) => many(n, 'день', 'дні', 'днів'),
  range: (from, to) => `${from} – ${to}`,

  asOf: (day) => `Станом на ${day}`,
  noStatement: 'Заяв не зафіксовано',
  membersDiffer: 'Позиції різні',
  paraphrase: '(переказ)',
  polesTitle: 'Два полюси',
  polesDescription: (low, high) => `Під лінією: ${low}. Над лінією: ${high}.`,
  scoreDescription: (events, from, to, lanes) =>
    `${events}, ${from} – ${to}, доріжки: ${lanes.join(', ')}. Вертикальна лінія з’єднує сторони, які брали участь у події.`,
  rowsTitle: (n) => many(n, 'рядок', 'рядки', 'рядків'),
  rowsDescription: (lanes) => `Один рядок на подію, стовпців для сторін: ${lanes}.`,

  score: {
    issue: (name) => `${name}: як змінювалися заявлені позиції`,
    issueUnder: (range) =>
      `Заявлена позиція кожної сторони, ${range}. Риска – заява з джерелом; бліде – не підтверджено знову.`,
    spanUnder: (range) => `Дипломатичні контакти, ${range}. Вертикальна лінія з’єднує сторони однієї події.`,
    sources: (day) => `Джерела: разом із даними, для кожної позначки. Дані до ${day}.`,
  },

  chart: {
    label: 'Шкала часу: переходьте між подіями стрілками',
    noEvent: 'Подію не вибрано',
    keys: 'Стрілки: події та доріжки. + і −: масштаб. [ і ]: місяць. Esc: закрити.',
    wheel: 'Утримуйте Ctrl або спершу натисніть на графік, щоб масштабувати коліщатком',
    moreHere: (n) => `і ще ${many(n, 'подія', 'події', 'подій')} тут`,
    asOfDate: 'Дата подання',
    mainOnly: 'Лише головні події',
    allOf: (n) => `Усі ${many(n, 'подія', 'події', 'подій')}`,
  },
  legend: {
    issue:
      'Далі від лінії – твердіша позиція. Риска – заява з джерелом. Бліде – не підтверджено знову або змінилася посадова особа.',
    absent: 'Пунктирне кільце: не були присутні',
    marks: 'Що означають позначки',
  },

  card: {
    roles: {
      present: 'За столом',
      host: 'Приймає',
      acted: 'Діє',
      addressed: 'Адресат',
      absent: 'Не були присутні',
    },
    mediator: 'посередництво',
    lastMeeting: 'Попередня зустріч',
    earlier: (days) => `за ${days} до цього`,
    loading: 'Завантажуються слова та джерела…',
    failed: 'Слова та джерела не вдалося завантажити.',
    readThere: 'Прочитати на сторінці події',
    said: 'Що було сказано',
    moreStatements: (n) => `ще ${many(n, 'заява', 'заяви', 'заяв')}`,
    sources: 'Джерела',
    countSources: (n) => many(n, 'джерело', 'джерела', 'джерел'),
    readouts: 'Версії сторін різняться',
    open: 'Відкрита подія',
    previous: 'Попередня подія',
    next: 'Наступна подія',
    ownPage: 'Сторінка події',
    close: 'Закрити',
  },
  statement: {
    paraphrase: 'Переказ',
    brackets: 'У квадратних дужках – додано виданням.',
    draft: '(проєкт)',
    own: 'Ця заява',
    noStep: 'з питання, без ступеня',
    describes: (whom) => `(описує: ${whom})`,
    original: (language, translator) => `Оригінал: ${language}; переклад: ${translator}`,
  },
  source: {
    via: (outlet) => `через ${outlet}`,
    undated: 'без дати',
  },

  empty: {
    title: (asked) => `Жодна подія не відповідає: ${asked}`,
    inSpan: 'у цьому проміжку',
    count: (all) => `0 з усіх (${all})`,
    show: (events, way) => `Показати: ${events} ${way}`,
    showAll: 'Показати всі події',
    ways: {
      q: 'без цих слів',
      kinds: 'будь-якого виду',
      actors: 'на всіх доріжках',
      about: 'з будь-якого питання',
      people: 'за участю будь-кого',
      span: 'за весь час',
    },
  },

  embed: {
    issue: 'Питання',
    noIssue: 'Без питання',
    chooseIssue: 'Виберіть питання',
    notUsed: (parts) => `Не використано з цієї адреси: ${parts}.`,
    explore: 'Дослідити',
    allEvents: 'Усі події та джерела',
    inWords: (n) => (n === 1 ? 'Головна подія словами' : `Головні події словами (${n})`),
    showAll: 'Показати все',
  },
};
