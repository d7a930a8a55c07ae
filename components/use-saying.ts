import { useEffect, useRef, useState } from 'preact/hooks';

const SAID_FOR = 4000;

/** Words that stand on screen for a moment, and the call that says them. */
export function useSaying(): [said: string, say: (words: string) => void] {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = (words: string) => {
    clearTimeout(timer.current);
    setSaid(words);
    timer.current = setTimeout(() => setSaid(''), SAID_FOR);
  };
  return [said, say];
}
