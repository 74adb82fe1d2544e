import type { PublishedPlace } from '../../../../shared/exports/publishRecords.ts';
import type { Language } from '../../../../shared/texts/language.ts';
import { paperTexts } from '../../../texts/paper.ts';
import type { Names } from '../../../ui/values/names.ts';

/** Where a place is and how one gets there: name, address, district. What hides its address says so. */
export function placeText(place: PublishedPlace, names: Names, language: Language): string {
  const texts = paperTexts[language];
  const town = [place.postcode, place.town].filter((part) => part !== null).join(' ');
  const district = place.districtId === null ? undefined : names.area(place.districtId);
  const address = [place.street, town].filter((part) => part !== null && part !== '').join(', ');
  return [
    place.name,
    place.hideExactAddress ? texts.addressHidden : address,
    district === undefined || district === place.town ? '' : district,
    place.barrierFree === 'yes' ? texts.barrierFree : '',
    place.directions ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
