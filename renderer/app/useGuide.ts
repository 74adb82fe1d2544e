import { useSession } from '../document/hooks.ts';
import type { GuideStep } from '../features/overview/guide/guideSteps.ts';
import { useHost } from '../host/HostContext.tsx';
import { guideTexts } from '../texts/guide.ts';
import { useTexts } from '../texts/useTexts.ts';
import { say } from '../ui/toasts.ts';
import { useComplain } from '../ui/useComplain.ts';
import type { SettingsStore } from './SettingsStore.ts';
import { showTasks } from './showTasks.ts';
import { go } from './useRoute.ts';

/** Where the guide through the first ten minutes leads, and closing it for good at this workplace. */
export function useGuide(settings: SettingsStore) {
  const session = useSession();
  const host = useHost();
  const complain = useComplain();
  const texts = useTexts(guideTexts);
  const { catalogueId } = session;

  const keepClosed = (guidesClosed: string[]) => settings.write({ guidesClosed }).catch(complain);
  const onGo = async (step: GuideStep) => {
    const show = (view: 'offers' | 'merge' | 'chain' | 'publish') => go({ view, catalogueId, recordId: null });
    switch (step) {
      case 'change':
      case 'undo':
        return show('offers');
      case 'review':
        return showTasks(session, 'due');
      case 'take':
      case 'decide':
        await host.call('merge.askSampleColleagues', { catalogueId }).catch(complain);
        return show('merge');
      case 'gap':
        return show('chain');
      case 'publish':
        return show('publish');
    }
  };
  return {
    onGo: (step: GuideStep) => void onGo(step),
    onClose: () => {
      const { guidesClosed } = settings.read();
      void keepClosed([...guidesClosed, catalogueId]);
      say({ text: texts.closed, action: { label: texts.putBack, onPress: () => void keepClosed(guidesClosed) } });
    },
  };
}
