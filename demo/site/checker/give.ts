import { type TemplateResult, html } from 'lit';
import type { Kit } from '../builder/kit.js';

/** Who takes what is given. */
interface Takers {
  readonly takeFiles: (files: readonly File[]) => void;
  readonly takeAddress: (address: string) => void;
}

/** Written in by the build. */
declare const WTK_RELEASE: Pick<Kit, 'version'>;

/** The example that stands beside the kit of this site. */
const example = new URL(`../${WTK_RELEASE.version}/feed.json`, location.href).href;

/** Two ways to give a feed: files, dropped or chosen, and an address. */
export function giveSection({ takeFiles, takeAddress }: Takers): TemplateResult {
  const choose = ({ currentTarget }: Event): void => {
    const field = currentTarget as HTMLInputElement;
    takeFiles([...(field.files ?? [])]);
    // The same file, once it is mended, is another choice.
    field.value = '';
  };
  const drop = (event: DragEvent): void => {
    hold(event);
    takeFiles([...(event.dataTransfer?.files ?? [])]);
  };
  const ask = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    takeAddress(form.querySelector<HTMLInputElement>('[name=feed]')?.value.trim() ?? '');
  };
  return html`<section class="give" @dragover=${hold} @drop=${drop}>
    <div class="field drop">
      <label for="file">Sleep een bestand hierheen, of kies het</label>
      <input id="file" type="file" multiple aria-describedby="file-hint" @change=${choose} />
      <small id="file-hint">
        Het bestand gaat nergens heen: uw browser kijkt het na. Heeft de feed meer bestanden? Kies
        ze samen.
      </small>
    </div>
    <form class="field" @submit=${ask}>
      <label for="address">Of geef het adres</label>
      <div class="value">
        <input
          id="address"
          name="feed"
          inputmode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          required
          aria-describedby="address-hint"
        />
        <button class="main">Controleer</button>
      </div>
      <small id="address-hint">
        Uw browser vraagt de feed daar op, zonder cookies. Geen feed bij de hand?
        <a href="?feed=${encodeURIComponent(example)}">Probeer ons voorbeeld</a>.
      </small>
    </form>
  </section>`;
}

/** Else the browser would open what is dropped. */
function hold(event: Event): void {
  event.preventDefault();
}
