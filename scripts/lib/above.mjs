// The programs above this one when npm runs it: npm itself and the shell that it starts scripts with.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Parent of a process; 0 when nobody can tell. */
function parentOf(pid) {
  try {
    // The name in brackets may hold anything; the state and the parent follow the last bracket.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[1]);
  } catch {
    try {
      return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim());
    } catch {
      return 0;
    }
  }
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/**
 * Calls back when npm, or the shell between npm and this program, is gone. A shell that is told to end does not tell its child,
 * so `kill <pid of npm>` would leave the server running with nobody above it.
 */
export function watchAbove(ended) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const above = [process.ppid, parentOf(process.ppid)].filter((pid) => pid > 1);
  const timer = setInterval(() => {
    if (above.every(isAlive)) return;
    clearInterval(timer);
    ended();
  }, 250);
  timer.unref();
}
