import { fieldsTexts } from '../../texts/fields.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { useDraftPlaces } from '../../ui/fields/draftPlace.ts';
import { useBegunItem } from '../../ui/fields/useBegunItem.ts';
import { optionalDegrees } from '../../ui/format/numberCodecs.ts';
import { say } from '../../ui/toasts.ts';
import { useCatalogueEditor } from './useCatalogueEditor.ts';

/** In degrees, WGS 84; null where nothing stands yet. */
interface Edges {
  readonly west: number | null;
  readonly south: number | null;
  readonly east: number | null;
  readonly north: number | null;
}

const nowhere: Edges = { west: null, south: null, east: null, north: null };

/** Which part of the world the map shows at first. It counts once all four edges are there. */
export function BoundsField() {
  const texts = useTexts(settingsTexts);
  const { draftLeft } = useTexts(fieldsTexts);
  const placeOf = useDraftPlaces();
  const { catalogue, edit, labelOf } = useCatalogueEditor();
  const label = labelOf('bounds');
  const { begun, put, write } = useBegunItem<Edges>(placeOf('bounds'), () => say({ text: draftLeft(label) }));
  const { bounds } = catalogue;
  const edges =
    begun ?? (bounds === null ? nowhere : { west: bounds[0], south: bounds[1], east: bounds[2], north: bounds[3] });

  const set = (next: Edges) => {
    const { west, south, east, north } = next;
    if (west !== null && south !== null && east !== null && north !== null) {
      put(null);
      edit({ bounds: [west, south, east, north] });
    } else if (Object.values(next).every((edge) => edge === null)) {
      put(null);
      edit({ bounds: null });
    } else write(next);
  };
  const isReversed = bounds !== null && (bounds[1] >= bounds[3] || bounds[0] >= bounds[2]);

  return (
    <fieldset className="settings-bounds">
      <legend className="field-label">{label}</legend>
      {(['north', 'south', 'west', 'east'] as const).map((edge) => (
        <DraftField
          key={edge}
          label={texts.edges[edge]}
          value={edges[edge]}
          codec={optionalDegrees}
          onCommit={(degrees) => set({ ...edges, [edge]: degrees })}
          inputMode="decimal"
        />
      ))}
      <p className="field-hint">{isReversed ? texts.boundsReversed : texts.boundsHint}</p>
    </fieldset>
  );
}
