#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { makeNodeEffects } from './node/nodeEffects.ts';
import { runProgram } from './runProgram.ts';

process.exitCode = await runProgram(process.argv.slice(2), makeNodeEffects(fileURLToPath(import.meta.url)));
// Input that nobody wants any more keeps no program waiting.
process.stdin.destroy();
