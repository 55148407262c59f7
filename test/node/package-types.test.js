import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createRequire } from 'node:module';
import { installPackage, run } from './installed-package.js';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Each file compiles as it is: a line that must not is marked, and a mark that is needless is an error. */
const FILES = {
  'plain.ts': `
      import { WtkActivityList, WtkErrorEvent } from 'wtk';
      import 'wtk/elements/story/define.js';
      import 'wtk/elements/activity-list/define.js';
      import 'wtk/wtk.js';
      import schema from 'wtk/feed.schema.json' with { type: 'json' };
      export const id: string = schema.$id;
      const list = document.querySelector('wtk-activity-list');
      if (list instanceof WtkActivityList) list.pageSize = 5;
      document.createElement('wtk-story').pick = 'daily';
      document.addEventListener('wtk-load', ({ campaign }) => console.log(campaign.name.length));
      document.addEventListener('wtk-error', (event) => console.log(event instanceof WtkErrorEvent));
      // @ts-expect-error -- no such way to pick
      document.createElement('wtk-story').pick = 'weekly';
    `,
  'react.tsx': `
      import type {} from 'wtk/react';
      import { useRef } from 'react';
      import type { WtkStory } from 'wtk';
      export function Page() {
        const story = useRef<WtkStory>(null);
        return <>
          <wtk-help-banner region="GG7306" face="card" className="help"><p>0800-2000</p></wtk-help-banner>
          <wtk-story ref={story} pick="daily" headingLevel={2} onwtk-load={(event) => console.log(event.campaign.name)} />
          <wtk-activity-list page-size={20} filters={false} onwtk-error={(event) => console.log(event.error.message)} />
          {/* @ts-expect-error -- no such face */}
          <wtk-help-banner face="crad" />
          {/* @ts-expect-error -- no such setting */}
          <wtk-faq regio="GG7306" />
        </>;
      }
    `,
  'vue.ts': `
      import type {} from 'wtk/vue';
      import type { GlobalComponents } from 'vue';
      type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
      export const story: Props<'wtk-story'> = {
        pick: 'daily', 'heading-level': 2, class: 'one', onWtkLoad: (event) => console.log(event.campaign.name),
      };
      // @ts-expect-error -- no such way to pick
      export const other: Props<'wtk-story'> = { pick: 'weekly' };
    `,
  'svelte.ts': `
      import type {} from 'wtk/svelte';
      import type { SvelteHTMLElements } from 'svelte/elements';
      export const list: SvelteHTMLElements['wtk-activity-list'] = {
        'page-size': 20, class: 'one', 'onwtk-load': (event) => console.log(event.campaign.name),
      };
      // @ts-expect-error -- no such attendance
      export const other: SvelteHTMLElements['wtk-activity-list'] = { attendance: 'nowhere' };
    `,
};

/** As a new project is set up, by Node's rules and by a bundler's. */
const SETTINGS = ['nodenext', 'bundler'].map((moduleResolution) => ({
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: 'es2022',
  module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
  moduleResolution,
  resolveJsonModule: true,
  jsx: 'react-jsx',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
}));

describe('In a project in TypeScript', () => {
  let installed;
  before(async () => {
    installed = await installPackage();
  });
  after(() => installed.remove());

  for (const compilerOptions of SETTINGS) {
    const { moduleResolution } = compilerOptions;
    it(`tags, classes and events are typed, also for React, Vue and Svelte (${moduleResolution})`, async () => {
      for (const [name, text] of Object.entries(FILES)) await installed.write(name, text);
      const project = { compilerOptions, files: Object.keys(FILES) };
      const config = await installed.write('tsconfig.json', JSON.stringify(project));
      const told = await run(process.execPath, [compiler, '-p', config]).catch((error) => error);
      assert.equal(told.stdout, '');
    });
  }
});
