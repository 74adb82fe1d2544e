import { Button } from 'react-aria-components';
import type { CatalogueEntry } from '../../../shared/rpc/contract.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { startTexts } from '../../texts/start.ts';
import { momentText } from '../../texts/times.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';

interface RecentCataloguesProps {
  readonly catalogues: readonly CatalogueEntry[] | null;
  readonly onOpen: (catalogueId: string) => void;
}

/** The catalogues of this computer, one click each. */
export function RecentCatalogues({ catalogues, onOpen }: RecentCataloguesProps) {
  const texts = useTexts(startTexts);
  const language = useLanguage();
  return (
    <section className="start-section" aria-labelledby="recent-catalogues">
      <h2 id="recent-catalogues">{texts.recent}</h2>
      {catalogues === null && <p className="muted">{texts.loading}</p>}
      {catalogues?.length === 0 && (
        <EmptyState icon="folder" title={texts.noneTitle}>
          {texts.none}
        </EmptyState>
      )}
      <ul>
        {catalogues?.map(({ catalogueId, name, municipality, openedAt }) => (
          <li key={catalogueId}>
            <Button className="start-row" onPress={() => onOpen(catalogueId)}>
              <Icon name="folder" size="large" />
              <span className="start-row-words">
                <span className="start-row-title">{name || texts.unnamed}</span>
                <span className="muted small">
                  {municipality && `${municipality}, `}
                  {texts.openedAt(momentText(new Date(openedAt), language))}
                </span>
              </span>
              <Icon name="chevron-right" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
