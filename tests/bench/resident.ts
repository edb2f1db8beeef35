// Memory of a process and its children, as `ps` tells it.
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
