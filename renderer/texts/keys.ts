/** The keys that files are signed with, in the settings. */
export const keysTexts = {
  de: {
    title: 'Bekannte Kolleginnen und Kollegen',
    what: 'Jede Mappe ist mit dem Schlüssel ihres Rechners unterschrieben. Wer hier steht, wird wiedererkannt; ändert sich ein Schlüssel, fragt das Programm nach. Vergleichen Sie ihn am Telefon, wenn Sie sicher sein wollen.',
    own: 'Schlüssel dieses Rechners',
    none: 'Noch niemand. Wer Ihnen zum ersten Mal eine Mappe schickt, steht danach hier.',
    who: 'Wer',
    fingerprint: 'Schlüssel',
    since: 'Bekannt seit',
    forget: 'Vergessen',
    forgetWhom: (name: string) => `Schlüssel von ${name} vergessen`,
    forgotten: (name: string) => `Der Schlüssel von ${name} ist vergessen. Die nächste Mappe zählt als die erste.`,
  },
  en: {
    title: 'Known colleagues',
    what: 'Every folder file is signed with the key of its computer. Whoever stands here is recognised; if a key changes, the program asks. Compare it on the telephone if you want to be sure.',
    own: 'Key of this computer',
    none: 'Nobody yet. Whoever sends you a folder file for the first time stands here afterwards.',
    who: 'Who',
    fingerprint: 'Key',
    since: 'Known since',
    forget: 'Forget',
    forgetWhom: (name: string) => `Forget the key of ${name}`,
    forgotten: (name: string) => `The key of ${name} is forgotten. The next folder file counts as the first.`,
  },
};
