import { copyText } from './copy-text.ts';

/**
 * Hands a link to the system's share sheet, or to the clipboard where there is none.
 * @returns 'shared' where the system asks the user itself, 'refused' where nothing was allowed
 */
export async function shareLink(url: string, title: string): Promise<'shared' | 'copied' | 'refused'> {
  // TypeScript has it on Navigator; insecure pages and desktop browsers lack it.
  const { share }: Partial<Pick<Navigator, 'share'>> = navigator;
  if (!share) return (await copyText(url)) ? 'copied' : 'refused';
  try {
    await share.call(navigator, { url, title });
    return 'shared';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
    console.warn('On the Record: the link was not shared', error);
    return 'refused';
  }
}
