/** The shared server of a catalogue, in the settings. */
export const liveTexts = {
  de: {
    title: 'Gemeinsamer Server (freiwillig)',
    what: 'Nur wenn Ihre IT einen betreibt (Hocuspocus): Änderungen kommen dann sofort bei allen an. Ohne ihn geht alles über den Austauschordner.',
    address: 'Adresse des Servers',
    addressHint:
      'Ihre IT nennt sie Ihnen, zum Beispiel wss://katalog.example.org. Der Server bekommt den ganzen Katalog, auch Ansprechpersonen und interne Notizen.',
    token: 'Zugangsschlüssel',
    tokenHint: 'Nur wenn Ihre IT einen nennt. Er bleibt auf diesem Rechner und geht nur an diesen Server.',
    tokenKept: 'Ein Zugangsschlüssel ist hinterlegt. Ein neuer tritt an seine Stelle.',
    keepToken: 'Hinterlegen',
    forgetToken: 'Schlüssel entfernen',
    plain:
      'Die Verbindung ist nicht verschlüsselt (ws://). Wer im selben Netz ist, kann mitlesen. Bitte fragen Sie Ihre IT nach einer Adresse mit wss://.',
    connecting: 'Die Verbindung wird aufgebaut …',
    connected: 'Verbunden. Der Server hat alles, was hier steht.',
    lastEqual: (at: string) => `Zuletzt gleich: ${at}`,
    leave: 'Trennen',
    retry: 'Erneut verbinden',
    left: 'Getrennt. Was auf dem Server liegt, bleibt dort, bis Ihre IT es entfernt.',
  },
  en: {
    title: 'Shared server (optional)',
    what: 'Only if your IT runs one (Hocuspocus): changes then reach everybody at once. Without it everything goes through the exchange folder.',
    address: 'Address of the server',
    addressHint:
      'Your IT can name it, for example wss://catalogue.example.org. The server gets the whole catalogue, contacts and internal notes too.',
    token: 'Access token',
    tokenHint: 'Only if your IT names one. It stays on this computer and goes to this server only.',
    tokenKept: 'An access token is kept. A new one takes its place.',
    keepToken: 'Keep',
    forgetToken: 'Remove token',
    plain:
      'The connection is not encrypted (ws://). Whoever is in the same network can read along. Please ask your IT for an address with wss://.',
    connecting: 'Connecting …',
    connected: 'Connected. The server has everything that is here.',
    lastEqual: (at: string) => `Last the same: ${at}`,
    leave: 'Disconnect',
    retry: 'Connect again',
    left: 'Disconnected. What is on the server stays there until your IT removes it.',
  },
};
