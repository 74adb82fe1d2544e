/** The history: who changed what and when, and the way back. */
export const historyTexts = {
  de: {
    title: 'Verlauf',
  },
  en: {
    title: 'History',
  },
};
