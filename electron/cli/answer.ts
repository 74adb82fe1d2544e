/** What a command prints: data for machines, or sentences for people. Both end in a line break. */
export const answer = (json: boolean | undefined, data: unknown, text: string): string =>
  json === true ? `${JSON.stringify(data, null, 2)}\n` : `${text}\n`;
