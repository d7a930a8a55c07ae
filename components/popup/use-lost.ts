import { useEffect } from 'preact/hooks';

/** Calls back for every failure that nobody has thought of, so that no click is followed by nothing. */
export function useLost(onLost: () => void): void {
  useEffect(() => {
    addEventListener('unhandledrejection', onLost);
    return () => removeEventListener('unhandledrejection', onLost);
  }, [onLost]);
}
