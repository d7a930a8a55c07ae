/**
 * What the general way cannot know about one site. Selectors only: a rule is data. A selector that finds nothing leaves
 * the matter to the general way, so that a redesign of the site costs no more than the rule.
 */
export type SiteRule = {
  /** The rule holds for this host and all below it. */
  host: string;
  /** The element that bears the title; elements that `subtitle` finds inside do not belong to it. */
  title?: string;
  subtitle?: string;
  section?: string;
  published?: string;
  author?: string;
  /** An element with the lead image as an `img` or as its CSS background. */
  cover?: string;
  /** The element that holds the article and nothing else but what `drop` finds. */
  body?: string;
  drop?: string;
};
