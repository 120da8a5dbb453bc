// What the explorer's pages are written with, beside the words of pictures.
import { dictionary } from './dictionary.ts';
import { en } from './page/en.ts';

export const pageWords = /* @__PURE__ */ dictionary(en);
