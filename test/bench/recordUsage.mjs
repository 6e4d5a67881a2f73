// Loaded before a program: writes what the process used to the file that RECORD_USAGE names, when it ends.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    writeFileSync(process.env.RECORD_USAGE, JSON.stringify(process.resourceUsage()));
  });
