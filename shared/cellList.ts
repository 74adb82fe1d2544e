/** Several values in one cell of a spreadsheet, so that they are told apart when it is read (`readEach`), commas in them or not. */
export const cellList = (values: readonly string[]): string =>
  values.join(values.some((value) => value.includes(';')) ? '\n' : '; ');
