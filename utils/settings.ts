import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

export const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
export const FONTS = ['serif', 'sans', 'system'] as const;
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
export const SPEECH_RATE: NumberRange = { min: 0.5, max: 2, step: 0.1 };

const oneOf =
  <T extends string>(choices: readonly T[]): Check<T> =>
  value =>
    choices.find(choice => choice === value) ?? null;

const within =
  ({ min, max }: NumberRange): Check<number> =>
  value =>
    typeof value === 'number' && value >= min && value <= max ? value : null;

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

/** `migrations[n]` takes a value of version n − 1. A change of meaning raises the version and adds one. */
type History = { version: number; migrations: Record<number, (old: unknown) => unknown> };

function option<T>(name: string, fallback: T, check: Check<T>, history: History = { version: 1, migrations: {} }) {
  return { item: storage.defineItem<T>(`sync:${name}`, { fallback, ...history }), fallback, check };
}

/** Every setting, once: where it is stored, what it is without a choice, what it may be. */
export const OPTIONS = {
  theme: option<Theme>('theme', 'auto', oneOf(THEMES)),
  /** Reading size in px; the popup's is derived from it. */
  fontSize: option('fontSize', 19, within(FONT_SIZE)),
  font: option<Font>('font', 'serif', oneOf(FONTS)),
  /** The measure in characters. */
  width: option('width', 65, within(WIDTH)),
  lineHeight: option('lineHeight', 1.6, within(LINE_HEIGHT)),
  speechRate: option('speechRate', 1, within(SPEECH_RATE)),
  uiLanguage: option<UiLanguage | 'auto'>('uiLanguage', 'auto', oneOf(['auto', ...UI_LANGUAGES])),
  /** The popup's last view. */
  view: option<View>('view', 'quotes', oneOf(VIEWS)),
  /** Hosts where the reader opens by itself. */
  sites: option<string[]>('sites', [], hosts),
  /** What was picked by hand, for sites where that is to stay. */
  regions: option<Region[]>('regions', [], regions),
};

type Options = typeof OPTIONS;
export type SettingName = keyof Options;
export type Settings = { [Name in SettingName]: Options[Name]['fallback'] };

// Object.keys loses the names' type; OPTIONS is ours and closed.
export const SETTING_NAMES = Object.keys(OPTIONS) as SettingName[];

/** The settings without any choice made. A fresh object. */
export const defaultSettings = () => collect(name => OPTIONS[name].fallback);

/** What is remembered; a stored value that makes no sense counts as none, and so does storage that fails. */
export async function loadSettings(): Promise<Settings> {
  const stored = await Promise.all(
    SETTING_NAMES.map(name =>
      OPTIONS[name].item.getValue().catch((error: unknown) => {
        console.warn(`On the Record: ${name} cannot be read`, error);
        return null;
      }),
    ),
  );
  const values = new Map<SettingName, unknown>(SETTING_NAMES.map((name, at) => [name, stored[at]]));
  return collect(name => OPTIONS[name].check(values.get(name)) ?? OPTIONS[name].fallback);
}

/** Remembers one choice. Rejects where the browser refuses: over quota, too many writes, storage off. */
export async function saveSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> {
  // The union of items cannot see that value and item belong to the same name.
  const item: { setValue(value: never): Promise<void> } = OPTIONS[name].item;
  await item.setValue(value as never);
}

/** Calls back with all settings after each change, made here or on another device, until the returned call. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const reload = () => void loadSettings().then(onChange);
  const stops = SETTING_NAMES.map(name => OPTIONS[name].item.watch(reload));
  return () => {
    // An updated extension leaves this copy of the code without its storage.
    if (!browser.runtime?.id) return;
    for (const stop of stops) stop();
  };
}

function collect(pick: (name: SettingName) => unknown): Settings {
  return Object.fromEntries(SETTING_NAMES.map(name => [name, pick(name)])) as Settings;
}
