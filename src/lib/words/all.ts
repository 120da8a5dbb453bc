// All languages at once, for where pictures are made on request: the server and the command line.
import { chartWords } from './chartWords.ts';
import { de as deChart } from './chart/de.ts';
import { fr as frChart } from './chart/fr.ts';
import { uk as ukChart } from './chart/uk.ts';
import { de } from './picture/de.ts';
import { fr } from './picture/fr.ts';
import { uk } from './picture/uk.ts';
import { pictureWords } from './words.ts';

pictureWords.add('uk', uk);
pictureWords.add('fr', fr);
pictureWords.add('de', de);
chartWords.add('uk', ukChart);
chartWords.add('fr', frChart);
chartWords.add('de', deChart);
