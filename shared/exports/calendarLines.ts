/** What a content line of iCalendar may hold at most, in octets without its line break (RFC 5545, 3.1). */
const longestLine = 75;

/** A text as the value of a property (RFC 5545, 3.3.11). */
export const calendarText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line in parts that are short enough; each but the first begins with a space, and no character is cut in two. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > longestLine) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}

/** Content lines as they stand in a file: folded, each with its line break. */
export const calendarLines = (lines: readonly string[]): string =>
  lines.map((line) => `${line.length * 3 > longestLine ? folded(line) : line}\r\n`).join('');
