/** First parts of the long words of the built-in vocabulary. Browsers bring no German hyphenation along everywhere. */
const joints = /(Allein|Berufs|Existenz|Familien|Grund|Jugend|[Kk]inder|Lebens|Schwanger|[Ww]eiter)(?=\p{Ll}{5})/gu;

/** A label in which a narrow column may break long words: `Schwanger­schaft`, with soft hyphens (U+00AD). */
export const softHyphens = (label: string): string => label.replace(joints, '$1\u00ad');
