// The outlets of the whole record, sorted once for all their pages.
import { outletsOf } from '#lib/record/outlets.ts';
import { record } from './fullRecord.ts';

export const outlets = outletsOf(record);
