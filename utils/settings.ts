import { browser } from 'wxt/browser';
import { FIRST, type History, migrated, versionKey } from './migrate.ts';

export const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
export const FONTS = ['serif', 'sans', 'system', 'dyslexic'] as const;
export const UI_LANGUAGES = ['en', 'ru', 'az', 'hy', 'tr', 'uk', 'de', 'fr', 'es', 'ar'] as const;
export const VIEWS = ['quotes', 'article'] as const;

export type Theme = (typeof THEMES)[number];
export type Font = (typeof FONTS)[number];
export type UiLanguage = (typeof UI_LANGUAGES)[number];
export type View = (typeof VIEWS)[number];

/** The value where it is one that the option can have, else null: for what another version or a file brings. */
type Check<T> = (value: unknown) => T | null;

export type NumberRange = { min: number; max: number; step: number };
export const FONT_SIZE: NumberRange = { min: 12, max: 40, step: 1 };
export const WIDTH: NumberRange = { min: 40, max: 100, step: 5 };
export const LINE_HEIGHT: NumberRange = { min: 1.2, max: 2.2, step: 0.1 };
/** In em. */
export const LETTER_SPACING: NumberRange = { min: 0, max: 0.12, step: 0.01 };
export const SPEECH_RATE: NumberRange = { min: 0.5, max: 2, step: 0.1 };

const oneOf =
  <T extends string>(choices: readonly T[]): Check<T> =>
  value =>
    choices.find(choice => choice === value) ?? null;

const within =
  ({ min, max }: NumberRange): Check<number> =>
  value =>
    typeof value === 'number' && value >= min && value <= max ? value : null;

const yesOrNo: Check<boolean> = value => (typeof value === 'boolean' ? value : null);

const HOST = /^[^\s/?#@:]{1,253}(?::\d{1,5})?$/;
const hosts: Check<string[]> = value =>
  Array.isArray(value) && value.every(host => typeof host === 'string' && HOST.test(host)) ? [...new Set(value)] : null;

/** The part of a site's pages that its reader has picked to be read. */
export type Region = { host: string; selector: string };
/** So that all of them fit into one item of synchronised storage (8 kB). The oldest go first. */
export const MAX_REGIONS = 20;
const MAX_SELECTOR = 300;

const isRegion = (value: unknown): value is Region => {
  const { host, selector } = (value ?? {}) as Record<string, unknown>;
  const isHost = typeof host === 'string' && HOST.test(host);
  return isHost && typeof selector === 'string' && selector !== '' && selector.length <= MAX_SELECTOR;
};
const regions: Check<Region[]> = value =>
  Array.isArray(value) && value.every(isRegion) && value.length <= MAX_REGIONS ? value : null;

const option = <T>(fallback: T, check: Check<T>, history: History = FIRST) => ({ fallback, check, history });

/** Every setting, once: what it is without a choice, what it may be. It is stored under its name. */
export const OPTIONS = {
  theme: option<Theme>('auto', oneOf(THEMES)),
  /** Reading size in px; the popup's is derived from it. */
  fontSize: option(20, within(FONT_SIZE)),
  font: option<Font>('serif', oneOf(FONTS)),
  /** The measure in characters. */
  width: option(65, within(WIDTH)),
  lineHeight: option(1.6, within(LINE_HEIGHT)),
  letterSpacing: option(0, within(LETTER_SPACING)),
  justify: option<boolean>(false, yesOrNo),
  speechRate: option(1, within(SPEECH_RATE)),
  uiLanguage: option<UiLanguage | 'auto'>('auto', oneOf(['auto', ...UI_LANGUAGES])),
  /** The popup's last view. */
  view: option<View>('quotes', oneOf(VIEWS)),
  /** Hosts where the reader opens by itself. */
  sites: option<string[]>([], hosts),
  /** What was picked by hand, for sites where that is to stay. */
  regions: option<Region[]>([], regions),
};

type Options = typeof OPTIONS;
export type SettingName = keyof Options;
export type Settings = { [Name in SettingName]: Options[Name]['fallback'] };

// Object.keys loses the names' type; OPTIONS is ours and closed.
export const SETTING_NAMES = Object.keys(OPTIONS) as SettingName[];

/** The settings without any choice made. A fresh object. */
export const defaultSettings = () => collect(name => OPTIONS[name].fallback);

/** What is remembered, in one read; a stored value that makes no sense counts as none, and so does storage that fails. */
export async function loadSettings(): Promise<Settings> {
  const stored = await readStored(SETTING_NAMES.flatMap(name => [name, versionKey(name)]));
  return collect(name => {
    const { check, fallback, history } = OPTIONS[name];
    return check(migrated(stored[name], stored[versionKey(name)], history)) ?? fallback;
  });
}

async function readStored(keys: string[]): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.sync.get(keys);
  } catch (error) {
    console.warn('On the Record: the settings cannot be read', error);
    return {};
  }
}

/** Remembers one choice. Rejects where the browser refuses: over quota, too many writes, storage off. */
export async function saveSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> {
  const { version } = OPTIONS[name].history;
  await browser.storage.sync.set({ [name]: value, ...(version > 1 && { [versionKey(name)]: { v: version } }) });
}

/** Calls back with all settings after each change, made here or on another device, until the returned call. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const onStored = (changes: object) => {
    if (SETTING_NAMES.some(name => name in changes)) void loadSettings().then(onChange);
  };
  browser.storage.sync.onChanged.addListener(onStored);
  return () => {
    // An updated extension leaves this copy of the code without its storage.
    if (browser.runtime?.id) browser.storage.sync.onChanged.removeListener(onStored);
  };
}

function collect(pick: (name: SettingName) => unknown): Settings {
  return Object.fromEntries(SETTING_NAMES.map(name => [name, pick(name)])) as Settings;
}
