import { Fragment } from 'preact';

/**
 * Facts in a line, with a point between them. A line that breaks there neither ends nor begins with the point: what is
 * seen of it is the ground of the space, and a space is gone where a line ends. What is read out or copied is a
 * character that has no size.
 */
export function Facts({ of }: { of: readonly string[] }) {
  return of.map((fact, at) => (
    <Fragment key={fact}>
      {at > 0 && (
        <span class="point">
          {' '}
          <span>·&nbsp;</span>
        </span>
      )}
      <bdi>{fact}</bdi>
    </Fragment>
  ));
}
