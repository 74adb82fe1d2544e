/** The page for families as build/familyPage.ts makes it of renderer/familyPage. */
declare module 'virtual:family-page' {
  /** The page's program, a classic script. */
  export const script: string;
  export const style: string;
  /** The service worker that keeps a copy for when there is no network. */
  export const worker: string;
}
