import { en, type PageWords } from './en.ts';

export const fr: PageWords = en;
