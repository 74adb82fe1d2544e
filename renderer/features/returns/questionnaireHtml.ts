import { script, scriptHash, style } from 'virtual:questionnaire-page';
import type { Questionnaire } from '../../../shared/questionnaires/questionnaire.ts';

/** Nothing but its own script and style: the page reaches no network, and nothing a text holds is ever carried out. */
const policy = `default-src 'none'; script-src '${scriptHash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;

/** JSON as it may stand inside a script element: no text in it can end that element (HTML, restrictions on script contents). */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A questionnaire as a page that stands alone: one file, to be opened in any browser, without a network. */
export const questionnaireHtml = (asked: Questionnaire): Uint8Array =>
  new TextEncoder().encode(`<!doctype html>
<html lang="de" data-kern-theme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fragebogen</title>
<style>${style}</style>
</head>
<body>
<noscript>Dieser Fragebogen braucht JavaScript. Bitte öffnen Sie die Datei in Firefox, Chrome, Edge oder Safari.</noscript>
<script type="application/json" id="questionnaire">${inScript(asked)}</script>
<script>${script}</script>
</body>
</html>
`);
