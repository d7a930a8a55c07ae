/** The last so many characters of a text, or elements of a list, before an index. */
export function leftOf(text: string, at: number, most: number): string;
export function leftOf<T>(list: readonly T[], at: number, most: number): T[];
export function leftOf(of: string | readonly unknown[], at: number, most: number): string | unknown[] {
  return of.slice(Math.max(0, at - most), at) as string | unknown[];
}
