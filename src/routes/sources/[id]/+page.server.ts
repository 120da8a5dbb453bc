import { entriesOf, knownPage } from '../../known.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () => entriesOf('sources');
export const load: PageServerLoad = ({ params }) => knownPage('sources', params.id);
