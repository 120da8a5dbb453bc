import { entriesOf, knownPage } from '../../known.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () => entriesOf('actors');
export const load: PageServerLoad = ({ params }) => knownPage('actors', params.id);
