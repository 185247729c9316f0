import { setFlagsFromString } from 'node:v8';

// Imported before anything else. A build lives for seconds, in which most of what V8 would compile anew for a long
// life, beside it on other threads, never gives back what that takes: only what runs very often is.
setFlagsFromString('--invocation-count-for-maglev=3000');
setFlagsFromString('--invocation-count-for-turbofan=30000');
setFlagsFromString('--wasm-tiering-budget=200000000');
