/** `migrations[n]` takes a value of version n − 1. A change of meaning raises the version and adds one. */
export type History = { version: number; migrations: Record<number, (old: unknown) => unknown> };

/** Of what has not changed its meaning yet. */
export const FIRST: History = { version: 1, migrations: {} };

/** Beside a value of a later version than the first stands its version, as `{ v: 2 }`, under this key. */
export const versionKey = (name: string) => `${name}$`;

/**
 * A stored value in the meaning of today. It is migrated at each reading and stays as it is stored until the next choice,
 * so that a device with an older copy of the extension understands it until then.
 * @param value null or undefined where nothing is stored
 * @param mark what stands under its version key
 * @returns null where a migration cannot make sense of it
 */
export function migrated(value: unknown, mark: unknown, { version, migrations }: History): unknown {
  if (value == null) return null;
  const { v } = (mark ?? {}) as { v?: unknown };
  try {
    let now = value;
    for (let next = (typeof v === 'number' ? v : 1) + 1; next <= version; next++) now = migrations[next]?.(now) ?? now;
    return now;
  } catch (error) {
    console.warn('On the Record: an old setting makes no sense', error);
    return null;
  }
}
