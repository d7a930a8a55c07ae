const isWith = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, letter: string) =>
  key.toLowerCase() === letter && (ctrlKey || metaKey) && !altKey;

/** Whether a key is the browser's own for find. */
export const isFind = (event: KeyboardEvent) => isWith(event, 'f');

/** Whether it is the one for the next hit, or with Shift for the one before. */
export const isFindAgain = (event: KeyboardEvent) => event.key === 'F3' || isWith(event, 'g');
