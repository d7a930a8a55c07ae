import type { LabelGroup } from './labels.ts';
import { type WordTests, wordsOf } from './words.ts';

/** The groups that ask: by their label, else whose turns end in a question more often than the others'. */
export function askersOf(groups: LabelGroup[], labelled: LabelGroup[], is: WordTests): Set<LabelGroup> {
  const said = groups.filter(group => isCalledAsker(group, is));
  if (said[0]) return new Set([...said, ...groups.filter(group => asksOnly(group, labelled, said))]);
  const most = Math.max(...groups.map(often));
  const [first] = labelled;
  if (most >= 0.5) {
    // Who asks once may have asked back, unless an answer came before: “Who is older? – I am. – Do you argue?”
    const asking = groups.filter(
      group => asks(group) && (group.count > 1 || group === first || isBetweenAnswers(group, labelled)),
    );
    return new Set(groups[1] && asking.length === groups.length ? [] : asking);
  }
  // Who alone asks at all, and the first, who asks more often than others.
  const only = groups.filter(({ asking }) => asking);
  const asker = only.length > 1 ? most > 0.3 && first : groups[1] && only[0];
  return new Set(asker && often(asker) === most ? [asker] : []);
}

const often = (group: LabelGroup): number => group.asking / group.count;
const asks = (group: LabelGroup): boolean => often(group) >= 0.5 && group.says !== 'answer';

const isCalledAsker = ({ says, name, role }: LabelGroup, is: WordTests): boolean =>
  says === 'question' || says === 'asker' || wordsOf(`${name} ${says ? '' : (role ?? '')}`).some(is.asker);

/** Others in the room: whoever did nothing but ask, and was answered. */
function asksOnly(group: LabelGroup, labelled: LabelGroup[], said: LabelGroup[]): boolean {
  const next = labelled[labelled.lastIndexOf(group) + 1];
  return often(group) === 1 && group.says !== 'answer' && !!next && !said.includes(next);
}

function isBetweenAnswers(group: LabelGroup, labelled: LabelGroup[]): boolean {
  const at = labelled.indexOf(group);
  return [labelled[at - 1], labelled[at + 1]].every(near => near && !asks(near));
}
