type Props = {
  src: string;
  alt: string;
  class?: string;
  width?: number | undefined;
  height?: number | undefined;
  loading?: 'lazy';
  decoding?: 'async';
  onLoad?: () => void;
  onError?: () => void;
};

/**
 * A picture from the site of the article, which is not told where it is read. The address comes last: Firefox begins to
 * load at once when it is there, as what stands before it says, and a copy for paper does so again.
 */
export function Picture({ src, alt, ...rest }: Props) {
  return <img referrerpolicy="no-referrer" alt={alt} {...rest} src={src} />;
}
