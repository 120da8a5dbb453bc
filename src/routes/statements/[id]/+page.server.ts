import { entriesOf, knownPage } from '../../known.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () => entriesOf('statements');
export const load: PageServerLoad = ({ params }) => knownPage('statements', params.id);
