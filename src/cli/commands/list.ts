// The commands, in the order --help prints them.
import type { Command } from '../command.ts';
import { changes } from './changes.ts';
import { check } from './check.ts';
import { contacts } from './contacts.ts';
import { diff } from './diff.ts';
import { events } from './events.ts';
import { exportFigures } from './export.ts';
import { fmt } from './fmt.ts';
import { importSheet } from './import.ts';
import { newFile } from './new.ts';
import { position } from './position.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';
import { verifyQuotes } from './verifyQuotes.ts';

export const COMMANDS: readonly Command[] = [
  check, position, changes, contacts, events, show, exportFigures, newFile, fmt, importSheet, verifyQuotes, diff, schema,
]; // prettier-ignore
