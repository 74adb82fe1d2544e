/**
 * The time that stands in formats which want one where nobody is known to have edited the catalogue (milliseconds since
 * 1970): that of RFC 5545. The clock must not stand there, or the same catalogue would give other bytes.
 */
export const neverEdited = Date.UTC(2009, 8, 1);
