/** Records written with one call: enough that each text is large, and few enough that their objects can soon be let go. */
const perCall = 64;

/**
 * Stands between two records in a list. Its quotation marks are bare, which those inside a text never are, and no record
 * holds a list of objects with a line break among them: what it becomes below can only be the end of a record.
 */
const separator = '\n';
const written = `},${JSON.stringify(separator)},{`;

/**
 * Records as JSON, one to a line, with a comma between them. Says the same as writing each with a call of its own, at two
 * thirds of the cost: thousands of small texts that are kept are moved in memory again and again.
 */
export function recordLines(records: Iterable<object>): string {
  let text = '';
  let list: (object | string)[] = [];
  const write = () => {
    text += `${text === '' ? '' : ',\n'}${JSON.stringify(list).slice(1, -1).replaceAll(written, '},\n{')}`;
    list = [];
  };
  for (const record of records) {
    if (list.length > 0) list.push(separator);
    list.push(record);
    if (list.length > 2 * perCall) write();
  }
  if (list.length > 0) write();
  return text;
}
