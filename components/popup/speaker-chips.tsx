import { useState } from 'preact/hooks';
import { speakerColour } from '../speaker/colour.ts';
import { Face } from '../speaker/face.tsx';
import type { Chosen } from './choose-quotes.ts';
import type { Group } from './group-quotes.ts';
import { useI18n } from './i18n.ts';

/** Of more speakers those who say most stand there, in three lines, so that the first quote is in sight. */
const FEW = 4;
/** Of more speakers the bar alone shows the shares: with them two names would not fit side by side. */
const FEW_SHARES = 4;
/** Smaller shares are one together: threads of all colours would be a bar of none. */
const LEAST_SHARE = 0.01;

type Props = { groups: Group[]; chosen: Chosen; onChoose: (chosen: Chosen) => void };

/**
 * Speakers to choose from, each with the number of their quotes and their share of the words, and a bar of the shares.
 * Nothing where there is no choice.
 */
export function SpeakerChips({ groups, chosen, onChoose }: Props) {
  const { messages, format } = useI18n();
  const { common, popup } = messages;
  const [all, setAll] = useState(false);
  const total = groups.reduce((sum, group) => sum + group.characters, 0);
  if (groups.length < 2) return null;
  const isLong = groups.length > FEW + 1;
  const most = new Set([...groups].sort((a, b) => b.characters - a.characters).slice(0, FEW));
  // Who is chosen stays in sight.
  const shown = groups.filter(group => !isLong || all || most.has(group) || chosen.has(group.speaker?.id ?? null));

  const isApart = ({ speaker, characters }: Group) =>
    characters >= LEAST_SHARE * total || chosen.has(speaker?.id ?? null);
  const apart = groups.filter(isApart);
  const others = total - apart.reduce((sum, group) => sum + group.characters, 0);

  function toggle(id: number | null) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  }

  // Where all are shown it stands before them: they scroll by themselves.
  const fold = isLong && (all || shown.length < groups.length) && (
    <button key="fold" type="button" class="chip all" aria-expanded={all} onClick={() => setAll(!all)}>
      {all ? popup.fold : format.plural(popup.moreSpeakers, groups.length - shown.length)}
    </button>
  );

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a legend of its own */}
      <div class={all ? 'chips whole' : 'chips'} role="group" aria-label={popup.speakers}>
        <button type="button" class="chip all" aria-pressed={chosen.size === 0} onClick={() => onChoose(new Set())}>
          {popup.everyone}
        </button>
        {all && fold}
        {shown.map(({ speaker, cards, characters }) => {
          const id = speaker?.id ?? null;
          const name = speaker?.name ?? common.notAttributed;
          const percent = format.percent(total > 0 ? characters / total : 0);
          return (
            <button
              key={id}
              type="button"
              class="chip"
              title={format.fill(popup.shareOfWords, { name, percent })}
              aria-pressed={chosen.has(id)}
              onClick={() => toggle(id)}
            >
              <Face speaker={speaker} />
              <bdi class="chip-name">{name}</bdi>
              <small>
                {format.number(cards.length)}
                {groups.length <= FEW_SHARES && ` · ${percent}`}
              </small>
            </button>
          );
        })}
        {!all && fold}
      </div>
      {total > 0 && (
        <div class="share" aria-hidden="true">
          {apart.map(({ speaker, characters }) => (
            <i
              key={speaker?.id ?? null}
              style={{ '--_c': speakerColour(speaker?.id ?? null), flex: characters }}
              class={chosen.size === 0 || chosen.has(speaker?.id ?? null) ? undefined : 'dim'}
            />
          ))}
          {others > 0 && (
            <i style={{ '--_c': 'var(--_edge)', flex: others }} class={chosen.size > 0 ? 'dim' : undefined} />
          )}
        </div>
      )}
    </>
  );
}
