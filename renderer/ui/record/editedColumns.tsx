import type { Term } from '../../../shared/catalogue/vocabulary.ts';
import type { Language } from '../../../shared/texts/language.ts';
import { TermsCell } from '../fields/TermsCell.tsx';
import { WrittenCell } from '../fields/WrittenCell.tsx';
import type { Codec } from '../format/codec.ts';
import { requiredText } from '../format/textCodecs.ts';
import { wordColumn } from './recordColumns.tsx';
import type { RecordColumn, WordColumn } from './recordColumns.tsx';

interface Edited<Row, Value> extends Omit<WordColumn<Row>, 'text' | 'edit'> {
  /** What a record holds here. */
  readonly of: (row: Row) => Value;
  /** Writes it into the record with this id. */
  readonly onCommit: (id: string, value: Value) => void;
}

interface WrittenColumn<Row, Value> extends Edited<Row, Value> {
  readonly codec: Codec<Value>;
  readonly text: (row: Row) => string;
}

/** A column whose cells are written as text. */
export const writtenColumn = <Row extends { readonly id: string }, Value>({
  of,
  onCommit,
  codec,
  ...column
}: WrittenColumn<Row, Value>): RecordColumn<Row> =>
  wordColumn<Row>({
    ...column,
    edit: (row, leave) => (
      <WrittenCell
        label={column.header}
        place={`${row.id}/${column.id}`}
        value={of(row)}
        codec={codec}
        onCommit={(value) => onCommit(row.id, value)}
        leave={leave}
      />
    ),
  });

/** The column that names the rows. */
export const nameColumn = <Row extends { readonly id: string; readonly name: string }>(
  header: string,
  unnamed: string,
  onCommit: (id: string, name: string) => void,
): RecordColumn<Row> => ({
  ...writtenColumn<Row, string>({
    id: 'name',
    header,
    width: 'minmax(12rem, 3fr)',
    text: ({ name }) => name,
    of: ({ name }) => name,
    codec: requiredText,
    onCommit,
  }),
  namesRow: true,
  cell: ({ name }) => (
    <span className="virtual-table-text">{name === '' ? <em className="muted">{unnamed}</em> : name}</span>
  ),
});

interface TermColumn<Row, T extends Term> extends Edited<Row, T['id'] | null> {
  readonly terms: readonly T[];
  readonly language: Language;
}

/** A column whose cells hold one term of a vocabulary, or none. */
export const termColumn = <Row extends { readonly id: string }, T extends Term>({
  of,
  onCommit,
  terms,
  language,
  ...column
}: TermColumn<Row, T>): RecordColumn<Row> =>
  wordColumn<Row>({
    ...column,
    text: (row) => terms.find(({ id }) => id === of(row))?.[language] ?? '',
    edit: (row, leave) => {
      const value = of(row);
      return (
        <TermsCell
          label={column.header}
          terms={terms}
          value={value === null ? [] : [value]}
          picksOne
          onCommit={([chosen = null]) => onCommit(row.id, chosen)}
          leave={leave}
        />
      );
    },
  });
