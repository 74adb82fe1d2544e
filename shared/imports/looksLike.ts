const organisation =
  /\be\. ?V\.?|\bg?GmbH\b|\bGmbH|Stiftung|verband|verein\b|Verein\b|initiative|Initiative|initative|Kirchengemeinde|kirchengemeinde|Pfarrei|Pfarrgemeinde|Katholische Gemeinde|^Stadt \p{L}+(,|$)|^Landkreis |^Kreis |Wohlfahrt|Caritas|Diakonie|Rotes Kreuz|Lebenshilfe|Kinderschutzbund|Trägerwerk|Jugendarbeit \p{L}|Jugendring|KöR|Falken|Museen der Stadt|Museum der Stadt|Bund e/u;

/** True where a text names an organisation that could provide offers: `… e.V.`, `… gGmbH`, `Kirchengemeinde …`. */
export const isOrganisation = (text: string): boolean => text.length <= 120 && organisation.test(text.trim());

const institution =
  /schule|kindertages|kita\b|kinderg[aä]rten|kindergarten|kinderhaus|familienzentrum|familienbüro|jugendzentrum|jugendtreff|jugendhaus|jugendheim|jugendfreizeit|jugendclub|freizeitzentrum|bücherei|bibliothek|mediothek|museum|musikschule|volkshochschule|seniorenzentrum|seniorenheim|seniorenresidenz|altenheim|pflegeheim|stift\b|krankenhaus|klinikum|beratungsstelle|mehrgenerationenhaus|gymnasium|berufskolleg/iu;

/** A playground beside a school is not the school. */
const openAir = /spielplatz|schulhof|bolzplatz|sportplatz/iu;

/** True where the title of an offer is an institution that provides it itself: a school, a Kita, a youth centre. */
export const isInstitution = (text: string): boolean => institution.test(text) && !openAir.test(text);
