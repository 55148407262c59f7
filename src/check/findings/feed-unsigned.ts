import type { Check } from '../check.js';
import { KIT_FILES } from '../kit.js';
import type { Page } from '../page.js';

const NL = {
  what: 'Deze kit controleert geen handtekening van de feed.',
  how: 'Hij is gemaakt zonder de sleutels van de campagne. De telefoonnummers van Veilig Thuis en 112 staan vast in het script; verhalen en activiteiten neemt de kit over zoals de feed ze geeft.',
};

/** A kit that was built without the campaign's keys. */
export const check: Check = {
  id: 'feed-unsigned',
  look: ({ copies }: Page) => {
    const running = KIT_FILES.flatMap((file) => copies[file] ?? []);
    const isSigned = running.every(({ signed }) => signed === true);
    return isSigned ? [] : [{ severity: 'note', ...NL }];
  },
};
