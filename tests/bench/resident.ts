// Memory of a process and its children, and what these took of the processor, as `ps` tells it.
import { execFileSync } from 'node:child_process';

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

/** Whole seconds on the processor of a process's direct children. */
export function childSeconds(pid: number): number {
  const lines = execFileSync('ps', ['-A', '-o', 'ppid=,cputimes=']).toString().split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .reduce((sum, [parent, seconds = 0]) => (parent === pid ? sum + seconds : sum), 0);
}
