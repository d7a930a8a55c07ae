import { OPTIONS, SETTING_NAMES, type SettingName, type Settings } from './settings.ts';

/** The form of the file; a change of it raises the number. */
const FORM = 1;
const APP = 'on-the-record';
/** In bytes. No settings file comes near; what does is not one, and is not read. */
const LARGEST = 1_000_000;

/** Why a file was not loaded: the name of the message that says so. `setting` is the one with a bad value. */
export type FileProblem =
  | { problem: 'importNotJson' | 'importNotSettings' | 'importTooNew' }
  | { problem: 'importBadValue'; setting: SettingName };

/** All settings as the text of a file that `readSettingsFile` takes back. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ app: APP, form: FORM, settings }, null, 2)}\n`;
}

/**
 * The settings in a file. One bad value refuses the whole file; names that this version does not know are passed over.
 * @param blob the file, as the user has chosen it
 */
export async function readSettingsFile(blob: Pick<Blob, 'size' | 'text'>): Promise<Partial<Settings> | FileProblem> {
  if (blob.size > LARGEST) return { problem: 'importNotSettings' };
  const text = await textOf(blob);
  if (text === null) return { problem: 'importNotSettings' };
  const file = parse(text);
  if (file === undefined) return { problem: 'importNotJson' };
  if (!isRecord(file) || file.app !== APP || !isRecord(file.settings)) return { problem: 'importNotSettings' };
  if (file.form !== FORM) return { problem: 'importTooNew' };
  const values = new Map(Object.entries(file.settings));
  const known = SETTING_NAMES.filter(name => values.has(name));
  if (known.length === 0) return { problem: 'importNotSettings' };
  const bad = known.find(name => OPTIONS[name].check(values.get(name)) === null);
  if (bad) return { problem: 'importBadValue', setting: bad };
  return Object.fromEntries(known.map(name => [name, OPTIONS[name].check(values.get(name))])) as Partial<Settings>;
}

/** Null where the file cannot be read: it is gone by now, or no text. */
function textOf(blob: Pick<Blob, 'text'>): Promise<string | null> {
  return blob.text().catch((error: unknown) => {
    console.warn('On the Record: the file cannot be read', error);
    return null;
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
