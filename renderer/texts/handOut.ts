/** Handing out the catalogue as a file. */
export const handOutTexts = {
  de: {
    title: 'Mappe weitergeben',
    what: 'Die Mappe ist eine Datei mit dem ganzen Katalog, auch mit internen Notizen und Ansprechpersonen. Ein Kennwort schützt sie unterwegs.',
    password: 'Kennwort (darf leer bleiben)',
    passwordHint: 'Mindestens 12 Zeichen, etwa drei Wörter. Sagen Sie es getrennt von der Datei, am besten am Telefon.',
    repeat: 'Kennwort wiederholen',
    repeatHint: 'Ohne das Kennwort lässt sich die Datei nicht öffnen. Niemand kann es zurücksetzen, auch die IT nicht.',
    differs: 'Die beiden Kennwörter sind nicht gleich. Bitte schreiben Sie beide noch einmal.',
    withoutPassword: 'Ohne Kennwort kann jeder die Mappe lesen, der die Datei in die Hand bekommt.',
    submit: 'Weitergeben',
    cancel: 'Abbrechen',
    saved: (path: string) => `Die Mappe liegt jetzt hier: ${path}`,
  },
  en: {
    title: 'Hand out folder file',
    what: 'The folder file holds the whole catalogue, internal notes and contacts too. A password protects it on its way.',
    password: 'Password (may stay empty)',
    passwordHint: 'At least 12 characters, three words perhaps. Tell it apart from the file, best on the telephone.',
    repeat: 'Repeat password',
    repeatHint: 'Without the password the file cannot be opened. Nobody can reset it, not even the IT.',
    differs: 'The two passwords are not the same. Please write both again.',
    withoutPassword: 'Without a password everybody who gets hold of the file can read it.',
    submit: 'Hand out',
    cancel: 'Cancel',
    saved: (path: string) => `The folder file is here now: ${path}`,
  },
};
