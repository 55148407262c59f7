import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { installPackage, run } from './installed-package.js';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Each file compiles as it is: a line that must not is marked, and a mark that is needless is an error. */
const FILES = {
  'plain.ts': `
      import { WtkActivityList, WtkErrorEvent, addLanguage, type Activity } from 'wtk';
      import { pl } from 'wtk/languages/pl.js';
      import 'wtk/elements/story/define.js';
      import 'wtk/elements/activity-list/define.js';
      import 'wtk/wtk.js';
      import schema from 'wtk/feed.schema.json' with { type: 'json' };
      export const id: string = schema.$id;
      addLanguage('pl', pl.words);
      export const titleOf = ({ title }: Activity): string => title;
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

/** A template whose settings, data and listener are right, and one in which each is wrong. */
const TEMPLATES = {
  'Right.vue': `
      <script setup lang="ts">
      import type {} from 'wtk/vue';
      import type { Activity } from 'wtk';
      import { ref } from 'vue';
      const activity = ref<Activity>();
      const name = ref('');
      </script>
      <template>
        <wtk-story pick="daily" :heading-level="2" @wtk-load="(event) => (name = event.campaign.name)"></wtk-story>
        <wtk-activity v-if="activity" :activity="activity">{{ name }}</wtk-activity>
      </template>`,
  'Wrong.vue': `
      <script setup lang="ts">
      import type {} from 'wtk/vue';
      </script>
      <template>
        <wtk-story pick="weekly"></wtk-story>
        <wtk-story :heading-level="true"></wtk-story>
        <wtk-activity :activity="5"></wtk-activity>
        <wtk-story @wtk-load="(event) => event.campagne"></wtk-story>
      </template>`,
  'Right.svelte': `
      <script lang="ts">
      import type {} from 'wtk/svelte';
      import type { Activity } from 'wtk';
      let { activity }: { activity: Activity } = $props();
      let name = $state('');
      </script>
      <wtk-story pick="daily" heading-level={2} onwtk-load={(event) => (name = event.campaign.name)}></wtk-story>
      <wtk-activity {activity}>{name}</wtk-activity>`,
  'Wrong.svelte': `
      <script lang="ts">
      import type {} from 'wtk/svelte';
      </script>
      <wtk-story pick="weekly"></wtk-story>
      <wtk-story heading-level={true}></wtk-story>
      <wtk-activity activity={5}></wtk-activity>
      <wtk-story onwtk-load={(event) => event.campagne}></wtk-story>`,
};

/** What each framework checks its templates with. */
const CHECKERS = {
  Vue: ['vue-tsc/bin/vue-tsc.js', '--project', 'tsconfig.json', '--pretty', 'false'],
  Svelte: ['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'],
};

/** What is to be said of the wrong template, in this order, and nothing else. */
const MISTAKES = [
  /weekly.* is not assignable to type .*latest/,
  /'true' is not assignable to type 'string \| number \| undefined'/,
  /'number' is not assignable to type 'string \| Activity \| undefined'/,
  /'campagne' does not exist on type 'WtkLoadEvent'/,
];

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

  for (const [name, [program, ...args]] of Object.entries(CHECKERS)) {
    it(`a template of ${name} is told of a wrong value, wrong data and a wrong listener`, async () => {
      const ending = `.${name.toLowerCase()}`;
      const files = Object.keys(TEMPLATES).filter((file) => file.endsWith(ending));
      for (const file of files) await installed.write(file, TEMPLATES[file]);
      const [, compilerOptions] = SETTINGS;
      await installed.write('tsconfig.json', JSON.stringify({ compilerOptions, include: files }));
      const checker = fileURLToPath(new URL(`../../node_modules/${program}`, import.meta.url));
      const told = await run(process.execPath, [checker, ...args], { cwd: installed.folder }).catch(
        (error) => error,
      );
      const errors = told.stdout.split('\n').filter((line) => /\berror\b (?!s)/i.test(line));
      assert.equal(errors.length, MISTAKES.length, told.stdout + told.stderr);
      for (const [at, mistake] of MISTAKES.entries()) {
        assert.ok(errors[at].includes(`Wrong${ending}`), errors[at]);
        assert.match(errors[at], mistake);
      }
    });
  }
});
