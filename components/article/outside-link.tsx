import { type ComponentProps, createContext } from 'preact';

/** Whether what is drawn stands in a link: no button may stand there. */
export const InLink = createContext(false);

/** A link that opens in its own tab, so that the reader stays. */
export function OutsideLink(props: ComponentProps<'a'>) {
  return (
    <InLink.Provider value={true}>
      <a {...props} {...(props.href && { target: '_blank', rel: 'noopener noreferrer' })} />
    </InLink.Provider>
  );
}
