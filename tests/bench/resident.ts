// Memory of a process and its children, and what these took of the processor, as `ps` and, on Linux, /proc tell it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Resident set sizes in bytes: of the process, and of its direct children together. */
export function residentBytes(pid: number): { server: number; children: number } {
  const sizes = { server: 0, children: 0 };
  for (const line of execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=']).toString().split('\n')) {
    const [own, parent, kibibytes = 0] = line.trim().split(/\s+/).map(Number);
    if (own === pid) sizes.server += kibibytes * 1024;
    else if (parent === pid) sizes.children += kibibytes * 1024;
  }
  return sizes;
}

/** Linux counts in hundredths of a second, whatever its kernel. */
const TICKS = 100;

/** Seconds on the processor of a process's direct children: to a hundredth on Linux, whole ones elsewhere. */
export function childSeconds(pid: number): number {
  let sum = 0;
  for (const line of execFileSync('ps', ['-A', '-o', 'pid=,ppid=,cputimes=']).toString().split('\n')) {
    const [own = 0, parent, seconds = 0] = line.trim().split(/\s+/).map(Number);
    if (parent === pid) sum += exactSeconds(own) ?? seconds;
  }
  return sum;
}

/** User and system time are the 14th and 15th field of /proc/PID/stat; the second, in brackets, may hold spaces. */
function exactSeconds(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/su, '').trim().split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return undefined;
  }
}
