import { fieldsTexts } from '../../texts/fields.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';

interface SucceedProps {
  /** What people call the record that shall stand here instead. */
  readonly name: string;
  readonly onSucceed: () => void;
}

/** Stands at a record that was made one with another: puts the other in its place. */
export function Succeed({ name, onSucceed }: SucceedProps) {
  const texts = useTexts(fieldsTexts);
  return (
    <Button size="small" aria-label={texts.succeedTo(name)} onPress={onSucceed}>
      {texts.succeed}
    </Button>
  );
}
