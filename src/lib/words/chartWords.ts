// What charts in files and on pages of their own are written with, beside the words of pictures; not in embeds.
import { dictionary } from './dictionary.ts';
import { en } from './chart/en.ts';

export const chartWords = /* @__PURE__ */ dictionary(en);
