import { type ComponentProps, createContext } from 'preact';

/** Whether what is drawn stands in a link: no button may stand there. */
export const InLink = createContext(false);

/** A link of the article. It opens in its own tab, so that the reader stays; a place in the article stays here. */
export function Link(props: ComponentProps<'a'>) {
  const elsewhere = typeof props.href === 'string' && !props.href.startsWith('#');
  return (
    <InLink.Provider value={true}>
      <a {...props} {...(elsewhere && { target: '_blank', rel: 'noopener noreferrer' })} />
    </InLink.Provider>
  );
}
