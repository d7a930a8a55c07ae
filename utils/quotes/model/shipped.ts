import { unpack, type Weighing } from './model.ts';
import { packedPronouns, packedSpeakers, packedWords } from './weights.ts';

/** What was learned, for one language. */
export type Model = { words: Weighing; pronouns: Weighing; speakers: Weighing };

const models = new Map<string, Model>();

/** The shipped weights as a language uses them; read once. */
export function shippedModel(language: string): Model {
  const known = models.get(language);
  if (known) return known;
  const model = {
    words: unpack(packedWords, language),
    pronouns: unpack(packedPronouns, language),
    speakers: unpack(packedSpeakers, language),
  };
  models.set(language, model);
  return model;
}
