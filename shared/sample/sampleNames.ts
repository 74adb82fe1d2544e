/** By this municipality key (a free one) a catalogue is known as the sample town. */
export const sampleMunicipality = '05999004';

/** Those who work on the sample town besides whoever tries it. */
export const sampleAuthors: readonly string[] = ['Sabine Meier', 'Cem Yıldız'];
