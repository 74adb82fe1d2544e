/** Languages spoken by families in Germany, German Sign Language (gsg) among them (BCP 47); their names come from the platform. */
export const spokenLanguages: readonly string[] =
  'am ar az bg bn bs ckb cs da de el en es et fa fi fr gsg ha he hi hr hu hy id it ja ka kk kmr ko ku lt lv mk mn mt ne nl no pa pl ps pt ro ru sk sl so sq sr sv sw ta te th ti tr uk ur uz vi yo zh'.split(
    ' ',
  );
