import { expect, test } from 'vitest';
import { createPlayer } from '../../utils/speech/player.ts';

/** Speaks nothing; the test says when a sentence is over. */
function setUp(count: number) {
  const log: string[] = [];
  let speaking: EventTarget | null = null;
  const utterances = Array.from({ length: count }, (_, block) => {
    return { block, start: 0, end: 1, text: `s${block}`, speaker: null };
  });
  const player = createPlayer({
    synth: {
      speak: speech => {
        speaking = speech;
        log.push(`speak ${(speech as unknown as { text: string }).text}`);
      },
      // As browsers do: what is cancelled fires once more.
      cancel: () => {
        const cancelled = speaking;
        speaking = null;
        cancelled?.dispatchEvent(new Event('error'));
      },
    },
    utterances,
    make: ({ text }) => Object.assign(new EventTarget(), { text }) as unknown as SpeechSynthesisUtterance,
    onState: ({ playing, at }) => log.push(`${playing ? 'at' : 'paused at'} ${at}`),
    onEnd: reason => log.push(reason),
  });
  const fire = (type: 'end' | 'error') => {
    const now = speaking;
    speaking = null;
    now?.dispatchEvent(new Event(type));
  };
  return { log, player, fire };
}

test('reads one sentence after the other to the end', () => {
  const { log, player, fire } = setUp(2);
  player.play();
  fire('end');
  fire('end');
  expect(log).toEqual(['at 0', 'speak s0', 'at 1', 'speak s1', 'over']);
});

test('a pause keeps the place; the sentence begins anew', () => {
  const { log, player } = setUp(3);
  player.play(1);
  player.pause();
  player.play();
  expect(log).toEqual(['at 1', 'speak s1', 'paused at 1', 'at 1', 'speak s1']);
});

test.each<[steps: number, to: number]>([
  [1, 2],
  [-1, 0],
  [9, 2],
  [-9, 0],
])('skips by %i from the middle to %i', (steps, to) => {
  const { log, player } = setUp(3);
  player.play(1);
  player.step(steps);
  expect(log.slice(2)).toEqual([`at ${to}`, `speak s${to}`]);
});

test('a voice that fails ends the reading, once', () => {
  const { log, player, fire } = setUp(3);
  player.play();
  fire('error');
  expect(log).toEqual(['at 0', 'speak s0', 'failed']);
});

test('nothing to read is over at once', () => {
  const { log, player } = setUp(0);
  player.play();
  expect(log).toEqual(['over']);
});
