// Imports point one way. tests/contracts/boundaries.test.ts breaks each of these rules once and sees it reported.

const electronPackage = '^node_modules/electron/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'shared-is-platform-free',
      comment: 'shared/ runs in the window, in the host, in workers and in tests: it knows none of them.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: `^(electron|renderer)/|${electronPackage}` },
    },
    {
      name: 'shared-is-without-node',
      comment: 'What needs files or processes belongs in electron/.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'window-and-host-meet-in-shared',
      comment: 'The window and the host speak through the contract in shared/rpc/, never by import.',
      severity: 'error',
      from: { path: '^(renderer|electron)/' },
      to: { path: '^(renderer|electron)/', pathNot: '^$1/' },
    },
    {
      name: 'window-is-without-node',
      comment: 'The window is sandboxed: there is no Node in it.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'window-is-without-electron',
      comment: 'The same window runs in any browser; what the preload shows of Electron is in shared/rpc/bridge.ts.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: electronPackage },
    },
    {
      name: 'host-sees-ports-only',
      comment:
        'electron/host/ is written against electron/host/ports.ts; composition roots hand the implementations in.',
      severity: 'error',
      from: { path: '^electron/host/' },
      to: { path: '^electron/(?!host/)|^(node:)?fs(/|$)' },
    },
    {
      name: 'electron-only-in-its-shell',
      comment: 'Serve mode and the command line run without Electron.',
      severity: 'error',
      from: { path: '^electron/', pathNot: '^electron/(desktop|preload)/' },
      to: { path: electronPackage },
    },
    {
      name: 'shells-stand-apart',
      comment:
        'Storage, places on the web, the shells and the command line know the ports of the host and the pages, not each other.',
      severity: 'error',
      from: { path: '^electron/(storage|places|checks|desktop|preload|server|cli)/' },
      to: { path: '^electron/', pathNot: '^electron/($1|host|pages)/' },
    },
    {
      name: 'roots-are-on-top',
      comment: 'A composition root puts everything together; nothing imports it.',
      severity: 'error',
      from: {},
      to: { path: '^(electron/[a-z]+Main\\.ts|renderer/main\\.tsx)$' },
    },
    {
      name: 'features-stand-apart',
      comment: 'What two features need belongs in renderer/ui/, document/ or shared/.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-under-app',
      comment: 'The app puts features on screen; a feature does not know where it stands.',
      severity: 'error',
      from: { path: '^renderer/features/' },
      to: { path: '^renderer/app/' },
    },
    {
      name: 'parts-under-features',
      comment: 'document/, host/, ui/ and texts/ serve every feature and know none.',
      severity: 'error',
      from: { path: '^renderer/(document|host|ui|texts)/' },
      to: { path: '^renderer/(app|features)/' },
    },
    {
      name: 'ui-knows-no-catalogue',
      comment: 'A control takes values and tells of changes; where they come from is the business of a feature.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/(document|host)/' },
    },
    {
      name: 'plain-pages-stand-alone',
      comment:
        'The page for families and the questionnaire leave the program as one small file each: nothing of the window goes along.',
      severity: 'error',
      from: { path: '^renderer/(familyPage|questionnaire|plainPage)/' },
      to: { path: '^renderer/', pathNot: '^renderer/($1|plainPage|ui/format)/|\\.css$' },
    },
    {
      name: 'window-is-without-plain-pages',
      comment: 'They come in as built texts (build/standalonePage.ts), never by import.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/(familyPage|questionnaire|plainPage)/' },
      to: { path: '^renderer/(familyPage|questionnaire|plainPage)/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one, or lack a third. Types alone may go in circles.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    // Tests stand outside: they may put together what they like.
    exclude: { path: '\\.test\\.tsx?$' },
    // Sees imports of types too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
