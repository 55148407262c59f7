import { html, render } from 'lit';
import type { Activity } from '../campaign/activity.js';
import { structuredData } from '../campaign/structured-data.js';

/**
 * What search engines are told of an activity, as JSON-LD among its words; nothing where they
 * would not take it.
 *
 * The node is never run. One that `createElement` makes is held to a policy of Trusted Types all
 * the same, in three engines; one that a template has parsed counts as run already (HTML, section
 * 4.12.1.1), so that no policy is asked and none complains.
 */
export function structuredDataWords(activity: Activity): Node[] {
  const data = structuredData(activity);
  if (!data) return [];
  const around = document.createElement('div');
  render(html`<script type="application/ld+json"></script>`, around);
  const script = around.querySelector('script');
  script?.append(JSON.stringify(data));
  return script ? [script] : [];
}
