/** What of Trusted Types the kit needs. */
interface Policy {
  createHTML(markup: string): string;
  createScriptURL(address: string): string;
}

declare const trustedTypes: Readonly<{ createPolicy(name: string, rules: Policy): Policy }>;

let policy: Policy | undefined;

/**
 * The kit's one Trusted Types policy, `wtk`, made when it is first asked for: a page that allows
 * the name may allow it once. Lit makes its templates by it (`build/plugins.ts` sees to that), and
 * check mode names its script. Undefined where the page refuses it, or where an engine has none.
 */
export function kitPolicy(): Policy | undefined {
  try {
    policy ??= trustedTypes.createPolicy('wtk', { createHTML: asItIs, createScriptURL: asItIs });
  } catch {
    // Then nothing is made that needs it; who asked sees to the rest.
  }
  return policy;
}

function asItIs(text: string): string {
  return text;
}
