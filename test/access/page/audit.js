/** All rules of WCAG 2.2, A and AA, and best practices, with two that axe leaves out by itself. */
const RULES = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations', 'incomplete'],
  rules: {
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
  },
};

/** Help and the way out hold to the stricter contrast. */
const STRICT = { 'color-contrast-enhanced': { enabled: true } };

/**
 * What axe finds of the page as it is, a line each, and what it could not decide.
 *
 * @param {'light' | 'dark'} scheme
 * @param {boolean} isStrict
 * @returns {Promise<{ violations: string[], undecided: string[] }>}
 */
export async function audit(scheme, isStrict) {
  document.documentElement.style.colorScheme = scheme;
  const rules = { ...RULES.rules, ...(isStrict && STRICT) };
  const found = await window.axe.run(document, { ...RULES, rules });
  return { violations: inWords(found.violations), undecided: found.incomplete.map(({ id }) => id) };
}

function inWords(results) {
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      `${id}: ${target.flat().join(' ')}: ${failureSummary}`.replace(/\s+/g, ' '),
    ),
  );
}
