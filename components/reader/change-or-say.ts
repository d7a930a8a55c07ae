import type { Change } from './text-panel.tsx';

/** Changes a setting, and says so where it could not be saved. */
export const changeOrSay =
  (change: Change, say: (words: string) => void, sentence: string): Change =>
  async (name, value) => {
    const saved = await change(name, value);
    if (!saved) say(sentence);
    return saved;
  };
