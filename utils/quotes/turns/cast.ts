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
  const add = ({ name, role, aliases }: Person): number => {
    const id = speakers.length;
    speakers.push({ id, name, role, aliases: [...new Set(aliases)] });
    return id;
  };
  const ids = new Map<Person, number>();
  const idOf = (person: Person | null | undefined, make: (person: Person) => number): number | null => {
    if (!person) return null;
    const id = ids.get(person) ?? make(person);
    ids.set(person, id);
    return id;
  };
  const quoted = outside.map(quote => ({ ...quote, speaker: idOf(written.speakers[quote.speaker ?? -1], add) }));
  const turns = interview.turns.map(({ kind, spans, speaker: person }): Quote => {
    const id = idOf(person, join);
    const [first, last] = ends(spans);
    // « Oui, deux fois. »: an answer that stands in marks as a whole is without them.
    const whole = inside.find(quote => {
      const [one, other] = ends(quote.spans);
      const isNear = one.block === first.block && other.block === last.block;
      return isNear && one.start > first.start && one.start < first.start + 3 && last.end < other.end + 4;
    });
    return {
      kind,
      // «Нет, – смеётся Анна. – Ещё нет»: what the reporter says between dashes was not said.
      spans:
        whole?.spans ??
        spans.flatMap(
          span =>
            inside.find(({ cue, spans: [one] }) => cue && one?.block === span.block && one.start === span.start)
              ?.spans ?? span,
        ),
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
