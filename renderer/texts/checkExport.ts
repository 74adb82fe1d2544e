import type { CheckedExport } from '../../shared/exports/exportPlan.ts';
import { numberText } from '../../shared/texts/language.ts';

/** Whether an export that lies somewhere is whole, and whose it is. */
export const checkExportTexts = {
  de: {
    title: 'Ausgabe prüfen',
    what: 'Ein Ordner mit einer Ausgabe, zum Beispiel auf einem Stick: Ist er vollständig, und von wem kommt er?',
    check: 'Ordner prüfen',
    whole: 'Die Ausgabe ist vollständig und unverändert.',
    holds: ({ catalogueName, publisher, offers }: CheckedExport) =>
      `„${catalogueName}“${publisher === null ? '' : `, Herausgeber ${publisher}`}: ${numberText(offers, 'de')} ${offers === 1 ? 'Angebot' : 'Angebote'}.`,
    signed: ({ key, signedBy }: CheckedExport) => {
      if (key === null) return 'Sie ist nicht unterschrieben: Von wem sie kommt, lässt sich nicht prüfen.';
      if (signedBy === 'here') return `Unterschrieben an diesem Rechner (Schlüssel ${key}).`;
      if (signedBy !== null) return `Unterschrieben mit dem Schlüssel von ${signedBy.author} (${key}).`;
      return `Unterschrieben mit einem Schlüssel, den dieses Programm nicht kennt: ${key}. Bitte vergleichen Sie ihn am Telefon.`;
    },
  },
  en: {
    title: 'Check an export',
    what: 'A folder with an export, on a stick perhaps: is it whole, and whose is it?',
    check: 'Check folder',
    whole: 'The export is complete and unchanged.',
    holds: ({ catalogueName, publisher, offers }: CheckedExport) =>
      `“${catalogueName}”${publisher === null ? '' : `, published by ${publisher}`}: ${numberText(offers, 'en')} ${offers === 1 ? 'offer' : 'offers'}.`,
    signed: ({ key, signedBy }: CheckedExport) => {
      if (key === null) return 'It is not signed: whose it is cannot be checked.';
      if (signedBy === 'here') return `Signed on this computer (key ${key}).`;
      if (signedBy !== null) return `Signed with the key of ${signedBy.author} (${key}).`;
      return `Signed with a key that this program does not know: ${key}. Please compare it on the telephone.`;
    },
  },
};
