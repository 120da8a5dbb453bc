import { en, type PictureWords } from './en.ts';

export const uk: PictureWords = en;
