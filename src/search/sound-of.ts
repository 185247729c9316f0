import { romanise } from '../names/romanise.ts';
import { onceByText } from '../once.ts';

/** How a name sounds, roughly, in whatever letters: Лавров, Lawrow and Lavrov alike. */
export const soundOf = onceByText((word) =>
  romanise(word)
    .replace(/wh/g, 'w')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/(?:[tz]?s?c|s|z)h|ts|tz|z/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[ckq]+/g, 'k')
    .replace(/g/g, 'h')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/[jyi]+/g, 'i')
    .replace(/ie/g, 'e')
    .replace(/(.)\1/g, '$1')
    // `Ivanov`, as `Ivanoff`.
    .replace(/(?<=.[aeiou])v$/, 'f'),
);
