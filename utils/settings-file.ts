import { OPTIONS, SETTING_NAMES, type SettingName, type Settings } from './settings.ts';

/** The form of the file; a change of it raises the number. */
const FORM = 1;
const APP = 'on-the-record';
/** No settings file comes near; what does is not one. */
const LONGEST = 1_000_000;

/** Why a file was not loaded: the name of the message that says so. `setting` is the one with a bad value. */
export type FileProblem =
  | { problem: 'importNotJson' | 'importNotSettings' | 'importTooNew' }
  | { problem: 'importBadValue'; setting: SettingName };

/** All settings as the text of a file that `readSettingsFile` takes back. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ app: APP, form: FORM, settings }, null, 2)}\n`;
}

/** The settings in a file. One bad value refuses the whole file; names that this version does not know are passed over. */
export function readSettingsFile(text: string): Partial<Settings> | FileProblem {
  if (text.length > LONGEST) return { problem: 'importNotSettings' };
  const file = parse(text);
  if (file === undefined) return { problem: 'importNotJson' };
  if (!isRecord(file) || file.app !== APP || !isRecord(file.settings)) return { problem: 'importNotSettings' };
  if (file.form !== FORM) return { problem: 'importTooNew' };
  const values = new Map(Object.entries(file.settings));
  const known = SETTING_NAMES.filter(name => values.has(name));
  const bad = known.find(name => OPTIONS[name].check(values.get(name)) === null);
  if (bad) return { problem: 'importBadValue', setting: bad };
  return Object.fromEntries(known.map(name => [name, OPTIONS[name].check(values.get(name))])) as Partial<Settings>;
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
