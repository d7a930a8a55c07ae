import type { Quote, Span, Speaker } from '../../types.ts';
import type { Interview, Person } from './turns.ts';
import { isSame } from './words.ts';

/** The first and the last of the spans, which no turn and no quote is without. */
const ends = (spans: readonly Span[]) => [spans[0], spans.at(-1)] as [Span, Span];

/**
 * Puts the turns of an interview among the quotes of the text around them. What is quoted inside a turn belongs to the
 * turn; who is quoted in the introduction and then interviewed is one speaker.
 * @returns Quotes in reading order, speakers numbered as in {@link Speaker}.
 */
export function castTurns(
  written: { speakers: Speaker[]; quotes: Quote[] },
  interview: Interview,
): { speakers: Speaker[]; quotes: Quote[] } {
  const [inside, outside] = [true, false].map(is =>
    written.quotes.filter(quote => quote.spans.some(span => interview.blocks.has(span.block)) === is),
  ) as [Quote[], Quote[]];
  const speakers: Speaker[] = [];
  const ids = new Map<Person, number>();
  const idOf = (person: Person | null | undefined, make: typeof add): number | null => {
    if (!person) return null;
    const id = ids.get(person) ?? make(person, speakers);
    ids.set(person, id);
    return id;
  };
  const quoted = outside.map(quote => ({ ...quote, speaker: idOf(written.speakers[quote.speaker ?? -1], add) }));
  const spoken = spokenOf(inside);
  const turns = interview.turns.map(({ kind, spans, speaker: person }): Quote => {
    const speaker = idOf(person, join);
    return { kind, spans: spoken(spans), speaker, cue: null, evidence: speaker === null ? 'none' : 'turn' };
  });
  const at = (quote: Quote) => quote.spans[0]?.block ?? 0;
  return { speakers, quotes: [...quoted, ...turns].sort((a, b) => at(a) - at(b)) };
}

/** A new speaker's number. */
function add({ name, role, aliases }: Person, speakers: Speaker[]): number {
  const id = speakers.length;
  speakers.push({ id, name, role, aliases: [...new Set(aliases)] });
  return id;
}

/** That of the speaker already quoted under this surname, in the fuller of the two forms, or of a new one. */
function join(person: Person, speakers: Speaker[]): number {
  const known = speakers.find(speaker => isSame(speaker.name, person.name));
  if (!known) return add(person, speakers);
  if (person.name.length > known.name.length) {
    known.aliases.push(known.name);
    known.name = person.name;
  }
  known.role ??= person.role;
  return known.id;
}

/** What of the spans of a turn was said, by the quotes inside the turns. */
function spokenOf(inside: readonly Quote[]): (spans: Span[]) => Span[] {
  const key = (block: number, start: number): string => `${block} ${start}`;
  const starting = new Map(inside.map(quote => [key(ends(quote.spans)[0].block, ends(quote.spans)[0].start), quote]));
  return spans => {
    const [first, last] = ends(spans);
    // « Oui, deux fois. »: an answer that stands in marks as a whole is without them.
    const whole = [1, 2]
      .map(wide => starting.get(key(first.block, first.start + wide))?.spans)
      .find(words => {
        const other = words?.at(-1);
        return other?.block === last.block && last.end < other.end + 4;
      });
    // «Нет, – смеётся Анна. – Ещё нет»: what the reporter says between dashes was not said.
    const withoutAsides = (span: Span): Span[] => {
      const quote = starting.get(key(span.block, span.start));
      return quote?.cue ? quote.spans : [span];
    };
    return whole ?? spans.flatMap(withoutAsides);
  };
}
