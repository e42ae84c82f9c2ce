/**
 * The structure of the house. `floors` lists the folders of `src` from the ground up, in the order of the README: each
 * may import itself and what stands below it, nothing above. `narrower` takes away from that where a folder has no
 * business with all of what is below.
 */
const floors = [
  'domain', // the vocabulary: newsletter, forms, text
  'dates', // Dutch sentences → event dates
  'links', // wrapped link → clean link
  'flatten', // HTML or text → stream of blocks
  'unquote', // forwards and replies → the newsletter inside
  'topics', // the publishers' subject labels
  'publishers', // what is particular to one sender
  'segment', // blocks → items
  'classify', // items → kind, topics, event dates, links
  'reader', // message → newsletter: the pipeline
  'calendar', // event → appointment, iCalendar
  'council', // fracties, raadsleden, who gets what
  'messages', // items + recipients → message to be sent
  'mailbox', // the port: what we need of a mail client
  'memory', // what is remembered, where, within which budget
  'delivery', // the channels: form, file, copy
  'outlook', // the port on Office.js
  'taskpane', // React: what the griffie sees
  'service', // resolves tracked links (Node)
  'cli', // the command line (Node)
  'demo', // a simulated Outlook on the web (Node)
];

const narrower = {
  links: ['domain'],
  flatten: ['domain'],
  unquote: ['domain', 'flatten', 'dates'],
  topics: ['domain'],
  publishers: ['domain', 'topics'],
  calendar: ['domain', 'dates', 'links'],
  council: ['domain', 'topics'],
  messages: ['domain', 'dates', 'links', 'calendar', 'council'],
  mailbox: ['domain'],
  outlook: ['domain', 'mailbox'],
  service: ['domain', 'dates', 'links', 'flatten'],
  cli: [
    'domain',
    'dates',
    'links',
    'flatten',
    'unquote',
    'topics',
    'publishers',
    'segment',
    'classify',
    'reader',
    'calendar',
  ],
};

// The demo shows the whole product, so it runs the service too.
narrower.demo = floors.slice(0, -1);

/**
 * The floors within the pane, from the ground up, named for what is on the screen. The screens beside each other
 * (`screens`) do not know each other: what two of them need stands below them.
 */
const paneFloors = [
  'strings', // every Dutch word, per screen
  'model', // what is shown and done, without React
  'shell', // what every screen stands in: theme, announcements, dialogs, the newsletter at hand
  'review', // an e-mail before it opens, and how it went
  'item', // one item: its text, dates, links, and what can be done with it
  'list', // screens from here on
  'agenda',
  'distribute',
  'digest',
  'council',
  'settings',
  'newsletter', // the header, the tabs and the screen that was chosen
];
const screens = ['list', 'agenda', 'distribute', 'digest', 'council', 'settings'];

const nodeFolders = ['service', 'cli', 'demo'];
const plugins = 'dates/(forms|refiners)|links/wrappers|topics/list|publishers|delivery/channels';

module.exports = {
  forbidden: [
    ...floors.map((folder, level) => ({
      name: `${folder}-imports-only-what-is-below`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: {
        path: '^src/',
        pathNot: `^src/(${[folder, ...(narrower[folder] ?? floors.slice(0, level).filter((below) => !nodeFolders.includes(below)))].join('|')})/`,
      },
    })),
    {
      name: 'every-folder-is-a-floor',
      comment: 'A new folder under src must be given its place in the list above.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${floors.join('|')})/` },
      to: {},
    },
    {
      name: 'plugins-do-not-know-each-other',
      severity: 'error',
      from: { path: `^src/(${plugins})/(?!index)[^/]+\\.ts$` },
      // What a publisher is, and the words that all share, are no publishers themselves.
      to: { path: '^src/$1/(?!index)[^/]+\\.ts$', pathNot: '^src/publishers/(publisher|vocabulary)\\.ts$' },
    },
    ...paneFloors.map((folder, level) => ({
      name: `pane-${folder}-imports-only-what-is-below`,
      severity: 'error',
      from: { path: `^src/taskpane/${folder}/` },
      to: {
        path: '^src/taskpane/',
        pathNot: `^src/taskpane/(${[folder, ...paneFloors.slice(0, level).filter((below) => folder === 'newsletter' || !screens.includes(below))].join('|')})/`,
      },
    })),
    {
      name: 'every-folder-of-the-pane-is-a-floor',
      severity: 'error',
      from: { path: '^src/taskpane/[^/]+/', pathNot: `^src/taskpane/(${paneFloors.join('|')})/` },
      to: {},
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'The shim is a page script of its own: it needs nothing and runs before everything.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/demo/host/msajaxShim\\.ts$' },
      to: {},
    },
    {
      name: 'node-only-where-node-runs',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${nodeFolders.join('|')})/|/[^/]+\\.build\\.ts$` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'react-only-in-the-pane',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/taskpane/' },
      to: { path: '(^|/)node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'no-development-dependency-in-what-ships',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/demo/|\\.build\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
