import { readFileSync, readdirSync } from 'node:fs';

// CPU of processes from /proc: nanoseconds by thread (schedstat), ended children by clock tick (stat). Elsewhere there is no such thing: `canRead` is false.

const text = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/** Fields of /proc/<pid>/stat after the name, which may hold spaces: state is 0, the parent 1. */
const stat = (pid: number): string[] | null => text(`/proc/${pid}/stat`)?.replace(/^.*\) /s, '').split(' ') ?? null;
const msPerTick = 10;

export const canRead = (): boolean => Number(text('/proc/self/schedstat')?.split(' ')[0]) > 0;

export const parentOf = (pid: number): number => Number(stat(pid)?.[1]);

/** Milliseconds of CPU that the threads of a process have used. */
function ofProcess(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + Number(text(`/proc/${pid}/task/${thread}/schedstat`)?.split(' ')[0] ?? 0) / 1e6, 0);
  } catch {
    return 0;
  }
}

/** A process, its living children, and those that have ended. */
export function ofFamily(pid: number): number {
  const children = readdirSync('/proc').map(Number).filter((other) => other > 0 && parentOf(other) === pid);
  const ended = stat(pid)?.slice(13, 15).reduce((sum, ticks) => sum + Number(ticks) * msPerTick, 0) ?? 0;
  return [pid, ...children].reduce((sum, one) => sum + ofProcess(one), ended);
}

/** Megabytes of memory a process holds. */
export const residentMb = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(text(`/proc/${pid}/status`) ?? '')?.[1]) / 1024;
