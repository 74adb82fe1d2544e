import { expect, test } from 'vitest';
import { escapeXml, linesOf } from './svgText.ts';

test('what people wrote stays text in a drawing', () => {
  expect(escapeXml('Kind & „Kegel“ <script>"\u0000')).toBe('Kind &amp; „Kegel“ &lt;script&gt;&quot;');
});

test('lines break between words, in a long word at its soft hyphens, and else anywhere', () => {
  expect(linesOf('Ausbildung und Berufseintritt', 14)).toEqual(['Ausbildung und', 'Berufseintritt']);
  expect(linesOf('Schwanger\u00adschaft', 14)).toEqual(['Schwanger-', 'schaft']);
  expect(linesOf('Schwanger\u00adschaft', 15)).toEqual(['Schwangerschaft']);
  expect(linesOf('Donaudampfschifffahrt', 10)).toEqual(['Donaudamp-', 'fschifffa-', 'hrt']);
});
