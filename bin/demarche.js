#!/usr/bin/env node
// Starts the command line; builds it first when the code is newer than the last build.
import module from 'node:module';
import path from 'node:path';
import { buildIfStale, root } from './build.js';

module.enableCompileCache?.(path.join(root, 'build/code'));

process.env.DEMARCHE_ROOT ??= root;
await buildIfStale('cli');
await import('../build/cli/demarche.js');
