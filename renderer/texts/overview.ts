/** The overview: what is to be done today. */
export const overviewTexts = {
  de: {
    title: 'Übersicht',
  },
  en: {
    title: 'Overview',
  },
};
