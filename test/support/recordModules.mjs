// Preloaded into the program: writes down every module that it asks for, and those that Node has loaded at its end.
import { writeFileSync } from 'node:fs';
import Module from 'node:module';
import process from 'node:process';

const asked = [];
const load = Module._load;
Module._load = function (request, ...rest) {
  asked.push(request);
  return load.call(this, request, ...rest);
};
process.on('exit', () => {
  writeFileSync(process.env.RECORD_MODULES, JSON.stringify({ asked, loaded: process.moduleLoadList }));
});
