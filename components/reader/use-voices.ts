import { useEffect, useState } from 'preact/hooks';
import { voicesFor } from '../../utils/speech/voices.ts';

/** The browser's voices for a language; browsers tell them late and may lose them. */
export function useVoices(lang: string): SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    // TypeScript has it on Window; a browser may be built without it.
    const { speechSynthesis: synth }: { speechSynthesis?: SpeechSynthesis } = window;
    if (!synth) return;
    const update = () => setVoices(voicesFor(synth.getVoices(), lang));
    update();
    synth.addEventListener('voiceschanged', update);
    return () => synth.removeEventListener('voiceschanged', update);
  }, [lang]);
  return voices;
}
