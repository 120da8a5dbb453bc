#!/usr/bin/env node
// Starts the command line; builds it first when the code is newer than the last build.
import { buildIfStale, root } from './build.js';

process.env.DEMARCHE_ROOT ??= root;
await buildIfStale('cli');
await import('../build/cli/demarche.js');
