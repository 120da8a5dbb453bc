import { en, type PageWords } from './en.ts';

export const uk: PageWords = en;
