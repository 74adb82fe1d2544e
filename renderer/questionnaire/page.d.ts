/** Made by build/questionnairePage.ts. */
declare module 'virtual:questionnaire-page' {
  export const script: string;
  /** As a Content Security Policy names it: `sha256-…`. */
  export const scriptHash: string;
  export const style: string;
}
