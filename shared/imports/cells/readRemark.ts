import { oneLine } from '../fold.ts';
import { remembered } from '../../remembered.ts';
import { isLanguageList, readLanguages } from './readLanguages.ts';

/** What a remark says that has a field of its own. The remark itself is always kept as it is. */
export interface RemarkSaid {
  readonly closedInSchoolHolidays: boolean;
  readonly registration: boolean;
  readonly homeVisit: boolean;
  readonly paused: boolean;
  readonly bring: string | null;
  readonly languages: readonly string[];
  /** `10 Termine`: what an amount of money pays for. */
  readonly course: string | null;
}

/** Finds in a remark what belongs elsewhere. A remark that denies something (`keine Anmeldung`) says nothing of it. */
export const readRemark = remembered((text: string): RemarkSaid => {
  const said = oneLine(text);
  return {
    closedInSchoolHolidays: /\b(nicht|außer) (in|während) den (schul)?ferien/iu.test(said),
    registration:
      /\b(mit|nur nach|nur mit) (vor)?anmeldung|(?<!keine )(?<!ohne )\banmeldung (ist )?(nötig|erforderlich|notwendig)/iu.test(
        said,
      ),
    homeVisit: /\b(kommt|kommen) (zu ihnen )?nach hause|\bhausbesuche?\b/iu.test(said),
    paused: /\b(ausgesetzt|pausiert|findet (zur ?zeit|derzeit) nicht statt)/iu.test(said),
    bring: /\bbitte (.{3,80}?) mitbringen/iu.exec(said)?.[1] ?? null,
    languages: isLanguageList(said) ? readLanguages(said).value.codes : [],
    course: /^\d+ (Termine|Treffen|Abende|Einheiten)$/iu.exec(said)?.[0] ?? null,
  };
});
