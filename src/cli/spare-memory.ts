// Imported before anything else: a build leaves much behind that nothing holds, and both who hand out its memory
// would rather take more from the machine than look for that.
import { setFlagsFromString } from 'node:v8';

// V8 looks for garbage when the heap is larger by so much than what was in use, and not only at its double or more.
setFlagsFromString('--heap-growing-percent=60');
// The bundler gives back at once what it has freed: it reads this when it is loaded.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
