/** What a content line of iCalendar may hold at most, in octets without its line break (RFC 5545, 3.1). */
const longestLine = 75;

/** A text as the value of a property (RFC 5545, 3.3.11). */
export const calendarText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** What a UTF-16 code unit adds to a line, in octets; half a pair of them is half of four. */
const octetsOf = (unit: number): number => {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
};

const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** A line in parts that are short enough; each but the first begins with a space, and no character is cut in two. */
function folded(line: string): string {
  let text = '';
  let from = 0;
  let length = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    const octets = octetsOf(unit);
    // Before the first half of a pair there must be room for both.
    const needed = unit >= 0xd800 && unit < 0xdc00 ? 2 * octets : octets;
    if (length + needed > longestLine && !isSecondHalf(unit)) {
      text += `${line.slice(from, at)}\r\n `;
      from = at;
      length = 1;
    }
    length += octets;
  }
  return text + line.slice(from);
}

/** Content lines as they stand in a file: folded, each with its line break. */
export const calendarLines = (lines: readonly string[]): string =>
  lines.map((line) => `${line.length * 3 > longestLine ? folded(line) : line}\r\n`).join('');
