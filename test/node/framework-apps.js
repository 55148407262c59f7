export const NUMBER = '<p>Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a></p>';
export const READ_ON = '<p>Lees de verhalen.</p>';

/**
 * The apps, as text: a server runs them, and the page's own bundle. The words between the tags are
 * given as HTML, so that the framework leaves them to the element once it has taken the page over.
 */
export const REACT = `
import { createElement, useState } from 'react';
const words = (html) => ({ dangerouslySetInnerHTML: { __html: html }, suppressHydrationWarning: true });
export function App() {
  const [draws, setDraws] = useState(0);
  return createElement('main', {},
    createElement('button', { id: 'redraw', onClick: () => setDraws(draws + 1) }, 'Opnieuw ', draws),
    createElement('wtk-help-banner', { region: 'GG7306', title: String(draws), ...words('${NUMBER}') }),
    createElement('wtk-story', { story: 'verhaal-05', 'heading-level': 2, ...words('${READ_ON}') }));
}`;

export const VUE = `
import { h, ref } from 'vue';
export const App = {
  setup() {
    const draws = ref(0);
    return () => h('main', {}, [
      h('button', { id: 'redraw', onClick: () => { draws.value += 1; } }, 'Opnieuw ' + draws.value),
      h('wtk-help-banner', { region: 'GG7306', title: String(draws.value), innerHTML: '${NUMBER}' }),
      h('wtk-story', { story: 'verhaal-05', 'heading-level': 2, innerHTML: '${READ_ON}' }),
    ]);
  },
};`;

/** Svelte marks where HTML was put in by nodes of its own, which must not be among the words. */
export const SVELTE = `
<script>
  let draws = $state(0);
  const banner = '<wtk-help-banner region="GG7306">${NUMBER}</wtk-help-banner>';
  const story = '<wtk-story story="verhaal-05" heading-level="2">${READ_ON}</wtk-story>';
</script>
<main>
  <button id="redraw" onclick={() => (draws += 1)}>Opnieuw {draws}</button>
  {@html banner}
  {@html story}
</main>`;

/**
 * Angular writes HTML through its own check of what is safe, so the words stand in the template, in
 * a component of their own that it does not take over but draws anew.
 */
export const ANGULAR = `
import '@angular/compiler';
import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
const schemas = [CUSTOM_ELEMENTS_SCHEMA];
class Words {}
Component({
  selector: 'app-words',
  schemas,
  host: { ngSkipHydration: 'true' },
  template: \`
    <wtk-help-banner region="GG7306">${NUMBER}</wtk-help-banner>
    <wtk-story story="verhaal-05" [attr.heading-level]="2">${READ_ON}</wtk-story>\`,
})(Words);
export class App {
  draws = signal(0);
}
Component({
  selector: 'app-root',
  imports: [Words],
  template: \`<main>
    <button id="redraw" (click)="draws.set(draws() + 1)">Opnieuw {{ draws() }}</button>
    <app-words></app-words>
  </main>\`,
})(App);`;

/** How Angular writes its page, which has marks beside the app too. */
export const ANGULAR_SERVER = `
import '@angular/compiler';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { App } from './angular.js';
const providers = [provideServerRendering(), provideClientHydration()];
const start = (context) => bootstrapApplication(App, { providers }, context);
const page = await renderApplication(start, { document: '<app-root></app-root>', url: '/' });
export const body = /<body>([^]*)<\\/body>/.exec(page)[1];`;

/** How each takes over the page that the server made, when the test says so. */
export const TAKE_OVER = {
  React: `import { hydrateRoot } from 'react-dom/client';
    import { createElement } from 'react';
    import { App } from './react.js';
    window.takeOver = () => hydrateRoot(document.getElementById('app'), createElement(App), {
      onRecoverableError: (error) => window.faults.push(String(error)),
    });`,
  Vue: `import { createSSRApp } from 'vue';
    import { App } from './vue.js';
    const app = createSSRApp(App);
    app.config.errorHandler = app.config.warnHandler = (fault) => window.faults.push(String(fault));
    window.takeOver = () => app.mount('#app');`,
  Svelte: `import { hydrate } from 'svelte';
    import App from './svelte.js';
    console.warn = (fault) => window.faults.push(String(fault));
    window.takeOver = () => hydrate(App, { target: document.getElementById('app') });`,
  Angular: `import '@angular/compiler';
    import { ErrorHandler } from '@angular/core';
    import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
    import { App } from './angular.js';
    const handleError = (fault) => window.faults.push(String(fault));
    const providers = [
      provideClientHydration(),
      { provide: ErrorHandler, useValue: { handleError } },
    ];
    window.takeOver = () => bootstrapApplication(App, { providers });`,
};
