import { en, type PictureWords } from './en.ts';

export const de: PictureWords = en;
