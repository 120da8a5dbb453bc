// One page for each; the list of them comes from the record. No page of evidence needs scripts.
import { entriesOf, knownPage } from '../../known.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;
export const entries: EntryGenerator = () => entriesOf('events');
export const load: PageServerLoad = ({ params }) => knownPage('events', params.id);
