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
  const renumber = new Map<number, number>();
  const add = ({ name, role, aliases }: Person): number => {
    const id = speakers.length;
    speakers.push({ id, name, role, aliases: [...aliases] });
    return id;
  };
  const quoted = outside.map(quote => {
    if (quote.speaker === null) return quote;
    const speaker = written.speakers[quote.speaker];
    const id = renumber.get(quote.speaker) ?? (speaker ? add(speaker) : null);
    if (id !== null) renumber.set(quote.speaker, id);
    return { ...quote, speaker: id };
  });
  const byPerson = new Map<Person, number>();
  const turns = interview.turns.map(({ kind, spans, speaker: person }): Quote => {
    const id = person && (byPerson.get(person) ?? join(person));
    if (person && id !== null) byPerson.set(person, id);
    const [first, last] = ends(spans);
    // « Oui, deux fois. »: an answer that stands in marks as a whole is without them.
    const whole = inside.find(quote => {
      const [one, other] = ends(quote.spans);
      const isNear = one.block === first.block && other.block === last.block;
      return isNear && one.start > first.start && one.start < first.start + 3 && last.end < other.end + 4;
    });
    return {
      kind,
      spans: whole?.spans ?? spans,
      speaker: id,
      cue: null,
      evidence: id === null ? 'none' : 'turn',
    };
  });
  const at = (quote: Quote) => quote.spans[0]?.block ?? 0;
  return { speakers, quotes: [...quoted, ...turns].sort((a, b) => at(a) - at(b)) };

  /** The speaker already quoted under this surname, in the fuller of the two forms, or a new one. */
  function join(person: Person): number {
    const known = speakers.find(speaker => isSame(speaker.name, person.name));
    if (!known) return add(person);
    if (person.name.length > known.name.length) {
      known.aliases.push(known.name);
      known.name = person.name;
    }
    known.role ??= person.role;
    return known.id;
  }
}
