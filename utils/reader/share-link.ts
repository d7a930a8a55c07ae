/**
 * Hands a link to the system's share sheet, or to the clipboard where there is none.
 * @returns 'shared' where the system asks the user itself, 'refused' where nothing was allowed
 */
export async function shareLink(url: string, title: string): Promise<'shared' | 'copied' | 'refused'> {
  // TypeScript has both on Navigator; insecure pages and desktop browsers lack them.
  const { share, clipboard }: Partial<Pick<Navigator, 'share' | 'clipboard'>> = navigator;
  try {
    if (share) {
      await share.call(navigator, { url, title });
      return 'shared';
    }
    if (!clipboard) return 'refused';
    await clipboard.writeText(url);
    return 'copied';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
    console.warn('On the Record: the link was not copied', error);
    return 'refused';
  }
}
