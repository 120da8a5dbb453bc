// The record with all evidence, linked once for all pages that are drawn from it.
import full from 'virtual:record/full';
import { linkRecord } from '#lib/record/link.ts';

export const record = linkRecord(full);
