import { en, type PictureWords } from './en.ts';

export const fr: PictureWords = en;
