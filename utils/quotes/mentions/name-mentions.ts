import { capitalNouns, endsOnVerb, has, is } from '../lexicon/lexicon.ts';
import { type Mention, mention, type Row } from './mention.ts';
import { isFirstName } from './name-runs.ts';
import { nameStart } from './name-start.ts';
import { phraseStart } from './phrase-start.ts';

/** “President”, “Prime Minister”, “Cabinet Secretary for …”: a run without a name in it. */
export function onlyRoles(row: Row, from: number, last: number): boolean {
  const { tokens, lexicon } = row;
  if (
    last > from &&
    has(tokens[last], is.title) &&
    has(tokens[last + 1], is.of) &&
    !tokens.slice(from, last).some(isFirstName)
  )
    return true;
  if (last > from && tokens[from]?.entry?.gender && !capitalNouns(lexicon)) return false; // “Mr. Singer”
  let roles = 0;
  for (let k = from; k <= last; k++) {
    const bits = tokens[k]?.bits ?? 0;
    if (bits & is.firstName || !(bits & (is.role | is.title | is.notName))) return false;
    if (bits & is.role) roles++;
  }
  return roles > 0;
}

/** A run may be a title and a name, a role and a name, or a body. */
export function nameMentions(row: Row, start: number, end: number): Mention[] {
  const { tokens, lexicon } = row;
  // “Leyla Hanım”: in languages that end on the verb a title follows its name.
  let last = end;
  while (endsOnVerb(lexicon) && last > start && has(tokens[last], is.title)) last--;
  const [from, first] = nameStart(row, start, last);
  const own = mention(row, 'name', first, last, phraseStart(row, from, first));
  if (!endsOnVerb(lexicon)) return [own];
  // “Dışişleri Bakanlığı Sözcüsü Öncü Keskin” names the ministry too.
  const body = tokens.slice(from, first).findLastIndex(t => has(t, is.body));
  return body < 0 ? [own] : [mention(row, 'name', from, from + body, from), own];
}
