import { entriesOf, knownPage } from '../../known.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () => entriesOf('people');
export const load: PageServerLoad = ({ params }) => knownPage('people', params.id);
