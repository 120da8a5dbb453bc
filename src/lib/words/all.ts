// All languages at once, for where pictures are made on request: the server and the command line.
import { addPictureWords } from './words.ts';
import { de } from './picture/de.ts';
import { fr } from './picture/fr.ts';
import { uk } from './picture/uk.ts';

addPictureWords('uk', uk);
addPictureWords('fr', fr);
addPictureWords('de', de);
