import { setTimeout as pause } from 'node:timers/promises';

/** Waits until a condition holds. @throws where it does not within the time, in ms */
export async function until(condition: () => Promise<boolean>, what: string, timeout = 10_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain until ${what}.`);
    await pause(50);
  }
}
