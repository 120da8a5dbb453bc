// What pictures and embeds are written with.
import { dictionary } from './dictionary.ts';
import { en } from './picture/en.ts';

export const pictureWords = /* @__PURE__ */ dictionary(en);
