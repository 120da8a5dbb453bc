import { entriesOf, knownPage } from '../../known.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () => entriesOf('issues');
export const load: PageServerLoad = ({ params }) => knownPage('issues', params.id);
