/**
 * Numbers that exist only inside Germany and have no E.164 form: 110, 112, 115, 116xyz (Bundesnetzagentur, Nummernplan).
 * Where a phone number is kept, what a telephone dials stands in the place of its E.164.
 */
export const shortNumberPattern = /^(11[025]|116\d{3})$/;
