/** One page of the Handbuch: what a view is for, how the usual things are done, and what helps where something is in the way. */
export interface HandbookPage {
  readonly title: string;
  readonly purpose: string;
  /** What one does most, and how. */
  readonly often: readonly { readonly what: string; readonly how: string }[];
  /** What may come up, and what to do then. */
  readonly ifs: readonly { readonly when: string; readonly then: string }[];
  /** What the picture shows, for those who do not see it; none where a page has no picture. */
  readonly picture?: string;
}
