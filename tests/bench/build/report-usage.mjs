// Loaded with --import into a process that is measured: writes what it and its children used, when it ends.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6 + cpuOfChildren();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpu, memory: maxRSS * 1024 }));
});

/** Seconds of all processes that this one has waited for, the search indexer above all; Linux alone tells. */
function cpuOfChildren() {
  if (!existsSync('/proc/self/stat')) return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // Fields 16 and 17 of proc(5), counted behind the name of the program, in hundredths of a second.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
